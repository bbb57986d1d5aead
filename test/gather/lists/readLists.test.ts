import { gatherSchools } from "../../../src/gather/gatherSchools";
import { plainRange, type Entry } from "../../intake/tables";
import { exportCounty } from "../../fixtures/exports/exportCounty";
import { AS_EXPORTED, wideExports } from "../../fixtures/exports/wideExport";

function valuesOf(gathering: ReturnType<typeof gatherSchools>, name: string) {
  const school = gathering.schools.find((one) => one.name === name);
  return Object.fromEntries([...(school?.values ?? [])].map(([id, { value }]) => [id, value]));
}

test("the stages of a county in files of their own, whose sheets are all called Sheet1, are one county", () => {
  const county = exportCounty(8);
  const sources = wideExports(county, AS_EXPORTED).map((table) => ({
    file: `示例县2025学年${table.sheet}.xlsx`,
    sheets: [{ ...table, sheet: "Sheet1" }],
  }));
  const gathering = gatherSchools(sources);
  expect(gathering.files.map(({ layout, stage, year }) => [layout, stage, year])).toEqual([
    ["wideExport", "primary", "2025"],
    ["wideExport", "junior", "2025"],
    ["wideExport", "senior", "2025"],
  ]);
  expect(gathering.schools.map(({ name }) => name).sort()).toEqual(county.map(({ name }) => name).sort());
  const nine = county.find(({ type }) => type === "九年一贯制学校");
  const { 小学: primary, 初中: junior } = nine?.stages ?? {};
  expect(valuesOf(gathering, nine?.name ?? "")).toMatchObject({
    studentsPrimary: primary?.students,
    studentsJunior: junior?.students,
    classesPrimaryOver45: 0,
    teachersAboveRequiredDegreeJunior: (junior?.degrees[1] ?? 0) + (junior?.degrees[2] ?? 0),
    backboneTeachersPrimary: primary?.backbone,
    sportsAndArtsTeachersJunior: (junior?.courses ?? []).slice(2, 5).reduce((sum, one) => sum + one, 0),
    teachingSpaceGross: nine?.gross,
    equipmentValue: nine?.equipment,
  });
  const from = gathering.schools[0]?.values.get("studentsPrimary")?.from[0];
  expect(from).toMatchObject({ file: "示例县2025学年小学.xlsx", cell: { sheet: "Sheet1" } });
});

const FORM: readonly (readonly Entry[])[] = [
  ["某某县学校基本情况表（2025学年）"],
  ["项目", "单位", "填报值"],
  ["学校名称", null, "甲小学"],
  ["学校类型", null, "小学"],
  ["在校生数", "人", 300],
  ["教学班数", "个", 8],
  ["教学仪器设备值", "元", 260_500],
];

test("a form of one school is read by its lines, with their units and cells", () => {
  const gathering = gatherSchools([{ file: "甲.xlsx", sheets: [plainRange("表", FORM)] }]);
  expect(gathering.files).toMatchObject([{ layout: "oneSchoolForm", year: "2025", schools: 1, isUsed: true }]);
  expect(valuesOf(gathering, "甲小学")).toEqual({ studentsPrimary: 300, classesPrimary: 8, equipmentValue: 26.05 });
  expect(gathering.schools[0]?.values.get("classesPrimary")?.from).toMatchObject([{ cell: { row: 5, column: 2 } }]);
});

test("what forms and a list state differently is not taken, with both numbers", () => {
  const other = FORM.map((row) => (row[0] === "在校生数" ? ["在校生数", "人", 301] : row));
  const gathering = gatherSchools([
    { file: "甲.xlsx", sheets: [plainRange("表", FORM)] },
    { file: "乙.xlsx", sheets: [plainRange("表", other)] },
  ]);
  expect(valuesOf(gathering, "甲小学")).not.toHaveProperty("studentsPrimary");
  expect(gathering.listFindings.length).toBeGreaterThan(0);
});

test("a list of persons beside a list of schools is counted, and no name of it is kept", () => {
  const gathering = gatherSchools([
    {
      file: "学校.xlsx",
      sheets: [
        plainRange("学校", [
          ["学校名称", "学校类型", "在校生数"],
          ["甲小学", "小学", 300],
          ["乙小学", "小学", 200],
        ]),
        plainRange("教师", [
          ["姓名", "性别", "学校"],
          ["张三", "男", "甲小学"],
          ["李四", "男", "甲小学"],
        ]),
      ],
    },
    {
      file: "教师.csv",
      sheets: [
        plainRange("教师", [
          ["姓名", "手机号"],
          ["王五", "13900000000"],
        ]),
      ],
    },
  ]);
  expect(gathering.files).toMatchObject([
    { layout: "list", persons: [{ school: "甲小学", count: 2 }] },
    { layout: "persons", reason: "personsOnly", persons: [{ school: null, count: 1 }] },
  ]);
  expect(gathering.schools).toHaveLength(2);
  expect(JSON.stringify(gathering)).not.toMatch(/张三|李四|王五|139/u);
});

