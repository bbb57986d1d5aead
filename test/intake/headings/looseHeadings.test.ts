import { VOCABULARY } from "../../fixtures/readDataset";
import { NO_MAPPING } from "../../../src/intake/settings/corrections";
import { isBasicsOfSchools } from "../../../src/intake/headings/headingWords";
import { recogniseTables } from "../../../src/intake/recognition/recogniseTables";
import { namedTable, plainRange, type Entry } from "../tables";

type Rows = readonly (readonly Entry[])[];

function columnsOf(headings: readonly string[], rows: Rows): (string | null)[] {
  const { tables } = recogniseTables([namedTable("表1", [headings, ...rows])], [], {
    vocabulary: VOCABULARY,
    mapping: NO_MAPPING,
  });
  return tables[0]?.columns.map(({ identifier }) => identifier) ?? [];
}

const SCHOOLS: Rows = [
  ["东沟小学", "小学", 300],
  ["南山中学", "初级中学", 500],
  ["西湖学校（本部）", "九年一贯制学校", 900],
  ["合计", null, 1700],
];

test.each([
  "名称",
  "单位",
  "填报学校",
  "填报单位",
  "单位名称",
  "校名",
  "1. 名 称",
  "各校",
  "School name",
  "SCHOOL NAME",
  "Name of school",
  "School",
])("%s over names of schools is their name", (heading) => {
  expect(columnsOf([heading, "学校类型", "在校生数"], SCHOOLS)).toEqual(["name", "type", "students"]);
});

test.each(["类型", "类别", "School type"])("%s alone over types of schools is their type", (heading) => {
  expect(columnsOf(["名称", heading, "在校生数"], SCHOOLS)).toEqual(["name", "type", "students"]);
});

test.each<[string, readonly string[], Rows, (string | null)[]]>([
  [
    "yields to the column that is named for it",
    ["单位", "学校名称", "在校生数"],
    [["东沟小学", "东沟小学", 300]],
    [null, "name", "students"],
  ],
  [
    "over stages is no name",
    ["名称", "学校类型", "在校生数"],
    [
      ["小学", null, 300],
      ["初中", null, 500],
    ],
    [],
  ],
  ["over units is no name", ["单位", "在校生数", "班级数"], [["人", 300, 8]], []],
  [
    "over kinds of places is no type",
    ["学校名称", "类型", "在校生数"],
    [
      ["东沟小学", "城区", 300],
      ["南山中学", "乡村", 500],
    ],
    ["name", null, "students"],
  ],
  ["beside nothing of schools is no name", ["名称", "电话"], [["东沟小学", "123"]], []],
])("a loose heading %s", (_, headings, rows, expected) => {
  expect(columnsOf(headings, rows)).toEqual(expected);
});

/** What the columns under these two rows of headings are; blanks of the upper one belong to the heading before them. */
function underBlocks(upper: Rows[number], lower: readonly string[], rows: Rows): (string | null)[] {
  const range = plainRange("学校", [["示例县学校情况统计表"], upper, lower, ...rows]);
  const { tables } = recogniseTables([], [range], { vocabulary: VOCABULARY, mapping: NO_MAPPING });
  return tables[0]?.columns.map(({ identifier }) => identifier) ?? [];
}

test.each(["学校基本情况", "基本信息", "一、学校概况", "各学校基本情况", "单位基本信息"])(
  "名称, 类型, 学段 and 序号 under %s are those of the schools",
  (block) => {
    const rows = SCHOOLS.map((row, at) => [at + 1, 2165420100 + at, ...row.slice(0, 2), "小学", row[2] ?? null, 20]);
    expect(
      underBlocks(
        [block, null, null, null, null, "在校生数", null],
        ["序号", "代码", "名称", "类型", "学段", "小学", "初中"],
        rows,
      ),
    ).toEqual(["serial", "code", "name", "type", "stage", "studentsPrimary", "studentsJunior"]);
  },
);

test.each(["结对学校情况", "上级主管单位", "中心校信息", "教室情况", "拟建学校基本情况", "情况"])(
  "%s says nothing of who the schools are",
  (block) => {
    expect(isBasicsOfSchools(block)).toBe(false);
  },
);

test("a table of figures with 单位 stays one", () => {
  const table = namedTable("表1", [
    ["名称", "数值", "单位"],
    ["小学在校生数", 300, "人"],
  ]);
  const { tables } = recogniseTables([table], [], { vocabulary: VOCABULARY, mapping: NO_MAPPING });
  expect(tables.flatMap(({ roles }) => roles)).not.toContain("schools");
});

test.each(["人数", "班额", "班额人数", "班级人数", "现有人数"])(
  "%s is the pupils of a class where the rows are classes",
  (heading) => {
    const classes: Rows = [
      ["东沟小学", "一年级1班", 43],
      ["东沟小学", "一年级2班", 42],
    ];
    expect(columnsOf(["学校", "班级", heading], classes)).toEqual(["name", "className", "students"]);
    expect(
      columnsOf(
        ["学校", "年级", heading, "班级名称"],
        classes.map((row) => [...row, "1班"]),
      ),
    ).toContain("students");
    const schools: Rows = [
      ["东沟小学", "小学", 43, 300],
      ["南山中学", "初级中学", 48, 500],
    ];
    expect(columnsOf(["学校", "学校类型", heading, "在校生数"], schools)).toEqual(["name", "type", null, "students"]);
    expect(columnsOf(["学校", "学校类型", heading, "班级数"], schools)).toEqual(["name", "type", null, "classes"]);
  },
);
