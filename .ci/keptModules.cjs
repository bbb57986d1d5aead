const asyncHooks = require("node:async_hooks");
const { createRequire, isBuiltin } = require("node:module");
const path = require("node:path");
const { default: Runtime } = require("jest-runtime");
const kept = require("./kept.json");

/** Packages, and what has no state of its own; test/project/keptModules.test.ts holds that. */
const KEPT = ["node_modules/", ...kept];

/**
 * Who loads what is kept, for all test files that find their modules in the same way: jest finds them anew when a file
 * has changed while it watches.
 */
const KEEPERS = new WeakMap();

/**
 * Loads packages and modules without state once for all test files of a process, where jest loads everything anew for
 * each: that took longer than most tests, and what was made fast in one file was thrown away for the next. Test files
 * themselves, most of what stands beside them and the rooms with a state (app and the hosts) stay their own.
 */
class KeptModules extends Runtime {
  constructor(...given) {
    super(...given);
    const [{ rootDir }, environment, resolver] = given;
    this.rootDir = rootDir;
    this.resolver = resolver;
    this.isIsolated = false;
    this.storages = [];
    if (!KEEPERS.has(resolver)) KEEPERS.set(resolver, new Runtime(given[0], lasting(environment), ...given.slice(2)));
    this.keeper = KEEPERS.get(resolver);
    this.sourceMaps = new SourceMaps(super.getSourceMaps(), this.keeper.getSourceMaps());
  }

  requireModuleOrMock(from, name) {
    return !this.isIsolated && this.isKept(from, name)
      ? this.keeper.requireModuleOrMock(from, name)
      : super.requireModuleOrMock(from, name);
  }

  isKept(from, name) {
    if (isBuiltin(name) || name.startsWith("@jest/")) return false;
    const found = path.relative(this.rootDir, this.resolver.resolveModule(from, name)).replaceAll(path.sep, "/");
    return KEPT.some((place) => found.startsWith(place));
  }

  /** What jest itself is made of is loaded as by node; only what opens a test file is new for each, with its state. */
  requireInternalModule(from, name) {
    if (name === undefined) return super.requireInternalModule(from);
    return name === "node:async_hooks" ? this.endingStorages() : createRequire(from)(name);
  }

  /**
   * Each test file's jest follows its tests through promises with a storage of its own, and ends none: every promise
   * of a later file would be told to all of them.
   */
  endingStorages() {
    const { storages } = this;
    class EndingStorage extends asyncHooks.AsyncLocalStorage {
      constructor(...given) {
        super(...given);
        storages.push(this);
      }
    }
    return { ...asyncHooks, AsyncLocalStorage: EndingStorage };
  }

  teardown() {
    super.teardown();
    for (const storage of this.storages) storage.disable();
  }

  isolateModules(load) {
    this.isIsolated = true;
    try {
      super.isolateModules(load);
    } finally {
      this.isIsolated = false;
    }
  }

  getSourceMaps() {
    return this.sourceMaps;
  }
}

/** Where the lines of a stack stand in the sources: of the test file's own modules and of the kept ones. */
class SourceMaps {
  constructor(own, kept) {
    this.own = own;
    this.kept = kept;
  }

  get(file) {
    return this.own.get(file) ?? this.kept.get(file);
  }

  *[Symbol.iterator]() {
    yield* this.own;
    yield* this.kept;
  }
}

/** The environment of the first test file, without the end that it comes to. */
function lasting(environment) {
  return Object.assign(Object.create(Object.getPrototypeOf(environment)), environment);
}

module.exports = { __esModule: true, default: KeptModules };
