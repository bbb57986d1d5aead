import { strFromU8, unzipSync } from "fflate";
import { zhCN } from "../../src/strings/zh-CN";
import { WorkbookFile } from "../../src/workbook/file/workbookFile";
import { describeWebPane } from "./describeWebPane";
import { LOOKS, SAMPLE, SIZES, type WebPane } from "./webPane";

const TABS = Object.values(zhCN.pane.tabs);
const { report: REPORT, settings: SETTINGS, entries: ENTRIES } = zhCN.pane;

/** What depends on colours; everything else is the same in every look. */
const COLOUR_RULES = ["color-contrast", "link-in-text-block"];

describeWebPane("the pane in a page of the browser", ({ open, pages }) => {
  let pane: WebPane;
  let opening = 0;

  /** Most tests look at one evaluation; those that change it have a page of their own. */
  beforeAll(async () => {
    pane = await open({ permissions: ["clipboard-read", "clipboard-write"] });
    opening = pages.scriptBytes;
    await pane.evaluateSample();
  });

  test("the verdict of a file, and the file with our sheets in it", async () => {
    await expect(pane.page.locator("h2").textContent()).resolves.toMatch(/示例县.*▲\s未达标/);
    await expect(pane.page.locator("[role=tabpanel]").textContent()).resolves.toMatch(/学校规模.*2919人.*≤2500人/s);
    const { name, bytes } = await pane.download("下载结果");
    expect(name).toBe("示例县.自评测算.xlsx");
    const contents = await WorkbookFile.open(bytes).read();
    expect(contents.ownSheets.map(({ id }) => id)).toEqual(
      expect.arrayContaining(["overview", "schools", "balance", "plan", "findings", "forms", "settings"]),
    );
    process.stdout.write(`web page: ${opening} bytes of scripts to open, ${pages.scriptBytes} to the verdict (gzip)\n`);
    expect(opening).toBeLessThanOrEqual(260 * 1024);
  });

  test("axe-core finds nothing in any tab, in no look, and nothing is too wide", async () => {
    expect(await pane.tabs()).toEqual(TABS);
    for (const tab of TABS) {
      await pane.showTab(tab);
      for (const [look, media] of Object.entries(LOOKS)) {
        await pane.page.emulateMedia(media);
        const rules = look === "light" ? [] : COLOUR_RULES;
        expect([tab, look, await pane.violations(rules), await pane.overflow()]).toEqual([tab, look, [], 0]);
      }
      await pane.page.emulateMedia(LOOKS.light);
    }
  });

  test("of many rows that look alike, the one that is paler than the others is found", async () => {
    await pane.showTab(zhCN.pane.tabs.schools);
    const text = pane.page.getByRole("tabpanel").getByText("天山学校（初中部）").last();
    await text.evaluate((element) => element.style.setProperty("color", "#ddd"));
    expect(await pane.violations(COLOUR_RULES)).toEqual([expect.stringMatching(/^color-contrast: .*rgb\(221/)]);
    await text.evaluate((element) => element.style.removeProperty("color"));
  });

  test("no tab is too wide in a narrow pane, nor in English", async () => {
    for (const language of ["zh-CN", "en"] as const) {
      await pane.speak(language);
      for (const tab of await pane.tabs()) {
        await pane.showTab(tab);
        for (const [size, viewport] of Object.entries(SIZES)) {
          await pane.page.setViewportSize(viewport);
          await pane.unfold();
          expect([language, size, tab, await pane.overflow()]).toEqual([language, size, tab, 0]);
        }
      }
    }
    await pane.speak("zh-CN");
    await pane.page.setViewportSize({ width: 350, height: 600 });
  });

  test("schools are found, sorted and filtered", async () => {
    await pane.showTab(zhCN.pane.tabs.schools);
    const status = pane.page.locator("[role=tabpanel] [role=status]");
    await pane.page.getByLabel("结论", { exact: true }).and(pane.page.locator("select")).selectOption("unmet");
    await expect(status.textContent()).resolves.toBe("30 所中的 3 所");
    await pane.page.getByLabel("查找学校").fill("红柳");
    await expect(status.textContent()).resolves.toBe("30 所中的 1 所");
  });

  test("coefficients say what they were last year, with a small line over the years", async () => {
    await pane.showTab(zhCN.pane.tabs.balance);
    const years = pane.page.locator("[role=tabpanel] p", { hasText: "上年" });
    await expect(years.count()).resolves.toBe(2 * 8);
    await expect(years.nth(2).textContent()).resolves.toBe("上年 0.409　↑ 上升0.012");
    await expect(years.nth(2).locator("svg[aria-hidden=true] path").count()).resolves.toBe(1);
  });

  test("shortfalls: the county's totals, what a school may leave at 85 %, and where the answers are typed", async () => {
    await pane.showTab(zhCN.pane.tabs.plan);
    const tab = pane.page.locator("[role=tabpanel]");
    await expect(tab.locator("table").textContent()).resolves.toMatch(
      /教学及辅助用房（㎡）.*835.*129.*129.*451,500.*合计541,500/s,
    );
    await expect(tab.textContent()).resolves.toMatch(/不是调配指令.*在工作表“UEI 缺口测算及整改台账”中填写/s);
    await pane.page.getByLabel("缺什么").selectOption("R4");
    await expect(tab.locator("[role=status]").textContent()).resolves.toBe(
      "有缺口的学校（含资源配置以外的缺口）9 所中的 1 所",
    );
    await expect(tab.getByRole("listitem").last().textContent()).resolves.toMatch(
      /教学及辅助用房.*现有3,872.55㎡，距100%缺835㎡，距85%缺129㎡；建议补足129㎡（需增加，可只达到标准的85%）/,
    );
    await pane.page.getByLabel("学段").selectOption("junior");
    await expect(tab.textContent()).resolves.toContain("没有符合条件的学校");
  });

  describe("the report", () => {
    beforeAll(() => pane.page.getByRole("button", { name: REPORT.open }).click());
    afterAll(() => pane.page.getByRole("button", { name: "关闭" }).click());

    const copied = (): Promise<string[]> =>
      pane.page.evaluate(async () => {
        const [item] = await navigator.clipboard.read();
        return Promise.all(
          ["text/html", "text/plain"].map(async (type) => (await (await item?.getType(type))?.text()) ?? ""),
        );
      });

    test("its dialog has nothing that axe-core objects to, and fits the narrowest pane", async () => {
      await pane.page.waitForSelector("dialog[open]");
      for (const media of Object.values(LOOKS)) {
        await pane.page.emulateMedia(media);
        expect(await pane.violations()).toEqual([]);
      }
      await pane.page.emulateMedia(LOOKS.light);
      for (const size of Object.values(SIZES)) {
        await pane.page.setViewportSize(size);
        expect(
          await pane.page.evaluate(() => {
            const dialog = document.querySelector("dialog");
            return (dialog?.scrollWidth ?? 1) - (dialog?.clientWidth ?? 0);
          }),
        ).toBe(0);
      }
      await pane.page.setViewportSize({ width: 350, height: 600 });
    });

    test("is a Word file", async () => {
      const { name, bytes } = await pane.download(REPORT.download.submission);
      expect(name).toBe("示例县义务教育优质均衡发展自查自评报告.docx");
      const parts = unzipSync(bytes);
      expect(strFromU8(parts["word/document.xml"] ?? new Uint8Array())).toContain("与原自评不同的结论");
      const review = await pane.download(REPORT.download.review);
      expect(review.name).toBe("示例县义务教育优质均衡发展自查自评报告.校核稿.docx");
      expect(strFromU8(unzipSync(review.bytes)["word/comments.xml"] ?? new Uint8Array())).toContain("两者不一致");
    });

    test("is copied with its formats and tables, and in plain words", async () => {
      await pane.page.getByRole("button", { name: REPORT.copyReport }).click();
      await pane.page.getByText(REPORT.copied).waitFor();
      const [html, text] = await copied();
      const [shown = "", plain = ""] = [html, text];
      expect(
        [/<h1 [^>]*text-align: center;/, /<b>【自评结论】<\/b><b>/, /<table border="1"/, / rowspan="5"/].map((part) =>
          part.test(shown),
        ),
      ).toEqual([true, true, true, true]);
      expect(plain.includes("\n三、自评情况\n")).toBe(true);
    });

    test("where no button may copy, stands there selected for the keyboard", async () => {
      await pane.page.evaluate(() => {
        document.execCommand = () => false;
        Object.defineProperty(navigator, "clipboard", { configurable: true, value: undefined });
      });
      await pane.page.getByRole("button", { name: REPORT.copyReport }).click();
      await pane.page.getByText(REPORT.byHand).waitFor();
      await expect(
        pane.page.evaluate(() => document.getSelection()?.toString().includes("三、自评情况")),
      ).resolves.toBe(true);
      expect(await pane.violations()).toEqual([]);
      await pane.page.evaluate(() => {
        Reflect.deleteProperty(document, "execCommand");
        Reflect.deleteProperty(navigator, "clipboard");
      });
    });

    test("the table that is published can be pasted, and is a picture", async () => {
      await pane.page.getByRole("button", { name: REPORT.copyTable }).click();
      await pane.page.getByText(REPORT.copied).waitFor();
      expect((await copied())[1]).toMatch(/差异系数\t0\.398\t0\.437/);
      await pane.page.getByRole("button", { name: REPORT.copyPicture }).click();
      await pane.page.getByText(REPORT.pictureCopied).waitFor();
      const { name, bytes } = await pane.download(REPORT.savePicture);
      expect(name).toBe("示例县2025年义务教育优质均衡发展校际均衡情况公示表.png");
      const [width, height] = [16, 20].map((at) => new DataView(bytes.buffer).getUint32(at));
      expect([width, (height ?? 0) > 600]).toEqual([2240, true]);
    });
  });

  test("the whole flow by keyboard alone, from the first run to a correction that the workbook keeps", async () => {
    const own = await open();
    const { page } = own;
    await expect(page.locator("main").textContent()).resolves.toMatch(/打开工作簿.*示例.*数据不离开本机/s);
    const chooser = page.waitForEvent("filechooser");
    await page.keyboard.press("Tab");
    await page.waitForFunction(() => document.activeElement?.textContent === "打开工作簿");
    await page.keyboard.press("Enter");
    await (await chooser).setFiles(SAMPLE);
    await own.settled();
    const focusIsTab = (): Promise<boolean> =>
      page.evaluate(() => document.activeElement?.getAttribute("role") === "tab");
    for (let stops = 0; stops < 12 && !(await focusIsTab()); stops++) await page.keyboard.press("Tab");
    const seen: (string | null)[] = [];
    while (seen.length < TABS.length) {
      seen.push(await page.locator("[role=tab][aria-selected=true]").textContent());
      await page.keyboard.press("ArrowRight");
    }
    expect(seen).toEqual(TABS);
    await page.keyboard.press("End");
    const correct = page.getByRole("button", { name: /^更正/ }).first();
    await correct.focus();
    await page.keyboard.press("Enter");
    await page.waitForSelector("dialog[open]");
    expect(await own.violations()).toEqual([]);
    await page.keyboard.press("Escape");
    await page.waitForSelector("dialog[open]", { state: "detached" });
    await expect(correct.evaluate((button) => button === document.activeElement)).resolves.toBe(true);
    await page.keyboard.press("Enter");
    await page.getByLabel("用途").selectOption("不使用");
    // Saving waits until the columns are known that the use leads to; a key does not wait for a button.
    await page.locator("dialog button:enabled", { hasText: SETTINGS.save }).press("Enter");
    await page.getByText("不使用 · 用到 0/").waitFor();
    await own.settled();
    const isNotUsed = async (): Promise<boolean> =>
      (await own.result()).ownSheets.some(
        ({ id, cells }) => id === "settings" && cells.some((row) => row[3]?.value === "不使用"),
      );
    expect(await isNotUsed()).toBe(true);
    await expect(page.locator("[role=tabpanel] li", { has: correct }).first().textContent()).resolves.toContain(
      zhCN.sheets.settings.byHand,
    );
    await correct.press("Enter");
    await page.locator("dialog").getByRole("button", { name: SETTINGS.remove }).press("Enter");
    await page.getByText("不使用 · 用到 0/").waitFor({ state: "detached" });
    await own.settled();
    expect(await isNotUsed()).toBe(false);
    await own.close();
  });

  test("a local limit, an exception, the confirmation and a cost are typed, evaluated at once and kept in the workbook", async () => {
    const { page } = pane;
    const dialog = page.locator("dialog");
    const saved = async (): Promise<void> => {
      await dialog.getByRole("button", { name: SETTINGS.save }).click();
      await dialog.waitFor({ state: "detached" });
      await pane.settled();
    };
    await pane.showTab(zhCN.pane.tabs.settings);
    await page.getByRole("button", { name: ENTRIES.addOverride }).click();
    await dialog.getByLabel("指标", { exact: true }).selectOption("R6");
    await dialog.getByLabel("学段", { exact: true }).selectOption("primary");
    await dialog.getByLabel("种类", { exact: true }).selectOption("standard");
    await dialog.getByLabel("标准值").fill("1500");
    await dialog.getByText(ENTRIES.laxer).waitFor();
    expect(await pane.violations()).toEqual([]);
    await dialog.getByLabel("标准值").fill("3500");
    await dialog.getByLabel(ENTRIES.basis).fill("县教〔2022〕1号");
    await dialog.getByLabel(ENTRIES.effectiveFrom).fill("2022-09-01");
    await saved();
    await page.getByText("生效：2022-09-01），已采用").waitFor();
    await pane.showTab(zhCN.pane.tabs.settings);
    await page.getByRole("button", { name: ENTRIES.addException }).click();
    await dialog.getByLabel("例外", { exact: true }).selectOption("schoolSizeBuiltBy2010");
    await dialog.getByLabel("学校", { exact: true }).selectOption("示例县第六中学");
    await dialog.getByLabel(ENTRIES.basis).fill("县教〔2020〕3号");
    await dialog.getByLabel(ENTRIES.constructionPlan).fill("2027年分流");
    expect(await pane.violations()).toEqual([]);
    await saved();
    await pane.showTab(zhCN.pane.tabs.settings);
    await page.getByLabel(ENTRIES.unitCost("教学仪器设备值", null)).fill("2");
    await page.locator("[role=tabpanel]").getByRole("button", { name: SETTINGS.save }).click();
    await pane.settled();
    await pane.showTab(zhCN.pane.tabs.settings);
    await page.getByLabel(ENTRIES.indoorIsDeducted).check();
    await pane.settled();
    const settings = (await pane.result()).ownSheets.find(({ id }) => id === "settings");
    const rows = settings?.cells.map((row) => row.slice(0, 7).map(({ value }) => value)) ?? [];
    expect(rows).toContainEqual(["生均教学仪器设备值", "小学", "标准", 3500, "元", "县教〔2022〕1号", "2022-09-01"]);
    expect(rows).toContainEqual([
      "示例县第六中学",
      "2010年及以前建成的学校规模",
      "县教〔2020〕3号",
      null,
      "2027年分流",
      null,
      null,
    ]);
    expect(rows).toContainEqual(["教学仪器设备值", 2, null, null, null, null, null]);
    expect(rows).toContainEqual(["教学及辅助用房已扣除室内体育用房", "是", null, null, null, null, null]);
    await page.getByRole("button", { name: /^修改 生均教学仪器设备值/ }).click();
    await dialog.getByRole("button", { name: SETTINGS.remove }).click();
    await page.getByText(ENTRIES.noOverrides).waitFor();
  });

  test("what is no workbook is refused with a sentence, in the language of the browser", async () => {
    const own = await open({ locale: "en-US" });
    await own.page.setInputFiles("input[type=file]", {
      name: "a.xls",
      mimeType: "",
      buffer: Buffer.from("d0cf11e0a1b11ae1", "hex"),
    });
    await own.page.getByRole("button", { name: "Dismiss" }).waitFor();
    await expect(own.page.locator("main").textContent()).resolves.toMatch(/\.xlsx/);
    await own.close();
  });
});
