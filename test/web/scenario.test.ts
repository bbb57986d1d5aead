import type { Locator } from "playwright-core";
import { describeWebPane } from "./describeWebPane";
import { LOOKS, SIZES, type WebPane } from "./webPane";

describeWebPane("the tab 试算 in a page of the browser", ({ open }) => {
  let pane: WebPane;

  /** The tab over the sample, with a school chosen; each test takes back what it has changed. */
  beforeAll(async () => {
    pane = await open();
    await pane.evaluateSample();
    await chooseSchool("试算");
  });

  const chooseSchool = async (tab: string): Promise<void> => {
    await pane.showTab(tab);
    await pane.page.getByLabel(/选择学校|Choose a school/).fill("红柳");
    await pane.page.getByRole("button", { name: "红柳小学", exact: true }).click();
    await pupils().waitFor();
  };
  const pupils = (): Locator => pane.page.getByRole("textbox", { name: /红柳小学 小学在校生数/ });
  const summary = (): Locator => pane.page.locator("[role=tabpanel] [role=status]");

  test("a changed figure shows at once what becomes of the school, the coefficients and the cost; nothing is written", async () => {
    const { page } = pane;
    await pupils().fill("700");
    await page.getByRole("heading", { name: "试算结果" }).waitFor();
    const panel = page.locator("[role=tabpanel]");
    await expect(panel.textContent()).resolves.toMatch(/红柳小学 小学在校生数（人）1046 → 700/);
    await expect(page.getByRole("heading", { name: /红柳小学 小学/ }).textContent()).resolves.toMatch(
      /▲ 未达标 → ✔ 达标/,
    );
    await expect(
      page
        .getByRole("table", { name: "小学校际差异系数" })
        .getByRole("row", { name: /骨干教师/ })
        .textContent(),
    ).resolves.toMatch(/✔\s0\.437✔\s0\.4410\.50/);
    await expect(summary().textContent()).resolves.toMatch(
      /结论 ▲ 未达标 → ▲ 未达标；未达标 6 → 6 项；补充费用 541,500元 → 90,000元/,
    );
    await expect(page.getByRole("region", { name: "与试算值对不上的数据" }).textContent()).resolves.toMatch(
      /小学在校生数.*12927.*12581/,
    );

    await pupils().fill("很多");
    await expect(page.getByRole("alert").textContent()).resolves.toMatch(/^这不是数，未计入/);
    await expect(summary().textContent()).resolves.toMatch(/有 1 处填写有误/);
    await page.getByRole("button", { name: "撤销“红柳小学 小学在校生数（人）”的试算值" }).click();
    await expect(pupils().inputValue()).resolves.toBe("");
    await expect(summary().textContent()).resolves.toBe("填写试算值后，这里显示结果。");

    expect((await pane.result()).ownSheets.map(({ id }) => id)).not.toContain("scenarios");
  });

  test("a limit can only be tightened, a county figure is found by its label, and all is taken back at once", async () => {
    const { page } = pane;
    await page.getByLabel("选择标准").selectOption({ label: "校际差异系数 初中" });
    const limit = page.getByRole("textbox", { name: "校际差异系数 初中 试算值" });
    await limit.fill("0.6");
    await expect(page.getByRole("alert").textContent()).resolves.toMatch(/地方标准只能从严/);
    await expect(page.getByRole("region", { name: "已改动 1 处" }).textContent()).resolves.toMatch(
      /0\.45 → 0\.6 ▲ 未计入/,
    );
    await limit.fill("0.2");
    await page.getByRole("list", { name: "结论有变化的项目" }).getByText("校际差异系数").waitFor();
    await page.getByLabel("查找县级指标").fill("初中毕业生");
    await page.getByRole("textbox", { name: /^初中毕业生数/ }).fill("2500");
    await page.getByRole("heading", { name: "已改动 2 处" }).waitFor();
    await page.getByRole("button", { name: "全部撤销" }).click();
    await expect(limit.inputValue()).resolves.toBe("");
  });

  test("axe-core finds nothing in any look, and nothing is too wide in a narrow pane, nor in English", async () => {
    const { page } = pane;
    await pupils().fill("700");
    await page.getByRole("textbox", { name: /红柳小学 室内体育用房面积/ }).fill("-3");
    await page.getByRole("heading", { name: "试算结果" }).waitFor();
    for (const [look, media] of Object.entries(LOOKS)) {
      await page.emulateMedia(media);
      await pane.unfold();
      expect([look, await pane.violations()]).toEqual([look, []]);
    }
    for (const [language, tab] of [
      ["zh-CN", "试算"],
      ["en", "What if"],
    ] as const) {
      await pane.speak(language);
      await chooseSchool(tab);
      for (const [size, viewport] of Object.entries(SIZES)) {
        await page.setViewportSize(viewport);
        await pane.unfold();
        expect([language, size, await pane.overflow()]).toEqual([language, size, 0]);
      }
    }
    await pane.speak("zh-CN");
    await page.setViewportSize({ width: 350, height: 600 });
    await page.emulateMedia(LOOKS.light);
    await chooseSchool("试算");
    await page.getByRole("button", { name: "全部撤销" }).click();
  });

  test("a trial is kept by keyboard under a name, opened again after another tab, and deleted", async () => {
    const { page } = pane;
    await pupils().focus();
    await page.keyboard.type("700");
    const name = page.getByRole("textbox", { name: "方案名" });
    await name.waitFor();
    await name.focus();
    await page.keyboard.type("分流");
    await page.keyboard.press("Enter");
    await page.getByRole("region", { name: "已保存的方案" }).waitFor();
    await pane.settled();
    const sheet = (await pane.result()).ownSheets.find(({ id }) => id === "scenarios");
    expect(sheet?.cells.map((row) => row.slice(0, 6).map(({ value }) => value))).toContainEqual([
      "分流",
      "学校基本情况",
      "G8",
      "红柳小学 小学在校生数（人）",
      1046,
      700,
    ]);

    await page.getByRole("tab", { name: "学校", exact: true }).click();
    await page.getByRole("tab", { name: "试算" }).click();
    await page.getByRole("heading", { name: "已改动 1 处" }).waitFor();
    await page.getByRole("button", { name: "全部撤销" }).click();
    await page.getByRole("button", { name: "打开方案“分流”" }).click();
    await page.getByRole("heading", { name: "已改动 1 处" }).waitFor();
    await page.getByText("将更新已有的方案“分流”。").waitFor();
    await page.getByRole("button", { name: "删除方案“分流”" }).click();
    await page.getByRole("button", { name: "确定删除" }).click();
    await page.getByRole("region", { name: "已保存的方案" }).waitFor({ state: "detached" });
  });
});
