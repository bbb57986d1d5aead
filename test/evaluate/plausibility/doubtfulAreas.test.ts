import type { Evaluation } from "../../../src/model/evaluation";
import { evaluate } from "../../fixtures/evaluate";
import { tablesOf, type Entry } from "../../fixtures/county";
import { readDataset } from "../../fixtures/readDataset";

const HEADINGS = ["学校名称", "学校类型", "小学在校生数", "教学及辅助用房面积", "室内体育用房面积", "运动场地面积"];
const NAMES = ["甲小学", "乙小学", "丙小学", "丁小学", "戊小学", "己小学"];
/** 600 pupils with 4,000 ㎡ gross, 1,000 ㎡ of them a hall, and 6,000 ㎡ of grounds. */
const ORDINARY = [600, 4000, 1000, 6000];

/** Schools in which one column is another number, in the first of them or in all; headings may be others. */
function judged(column: number, typed: Entry, inAll: boolean, headings: readonly string[] = HEADINGS): Evaluation {
  const rows = NAMES.map((name, at): Entry[] => [
    name,
    "小学",
    ...ORDINARY.map((value, index) => (index === column && (inAll || at === 0) ? typed : value)),
  ]);
  const sheets = [{ sheet: "学校", name: "学校", rows: [[...headings], ...rows] }];
  return evaluate(readDataset({ tables: tablesOf(sheets), plainRanges: [], ownSheets: [] }));
}

function said({ findings, items }: Evaluation) {
  const outcome = (id: string) => items.find((item) => item.id === id)?.outcome;
  const doubts = findings.flatMap((found) => {
    if (found.code === "areaUnitSlip") return [`${found.params.school ?? "all"} ${found.params.figure}`];
    return /UnitSlip$/u.test(found.code) ? [found.code] : [];
  });
  return { R4: outcome("R4"), R5: outcome("R5"), doubts };
}

test("an ordinary county is believed", () => {
  expect(said(judged(0, 600, true))).toEqual({ R4: "met", R5: "met", doubts: [] });
});

const [MU, HECTARE] = [3 / 2000, 1 / 10_000];
const HALL = "室内体育用房面积";
const GROUNDS = "运动场地面积";

test.each([
  [
    "a hall in 亩, which would leave the school its rooms",
    2,
    1000 * MU,
    false,
    "undetermined",
    "undetermined",
    [`甲小学 ${HALL}`],
  ],
  ["all halls in 亩", 2, 1000 * MU, true, "undetermined", "undetermined", [`all ${HALL}`]],
  ["a hall in 公顷 (万㎡)", 2, 1000 * HECTARE, false, "undetermined", "undetermined", [`甲小学 ${HALL}`]],
  ["grounds in 亩, which the hall hides", 3, 6000 * MU, false, "met", "undetermined", [`甲小学 ${GROUNDS}`]],
  ["all grounds in 亩", 3, 6000 * MU, true, "met", "undetermined", [`all ${GROUNDS}`]],
  ["all grounds in 公顷", 3, 6000 * HECTARE, true, "met", "undetermined", [`all ${GROUNDS}`]],
  ["gross rooms of all in 万㎡, less than their halls", 1, 4000 * HECTARE, true, "undetermined", "undetermined", []],
  ["a true 0 of halls", 2, 0, false, "met", "met", []],
  ["a small hall", 2, 60, false, "met", "met", []],
  ["no grounds, and a failing school", 3, 0, false, "met", "unmet", []],
  ["small grounds, and a failing school", 3, 900, false, "met", "unmet", []],
] as const)("%s", (_, column, typed, inAll, r4, r5, doubts) => {
  expect(said(judged(column, typed, inAll))).toMatchObject({ R4: r4, R5: r5, doubts });
});

test.each(["运动场地面积（亩）", "运动场地面积/亩", "运动场地面积（单位：亩）"])("%s converts exactly", (heading) => {
  const headings = HEADINGS.map((one) => (one === GROUNDS ? heading : one));
  const evaluation = judged(3, 9, true, headings);
  expect(said(evaluation)).toEqual({ R4: "met", R5: "met", doubts: [] });
  expect(evaluation.schools[0]?.part.amounts["R5"]?.low).toBe(7000);
});

test("an empty 高中在校生数 beside schools that have no 高中 leaves the doubts as they are", () => {
  const rows = NAMES.map((name, at): Entry[] => [name, "小学", 600, null, 4000, at === 0 ? 1.5 : 1000, 6000]);
  const headings = [...HEADINGS.slice(0, 3), "高中在校生数", ...HEADINGS.slice(3)];
  const sheets = [{ sheet: "学校", name: "学校", rows: [headings, ...rows] }];
  const evaluation = evaluate(readDataset({ tables: tablesOf(sheets), plainRanges: [], ownSheets: [] }));
  expect(said(evaluation)).toEqual({ R4: "undetermined", R5: "undetermined", doubts: [`甲小学 ${HALL}`] });
});
