import { exceptionKindOf, readExceptions } from "../../../src/intake/roles/readExceptions";
import { readOverrides } from "../../../src/intake/roles/readOverrides";
import { knownValue } from "../../../src/model/figures/figure";
import type { Finding } from "../../../src/model/findings/finding";
import { EXCEPTION_RULES } from "../../../src/regulation/exceptions";
import { codesOf, dateCell, errorCell, namedTable, percentCell, recognisedAs, type Entry } from "../tables";

describe("local limits", () => {
  function read(...row: Entry[]) {
    const headings = ["指标", "学段", "种类", "标准值", "单位", "依据", "生效日期"];
    const [override] = readOverrides(recognisedAs("overrides", [namedTable("标准", [headings, row])]));
    if (override === undefined) throw new Error("no override was read");
    return override;
  }

  test("are read whole", () => {
    expect(
      read("生均教学及辅助用房面积", "小学", "标准", 5, "㎡", "省教〔2020〕1号", dateCell(44075, "2020/9/1")),
    ).toEqual({
      item: "R4",
      label: "生均教学及辅助用房面积",
      stage: "primary",
      allStages: false,
      kind: "standard",
      value: 5,
      unit: "㎡",
      basis: "省教〔2020〕1号",
      effectiveFrom: "2020-09-01",
      cell: { sheet: "标准", table: "标准", row: 3, column: 3 },
    });
  });

  test.each<[Entry, object]>([
    ["初中", { stage: "junior", allStages: false }],
    [null, { stage: null, allStages: true }],
    ["小学、初中", { stage: null, allStages: true }],
    ["高中", { stage: null, allStages: false }],
    ["—", { stage: null, allStages: false }],
    [errorCell("#N/A"), { stage: null, allStages: false }],
  ])("学段 %j", (stage, expected) => {
    expect(read("R4", stage, "标准", 5, "㎡", "文", 2020)).toMatchObject(expected);
  });

  test.each<[Entry, string | null]>([
    ["标准", "standard"],
    ["85%底线", "floor"],
    ["差异系数", "coefficientOfVariation"],
    ["其他", null],
    [null, null],
  ])("种类 %j", (kind, expected) => {
    expect(read("R4", "小学", kind, 5, "㎡", "文", 2020).kind).toBe(expected);
  });

  test.each<[Entry, Entry, number | null, string | null]>([
    [0.75, "万元", 7500, "元"],
    ["7500元", null, 7500, "元"],
    [percentCell(0.98, "98%"), null, 98, "%"],
    [98, "%", 98, "%"],
    [5, null, 5, null],
    ["待定", "㎡", null, "㎡"],
    [null, null, null, null],
    [errorCell("#REF!"), "人", null, "人"],
    [dateCell(44075, "2020/9/1"), null, null, null],
  ])("标准值 %j %j", (value, unit, number, expectedUnit) => {
    expect(read("G7", null, "标准", value, unit, "文", 2020)).toMatchObject({ value: number, unit: expectedUnit });
  });

  test.each<[Entry, string | null | undefined]>([
    [2020, "2020"],
    ["2020年9月1日", "2020-09-01"],
    ["2020.9", "2020-09-01"],
    ["2020年", "2020"],
    [dateCell(44075, "9月1日"), "2020-09-01"],
    [null, null],
    ["以后", undefined],
    ["—", undefined],
    [errorCell("#N/A"), undefined],
    ["2020-13-01", undefined],
  ])("生效日期 %j", (date, expected) => {
    expect(read("R4", "小学", "标准", 5, "㎡", "文", date).effectiveFrom).toBe(expected);
  });

  test("a label may name the stage; a column that says another leaves it open", () => {
    expect(read("小学生均教学及辅助用房面积", null, "标准", 5, "㎡", "文", 2020)).toMatchObject({
      item: "R4",
      stage: "primary",
      allStages: false,
    });
    expect(read("小学生均教学及辅助用房面积", "初中", "标准", 5, "㎡", "文", 2020)).toMatchObject({
      item: "R4",
      stage: null,
      allStages: false,
    });
  });

  test("a row that nobody can read stays", () => {
    expect(read("？？", null, null, null, null, null, null)).toMatchObject({ item: null, value: null, kind: null });
  });
});

