import { failureAdvice } from "../../src/app/failureAdvice";
import { en } from "../../src/strings/en";
import { zhCN } from "../../src/strings/zh-CN";
import { describeInBrowser, usedBrowser } from "../browser/inBrowser";
import { waitUntil } from "../excel/waitUntil";
import { plainBook } from "../fixtures/plainBook";
import { openPane, selected, settled, weightOf, type OpenedPane } from "./openPane";

describeInBrowser("the built pane beside the test Excel, under the genuine Office.js", () => {
  const browser = usedBrowser();
  /** One pane for the tests that go on from an evaluation. */
  let opened: OpenedPane;
  beforeAll(async () => {
    opened = await openPane(browser());
  });

  test("starts, evaluates, writes our sheets, leads to a cell; says that the data have changed; shows what the ribbon evaluates", async () => {
    const { pane, excel, scripts } = opened;
    const opening = weightOf(scripts);
    const button = pane.getByRole("button", { name: "一键自评" });
    await button.hover();
    await waitUntil("what evaluates is asked for, before anybody presses", () => weightOf(scripts) > opening + 50_000);
    await button.click();
    await settled(opened);
    await expect(pane.locator("h2").textContent()).resolves.toMatch(/示例县.*未达标/);
    await expect(pane.locator("main").textContent()).resolves.toContain("结果已写入：“UEI 摘要”、“UEI 达标情况总表”");
    expect(excel.book.sheet("UEI 达标情况总表")?.cell(0, 0)?.value).toEqual(expect.any(String));
    process.stdout.write(
      `pane in Excel: ${opening} bytes of scripts to open, ${weightOf(scripts)} to the verdict (gzip)\n`,
    );
    expect(opening).toBeLessThanOrEqual(260 * 1024);
    const link = pane.locator("[role=tabpanel] li button").first();
    const [place] = await Promise.all([link.textContent(), link.click()]);
    expect(place).toMatch(/^[^!]+![A-Z]+\d+$/);
    await selected(opened, place ?? "");
    await expect(pane.locator("main").textContent()).resolves.not.toContain("无法转到");
    await pane.getByRole("tab", { name: "缺口" }).click();
    await pane.getByRole("button", { name: "转到填写处" }).click();
    await selected(opened, /^UEI 缺口测算及整改台账!L\d+$/);
    const { sheet, address } = excel.book.selection ?? {};
    expect(sheet?.cell(Number(address?.slice(1)) - 1, 11)?.value).toBe("责任人");
    excel.events.coAuthorEnters("学校基本情况", "F5", [[999]]);
    const stale = pane.getByText("请重新测算");
    await stale.waitFor();
    await excel.commands.press("evaluate");
    await stale.waitFor({ state: "detached" });
    await settled(opened);
    await expect(pane.locator("h2").textContent()).resolves.toMatch(/未达标/);
  });

  test.each(["结论", "缺口", "数据核查"])(
    "one click on the first line of %s selects its cell in Excel",
    async (tab) => {
      const { pane, excel } = opened;
      await pane.getByRole("tab", { name: tab, exact: true }).click();
      const link = pane.locator("[role=tabpanel] li button[title*='!']").first();
      await link.waitFor({ state: "attached" });
      await pane
        .locator("[role=tabpanel] details")
        .evaluateAll((all) => all.forEach((one) => one.setAttribute("open", "")));
      excel.book.selection = null;
      const place = (await link.getAttribute("title")) ?? "";
      await link.click();
      await selected(opened, place);
      expect(excel.book.activeSheet?.name).toBe(place.slice(0, place.lastIndexOf("!")));
    },
  );

  test("keeps a trial on a sheet of its own, leaves the data alone, and leads to its cells", async () => {
    const { pane, excel } = opened;
    await pane.getByRole("tab", { name: "试算" }).click();
    await pane.getByLabel("选择学校").fill("红柳");
    await pane.getByRole("button", { name: "红柳小学" }).click();
    await pane.getByRole("textbox", { name: /红柳小学 小学在校生数/ }).fill("700");
    await pane.getByRole("textbox", { name: "方案名" }).fill("分流");
    await pane.getByRole("button", { name: "保存为方案" }).click();
    await pane.getByRole("button", { name: "打开方案“分流”" }).waitFor();
    await settled(opened);
    expect(excel.book.sheet("UEI 试算")?.tables).toMatchObject([{ name: "UEI_changes" }]);
    expect(excel.book.sheet("学校基本情况")?.cell(7, 6)?.value).toBe(1046);
    await pane.getByRole("button", { name: "小学在校生数（人）", exact: true }).click();
    await selected(opened, "学校基本情况!G8");
    await pane.getByRole("button", { name: "已保存的方案" }).click();
    await selected(opened, "UEI 试算!A1");
  });

  test("says what it waits for after half a second, asks after two whether a cell is being edited, and can be stopped: then nothing is written", async () => {
    const { page, pane, excel } = await openPane(browser());
    excel.faults.isCellEditMode = true;
    await pane.getByRole("button", { name: "一键自评" }).click();
    await pane.getByText("正在读取工作簿").waitFor();
    await pane.getByText("请先按 Enter 结束单元格编辑").waitFor();
    await pane.getByRole("button", { name: "取消" }).click();
    await pane.getByText("已取消，没有写入任何内容").waitFor();
    excel.faults.isCellEditMode = false;
    await page.waitForTimeout(500);
    expect([await pane.locator("[role=tab]").count(), excel.book.sheet("UEI 达标情况总表")]).toEqual([0, undefined]);
    await page.context().close();
  });

  test("what was entered and could not be written is written with the next try", async () => {
    const { pane, excel } = opened;
    await pane.getByRole("tab", { name: "设置" }).click();
    await pane.getByText("确认教学及辅助用房面积口径").click();
    const plans = excel.book.sheet("UEI 缺口测算及整改台账");
    if (plans !== undefined) plans.isProtected = true;
    await pane.getByLabel("所填面积已扣除室内体育用房").click();
    await pane.getByRole("button", { name: "再试一次" }).waitFor();
    const answer = (): unknown => {
      const sheet = excel.book.sheet("UEI 设置");
      for (let row = 0; row < 60; row++)
        if (sheet?.cell(row, 0)?.value === "教学及辅助用房已扣除室内体育用房") return sheet.cell(row, 1)?.value ?? null;
      return undefined;
    };
    expect(answer()).toBeNull();
    if (plans !== undefined) plans.isProtected = false;
    await pane.getByRole("button", { name: "再试一次" }).click();
    await pane.getByText("结果已写入").waitFor();
    expect(answer()).toBe("是");
  });

  test("nothing was complained of, nor asked for from elsewhere", () => {
    expect(opened.complaints).toEqual([]);
  });

  test("where nothing is recognised the rows selected in the sheet are the headings, and tables of the county that are not there are added on a click", async () => {
    const { correcting, settings, countyForms, actions } = zhCN.pane;
    const odd = plainBook({
      名单: [
        ["填报单位", "甲县"],
        ["校园", "娃娃数"],
        ["红旗小学", 300],
        ["向阳小学", 420],
      ],
      其他: [["甲"]],
    });
    const ofOdd = await openPane(browser(), {}, {}, odd);
    const { page, pane, excel } = ofOdd;
    const select = (sheet: string, address: string): void => {
      const found = excel.book.sheet(sheet);
      if (found !== undefined) excel.book.selection = { sheet: found, address };
    };
    await pane.getByRole("button", { name: actions.evaluate }).click();
    await pane.getByRole("button", { name: correcting.pointIn("名单") }).click();
    const take = pane.getByRole("button", { name: correcting.takeSelected });
    select("其他", "A1");
    await take.click();
    await pane.getByText(correcting.selectFirst("名单")).waitFor();
    select("名单", "A1:B1");
    await take.click();
    await expect(pane.getByLabel(correcting.firstRow).inputValue()).resolves.toBe("1");
    select("名单", "A2:B2");
    await take.click();
    await expect(pane.getByLabel(correcting.lastRow).inputValue()).resolves.toBe("2");
    await pane.getByLabel(/娃娃数/).focus();
    await pane.getByLabel(/娃娃数/).selectOption("小学在校生数");
    await pane.getByRole("button", { name: settings.save }).click();
    await settled(ofOdd);
    await pane.getByRole("button", { name: countyForms.add }).click();
    await pane.getByText(countyForms.added({ sheets: ["县级数据", "自评情况", "第十条"], file: null })).waitFor();
    expect(excel.book.sheet("县级数据")?.tables).toMatchObject([{ name: "县级数据表" }]);
    expect(excel.book.sheet("名单")?.cell(2, 1)?.value).toBe(300);
    expect(ofOdd.complaints).toEqual([]);
    await page.context().close();
  });

  test("says what to do where Excel refuses, and succeeds on the next try", async () => {
    const inEnglish = await openPane(browser(), { locale: "en-US" });
    const { page, pane, excel } = inEnglish;
    excel.faults.failAt(1, "AccessDenied", 0);
    await pane.getByRole("button", { name: "Evaluate" }).click();
    await pane.getByRole("button", { name: "Try again" }).waitFor();
    await expect(pane.locator("main").textContent()).resolves.toContain(
      failureAdvice({ code: "accessDenied", hostCode: "AccessDenied" }, en),
    );
    await pane.getByRole("button", { name: "Try again" }).click();
    await settled(inEnglish);
    await expect(pane.locator("h2").textContent()).resolves.toMatch(/not met/);
    await page.context().close();
  });
});
