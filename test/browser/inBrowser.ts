import type { Browser } from "playwright-core";
import { chromiumPath } from "./chromium";
import { connectedBrowser } from "./sharedBrowser";

const hasBrowser = chromiumPath() !== undefined;

/** Tests that are counted as skipped where there is no browser. */
export const describeInBrowser = hasBrowser ? describe : describe.skip;
export const testInBrowser = hasBrowser ? test : test.skip;

/** Connects the tests that follow with the browser, and closes after them what they have opened in it. */
export function usedBrowser(): () => Browser {
  let browser: Browser | undefined;
  beforeAll(async () => {
    if (hasBrowser) browser = await connectedBrowser();
  });
  afterAll(() => browser?.close());
  return () => {
    if (browser === undefined) throw new Error("the browser is there once the tests have begun");
    return browser;
  };
}
