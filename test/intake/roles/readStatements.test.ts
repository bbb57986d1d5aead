import { VOCABULARY } from "../../fixtures/readDataset";
import { conclusionOf } from "../../../src/intake/roles/conclusionOf";
import { itemOf } from "../../../src/intake/roles/itemOf";
import { readStatements } from "../../../src/intake/roles/readStatements";
import type { Finding } from "../../../src/model/findings/finding";
import { ITEMS } from "../../../src/regulation/items";
import { codesOf, errorCell, namedTable, recognisedAs, type Entry } from "../tables";

test.each([
  ["政府保障第4项", "G4"],
  ["政府保障-1", "G1"],
  ["教育质量（3）", "Q3"],
  ["政府保障程度第4项", "G4"],
  ["政府保障（程度）第十二项", "G12"],
  ["教育质量第2项", "Q2"],
  ["资源配置第7项", "R7"],
  ["社会认可度", "S1"],
  ["Ⅱ-1", "R1"],
  ["Ⅳ-4", "G4"],
  ["表Ⅴ-9", "Q9"],
  ["二(4)", "G4"],
  ["（三）2", "Q2"],
  ["G4", "G4"],
  ["q2", "Q2"],
  ["S1", "S1"],
  ["R-schools", "R-schools"],
  ["无过重课业负担", "Q8"],
  ["县域内义务教育学校规划布局合理", "G1"],
  ["1.县域内义务教育学校规划布局合理，符合国家规定要求；", "G1"],
  ["每百名学生拥有高于规定学历教师数", "R1"],
  ["生均教学仪器设备值", "R6"],
  ["全县残疾儿童少年入学率达到95%以上", "Q2"],
  ["政府保障第16项", null],
  ["全县", null],
  ["食堂", null],
  ["", null],
])("%j names %s", (label, item) => {
  expect(itemOf(label, VOCABULARY)).toBe(item);
});

test("every item is named by its citation, its title and its text", () => {
  const wrong = ITEMS.filter(({ area }) => area !== "veto").flatMap(({ id, words: { citation, title, text } }) =>
    [id, citation, title, text]
      .filter((label) => itemOf(label, VOCABULARY) !== id)
      .map((label) => `${id}: ${label} → ${itemOf(label, VOCABULARY)}`),
  );
  expect(wrong).toEqual([]);
});

test.each([
  ["达标", "met"],
  ["已达标。", "met"],
  ["符合", "met"],
  ["√", "met"],
  ["未达标", "unmet"],
  ["不达标", "unmet"],
  ["不符合", "unmet"],
  ["基本达标", "unmet"],
  ["基本达到标准", "unmet"],
  ["未完全达标", "unmet"],
  ["尚未全部达到要求", "unmet"],
  ["不完全符合", "unmet"],
  ["整改中", "unmet"],
  ["计划2026年9月完成", "unmet"],
  ["等待接受国家监测", "pending"],
  ["等待国家监测", "pending"],
  ["待监测", "pending"],
  ["暂无数据", "pending"],
  ["1", null],
  ["良好", null],
  ["达标否", null],
  ["", null],
])("%j declares %s", (text, outcome) => {
  expect(conclusionOf(text)).toBe(outcome);
});

function read(...rows: Entry[][]) {
  const findings: Finding[] = [];
  const tables = recognisedAs("statements", [
    namedTable("自评", [["指标", "自评情况", "自评结论", "佐证材料", "整改计划"], ...rows]),
  ]);
  const statements = readStatements(
    tables,
    (label) => label === "教职工数",
    (found) => findings.push(found),
  );
  return { statements, codes: codesOf(findings) };
}

test("a statement carries what was typed, with the cell of the conclusion", () => {
  const { statements, codes } = read(["政府保障第1项", "已编制规划。", "达标", "规划文本", "—"]);
  expect(statements).toEqual({
    G1: {
      item: "G1",
      text: "已编制规划。",
      declared: "met",
      evidence: "规划文本",
      remedyPlan: null,
      cell: { sheet: "自评", table: "自评", row: 3, column: 2 },
    },
  });
  expect(codes).toEqual([]);
});

test.each<[string, Entry[], string[]]>([
  ["an unknown conclusion", ["政府保障第1项", null, "良好"], ["conclusionNotUnderstood"]],
  ["an error value", ["政府保障第1项", null, errorCell("#N/A")], ["conclusionNotUnderstood"]],
  ["no conclusion", ["政府保障第1项", "已落实", null], []],
])("%s declares nothing", (_, row, codes) => {
  const result = read(row);
  expect(result.statements.G1?.declared).toBeNull();
  expect(result.codes).toEqual(codes);
});

test("an unknown item is told, a line of figures is not, a figure's name without its number is", () => {
  expect(read(["食堂", null, "达标"])).toEqual({ statements: {}, codes: ["statementItemUnknown"] });
  expect(read(["教职工数", "共 120 人", "达标"])).toEqual({ statements: {}, codes: [] });
  expect(read(["教职工数", "已配齐", "达标"])).toEqual({ statements: {}, codes: ["statementItemUnknown"] });
});

test("two lines of one item must agree", () => {
  expect(read(["G1", null, "达标"], ["政府保障第1项", "文字", "达标"]).statements.G1).toMatchObject({
    declared: "met",
    text: "文字",
  });
  const differing = read(["G1", null, "达标"], ["政府保障第1项", null, "未达标"]);
  expect(differing.statements.G1?.declared).toBeNull();
  expect(differing.codes).toEqual(["conclusionsDiffer"]);
  const third = read(["G1", null, "达标"], ["政府保障第1项", null, "未达标"], ["G1", null, "达标"]);
  expect(third.statements.G1?.declared).toBeNull();
});
