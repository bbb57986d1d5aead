import { VOCABULARY } from "../../fixtures/readDataset";
import fc from "fast-check";
import { NO_MAPPING } from "../../../src/intake/settings/corrections";
import { recogniseTables, type Recognition } from "../../../src/intake/recognition/recogniseTables";
import type { TableData } from "../../../src/model/tables/table";
import { codesOf, errorCell, namedTable, plainRange, type Entry } from "../tables";

const recognise = (tables: readonly TableData[], ranges: readonly TableData[] = []): Recognition =>
  recogniseTables(tables, ranges, { vocabulary: VOCABULARY, mapping: NO_MAPPING });

function rolesOf(headings: readonly string[], ...rows: readonly (readonly Entry[])[]): string {
  return recognise([namedTable("表1", [headings, ...rows])]).readings[0]?.roles.join("+") ?? "";
}

test.each([
  [["学校名称", "学校类型", "小学在校生数"], "schools"],
  [["学校\n标识码", "在校生数"], "schools"],
  [["校名", "教学仪器设备值（万元）"], "schools"],
  [["学校名称", "在校生数", "25人及以下", "26—30人"], "schools+classes"],
  [["学校名称", "小学46-50人"], "classes"],
  [["学校", "班级名称", "年级", "学段", "学生数"], "classes"],
  [["学校", "教室类型", "面积（㎡）"], "rooms"],
  [["学校名称", "学校类型", "音乐教室间数", "美术教室间数"], "schools+rooms"],
  [["学校名称", "拨付公用经费（万元）"], "funds"],
  [["学校名称", "班级数", "拨付公用经费（万元）"], "schools+funds"],
  [["指标", "数值", "单位"], "figures"],
  [["项目", "学段", "指标值", "年度", "来源"], "figures"],
  [["指标", "自评情况", "自评结论", "佐证材料"], "statements"],
  [["名称", "指标值或简要结论", "是否达标"], "statements"],
  [["指标", "数值", "自评结论"], "figures+statements"],
  [["情形", "是否存在"], "vetoes"],
  [["学校", "例外", "依据", "数量", "建设规划"], "exceptions"],
  [["指标", "学段", "种类", "标准值", "依据", "生效日期"], "overrides"],
  [["指标", "学段", "标准值", "依据", "生效日期"], "overrides"],
  [["指标", "标准值", "实际值", "是否达标"], "figures+statements"],
  [["年度", "学段", "指标", "差异系数"], "history"],
  [["姓名", "电话"], ""],
])("a table headed %j is %s", (headings, roles) => {
  expect(rolesOf(headings)).toBe(roles);
});

test("the unit of a column comes from its bracket, else from the line above the table", () => {
  const table = namedTable("条件", [["学校名称", "教学仪器设备值", "运动场地面积（亩）", "在校生数"]], { firstRow: 3 });
  const { tables } = recognise(
    [table],
    [plainRange("条件", [["示例县办学条件"], ["填报单位：示例县教育局", null, "单位：万元、平方米"], []])],
  );
  expect(tables[0]?.columns.map(({ unit }) => unit)).toEqual([null, "万元", "亩", null]);
});

test("the totals row is no data", () => {
  const table = namedTable(
    "表",
    [
      ["学校名称", "在校生数"],
      ["甲校", 1],
      ["合计", 1],
    ],
    { hasTotalsRow: true },
  );
  expect(recognise([table]).tables[0]).toMatchObject({ firstDataRow: 1, endDataRow: 2 });
});

