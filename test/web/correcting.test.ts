import { zhCN } from "../../src/strings/zh-CN";
import { WorkbookFile } from "../../src/workbook/file/workbookFile";
import { clerksWorkbook } from "../fixtures/clerk/clerksWorkbook";
import { schoolOfForms } from "../fixtures/gathering/schoolOfForms";
import { plainBook } from "../fixtures/plainBook";
import { describeWebPane } from "./describeWebPane";
import { LOOKS, type WebPane } from "./webPane";

const {
  correcting: WORDS,
  countyForms: COUNTY_FORMS,
  settings: SETTINGS,
  unrecognised: UNRECOGNISED,
  gathering: GATHERING,
} = zhCN.pane;
const { grid: GRID } = zhCN;
const WIDE = { width: 1440, height: 900 };

const ODD = plainBook({
  名单: [
    ["填报单位", "甲县"],
    ["校园", "娃娃数"],
    ["红旗小学", 300],
    ["向阳小学", 420],
  ],
});

describeWebPane("a clerk's workbook with headings of its own", ({ open }) => {
  const openIn = ({ page }: WebPane, bytes: Uint8Array): Promise<void> =>
    page.setInputFiles("input[type=file]", {
      name: "县.xlsx",
      mimeType: "application/zip",
      buffer: Buffer.from(bytes),
    });
  const openedBytes = async (bytes: Uint8Array): Promise<WebPane> => {
    const pane = await open({ viewport: WIDE });
    await openIn(pane, bytes);
    return pane;
  };
  const countsOf = async ({ page }: WebPane): Promise<string | null> =>
    page
      .getByText(/^应判定/)
      .first()
      .textContent();

  test("comes to its full verdict by three clicks, none of them a name that is typed", async () => {
    const pane = await openedBytes(clerksWorkbook(true));
    const { page } = pane;
    await pane.settled();
    const wanted = await countsOf(pane);

    await openIn(pane, clerksWorkbook(false));
    await page.getByText("可能用得上但没有识别").waitFor();
    await pane.settled();
    await expect(countsOf(pane)).resolves.not.toBe(wanted);
    await page.getByRole("button", { name: WORDS.open }).click();
    const dialog = page.getByRole("dialog", { name: WORDS.title });
    await dialog.getByText(/多读出\d+个数/).waitFor();
    expect(await pane.violations()).toEqual([]);
    await page.emulateMedia(LOOKS.dark);
    expect(await pane.violations(["color-contrast"])).toEqual([]);
    await page.emulateMedia(LOOKS.light);
    await dialog.getByLabel(/操场面积/).selectOption("运动场地面积");
    await dialog.getByRole("button", { name: SETTINGS.save }).click();
    await dialog.waitFor({ state: "detached" });
    await page.getByText("可能用得上但没有识别").waitFor({ state: "detached" });
    await pane.settled();
    await expect(countsOf(pane)).resolves.toBe(wanted);
    await pane.close();
  });

  test("where nothing is recognised somebody points at the headings in the cells and says what the columns are", async () => {
    const pane = await openedBytes(ODD);
    const { page } = pane;
    await page.getByRole("button", { name: WORDS.pointIn("名单") }).click();
    const dialog = page.getByRole("dialog", { name: SETTINGS.correctTitle("名单!（区域）") });
    await page.getByRole("gridcell", { name: "填报单位" }).click();
    expect(await pane.violations()).toEqual([]);
    await page.setViewportSize({ width: 320, height: 640 });
    // Any row can be pointed at; a click on the headings that are likely opens what their columns are at once.
    await page.getByRole("gridcell", { name: "填报单位" }).click();
    await page.getByRole("button", { name: GRID.headingRow(1) }).click();
    await expect(dialog.getByLabel(WORDS.firstRow).inputValue()).resolves.toBe("1");
    await page.keyboard.press("Escape");
    await dialog.waitFor({ state: "detached" });
    await page.getByRole("gridcell", { name: "校园" }).click();
    await dialog.getByLabel(/校园/).waitFor();
    expect([await pane.violations(), await pane.overflow()]).toEqual([[], 0]);
    await expect(dialog.getByLabel(/校园/).inputValue()).resolves.toBe("学校名称");
    await dialog.getByLabel(/娃娃数/).focus();
    await dialog.getByLabel(/娃娃数/).selectOption("小学在校生数");
    await dialog.getByText(WORDS.previewOfNew({ schools: 2, cells: 2 })).waitFor();
    await dialog.getByRole("button", { name: SETTINGS.save }).click();
    const known = page.getByRole("gridcell").filter({ hasText: GRID.recognised("小学在校生数") });
    await known.waitFor();
    // One heading is corrected where it stands, by a click, also while the result of the last one is being written.
    await known.click();
    const ofOne = page.getByRole("dialog", { name: WORDS.title });
    await ofOne.getByLabel(/娃娃数/).focus();
    await ofOne.getByLabel(/娃娃数/).selectOption("初中在校生数");
    expect(await pane.violations()).toEqual([]);
    await ofOne.getByRole("button", { name: SETTINGS.save }).click();
    await page
      .getByRole("gridcell")
      .filter({ hasText: GRID.recognised("初中在校生数") })
      .waitFor();
    await pane.settled();
    await page.getByRole("button", { name: GRID.close }).click();
    const { name, bytes } = await pane.download(COUNTY_FORMS.add);
    expect(name).toBe("县.待填.xlsx");
    const { tables } = await WorkbookFile.open(bytes).read();
    expect(tables.map((table) => table.name)).toEqual(expect.arrayContaining(["县级数据表", "自评情况表", "第十条表"]));
    await pane.close();
  });

  test("a school's form that was opened alone is gathered without being chosen again", async () => {
    const school = { code: "2199010001", name: "第1小学", year: "2025", studentsOfGrade: 50, classes: 8 };
    const pane = await openedBytes(schoolOfForms({ ...school, indoorSportsSpace: 300 }));
    const { page } = pane;
    await page.getByRole("heading", { name: UNRECOGNISED.heading }).waitFor();
    await page.getByRole("button", { name: GATHERING.open }).click();
    await page.getByRole("button", { name: GATHERING.read }).click();
    await page.getByRole("table").waitFor();
    await expect(page.locator("main").textContent()).resolves.toContain("第1小学");
    await pane.close();
  });
});
