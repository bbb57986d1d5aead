import { countyWorkbook, gatherFiles } from "../../../src/app/gathering/gatherCounty";
import { workbookTarget } from "../../../src/app/gathering/workbookTarget";
import { zhCN } from "../../../src/strings/zh-CN";
import { WorkbookFile } from "../../../src/workbook/file/workbookFile";
import { schoolOfForms } from "../../fixtures/gathering/schoolOfForms";

const FILE = {
  file: "1.xlsx",
  bytes: schoolOfForms({
    code: "2199010001",
    name: "第1小学",
    year: "2025",
    studentsOfGrade: 50,
    classes: 8,
    indoorSportsSpace: 300,
  }),
};
const opened = (bytes: Uint8Array) => ({ read: () => WorkbookFile.open(bytes).read(), edit: async () => [] });

test("an open workbook with a table of schools takes the numbers itself and is read anew when it is written", async () => {
  const bytes = countyWorkbook(await gatherFiles([FILE]), "2026-01-01 00:00", zhCN);
  const target = await workbookTarget(opened(bytes), "当前工作簿");
  expect([target?.file, target?.isChangedItself, target?.county.answers.year]).toEqual(["当前工作簿", true, "2025"]);
  await expect(target?.current()).resolves.toEqual(target?.county);
  await expect(target?.put({ cells: [], tables: [], sheets: [] })).resolves.toEqual({ bytes: null, refused: [] });
});

test("one without such a table takes nothing", async () => {
  await expect(workbookTarget(opened(FILE.bytes), "当前工作簿")).resolves.toBeNull();
});
