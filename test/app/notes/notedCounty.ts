import { judgeWorkbook, writeEvaluation } from "../../../src/app/evaluateWorkbook";
import { STRINGS } from "../../../src/app/languages";
import { WorkbookFile } from "../../../src/workbook/file/workbookFile";
import { tableBook } from "../../fixtures/tableBook";
import { tableOf, type CellContent } from "../../fixtures/tables";

/** The sheet of the bureau's that lists the schools. */
export const SCHOOLS_SHEET = "学校";
export const FIGURES_SHEET = "县级指标";
export const SCHOOLS = ["城关小学", "红柳小学", "白杨小学", "胡杨小学", "青松中学", "石桥中学"];
export const CODES = SCHOOLS.map((_, at) => `219901000${at + 1}`);

export const HEADINGS = [
  "学校名称",
  "学校标识码",
  "学校类型",
  "在校生数",
  "班级数",
  "高于规定学历教师数",
  "县级及以上骨干教师数",
  "体育、艺术专任教师数",
  "教学及辅助用房面积（㎡）",
  "体育运动场馆面积（㎡）",
  "教学仪器设备值（元）",
  "网络多媒体教室数",
];

/** Much is short, much is doubtful and some is missing, so that there is a line for every kind of note. */
export const ROWS: readonly (readonly CellContent[])[] = [
  [SCHOOLS[0] ?? "", CODES[0] ?? "", "小学", 900, 20, 20, 4, "约6", 3000, 4000, 1500000, 15],
  [SCHOOLS[1] ?? "", CODES[1] ?? "", "小学", 600, 14, 30, "2 8", 6, 2600, null, 1400000, 14],
  [SCHOOLS[2] ?? "", CODES[2] ?? "", "小学", 400, 10, 9, 2, "约3", 1500, 2200, 500000, null],
  [SCHOOLS[3] ?? "", CODES[3] ?? "", "小学", 300, 8, null, 4, 3, 1700, 2600, 900000, 8],
  [SCHOOLS[4] ?? "", CODES[4] ?? "", "初级中学", 800, 18, "60人", 8, 7, 3900, 6000, 2100000, 12],
  [SCHOOLS[5] ?? "", CODES[5] ?? "", "初级中学", 500, 12, 18, null, 4, 2900, 3100, 800000, 12],
];

const FIGURES: readonly (readonly CellContent[])[] = [
  ["县名", "示例县", null],
  ["学年", 2025, null],
  ["小学生均公用经费基准定额", 720, "元"],
  ["义务教育教师年均工资收入", "约9", "万元"],
  ["公务员年均工资收入", 10, "万元"],
];

export const STAMP = { evaluatedAt: "2026-01-01 08:00", version: "0.1.0" };

/** A county of six schools. */
export function notedCounty(): Uint8Array {
  return tableBook([tableOf(SCHOOLS_SHEET, HEADINGS, ROWS), tableOf(FIGURES_SHEET, ["指标", "数值", "单位"], FIGURES)]);
}

/** The workbook evaluated once more, as a file. */
export async function evaluatedAsFile(bytes: Uint8Array): Promise<Uint8Array> {
  const file = WorkbookFile.open(bytes);
  await writeEvaluation(file, await judgeWorkbook(file), STRINGS["zh-CN"], STAMP);
  return file.bytes;
}
