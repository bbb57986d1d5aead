import type { TableData } from "../../src/model/tables/table";
import { findingSentence } from "../../src/present/words/sentences";
import { zhCN } from "../../src/strings/zh-CN";
import { evaluate } from "../fixtures/evaluate";
import { exportSchoolOf } from "../fixtures/exports/exportSchoolOf";
import { AS_EXPORTED, wideExports, type HeadingStyle } from "../fixtures/exports/wideExport";
import { statisticsCounty } from "../fixtures/gathering/statisticsSchool";
import { newlyMet } from "../fixtures/newlyMet";
import { readDataset } from "../fixtures/readDataset";
import { cellOf, type Entry } from "./tables";

/** Sound schools, and 石桥学校 by which the county fails. */
const SCHOOLS = [0, 4, 8, 7].flatMap((at) => statisticsCounty()[at] ?? []).map((school) => exportSchoolOf(school));
const VICTIM = "石桥学校";

const judged = (plainRanges: readonly TableData[]) => {
  const dataset = readDataset({ tables: [], plainRanges, ownSheets: [] });
  const evaluation = evaluate(dataset);
  return { evaluation, said: evaluation.findings.map((one) => findingSentence(one, zhCN)).join("\n") };
};

const sheets = (style: Partial<HeadingStyle> = {}): TableData[] =>
  wideExports(SCHOOLS, { ...AS_EXPORTED, hasTitle: true, ...style });
const BEFORE = judged(sheets());

/** Another word in a heading, wherever it stands. */
const renamed = (word: string, other: string): TableData[] =>
  sheets({ path: (path) => path.map((part) => (part === word ? other : part)) });

/** Without the columns whose heading has a part. */
function without(...parts: readonly string[]): TableData[] {
  return sheets().map((sheet) => {
    const gone = parts.map((part) => columnOf(sheet, part));
    return { ...sheet, cells: sheet.cells.map((row) => row.filter((_, column) => !gone.includes(column))) };
  });
}

function columnOf({ cells }: TableData, part: string): number {
  const row = cells.slice(0, 8).find((one) => one.some(({ value }) => value === part));
  const at = row?.findIndex(({ value }) => value === part) ?? -1;
  if (at < 0) throw new Error(`no ${part}`);
  return at;
}

/** Another value of the school that is spoiled, under a heading. */
function typed(part: string, value: (before: number) => Entry, only: string | null = null): TableData[] {
  return sheets().map((sheet) => {
    if (only !== null && sheet.sheet !== only) return sheet;
    const at = columnOf(sheet, part);
    const cells = sheet.cells.map((row) =>
      row[0]?.value === VICTIM
        ? row.map((cell, column) => (column === at ? cellOf(value(Number(cell.value ?? 0))) : cell))
        : row,
    );
    return { ...sheet, cells };
  });
}

const ofVictim = (change: (row: TableData["cells"][number]) => readonly TableData["cells"][number][]): TableData[] =>
  sheets().map((sheet) => ({
    ...sheet,
    cells: sheet.cells.flatMap((row) => (row[0]?.value === VICTIM ? change(row) : [row])),
  }));

const withCell = (row: TableData["cells"][number], column: number, value: Entry): TableData["cells"][number] =>
  row.map((cell, at) => (at === column ? cellOf(value) : cell));

