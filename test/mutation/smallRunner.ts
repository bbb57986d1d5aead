import { expect } from "expect";
import { ModuleMocker } from "jest-mock";

type Body = () => unknown;

/** A test with everything that is to run before and after it, the outermost first. */
export interface RegisteredTest {
  readonly blocks: readonly Block[];
  readonly body: Body;
}

/** What a file or a `describe` sets up. */
export interface Block {
  readonly beforeAll: Body[];
  readonly beforeEach: Body[];
  readonly afterEach: Body[];
  readonly afterAll: Body[];
}

/**
 * As much of jest as the tests of the rules use. It lies in the process that changes the sources, so that a test can be
 * run a thousand times without loading anything anew.
 */
export class SmallRunner {
  readonly tests: RegisteredTest[] = [];
  private readonly blocks: Block[] = [];

  /** Takes the tests that files register while they are loaded. @param load runs the files */
  register(load: () => void): void {
    const test = Object.assign((_name: unknown, body: Body) => this.add(body), {
      each: (rows: readonly unknown[]) => (_name: unknown, body: (...values: unknown[]) => unknown) => {
        for (const row of rows) this.add(() => body(...(Array.isArray(row) ? (row as unknown[]) : [row])));
      },
      skip: () => undefined,
      skipIf: undefined,
    });
    const describe = Object.assign((_name: unknown, body: Body) => this.within(body), {
      each: (rows: readonly unknown[]) => (_name: unknown, body: (...values: unknown[]) => unknown) => {
        for (const row of rows) this.within(() => body(...(Array.isArray(row) ? (row as unknown[]) : [row])));
      },
      skip: () => undefined,
    });
    const hook = (of: "beforeAll" | "beforeEach" | "afterEach" | "afterAll") => (body: Body) =>
      this.blocks.at(-1)?.[of].push(body);
    Object.assign(globalThis, {
      ...{ test, it: test, describe, expect, jest: new ModuleMocker(globalThis) },
      ...{ beforeAll: hook("beforeAll"), beforeEach: hook("beforeEach") },
      ...{ afterEach: hook("afterEach"), afterAll: hook("afterAll") },
    });
    load();
  }

  /** What a file registers stands in a block of its own. */
  within(body: Body): void {
    this.blocks.push({ beforeAll: [], beforeEach: [], afterEach: [], afterAll: [] });
    body();
    this.blocks.pop();
  }

  /**
   * Runs tests one after the other until one fails, or all of them.
   * @returns the tests that fail
   */
  async run(tests: readonly RegisteredTest[], stopsAtFirst: boolean): Promise<RegisteredTest[]> {
    const open: Block[] = [];
    const failed: RegisteredTest[] = [];
    const close = async (block: Block): Promise<void> => {
      for (const body of block.afterAll) await body();
    };
    for (const test of tests) {
      try {
        while (open.length > 0 && test.blocks[open.length - 1] !== open.at(-1)) await close(open.pop() as Block);
        for (const block of test.blocks.slice(open.length)) {
          open.push(block);
          for (const body of block.beforeAll) await body();
        }
        for (const block of test.blocks) for (const body of block.beforeEach) await body();
        await test.body();
        for (const block of [...test.blocks].reverse()) for (const body of block.afterEach) await body();
      } catch {
        failed.push(test);
        if (stopsAtFirst) break;
      }
    }
    for (const block of open.reverse()) await close(block).catch(() => undefined);
    return failed;
  }

  private add(body: Body): void {
    this.tests.push({ blocks: [...this.blocks], body });
  }
}
