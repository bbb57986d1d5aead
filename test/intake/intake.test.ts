import { readDataset } from "../fixtures/readDataset";
import { NO_MAPPING, type Correction } from "../../src/intake/settings/corrections";
import type { Contents } from "../../src/intake/intake";
import { INDOOR_SPACE_CONFIRMATION, SETTINGS_TABLES } from "../../src/model/sheets/settingsSheet";
import { knownValue } from "../../src/model/figures/figure";
import type { OwnSheet } from "../../src/model/sheets/sheetPlan";
import { zhCN } from "../../src/strings/zh-CN";
import { cellOf, codesOf, namedTable, plainRange, type Entry } from "./tables";

const contents = (part: Partial<Contents>): Contents => ({ tables: [], plainRanges: [], ownSheets: [], ...part });

const settings = (rows: readonly (readonly Entry[])[]): OwnSheet => ({
  id: "settings",
  name: "UEI 设置",
  cells: rows.map((row) => row.map(cellOf)),
});

const SCHOOLS = namedTable("学校", [
  ["学校名称", "学校类型", "小学在校生数", "教学用房"],
  ["第一小学", "小学", 300, 1500],
  ["第二小学", "小学", 200, 1000],
]);

test("an empty workbook gives an empty dataset", () => {
  expect(readDataset(contents({}))).toMatchObject({
    county: null,
    reportingUnit: null,
    period: null,
    schools: [],
    hasSchools: false,
    figures: {},
    vetoes: [],
    doubts: [],
    findings: [],
  });
});

test.each<[string, Entry[][]]>([
  ["at the head of a list", [["学校情况表"], ["填报日期：2026年3月5日"], [null]]],
  ["in the next cell", [["学校情况表"], ["填表日期", null, "2026-03-05"], [null]]],
])("the day on which the workbook was filled in is read %s", (_, head) => {
  const list = plainRange("学校", [
    ...head,
    ["学校名称", "学校类型", "在校生数"],
    ["第一小学", "小学", 300],
    ["第二小学", "小学", 200],
  ]);
  expect(readDataset(contents({ plainRanges: [list] })).texts.filledOn?.text).toBe("2026-03-05");
});

test("统计时点 is read from the head of a list, from a figure, and from what was gathered", () => {
  const list = plainRange("学校", [
    ["学校情况表"],
    ["统计时点：2025年9月1日"],
    [null],
    ["学校名称", "学校类型", "在校生数"],
    ["第一小学", "小学", 300],
  ]);
  expect(readDataset(contents({ plainRanges: [list] })).texts.statisticsDate?.text).toBe("2025-09-01");
  const sources = namedTable("数据来源表", [
    ["学校名称", "项目", "导入值", "统计时点"],
    ["第一小学", "在校生数", 300, "2025-10-20"],
    ["第二小学", "在校生数", 200, "2025-09-01"],
    ["第二小学", "班级数", 5, "2025-09-01"],
  ]);
  expect(readDataset(contents({ tables: [sources] })).importedAsOf).toEqual(["2025-09-01", "2025-10-20"]);
});

test("学生总数 may hold other pupils than those of 小学 and 初中, and is said once", () => {
  const list = (heading: string) =>
    readDataset(
      contents({
        tables: [
          namedTable("学校", [
            ["学校名称", "学校类型", heading],
            ["第一小学", "小学", 2300],
          ]),
        ],
      }),
    );
  expect(list("全校人数").schools[0]).toMatchObject({ mayHoldOtherPupils: true, parts: [{ students: { low: 2300 } }] });
  expect(codesOf(list("学生总数").findings)).toEqual(["wholeSchoolPupils"]);
  expect(codesOf(list("学生总数（不含附设幼儿班）").findings)).toEqual([]);
  expect(list("在校生总数").schools[0]?.mayHoldOtherPupils).toBeUndefined();
});