describe("exceptions", () => {
  test.each([
    ["交流轮岗、走教体育艺术教师", "sharedSportsAndArtsTeachers"],
    ["租借校外体育场馆", "convertedSportsSpace"],
    ["2016年以前建成的音乐美术教室", "roomsBuiltBy2016"],
    ["农村小规模学校音美教室", "roomsOfSmallRuralSchool"],
    ["2010年及以前建成，规模放宽", "schoolSizeBuiltBy2010"],
    ["随迁子女超过50%", "schoolSizeMigrantChildren"],
    ["一校多区按校区核算", "schoolSizeByCampus"],
    ["一校多区（按校区核算）", "schoolSizeByCampus"],
    ["多校区办学，各校区单独核算学校规模", "schoolSizeByCampus"],
    ["校区分别计算规模", "schoolSizeByCampus"],
    ["一校多址，分别核算", "schoolSizeByCampus"],
    ["失能", "disabledUnable"],
    ["延缓入学", "disabledDeferred"],
    ["其他", null],
  ])("%s is %s", (label, kind) => {
    expect(exceptionKindOf(label)).toBe(kind);
  });

  test("their names and sentences in the standard are understood", () => {
    for (const { kind, name, condition } of Object.values(EXCEPTION_RULES)) {
      expect([exceptionKindOf(name), exceptionKindOf(condition), exceptionKindOf(kind)]).toEqual([kind, kind, kind]);
    }
  });

  test("are read with quantity and plan, and what is not understood stays", () => {
    const findings: Finding[] = [];
    const tables = recognisedAs("exceptions", [
      namedTable("例外", [
        ["学校", "例外", "依据", "数量", "建设规划"],
        ["甲校", "走教体艺教师", "教〔2025〕1号", "2人", null],
        ["乙校", "其他", "文", 3, "规划"],
        [null, "缓学", "文", null, null],
        ["丙校", null, null, null, null],
      ]),
    ]);
    const read = readExceptions(tables, (found) => findings.push(found));
    expect(
      read.map(({ kind, school, basis, quantity, constructionPlan }) => [
        kind,
        school,
        basis,
        knownValue(quantity),
        constructionPlan,
      ]),
    ).toEqual([
      ["sharedSportsAndArtsTeachers", "甲校", "教〔2025〕1号", 2, null],
      [null, "乙校", "文", null, "规划"],
      ["disabledDeferred", "", "文", null, null],
    ]);
    expect(codesOf(findings)).toEqual(["numberAsText"]);
  });

  test("a row without the exception's name is kept where a school stands beside a document, to be asked about", () => {
    const rows = [
      ["学校", "例外", "依据", "数量"],
      ["甲校", null, "教〔2025〕1号", null],
      [null, null, "教〔2025〕2号", null],
      ["乙校", null, null, 2],
    ];
    const read = readExceptions(recognisedAs("exceptions", [namedTable("例外", rows)]), () => undefined);
    expect(read.map(({ kind, school, label, basis }) => [kind, school, label, basis])).toEqual([
      [null, "甲校", "", "教〔2025〕1号"],
    ]);
  });

  test("an area is read in the unit beside it", () => {
    const rows = [
      ["学校", "例外", "依据", "数量", "单位"],
      ["甲校", "租用体育场", "文", 2, "亩"],
    ];
    const [read] = readExceptions(recognisedAs("exceptions", [namedTable("例外", rows)]), () => undefined);
    expect([read?.kind, knownValue(read?.quantity)]).toEqual(["convertedSportsSpace", expect.closeTo(1333.33, 1)]);
  });
});
