const vm = require("node:vm");
const { TestEnvironment: NodeEnvironment } = require("jest-environment-node");

/** Stands for the realm of the process itself where jest asks in which one to compile. */
const THIS_REALM = vm.createContext(Object.freeze({}));

const compileFunction = vm.compileFunction;
vm.compileFunction = (code, parameters, options) =>
  compileFunction(code, parameters, options?.parsingContext === THIS_REALM ? { ...options, parsingContext: undefined } : options);

/** What ends a process; a listener for it that a test leaves behind would act when jest ends the worker. */
const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"];

/**
 * Runs tests in the realm of their process instead of one of their own. In a realm of jest's every look at a global
 * (Math, Map, undefined) goes through a proxy, which makes arithmetic several times slower than users meet it. What a
 * test file leaves behind on the global object, in the environment or as a listener for signals is taken back when it
 * ends. Symbols too: jest keeps its handlers of events under one, and those of all earlier files would hear every test.
 */
module.exports = class OneRealm extends NodeEnvironment {
  constructor(config, context) {
    super(config, context);
    this.own = this.global;
    this.global = globalThis;
    this.before = new Set(Reflect.ownKeys(globalThis));
    this.variables = { ...process.env };
    this.exit = process.exit;
    this.listeners = new Map(SIGNALS.map((signal) => [signal, new Set(process.listeners(signal))]));
    Error.stackTraceLimit = 100;
  }

  getVmContext() {
    return THIS_REALM;
  }

  async teardown() {
    await super.teardown();
    for (const name of Reflect.ownKeys(globalThis)) if (!this.before.has(name)) Reflect.deleteProperty(globalThis, name);
    for (const name of Object.keys(process.env)) if (!(name in this.variables)) delete process.env[name];
    Object.assign(process.env, this.variables);
    process.exit = this.exit;
    for (const [signal, known] of this.listeners)
      for (const listener of process.listeners(signal)) if (!known.has(listener)) process.off(signal, listener);
  }
};