test("schools, figures, statements, vetoes, exceptions, limits and earlier years come together", () => {
  const dataset = readDataset(
    contents({
      tables: [
        SCHOOLS,
        namedTable("县级", [
          ["指标", "数值", "单位"],
          ["县名", "示例县", null],
          ["学年", "2025-2026学年", null],
          ["教职工数", 1945, "人"],
        ]),
        namedTable("自评", [
          ["指标", "自评结论"],
          ["政府保障第1项", "达标"],
        ]),
        namedTable("第十条", [
          ["情形", "是否存在"],
          ["弄虚作假", "不存在"],
        ]),
        namedTable("例外", [
          ["学校", "例外", "依据"],
          ["第一小学", "2010年以前建成的学校规模", "文号"],
        ]),
        namedTable("标准", [
          ["指标", "学段", "种类", "标准值", "依据", "生效日期"],
          ["R4", "小学", "标准", 5, "文", 2020],
        ]),
        namedTable("历年", [
          ["年度", "学段", "指标", "差异系数"],
          [2024, "小学", "综合", 0.4],
        ]),
      ],
    }),
  );
  expect(dataset).toMatchObject({
    county: "示例县",
    period: "2025",
    hasSchools: true,
    statements: { G1: { declared: "met" } },
    vetoes: [{ veto: "V6", outcome: "met" }],
    overrides: [{ item: "R4", value: 5 }],
    history: [{ year: "2024" }],
  });
  expect(dataset.schools.map(({ name }) => name)).toEqual(["第一小学", "第二小学"]);
  expect(dataset.exceptions).toMatchObject([{ kind: "schoolSizeBuiltBy2010", schoolKey: dataset.schools[0]?.key }]);
  expect(knownValue(dataset.figures.staff)).toBe(1945);
  expect(dataset.readings.map(({ roles }) => roles.join())).toEqual([
    "schools",
    "figures",
    "statements",
    "vetoes",
    "exceptions",
    "overrides",
    "history",
  ]);
});

describe("county, unit and school year", () => {
  test.each<[string, Entry[][], object]>([
    [
      "a title",
      [["乌苏市义务教育优质均衡发展自评表（2025—2026学年）"]],
      { county: "乌苏市", period: "2025", reportingUnit: null },
    ],
    [
      "填报单位",
      [["学校基本情况"], ["填报单位：示例县教育局", null, "2025学年"]],
      { county: "示例县", reportingUnit: "示例县教育局" },
    ],
    [
      "填报单位 in two cells",
      [["填报单位：", "示例县教育和科学技术局"]],
      { county: "示例县", reportingUnit: "示例县教育和科学技术局" },
    ],
    [
      "several years",
      [["示例县2022—2024年校际差异系数情况表"], ["2022年—2024年情况表"], ["历年差异系数情况表（2021年起）"]],
      { period: null },
    ],
    ["several years above this one", [["2022年至2024年情况表"], ["2025—2026学年自评表"]], { period: "2025" }],
    ["something else", [["各学校基本情况"], ["合计"]], { county: null, reportingUnit: null, period: null }],
  ])("come from %s", (_, rows, expected) => {
    expect(readDataset(contents({ plainRanges: [plainRange("首页", rows)] }))).toMatchObject(expected);
  });
  test("but a figure row goes before them", () => {
    const tables = [
      namedTable("县级", [
        ["指标", "数值"],
        ["县名", "示例县"],
        ["学年", 2024],
        ["填报单位", "示例县教育局"],
      ]),
    ];
    const plainRanges = [plainRange("首页", [["乌苏市2025年义务教育优质均衡自评表"]])];
    expect(readDataset(contents({ tables, plainRanges }))).toMatchObject({
      county: "示例县",
      period: "2024",
      reportingUnit: "示例县教育局",
    });
  });
});

describe("corrections by hand", () => {
  const correction = (part: Partial<Correction>): Correction => ({
    sheet: "学校",
    table: "学校",
    heading: null,
    role: null,
    identifier: null,
    ...part,
  });
  const read = (...corrections: Correction[]) =>
    readDataset(contents({ tables: [SCHOOLS] }), { ...NO_MAPPING, corrections });

  test("name a column", () => {
    for (const identifier of ["教学及辅助用房面积（不含室内体育用房）", "teachingSpace"]) {
      const dataset = read(correction({ heading: "教学用房", identifier }));
      expect(dataset.readings).toMatchObject([
        { isByHand: true, columns: [{}, {}, {}, { identifier: "teachingSpace" }] },
      ]);
      expect(knownValue(dataset.schools[0]?.figures.teachingSpace)).toBe(1500);
    }
  });
  test("leave out a column or a table", () => {
    expect(
      read(correction({ heading: "小学在校生数", identifier: "不使用" })).readings[0]?.columns[2]?.identifier,
    ).toBeNull();
    expect(read(correction({ role: "不使用" }))).toMatchObject({ schools: [], readings: [{ roles: [] }], doubts: [] });
  });
  test("that repeat what was recognised are not by hand", () => {
    expect(
      read(correction({ role: "学校" }), correction({ heading: "小学在校生数", identifier: "studentsPrimary" }))
        .readings[0]?.isByHand,
    ).toBe(false);
  });
  test("without effect are told", () => {
    expect(
      codesOf(
        read(
          correction({ table: "没有" }),
          correction({ role: "随便" }),
          correction({ heading: "教学用房", identifier: "随便" }),
        ).findings,
      ).filter((code) => code !== "columnsUnused"),
    ).toEqual(["mappingWithoutTable", "mappingNotUnderstood", "mappingNotUnderstood"]);
  });
  test("give a plain range the role that a named table has", () => {
    const range = plainRange("补充", [
      ["学校名称", "学校类型"],
      ["第三小学", "小学"],
    ]);
    const dataset = readDataset(contents({ tables: [SCHOOLS], plainRanges: [range] }), {
      ...NO_MAPPING,
      corrections: [correction({ sheet: "补充", table: null, role: "schools" })],
    });
    expect(dataset.schools.map(({ name }) => name)).toContain("第三小学");
  });
});