const LIST: readonly (readonly Entry[])[] = [
  ["学校名称", "学校类型", "在校生数", "教学班数", "网络多媒体教室数"],
  ["甲小学", "小学", 300, 8, 10],
];
const gatherWith = (sheet: string, rows: readonly (readonly Entry[])[], isApart: boolean) =>
  gatherSchools(
    isApart
      ? [
          { file: "学校.xlsx", sheets: [plainRange("学校", LIST)] },
          { file: `${sheet}.xlsx`, sheets: [plainRange(sheet, rows)] },
        ]
      : [{ file: "本县.xlsx", sheets: [plainRange("学校", LIST), plainRange(sheet, rows)] }],
  );

describe.each([
  ["a sheet of the same file", false],
  ["a file of its own", true],
])("a list in %s", (_, isApart) => {
  test("of funds is gathered", () => {
    const rows = [
      ["学校名称", "上年度公用经费预算总额（万元）", "上年度教师培训经费预算总额（万元）"],
      ["甲小学", 20, 2],
    ];
    const values = valuesOf(gatherWith("经费", rows, isApart), "甲小学");
    expect(values).toMatchObject({ studentsPrimary: 300, operatingFundsBudget: 20, trainingFundsBudget: 2 });
  });

  test("of rooms is counted by size", () => {
    const rows = [
      ["学校名称", "教室类型", "面积（㎡）"],
      ["甲小学", "音乐教室", 96],
      ["甲小学", "音乐教室", 80],
      ["甲小学", "美术教室", 66.9],
    ];
    expect(valuesOf(gatherWith("音美教室", rows, isApart), "甲小学")).toMatchObject({
      musicRoomsFrom96: 1,
      musicRooms73To96: 1,
      musicRooms54To73: 0,
      artRoomsFrom90: 0,
      artRooms67To90: 0,
      artRooms54To67: 1,
    });
  });

  test("of rooms that cannot be counted is said and puts nothing", () => {
    const rows = [
      ["学校名称", "教室类型", "间数", "面积（㎡）"],
      ["甲小学", "音乐教室", 2, 150],
    ];
    const gathering = gatherWith("音美教室", rows, isApart);
    expect(valuesOf(gathering, "甲小学")).not.toHaveProperty("musicRoomsFrom96");
    expect(gathering.listFindings.map(({ finding }) => finding.code)).toContain("listNotCounted");
  });

  const classRows = (sizes: readonly number[]) => [
    ["学校名称", "班级名称", "年级", "学段", "学生数"],
    ...sizes.map((pupils, at) => ["甲小学", `${at + 1}班`, "一年级", "小学", pupils]),
  ];

  test("of classes is counted by the limit", () => {
    const rows = classRows([46, 45, 36, 36, 36, 36, 36, 29]);
    expect(valuesOf(gatherWith("班级", rows, isApart), "甲小学")).toMatchObject({ classesPrimaryOver45: 1 });
  });

  test("of some classes only is said and puts no number of large ones", () => {
    const gathering = gatherWith("班级", classRows([36, 36, 36]), isApart);
    expect(valuesOf(gathering, "甲小学")).not.toHaveProperty("classesPrimaryOver45");
    expect(gathering.listFindings.map(({ finding }) => finding.code)).toContain("listNotCounted");
  });
});

test("what 第十条 and 自评情况 beside a list of schools lack is no problem of gathering", () => {
  const sheets = [
    plainRange("学校", LIST),
    plainRange("第十条", [
      ["情形", "是否存在"],
      ["以考试方式招生", null],
      ["违规择校行为", null],
    ]),
  ];
  const { listFindings } = gatherSchools([{ file: "本县.xlsx", sheets }]);
  expect(listFindings.map(({ finding }) => finding.code)).toEqual(["tablesNotGathered"]);
});

test("figures of the county beside a list of schools are said not to be gathered", () => {
  const rows = [
    ["指标", "数值", "单位"],
    ["专任教师数", 164, "人"],
  ];
  const { listFindings } = gatherWith("县级数据", rows, false);
  expect(listFindings).toMatchObject([
    { file: "本县.xlsx", finding: { code: "tablesNotGathered", params: { tables: ["县级数据"] } } },
  ]);
});
