import { zhCN } from "../../src/strings/zh-CN";
import { describeWebPane } from "./describeWebPane";
import { SIZES, type WebPane } from "./webPane";

const { tabs: TABS, plan: PLAN, settings: SETTINGS, whatIf: WHAT_IF, countyFigures: COUNTY } = zhCN.pane;

describeWebPane("the pane where there is little room", ({ open }) => {
  let pane: WebPane;

  beforeAll(async () => {
    pane = await open();
    await pane.evaluateSample();
  });

  const tryPupils = async (): Promise<void> => {
    await pane.showTab(TABS.whatIf);
    await pane.page.getByLabel(WHAT_IF.school.search).fill("红 柳");
    await pane.page.getByRole("button", { name: "红柳小学", exact: true }).click();
    await pane.page.getByRole("textbox", { name: /红柳小学 小学在校生数/ }).fill("700");
    await pane.page.getByRole("heading", { name: WHAT_IF.results.title }).waitFor();
    await pane.unfold();
  };

  /**
   * Words of the tables that stand in more than one line though they hold a number, or reach into what stands beside
   * them.
   */
  const broken = (): Promise<string[]> =>
    pane.page.evaluate(() =>
      [...document.querySelectorAll("[role=tabpanel] table :is(td, th)")].flatMap((cell) => {
        const range = document.createRange();
        range.selectNodeContents(cell);
        const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size;
        const isNumber = cell.tagName === "TD" && /^\D{0,2}[\d.,]+\D{0,2}$/.test(cell.textContent ?? "");
        return (isNumber && lines > 1) || cell.scrollWidth > cell.clientWidth + 1 ? [cell.textContent ?? ""] : [];
      }),
    );

  test.each(Object.entries(SIZES))(
    "no number of a table is broken or runs into another one: %s",
    async (_size, viewport) => {
      await pane.page.setViewportSize(viewport);
      const seen: [string, string[]][] = [];
      for (const [tab, table] of [
        [TABS.settings, SETTINGS.limits],
        [TABS.plan, PLAN.totals],
      ] as const) {
        await pane.showTab(tab);
        await pane.page.getByRole("table", { name: table }).waitFor();
        seen.push([tab, await broken()]);
      }
      await tryPupils();
      seen.push([TABS.whatIf, await broken()]);
      expect(seen.filter(([, cells]) => cells.length > 0)).toEqual([]);
      expect(await pane.overflow()).toBe(0);
      await pane.page.getByRole("button", { name: WHAT_IF.school.other }).click();
    },
  );

  test("the words of a trial stand above its input where there is no room beside it", async () => {
    await pane.page.setViewportSize(SIZES["200 % of 350 pixels"]);
    await tryPupils();
    const input = pane.page.getByRole("textbox", { name: /红柳小学 小学在校生数/ });
    const [label, box] = await Promise.all([
      pane.page.locator("div", { has: input }).last().locator("xpath=..").getByRole("button").first().boundingBox(),
      input.boundingBox(),
    ]);
    expect((label?.y ?? 0) + (label?.height ?? 0)).toBeLessThanOrEqual((box?.y ?? 0) + 1);
    await pane.page.getByRole("button", { name: WHAT_IF.school.other }).click();
  });

  test("what has the focus is never under the summary of a trial", async () => {
    const { page } = pane;
    await page.setViewportSize({ width: 350, height: 600 });
    await tryPupils();
    await page.getByRole("tab", { selected: true }).focus();
    const covered = new Set<string>();
    for (let stop = 0; stop < 60; stop++) {
      await page.keyboard.press("Tab");
      const under = await page.evaluate(() => {
        const bar = document.querySelector("[role=tabpanel] > [role=status]");
        const focused = document.activeElement;
        if (bar === null || focused === null || focused.matches("body, [role=tabpanel]")) return "";
        const { bottom } = focused.getBoundingClientRect();
        return bottom > bar.getBoundingClientRect().top + 1
          ? `${focused.tagName} ${focused.getAttribute("aria-label") ?? focused.textContent}`
          : "";
      });
      if (under !== "") covered.add(under);
    }
    expect([...covered]).toEqual([]);
    await page.getByRole("button", { name: WHAT_IF.school.other }).click();
  });

  test("a county figure that is not found is said not to be found, and spaces do not matter", async () => {
    const { page } = pane;
    await pane.showTab(TABS.whatIf);
    const search = page.getByLabel(WHAT_IF.county.search);
    await search.fill("没有这一项");
    await page.getByText(COUNTY.noMatch).waitFor();
    await search.fill("初中　毕业生");
    await page.getByRole("textbox", { name: /^初中毕业生数/ }).waitFor();
    await expect(page.getByText(COUNTY.noMatch).count()).resolves.toBe(0);
  });
});
