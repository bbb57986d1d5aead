import { zhCN } from "../../src/strings/zh-CN";
import { describeWebPane } from "./describeWebPane";
import { LOOKS, type WebPane } from "./webPane";

const { grid: GRID } = zhCN;
const WIDE = { width: 1440, height: 900 };

describeWebPane("the cells of the workbook in a page of the browser", ({ open }) => {
  let pane: WebPane;

  beforeAll(async () => {
    pane = await open({ viewport: WIDE });
    await pane.evaluateSample();
  });

  const grid = () => pane.page.getByRole("grid");
  const active = async (): Promise<string | null> => {
    const id = (await grid().getAttribute("aria-activedescendant")) ?? "";
    return pane.page.evaluate((one) => document.getElementById(one)?.textContent ?? null, id);
  };

  test("one click on a finding's cell shows the sheet beside it, with the cell marked", async () => {
    await pane.showTab(zhCN.pane.tabs.findings);
    await pane.page
      .getByRole("region", { name: /^自评与测算不一致/ })
      .getByRole("button")
      .first()
      .click();
    await pane.page.getByRole("button", { name: "自评情况!C6", exact: true }).first().click();
    await grid().waitFor();
    expect(await pane.page.getByRole("region", { name: GRID.title }).isVisible()).toBe(true);
    // The cells of a sheet come from the worker, after the sheet itself.
    await grid()
      .locator("[aria-current=location]")
      .filter({ hasText: /^达标$/ })
      .waitFor();
    expect(await grid().getAttribute("aria-label")).toBe(GRID.label("自评情况"));
    expect(Number(await grid().getAttribute("aria-rowcount"))).toBeGreaterThan(30);
    await expect(
      grid()
        .getByRole("gridcell")
        .filter({ hasText: GRID.recognised("自评结论") })
        .count(),
    ).resolves.toBe(1);
    expect(await pane.page.locator("dialog").count()).toBe(0);
  });

  test("another line leads to another cell by one more click", async () => {
    await pane.page.getByRole("button", { name: "自评情况!C14", exact: true }).first().click();
    await pane.page.waitForFunction(
      () =>
        document.querySelector("[aria-current=location]")?.closest("[role=row]")?.getAttribute("aria-rowindex") ===
        "15",
    );
  });

  test("keys move as in a worksheet, and what they reach is in sight", async () => {
    await grid().focus();
    await pane.page.keyboard.press("Control+Home");
    await expect(active()).resolves.toBe("示例县优质均衡各项指标自评情况");
    await pane.page.keyboard.press("ArrowDown");
    await expect(active()).resolves.toBe("填报单位：示例县教育局");
    await pane.page.keyboard.press("Control+End");
    const rows = Number(await grid().getAttribute("aria-rowcount"));
    const index = await pane.page
      .locator("[role=gridcell][aria-selected=true]")
      .evaluate((cell) => cell.closest("[role=row]")?.getAttribute("aria-rowindex"));
    expect(Number(index)).toBe(rows);
  });

  test("every sheet of the bureau can be looked at", async () => {
    const choice = pane.page.getByLabel(GRID.sheet, { exact: true });
    const sheets = await choice.locator("option").allTextContents();
    expect(sheets).toEqual(expect.arrayContaining(["说明", "学校基本情况", "县级指标", "自评情况"]));
    await choice.selectOption("县级指标");
    await grid()
      .getByRole("gridcell")
      .filter({ hasText: GRID.recognised("数值") })
      .waitFor();
  });

  test.each(Object.entries(LOOKS))("axe-core finds nothing beside the cells: %s", async (look, media) => {
    await pane.page.emulateMedia(media);
    expect([look, await pane.violations(), await pane.overflow()]).toEqual([look, [], 0]);
    await pane.page.emulateMedia(LOOKS.light);
  });

  test("in a narrow page they stand in a dialog that Esc closes", async () => {
    await pane.page.setViewportSize({ width: 320, height: 640 });
    await pane.page.locator("dialog[open]").waitFor();
    expect([await pane.violations(), await pane.overflow()]).toEqual([[], 0]);
    await pane.page.keyboard.press("Escape");
    await grid().waitFor({ state: "detached" });
    await pane.page.setViewportSize(WIDE);
  });
});