describe("plain ranges", () => {
  const range = plainRange("基本情况", [
    ["示例县义务教育学校基本情况"],
    ["填报单位：示例县教育局", null, null, null, null, "单位：万元"],
    ["序号", "学校名称", "学校类型", "在校学生数", null, "教学仪器设备值", "教职工"],
    [null, null, null, "小学", "初中", null, "专任教师"],
    ["甲", "乙", "丙", 1, 2, 3, 4],
    [1, "第一小学", "小学", 300, null, 12.5, 20],
    [2, "第一中学", "初级中学", null, 500, 30, 40],
    [],
    ["注：数据截至9月1日。"],
    ["填表人：张三", null, "审核人：李四"],
  ]);

  test("are read by headings of several rows where no named table has the role", () => {
    const { tables, findings } = recognise([], [range]);
    expect(tables).toHaveLength(1);
    expect(tables[0]).toMatchObject({ roles: ["schools"], firstDataRow: 5, endDataRow: 7 });
    expect(tables[0]?.columns.map(({ identifier }) => identifier)).toEqual([
      "serial",
      "name",
      "type",
      "studentsPrimary",
      "studentsJunior",
      "equipmentValue",
      "fullTimeTeachers",
    ]);
    expect(tables[0]?.columns[5]?.unit).toBe("万元");
    expect(codesOf(findings)).toEqual(["plainRangeRead"]);
  });

  test("are left alone where a named table says otherwise, or would have the role but for one heading", () => {
    const named = namedTable("学校", [
      ["学校名称", "学校类型", "小学在校生数"],
      ["第一小学", "小学", 290],
    ]);
    expect(recognise([named], [range]).tables).toHaveLength(1);
    const lost = namedTable("学校", [
      ["？", "学校类型", "在校生数"],
      ["第一小学", "小学", 3],
      ["第一中学", "初级中学", 5],
    ]);
    expect(recognise([lost], [range]).tables).toEqual([]);
  });

  test("a group of columns adds nothing, but words that change the meaning do", () => {
    const grouped = plainRange("表", [
      ["学校名称", "教师队伍", null, "上年度", null, "缺口"],
      [null, "高于规定学历教师数", "骨干教师数", "在校生数", "班级数", "网络多媒体教室数"],
      ["甲校", 1, 2, 3, 4, 5],
    ]);
    expect(recognise([], [grouped]).tables[0]?.columns.map(({ identifier }) => identifier)).toEqual([
      "name",
      "teachersAboveRequiredDegree",
      "backboneTeachers",
      null,
      null,
      null,
    ]);
  });

  test("may hold several tables, one below the other", () => {
    const two = plainRange("综合", [
      ["一、县级数据"],
      ["指标", "数值", "单位"],
      ["专任教师数", 100, "人"],
      [],
      ["二、第十条"],
      ["情形", "是否存在"],
      ["弄虚作假", "不存在"],
    ]);
    expect(
      recognise([], [two]).tables.map(({ roles, firstDataRow, endDataRow }) => [
        roles.join(),
        firstDataRow,
        endDataRow,
      ]),
    ).toEqual([
      ["figures", 2, 3],
      ["vetoes", 6, 7],
    ]);
  });
});

describe("a lost heading never makes a table vanish", () => {
  const schools: Entry[][] = [
    ["甲校", "小学", 300, 12],
    ["乙校", "初级中学", 500, 20],
  ];
  test.each<[string, Entry[][], string, string, string]>([
    ["schools", [["？？", "学校类型", "在校生数", "班级数"], ...schools], "schools", "学校名称", "R-schools"],
    [
      "schools without heading",
      [[null, "学校类型", "在校生数", "班级数"], ...schools],
      "schools",
      "学校名称",
      "R-schools",
    ],
    [
      "schools with an error",
      [[errorCell("#REF!"), "学校类型", "在校生数", "班级数"], ...schools],
      "schools",
      "学校名称",
      "R-schools",
    ],
    [
      "pupils",
      [
        ["学校名称", "??"],
        ["甲校", 300],
        ["乙校", 500],
      ],
      "schools",
      "在校生数",
      "R-schools",
    ],
    [
      "brackets",
      [
        ["？", "小学46-50人", "小学51-55人"],
        ["甲校", 1, 0],
        ["乙校", 0, 0],
      ],
      "classes",
      "学校名称",
      "G5",
    ],
    [
      "rooms",
      [
        ["学校", "？", "面积"],
        ["甲校", "音乐", 96],
      ],
      "rooms",
      "教室类型",
      "G3",
    ],
    [
      "classes",
      [
        ["学校", "班级", "？"],
        ["甲校", "一班", 46],
      ],
      "classes",
      "在校生数",
      "G5",
    ],
    [
      "class names",
      [
        ["学校", "？", "年级", "学生数"],
        ["甲校", "一班", "一年级", 46],
      ],
      "classes",
      "班级名称",
      "G5",
    ],
    [
      "funds",
      [
        ["？", "公用经费预算（万元）", "培训经费预算（万元）"],
        ["甲校", 10, 1],
        ["乙校", 20, 2],
      ],
      "funds",
      "学校名称",
      "G6",
    ],
    [
      "labels",
      [
        ["？", "数值", "单位"],
        ["专任教师数", 100, "人"],
      ],
      "figures",
      "指标",
      "G9",
    ],
    [
      "values",
      [
        ["指标", "？", "单位"],
        ["专任教师数", 100, "人"],
      ],
      "figures",
      "数值",
      "G9",
    ],
    [
      "cases",
      [
        ["？", "是否存在"],
        ["弄虚作假", "存在"],
      ],
      "vetoes",
      "情形",
      "V6",
    ],
    [
      "answers",
      [
        ["情形", "？"],
        ["弄虚作假", "存在"],
      ],
      "vetoes",
      "是否存在",
      "V7",
    ],
  ])("%s", (_, rows, role, heading, item) => {
    const { tables, doubts, findings } = recognise([namedTable("表", rows)]);
    expect(tables).toEqual([]);
    expect(doubts).toHaveLength(1);
    expect(doubts[0]?.items).toContain(item);
    expect(doubts[0]?.because).toMatchObject({
      code: "headingMissing",
      rank: "error",
      params: { table: "表", role, heading },
    });
    expect(findings).toContainEqual(doubts[0]?.because);
  });

  test.each([["指标"], ["标准值"]])(
    "a table of local limits without %s keeps the county and the items it names from being met",
    (heading) => {
      const headings = ["指标", "学段", "种类", "标准值", "依据", "生效日期"].map((one) =>
        one === heading ? null : one,
      );
      const { doubts, findings } = recognise([
        namedTable("表", [headings, ["生均教学仪器设备值", "小学", "差异系数", 0.4, "文", 2020]]),
      ]);
      expect(doubts).toMatchObject([{ items: "everyLimit" }, { items: ["R6", "R-schools", "R-balance"] }]);
      expect(findings).toMatchObject([
        { code: "headingMissing", rank: "error", params: { role: "overrides", heading } },
      ]);
    },
  );

  test("nor does it outside of named tables", () => {
    const range = plainRange("学校", [["学校情况"], ["？？", "学校类型", "在校生数", "班级数"], ...schools]);
    expect(recognise([], [range]).doubts).toMatchObject([
      { because: { params: { table: "学校", role: "schools", heading: "学校名称" } } },
    ]);
    const named = namedTable("名册", [
      ["学校名称", "学校类型"],
      ["甲校", "小学"],
    ]);
    expect(recognise([named], [range]).doubts).toEqual([]);
  });

  test.each<[string, Entry[][]]>([
    [
      "a summary by township",
      [
        ["乡镇", "在校生数", "班级数"],
        ["东镇", 100, 3],
        ["西乡", 50, 2],
      ],
    ],
    [
      "a telephone list",
      [
        ["姓名", "职务", "电话"],
        ["张三", "校长", 13900000000],
      ],
    ],
    [
      "a list of staff",
      [
        ["姓名", "岗位"],
        ["张三", "专任教师"],
        ["李四", "专任教师"],
      ],
    ],
  ])("but %s has lost nothing", (_, rows) => {
    const { doubts, findings } = recognise([namedTable("表", rows)]);
    expect(doubts).toEqual([]);
    expect(codesOf(findings)).toEqual(["tableNotRecognised"]);
    expect(recognise([], [plainRange("表", rows)])).toMatchObject({ doubts: [], findings: [] });
  });

  test("nor has a list of other things about schools that are known", () => {
    const known = namedTable("学校", [
      ["学校名称", "学校类型"],
      ["甲校", "小学"],
      ["乙校", "初级中学"],
    ]);
    const list = namedTable("食堂", [
      ["学校名称", "食堂座位"],
      ["甲校", 300],
      ["乙校", 200],
    ]);
    expect(recognise([known, list]).doubts).toEqual([]);
  });
});

