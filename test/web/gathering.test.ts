import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { unzipSync } from "fflate";
import { countyWorkbook, gatherFiles } from "../../src/app/gathering/gatherCounty";
import { zhCN } from "../../src/strings/zh-CN";
import { WorkbookFile } from "../../src/workbook/file/workbookFile";
import { packedFiles } from "../../src/workbook/otherFiles/unpackedFiles";
import { schoolOfForms } from "../fixtures/gathering/schoolOfForms";
import { describeWebPane } from "./describeWebPane";
import { LOOKS, SELDOM, SIZES, type WebPane } from "./webPane";

const words = zhCN.pane.gathering;
const MEDIA = "application/octet-stream";
const schoolFile = (name: string, at: number, more = {}) => ({
  name: `${name}.xlsx`,
  mimeType: MEDIA,
  buffer: Buffer.from(
    schoolOfForms({
      code: `219901000${at}`,
      name: `第${at}小学`,
      year: "2025",
      studentsOfGrade: 50,
      classes: 8,
      indoorSportsSpace: at === 2 ? null : 300,
      ...more,
    }),
  ),
});
const PERSONS = "学校名称,姓名,身份证号,联系电话\n第1小学,张三丰,110101199001011234,13800000000\n";
const FILES = [
  schoolFile("1", 1),
  schoolFile("1（终报）", 1, { studentsOfGrade: 51 }),
  schoolFile("2", 2),
  { name: "坏.xlsx", mimeType: MEDIA, buffer: Buffer.from([0x50, 0x4b, 3, 4, 1]) },
  { name: "花名册.csv", mimeType: "text/csv", buffer: Buffer.from(PERSONS) },
];
const bytesOf = ({ name, buffer }: (typeof FILES)[number]) => ({ file: name, bytes: new Uint8Array(buffer) });

describeWebPane("gathering in the page", ({ open }) => {
  const idle = ({ page }: WebPane): Promise<unknown> =>
    page.waitForFunction(() => document.querySelector("[aria-busy=true]") === null, undefined, SELDOM);
  const choose = async (pane: WebPane, files: typeof FILES): Promise<void> => {
    await pane.page.getByRole("button", { name: words.open }).click();
    await pane.page.getByLabel(words.chooseFiles, { exact: true }).and(pane.page.locator("input")).setInputFiles(files);
    await pane.page.getByRole("button", { name: words.read }).click();
    await pane.page.getByRole("table").waitFor();
  };

  test("a folder that is dropped on the page is read with what lies in it and below, and the rest of it is counted", async () => {
    const { page } = await open();
    const folder = mkdtempSync(path.join(tmpdir(), "uei-dropped-"));
    try {
      mkdirSync(path.join(folder, "各校/第二学区"), { recursive: true });
      const [first, , second] = FILES;
      writeFileSync(path.join(folder, "各校/1.xlsx"), first?.buffer ?? "");
      writeFileSync(path.join(folder, "各校/第二学区/2.xlsx"), second?.buffer ?? "");
      writeFileSync(path.join(folder, "各校/校门.jpg"), "jpg");
      const devTools = await page.context().newCDPSession(page);
      const data = { items: [], files: [path.join(folder, "各校")], dragOperationsMask: 1 };
      for (const type of ["dragEnter", "dragOver", "drop"] as const)
        await devTools.send("Input.dispatchDragEvent", { type, x: 100, y: 200, data });
      await page.getByRole("button", { name: words.read }).click();
      await page.getByRole("table").waitFor();
      const gathered = zhCN.gathering.summary.gathered({ files: 2, of: 2, schools: 2 });
      expect(await page.getByText(gathered).count()).toBe(1);
      expect(await page.getByText(words.passedOver(1)).count()).toBe(1);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test("from the files to the verdict by clicking: preview, one question, the workbook, 一键自评; nothing of a person", async () => {
    const pane = await open();
    const { page } = pane;
    await choose(pane, FILES);
    for (const media of [LOOKS.light, LOOKS.dark]) {
      await page.emulateMedia(media);
      expect(await pane.violations()).toEqual([]);
    }
    await page.emulateMedia(LOOKS.light);
    for (const size of Object.values(SIZES)) {
      await page.setViewportSize(size);
      expect(await pane.overflow()).toBe(0);
    }
    await page.setViewportSize({ width: 350, height: 600 });
    await pane.unfold();
    const shown = (await page.locator("main").textContent()) ?? "";
    expect(shown).toContain("未用：坏.xlsx（文件已损坏或不完整");
    expect(shown).toContain("人员名单 1 行，只按学校点数：第1小学 1");
    expect(shown).not.toMatch(/张三丰|110101|138000/);
    await page.getByRole("button", { name: words.adopt }).click();
    await page.getByText(words.answered(1)).waitFor();
    await idle(pane);
    const { name, bytes } = await pane.download(words.make);
    expect(name).toBe("某某县学校数据汇总.xlsx");
    const { tables } = await WorkbookFile.open(bytes).read();
    const matches = tables.find((table) => table.name === "学校对照表");
    expect(matches?.cells.some((row) => row.some(({ value }) => value === "schoolTwice"))).toBe(true);
    await page.getByRole("button", { name: zhCN.pane.actions.evaluate }).click();
    await pane.settled();
    await expect(page.locator("h2").first().textContent()).resolves.toContain("某某县");
    const forms = await pane.download(words.forms);
    expect(forms.name).toBe("某某县学校填报表.zip");
    expect(packedFiles({ file: forms.name, bytes: forms.bytes })).toHaveLength(2);
    await pane.close();
  });

  test("without a question the workbook is the command's, part for part but for the time, by keyboard alone", async () => {
    const pane = await open();
    const { page } = pane;
    const files = [FILES[0], FILES[2]].flatMap((file) => file ?? []);
    await page.getByRole("button", { name: words.open }).focus();
    await page.keyboard.press("Enter");
    await page.getByLabel(words.chooseFiles, { exact: true }).and(page.locator("input")).setInputFiles(files);
    await page.getByRole("button", { name: words.read }).focus();
    await page.keyboard.press("Enter");
    await page.getByRole("table").waitFor();
    const started = page.waitForEvent("download");
    await page.getByRole("button", { name: words.make }).focus();
    await page.keyboard.press("Enter");
    const path = await (await started).path();
    const made = unzipSync(new Uint8Array(readFileSync(path)));
    const expected = unzipSync(countyWorkbook(await gatherFiles(files.map(bytesOf)), "2026-01-01 00:00", zhCN));
    expect(Object.keys(made)).toEqual(Object.keys(expected));
    const plain = (parts: Record<string, Uint8Array>) =>
      Object.values(parts).map((part) =>
        Buffer.from(part)
          .toString("utf8")
          .replace(/20\d\d-\d\d-\d\d \d\d:\d\d/g, ""),
      );
    expect(plain(made)).toEqual(plain(expected));
    await pane.close();
  });
});
