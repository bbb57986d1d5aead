import type { BrowserContextOptions } from "playwright-core";
import { BuiltPages } from "../browser/builtPages";
import { describeInBrowser, usedBrowser } from "../browser/inBrowser";
import { WebPane } from "./webPane";

/** What tests of the built page share. */
export interface WebTests {
  readonly pages: BuiltPages;
  /** Opens the page in a context of its own. @param complaints where what it complains of is no fault */
  readonly open: (options?: BrowserContextOptions, complaints?: string[]) => Promise<WebPane>;
}

/** Tests of the built page, served on this machine, in the browser; at the end none has complained of anything. */
export function describeWebPane(name: string, tests: (web: WebTests) => void): void {
  describeInBrowser(name, () => {
    const pages = new BuiltPages();
    const complaints: string[] = [];
    const browser = usedBrowser();
    beforeAll(() => pages.open());
    afterAll(() => pages.close());
    tests({ pages, open: (options = {}, heard = complaints) => WebPane.open(browser(), pages, heard, options) });
    test("the page neither complained nor asked for anything from elsewhere", () => {
      expect(complaints).toEqual([]);
    });
  });
}
