import { readFileSync } from "node:fs";
import type { Locator } from "playwright-core";
import { zhCN } from "../../src/strings/zh-CN";
import { describeWebPane } from "./describeWebPane";
import { LOOKS, SAMPLE, type WebPane } from "./webPane";

const { tabs: TABS, wide: WORDS } = zhCN.pane;
const SCREEN = { width: 1440, height: 900 };

describeWebPane("the page where there is room", ({ open }) => {
  let pane: WebPane;

  beforeAll(async () => {
    pane = await open({ viewport: SCREEN });
    await pane.evaluateSample();
  });

  const matrix = (): Locator => pane.page.getByRole("table", { name: TABS.schools });
  const schoolRow = (name: string): Locator =>
    matrix()
      .getByRole("row")
      .filter({ has: pane.page.getByRole("button", { name, exact: true }) });

  test("axe-core finds nothing in any tab, in no look, and nothing is too wide", async () => {
    for (const tab of Object.values(TABS)) {
      await pane.page.setViewportSize(SCREEN);
      await pane.showTab(tab);
      expect([tab, await pane.violations(), await pane.overflow()]).toEqual([tab, [], 0]);
      await pane.page.emulateMedia(LOOKS.dark);
      expect([tab, await pane.violations(["color-contrast"])]).toEqual([tab, []]);
      await pane.page.emulateMedia(LOOKS.light);
      await pane.page.setViewportSize({ width: 800, height: 900 });
      expect([tab, await pane.overflow()]).toEqual([tab, 0]);
    }
    await pane.page.setViewportSize(SCREEN);
  });

  test.each(["zh-CN", "en-US"])(
    "in %s the name of the file keeps its room beside verdict and buttons",
    async (locale) => {
      const own = await open({ viewport: SCREEN, locale });
      const name = "示例县义务教育优质均衡发展学校基本情况一览表（定稿，2025年9月）.xlsx";
      await own.page.setInputFiles("input[type=file]", {
        name,
        mimeType: "application/octet-stream",
        buffer: readFileSync(SAMPLE),
      });
      await own.settled();
      for (const width of [1440, 1280, 1200, 1000, 800]) {
        await own.page.setViewportSize({ width, height: 900 });
        const { height, title } = await own.page
          .locator("h1")
          .evaluate((shown: HTMLElement) => ({ height: shown.getBoundingClientRect().height, title: shown.title }));
        expect([width, height <= 45, title.startsWith(name), await own.overflow()]).toEqual([width, true, true, 0]);
      }
      await own.close();
    },
  );

  test("thirty schools with their seven values stand on one screen", async () => {
    await pane.showTab(TABS.schools);
    // The matrix is drawn in two frames.
    await matrix().getByRole("rowheader").nth(29).waitFor();
    const rows = await matrix()
      .getByRole("row")
      .filter({ has: pane.page.getByRole("button") })
      .evaluateAll((all) =>
        all
          .filter((row) => row.querySelector("[role=rowheader]") !== null)
          .map((row) => row.getBoundingClientRect().bottom),
      );
    expect(rows.filter((bottom) => bottom <= SCREEN.height)).toHaveLength(30);
    await expect(schoolRow("红柳小学").getByRole("cell").allTextContents()).resolves.toEqual([
      ...["1046", "25", "✔6.41", "✔1.34", "✔0.96", "▲3.70", "✔7.59", "✔2670.08", "✔3.44", "▲ 未达标"],
    ]);
  });

  test("at 800 pixels the seven values are seen without scrolling sideways", async () => {
    await pane.page.setViewportSize({ width: 800, height: 900 });
    const last = await schoolRow("红柳小学").getByRole("cell").last().boundingBox();
    expect((last?.x ?? Infinity) + (last?.width ?? 0)).toBeLessThanOrEqual(800);
    await pane.page.setViewportSize(SCREEN);
  });

  test("where there is little room the stage, which the head of the block says, gives way and not the name", async () => {
    const name = "绿洲学校（小学部）";
    const seen = (): Promise<string> =>
      schoolRow(name)
        .getByRole("button")
        .evaluate((button) => {
          const { bottom, right } = button.getBoundingClientRect();
          return [...button.querySelectorAll("span:not(:has(span))")]
            .filter((part) => {
              const box = part.getBoundingClientRect();
              return part.scrollWidth <= part.clientWidth + 1 && box.right <= right && box.top < bottom;
            })
            .map(({ textContent }) => textContent)
            .join("");
        });
    await expect(seen()).resolves.toBe(name);
    await pane.page.setViewportSize({ width: 800, height: 900 });
    await expect(seen()).resolves.toBe("绿洲学校");
    await pane.page.setViewportSize(SCREEN);
  });

  test("a column puts the schools in order and says so", async () => {
    const column = matrix().getByRole("columnheader", { name: /教学及辅助用房/ });
    await column.getByRole("button").click();
    await expect(column.getAttribute("aria-sort")).resolves.toBe("ascending");
    await expect(matrix().getByRole("rowheader").nth(1).textContent()).resolves.toBe("红柳小学");
    await column.getByRole("button").click();
    await expect(column.getAttribute("aria-sort")).resolves.toBe("descending");
    await column.getByRole("button").click();
    await expect(column.getAttribute("aria-sort")).resolves.toBe("none");
  });

  test("with the keyboard alone: one stop, arrows from school to school, Enter opens the details, Esc leads back", async () => {
    const { page } = pane;
    await matrix().getByRole("columnheader").last().getByRole("button").focus();
    const focused = (): Promise<string> => page.evaluate(() => document.activeElement?.textContent ?? "");
    await page.keyboard.press("Tab");
    await expect(focused()).resolves.toBe("示例县第一小学");
    await page.keyboard.press("End");
    await expect(focused()).resolves.toBe("天山学校（初中部）");
    await page.keyboard.press("Home");
    for (let step = 0; step < 3; step++) await page.keyboard.press("ArrowDown");
    await expect(focused()).resolves.toBe("红柳小学");
    await page.keyboard.press("Enter");
    const detail = page.getByRole("region", { name: WORDS.schoolDetail });
    await expect(detail.textContent()).resolves.toMatch(/红柳小学.*教学及辅助用房.*3\.70㎡.*还差 0\.80㎡.*第4项/s);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Escape");
    await detail.waitFor({ state: "detached" });
    await expect(focused()).resolves.toBe("红柳小学");
  });

  test("what one rule found stands beside its cause, with the cells and what to do there", async () => {
    const { page } = pane;
    await pane.showTab(TABS.findings);
    const rules = page.getByRole("region", { name: /^自评与测算不一致/ }).getByRole("button");
    await rules.first().click();
    const detail = page.getByRole("region", { name: WORDS.findingDetail });
    await expect(detail.getByRole("listitem").count()).resolves.toBe(9);
    await expect(detail.getByRole("listitem").first().textContent()).resolves.toMatch(/自评情况!.*怎么办.*的自评结论/s);
    await page.getByLabel("查找问题").fill("初中毕业2401人");
    await expect(detail.textContent()).resolves.toMatch(/数据互相矛盾 1 处.*请核实 .*“已核实”/s);
    await page.getByLabel("查找问题").fill("");
  });

  test("a school named beside the picture of its indicator is seen in the matrix and in full", async () => {
    const { page } = pane;
    await pane.showTab(TABS.balance);
    await page.getByRole("tabpanel").getByRole("button", { name: "红柳小学", exact: true }).first().click();
    const detail = page.getByRole("region", { name: WORDS.schoolDetail });
    await expect(detail.getByRole("heading").textContent()).resolves.toBe("红柳小学");
    await page.getByRole("tab", { name: TABS.schools, selected: true }).waitFor();
    await expect(schoolRow("红柳小学").getAttribute("aria-current")).resolves.toBe("true");
    await expect(page.evaluate(() => document.activeElement?.getAttribute("role"))).resolves.toBe("tabpanel");
  });

  test("the dot under the pointer says which school it is, and leads there", async () => {
    const { page } = pane;
    await pane.showTab(TABS.balance);
    const strip = page.locator("[role=tabpanel] svg[aria-hidden=true]", { has: page.locator("path + path") }).first();
    const box = await strip.boundingBox();
    await strip.hover({ position: { x: (box?.width ?? 0) - 6, y: (box?.height ?? 0) / 2 } });
    await page.getByText("苜蓿小学 19.77人", { exact: true }).first().waitFor();
    await page.mouse.down();
    await page.mouse.up();
    const detail = page.getByRole("region", { name: WORDS.schoolDetail });
    await expect(detail.getByRole("heading").textContent()).resolves.toBe("苜蓿小学");
  });

  test("the items stand beside the details of the one that is chosen, arrows go on to the next", async () => {
    const { page } = pane;
    await pane.showTab(TABS.verdict);
    const detail = page.getByRole("region", { name: WORDS.itemDetail });
    const entry = page.getByRole("tabpanel").getByRole("button", { name: /学校规模/ });
    await entry.click();
    await expect(entry.getAttribute("aria-current")).resolves.toBe("true");
    await expect(detail.textContent()).resolves.toMatch(/学校规模.*2919人.*≤2500人.*超出 419人.*怎么办/s);
    await page.keyboard.press("ArrowDown");
    await expect(detail.textContent()).resolves.toMatch(/班额.*75个/s);
  });
});