const CASES: readonly (readonly [name: string, spoiled: () => TableData[], said: RegExp])[] = [
  ["a parent that makes 专任教师 others", () => renamed("专任教师", "兼任教师"), /专任教师|学历/u],
  ["本学年 called 上学年", () => renamed("本学年校舍建筑面积", "上学年校舍建筑面积"), /教学及辅助用房/u],
  ["教学及辅助用房 renamed", () => renamed("教学及辅助用房", "教学用房"), /教学及辅助用房/u],
  ["运动场地面积 renamed", () => renamed("运动场地面积", "操场"), /运动场地?/u],
  ["仪器设备 renamed", () => renamed("教学仪器设备资产值(万元)", "设备总值"), /设备/u],
  ["多媒体教室 renamed", () => renamed("网络多媒体教室", "班班通"), /多媒体教室/u],
  ["在校生数 called 招生数", () => renamed("在校生数", "招生数"), /在校生数/u],
  ["no column 运动场地面积", () => without("运动场地面积"), /运动场/u],
  ["no column of equipment", () => without("教学仪器设备资产值(万元)"), /教学仪器设备/u],
  ["no column 骨干", () => without("县级以上骨干教师(小学)"), /骨干教师/u],
  ["no column 本科", () => without("本科"), /高于规定学历|学历/u],
  ["no column 体育与健康", () => without("体育与健康"), /体育/u],
  ["no column 办学类型", () => without("办学类型", "办学类型编码"), /石桥学校小学部与初中部所填的.*数量完全相同/u],
  ["the sheet of 初中 missing", () => sheets().filter(({ sheet }) => sheet !== "初中"), /初中/u],
  ["the sheet of 小学 missing", () => sheets().filter(({ sheet }) => sheet !== "小学"), /小学/u],
  ["grades that are not the pupils (K1)", () => typed("一年级", (one) => one + 40), /各年级合计为/u],
  ["brackets that are not the classes", () => typed("41-45人", (one) => one + 5), /班/u],
  ["more 本科 than teachers", () => typed("本科", (one) => one + 90), /石桥学校.*专任教师/u],
  ["音乐 above 艺术", () => typed("音乐", () => 60), /石桥学校.*(?:音乐|艺术)/u],
  ["indoor space above its whole", () => typed("室内体育用房", () => 900_000), /石桥学校.*室内体育用房/u],
  ["元 for 万元, one school", () => typed("教学仪器设备资产值(万元)", (one) => one * 10_000), /石桥学校.*仪器设备/u],
  ["㎡ for 亩, one school", () => typed("运动场地面积", (one) => one * 667), /石桥学校.*运动场/u],
  [
    "premises that differ between the sheets",
    () => typed("网络多媒体教室", (one) => one + 50, "初中"),
    /石桥学校.*多媒体/u,
  ],
  ["* for pupils", () => typed("一年级", () => null).map((sheet) => starred(sheet)), /在校生数/u],
  ["blank equipment", () => typed("教学仪器设备资产值(万元)", () => null), /设备/u],
  ["words for a number", () => typed("运动场地面积", () => "约三千"), /约三千/u],
  ["a negative number", () => typed("网络多媒体教室", () => -3), /-3/u],
  [
    "the school twice, differing",
    () => ofVictim((row) => [row, withCell(row, columnOf(sheets()[0] as TableData, "运动场地面积"), 90_000)]),
    /石桥学校同一学段有 2 行/u,
  ],
  [
    "the school's row without name and code",
    () => ofVictim((row) => [withCell(withCell(row, 0, null), 1, null)]),
    /校名|没有.*名称|学校名称/u,
  ],
  ["the code of another school", () => ofVictim((row) => [withCell(row, 1, SCHOOLS[0]?.code ?? null)]), /石桥学校/u],
  [
    "two years",
    () => sheets().map((sheet, at) => ({ ...sheet, sheet: `${sheet.sheet}${at === 0 ? "2024学年" : "2025学年"}` })),
    /2024.*2025/u,
  ],
];

function starred(sheet: TableData): TableData {
  const at = columnOf(sheet, "合计");
  return { ...sheet, cells: sheet.cells.map((row) => (row[0]?.value === VICTIM ? withCell(row, at, "*") : row)) };
}

test("the county fails by 石桥学校", () => {
  const outcomeOf = ({ evaluation }: ReturnType<typeof judged>) =>
    evaluation.items.find(({ id }) => id === "R-schools")?.outcome;
  expect(outcomeOf(BEFORE)).toBe("unmet");
  const alone = wideExports(
    SCHOOLS.filter(({ name }) => name !== VICTIM),
    AS_EXPORTED,
  );
  expect(outcomeOf(judged(alone))).toBe("met");
});

test.each(CASES)("%s: named, and nothing becomes met", (_, spoiled, words) => {
  const after = judged(spoiled());
  const added = after.said.split("\n").filter((line) => !BEFORE.said.split("\n").includes(line));
  expect(added.join("\n")).toMatch(words);
  expect(newlyMet(BEFORE.evaluation, after.evaluation)).toEqual([]);
});