describe("hidden sheets", () => {
  const rows: Entry[][] = [
    ["学校名称", "在校生数"],
    ["甲校", 300],
  ];
  test("lose to visible ones with the same schools", () => {
    const { tables, findings } = recognise([namedTable("旧", rows, { isHidden: true }), namedTable("新", rows)]);
    expect(tables.map(({ table }) => table.sheet)).toEqual(["新"]);
    expect(codesOf(findings)).toEqual(["hiddenTableNotUsed"]);
  });
  test("count where they say what no visible sheet says", () => {
    const other: Entry[][] = [
      ["学校名称", "在校生数"],
      ["乙校", 500],
    ];
    expect(recognise([namedTable("藏", other, { isHidden: true }), namedTable("新", rows)]).tables).toHaveLength(2);
  });
  test("lose a role that a visible table has", () => {
    const figures: Entry[][] = [
      ["指标", "数值"],
      ["专任教师数", 1],
    ];
    expect(recognise([namedTable("旧", figures, { isHidden: true }), namedTable("新", figures)]).tables).toHaveLength(
      1,
    );
  });
});

test("a filter, a table without headings and a heading twice are told", () => {
  const filtered = namedTable("甲", [["学校名称", "校名", "在校生数"]], { isFiltered: true });
  const headless = namedTable("乙", [["甲校", 3]], { headingRows: 0 });
  expect(codesOf(recognise([filtered, headless]).findings)).toEqual([
    "tableWithoutHeadings",
    "headingTwice",
    "tableIsFiltered",
  ]);
});

test("the order of tables and the name of a table decide nothing", () => {
  const tables = [
    namedTable("a", [
      ["学校名称", "学校类型"],
      ["甲校", "小学"],
    ]),
    namedTable("b", [
      ["指标", "数值"],
      ["专任教师数", 3],
    ]),
    namedTable("c", [["情形", "是否存在"]]),
    namedTable("d", [
      ["学校名称", "？"],
      ["丙校", 4],
    ]),
  ];
  const summary = (recognition: Recognition): unknown => [
    recognition.tables.map(({ table, roles }) => table.cells[0]?.[0]?.shown + roles.join()).sort(),
    recognition.doubts.length,
  ];
  fc.assert(
    fc.property(fc.shuffledSubarray(tables, { minLength: 4 }), fc.string(), (shuffled, name) => {
      expect(summary(recognise(shuffled.map((table) => ({ ...table, name }))))).toEqual(summary(recognise(tables)));
    }),
  );
});