describe("UEI 设置", () => {
  const SHEET = settings([
    ["UEI 设置"],
    ["表格识别（可修改）"],
    [...SETTINGS_TABLES.mapping.headings],
    ["学校", "学校", "教学用房", null, "教学及辅助用房面积"],
    [null],
    ["地方标准（只能从严）"],
    [...SETTINGS_TABLES.overrides.headings],
    ["生均教学及辅助用房面积", "小学", "标准", 5, "㎡", "省教〔2020〕1号", 2020],
    [null],
    ["例外登记"],
    ["说明：须有文号。"],
    [...SETTINGS_TABLES.exceptions.headings],
    ["第一小学", "走教体艺教师", "教〔2025〕1号", 2, null],
    [null],
    [INDOOR_SPACE_CONFIRMATION, "是"],
  ]);
  const dataset = readDataset(contents({ tables: [SCHOOLS], ownSheets: [SHEET] }));

  test("is read as the bureau's own tables are, titles and notes left out", () => {
    expect(dataset.overrides).toMatchObject([
      { item: "R4", stage: "primary", value: 5, unit: "㎡", cell: { sheet: "UEI 设置", row: 7, column: 3 } },
    ]);
    expect(dataset.exceptions).toMatchObject([
      { kind: "sharedSportsAndArtsTeachers", schoolKey: dataset.schools[0]?.key },
    ]);
    expect(dataset.readings).toMatchObject([
      { isByHand: true, columns: [{}, {}, {}, { identifier: "teachingSpaceGross" }] },
    ]);
  });
  test("confirms once that the indoor space is deducted (D18)", () => {
    const parts = dataset.schools.flatMap((school) => school.parts.map((part) => knownValue(part.amounts.R4)));
    expect(parts).toEqual([1500, 1000]);
    const open = readDataset(
      contents({
        tables: [SCHOOLS],
        ownSheets: [settings(SHEET.cells.slice(0, -1).map((row) => row.map((cell) => cell)))],
      }),
    );
    expect(open.schools.map((school) => knownValue(school.parts[0]?.amounts.R4))).toEqual([null, null]);
  });
  test("no other sheet of ours is input", () => {
    const own: OwnSheet = {
      ...settings([
        ["学校名称", "学校类型"],
        ["影子小学", "小学"],
      ]),
      id: "schools",
    };
    expect(readDataset(contents({ ownSheets: [own] })).schools).toEqual([]);
  });
});

test("every finding of a dirty workbook has a sentence", () => {
  const dirty = readDataset(
    contents({
      tables: [
        namedTable("县级", [
          ["指标", "数值", "单位"],
          ["食堂", 3, "个"],
          ["教职工数", "无", "人"],
          ["教职工数", "1945人", "人"],
          [null, 3, null],
          ["社会认可度", 0.9, "%"],
          ["语文等级", "好", null],
        ]),
        namedTable("自评", [
          ["指标", "自评结论"],
          ["食堂", "达标"],
          ["G1", "好"],
        ]),
        namedTable("第十条", [
          ["情形", "是否存在"],
          ["其他", "√"],
        ]),
        namedTable("空", [["甲", "乙"]]),
      ],
    }),
  );
  expect(dirty.findings.length).toBeGreaterThan(8);
  const sentences = zhCN.intakeFindings as unknown as Record<string, (params: unknown) => string>;
  for (const { code, params } of dirty.findings) expect(sentences[code]?.(params)).toMatch(/[。；]$/u);
});
