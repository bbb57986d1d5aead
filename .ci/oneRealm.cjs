const vm = require("node:vm");
const { TestEnvironment: NodeEnvironment } = require("jest-environment-node");

/** Stands for the realm of the process itself where jest asks in which one to compile. */
const THIS_REALM = vm.createContext(Object.freeze({}));

const compileFunction = vm.compileFunction;
vm.compileFunction = (code, parameters, options) =>
  compileFunction(code, parameters, options?.parsingContext === THIS_REALM ? { ...options, parsingContext: undefined } : options);

/**
 * Runs tests in the realm of their process instead of one of their own. In a realm of jest's every look at a global
 * (Math, Map, undefined) goes through a proxy, which makes arithmetic several times slower than users meet it. What a
 * test file leaves behind on the global object or in the environment is taken back when it ends.
 */
module.exports = class OneRealm extends NodeEnvironment {
  constructor(config, context) {
    super(config, context);
    this.own = this.global;
    this.global = globalThis;
    this.before = Object.getOwnPropertyDescriptors(globalThis);
    this.variables = { ...process.env };
    Error.stackTraceLimit = 100;
  }

  getVmContext() {
    return THIS_REALM;
  }

  async teardown() {
    await super.teardown();
    for (const name of Object.getOwnPropertyNames(globalThis)) if (!(name in this.before)) delete globalThis[name];
    for (const name of Object.keys(process.env)) if (!(name in this.variables)) delete process.env[name];
    Object.assign(process.env, this.variables);
  }
};
