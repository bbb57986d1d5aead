import { readFileSync } from "node:fs";
import path from "node:path";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { WorkbookFile } from "../../src/workbook/file/workbookFile";
import type { WorkbookContents } from "../../src/workbook/port";
import type { BuiltPages } from "../browser/builtPages";
import { patientPage } from "../browser/patientPage";
import { ROOT } from "../project/sources";
import { LOOK_MARK, markLooks } from "./markLooks";
import { markRepeats, REPEAT_MARK } from "./markRepeats";
import type { Language } from "../../src/strings/strings";

export const SAMPLE = path.join(ROOT, "assets/sample/示例县.xlsx");
const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

/** Contrast is looked at where `markLooks` says. */
const CONTRAST = { rules: [{ id: "color-contrast", selector: `[${LOOK_MARK}]` }] };

/** A pane as narrow as can be, and one at 200 %, which leaves half of the pixels for the layout. */
export const SIZES = {
  "300 pixels": { width: 300, height: 378 },
  "200 % of 350 pixels": { width: 175, height: 189 },
} as const;

/** What Office or the system asks for. */
export const LOOKS = {
  light: { colorScheme: "light", forcedColors: "none" },
  dark: { colorScheme: "dark", forcedColors: "none" },
  contrast: { colorScheme: "light", forcedColors: "active" },
} as const;

/**
 * How often the page is asked whether it is done: with every frame, as the browser would, frames are drawn for nothing
 * else.
 */
export const SELDOM = { polling: 50 } as const;

/** The built page in a browser, as a person uses it. */
export class WebPane {
  private constructor(readonly page: Page) {}

  /** @param complaints takes what the page says on its console and what it asks for elsewhere */
  static async open(
    browser: Browser,
    pages: Pick<BuiltPages, "address">,
    complaints: string[],
    options: BrowserContextOptions = {},
  ): Promise<WebPane> {
    const context = await browser.newContext({
      viewport: { width: 350, height: 600 },
      locale: "zh-CN",
      reducedMotion: "reduce",
      ...options,
    });
    const page = await patientPage(context);
    const address = pages.address("web.html");
    page.on("console", (message) => complaints.push(message.text()));
    page.on("pageerror", (error) => complaints.push(error.message));
    page.on("request", (request) => {
      const isOwn = request.url() === address || /^(http:\/\/localhost:|blob:|data:)/.test(request.url());
      if (!isOwn) complaints.push(`asked for ${request.url()}`);
    });
    await page.goto(address);
    await page.waitForSelector("h2");
    return new WebPane(page);
  }

  close(): Promise<void> {
    return this.page.context().close();
  }

  /** Opens the sample county, which is evaluated at once. */
  async evaluateSample(): Promise<void> {
    await this.page.setInputFiles("input[type=file]", SAMPLE);
    await this.settled();
  }

  async settled(): Promise<void> {
    await this.page.waitForFunction(
      () =>
        document.querySelector("[role=tabpanel]") !== null &&
        document.querySelector("main")?.getAttribute("aria-busy") === "false",
      undefined,
      SELDOM,
    );
  }

  tabs(): Promise<string[]> {
    return this.page.locator("[role=tab]").allTextContents();
  }

  /** Chooses a language at the end of the last tab. */
  async speak(language: Language): Promise<void> {
    await this.showTab((await this.tabs()).at(-1) ?? "");
    await this.page.getByLabel("语言 Language").selectOption(language);
    await this.page.waitForFunction((wanted) => document.documentElement.lang === wanted, language, SELDOM);
  }

  /** Shows a tab with everything unfolded, also one whose script is fetched only now. */
  async showTab(name: string): Promise<void> {
    await this.page.getByRole("tab", { name, exact: true }).click();
    await this.page.waitForFunction(
      () => document.querySelector("[role=tabpanel][aria-busy=true], [role=tabpanel] [aria-busy=true]") === null,
      undefined,
      SELDOM,
    );
    await this.unfold();
  }

  unfold(): Promise<void> {
    return this.page.evaluate(() =>
      document.querySelectorAll("details").forEach((one) => {
        one.open = true;
      }),
    );
  }

  /**
   * What axe-core finds, in the open dialog where one makes the page behind it inert; the script is brought in once.
   * @param rules all of them unless named
   */
  async violations(rules: readonly string[] = []): Promise<string[]> {
    await this.drawn();
    if (!(await this.page.evaluate(() => "axe" in window)))
      await this.page.evaluate(`(() => { ${AXE}; axe.configure(${JSON.stringify(CONTRAST)}) })()`);
    await this.page.evaluate(markLooks, LOOK_MARK);
    await this.page.evaluate(markRepeats, { mark: REPEAT_MARK, looks: LOOK_MARK });
    const options = JSON.stringify(
      rules.length === 0 ? { resultTypes: ["violations"] } : { runOnly: rules, resultTypes: ["violations"] },
    );
    const words = "(one) => `${one.id}: ${one.nodes.map((node) => node.html).join(' ')}`";
    return (await this.page.evaluate(
      `axe.run({ include: [[...document.querySelectorAll("dialog[open]")].at(-1) ?? document.documentElement], exclude: [["[${REPEAT_MARK}]"]] }, ${options}).then((result) => result.violations.map(${words}))`,
    )) as string[];
  }

  /** Resolves when nothing changes its colour any more: axe-core takes what it sees. */
  private drawn(): Promise<unknown> {
    return this.page.evaluate(async () => {
      for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
      await Promise.all(
        document
          .getAnimations()
          .filter(({ effect }) => Number.isFinite(effect?.getComputedTiming().endTime))
          .map((animation) => animation.finished.catch(() => undefined)),
      );
    });
  }

  /** By how many pixels the page is wider than the pane. */
  overflow(): Promise<number> {
    return this.page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  }

  /** What a button hands over as a file. */
  async download(button: string): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
    const started = this.page.waitForEvent("download");
    await this.page.getByRole("button", { name: button, exact: true }).click();
    const file = await started;
    return { name: file.suggestedFilename(), bytes: new Uint8Array(readFileSync(await file.path())) };
  }

  /** The workbook as it is handed over now. */
  async result(): Promise<WorkbookContents> {
    return WorkbookFile.open((await this.download("下载结果")).bytes).read();
  }
}
