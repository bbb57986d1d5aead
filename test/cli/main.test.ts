import { main } from "../../src/cli/main";
import type { Surroundings } from "../../src/cli/surroundings";
import { runUei } from "./runUei";
import { recorded } from "./temporaryFolder";

test("help and version go to stdout in the language asked for", async () => {
  expect((await runUei([])).out).toContain("用法");
  expect((await runUei(["--help", "--lang", "en"])).out).toContain("Usage");
  expect(await runUei(["--version"])).toMatchObject({ exitCode: 0, error: "" });
});

/** Surroundings whose screen is broken: a fault of the program, not of its input. */
function broken(environment: Record<string, string>): Surroundings & { readonly error: () => string } {
  return {
    ...recorded(environment),
    stdout: {
      write: () => {
        throw new RangeError("broken screen");
      },
    },
  };
}

test("a fault of the program is one sentence, and a trace only where it is asked for", async () => {
  const quiet = broken({});
  expect(await main(["--help"], quiet)).toBe(70);
  expect(quiet.error()).toMatch(/^程序内部出错（broken screen）.*\n$/);
  const loud = broken({ UEI_DEBUG: "1" });
  expect(await main(["--help"], loud)).toBe(70);
  expect(loud.error()).toMatch(/RangeError: broken screen\n\s+at /);
});
