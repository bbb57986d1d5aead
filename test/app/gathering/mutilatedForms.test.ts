import { gatheringToJson } from "../../../src/app/gathering/gatheringJson";
import { countyWorkbook, gatherFiles, type FileBytes } from "../../../src/app/gathering/gatherCounty";
import { previewParts } from "../../../src/app/gathering/previewLines";
import type { Evaluation } from "../../../src/model/evaluation";
import { zhCN } from "../../../src/strings/zh-CN";
import { WorkbookFile } from "../../../src/workbook/file/workbookFile";
import { evaluate } from "../../fixtures/evaluate";
import { formWorkbook, type FormSheet, type FormValue } from "../../fixtures/gathering/formSheets";
import { generationOf2021, generationOf2023 } from "../../fixtures/gathering/newGenerations";
import { oldGeneration } from "../../fixtures/gathering/oldGeneration";
import { statisticsCounty, type StatisticsSchool } from "../../fixtures/gathering/statisticsSchool";
import { newlyMet } from "../../fixtures/newlyMet";
import { readDataset } from "../../fixtures/readDataset";

const RENDER = { old: oldGeneration, "2021": generationOf2021, "2023": generationOf2023 };
type Generation = keyof typeof RENDER;

const COUNTY = statisticsCounty();
/** Schools that are as they should be, so that the county fails by the one that is spoiled and by nothing else. */
const SOUND = [0, 4, 8].map((at) => COUNTY[at] as StatisticsSchool);
const NINE_YEARS = COUNTY[7] as StatisticsSchool;
const COMPLETE = COUNTY[9] as StatisticsSchool;
const OTHER = COUNTY[1] as StatisticsSchool;

type Spoiling = (sheets: readonly FormSheet[]) => readonly FormSheet[];

const codeOf = ({ sheet }: FormSheet): string => /\d{3,4}续?/u.exec(sheet)?.[0] ?? "";

const plain = (value: FormValue | undefined): string =>
  String(value ?? "")
    .replace(/\s/gu, "")
    .replace(/^(?:#|其中：|[一二三]、)/u, "");

function ofForm(code: string, change: (rows: FormSheet["rows"]) => FormSheet["rows"]): Spoiling {
  return (sheets) => {
    if (!sheets.some((sheet) => codeOf(sheet) === code)) throw new Error(`no form ${code}`);
    return sheets.map((sheet) => (codeOf(sheet) === code ? { ...sheet, rows: change(sheet.rows) } : sheet));
  };
}

const without =
  (code: string): Spoiling =>
  (sheets) =>
    sheets.filter((sheet) => codeOf(sheet) !== code);

/** Another word in the place of a label or heading, everywhere on the form. */
const renamed = (code: string, word: string, other: string): Spoiling =>
  ofForm(code, (rows) => {
    let isThere = false;
    const changed = rows.map((row) =>
      row.map((value) => {
        if (plain(value).replace(/（.*$/u, "") !== word) return value;
        isThere = true;
        return other;
      }),
    );
    if (!isThere) throw new Error(`no ${word}`);
    return changed;
  });

/** Another value in the cell of a row, and of a column by its number below the headings. */
const cell = (code: string, label: string, column: number, value: (before: number) => FormValue): Spoiling =>
  ofForm(code, (rows) => {
    const numbering = rows.find((row) => row.includes("甲")) ?? [];
    const at = numbering.indexOf(String(column), numbering.indexOf("甲"));
    const row = rows.findIndex(
      (one, index) => index > rows.indexOf(numbering) && one.some((each) => plain(each) === label),
    );
    if (at < 0 || row < 0) throw new Error(`no ${label} ${column}`);
    return rows.map((one, index) =>
      index === row
        ? Array.from({ length: Math.max(one.length, at + 1) }, (_, each) =>
            each === at ? value(Number(one[at] ?? 0)) : (one[each] ?? null),
          )
        : one,
    );
  });

const all =
  (...spoilings: readonly Spoiling[]): Spoiling =>
  (sheets) =>
    spoilings.reduce((done, spoil) => spoil(done), sheets);

/** The form of another school pasted over. */
const pasted = (code: string, generation: Generation, from: StatisticsSchool = OTHER): Spoiling => {
  const other = RENDER[generation](from).find((sheet) => codeOf(sheet) === code);
  return ofForm(code, (rows) => other?.rows ?? rows);
};

const half = (before: number): number => Math.floor(before / 2);
const GRADES = (first: number, count: number): number[] => Array.from({ length: count }, (_, at) => first + at);

/** What is spoiled, how, and what somebody is told. */
type Case = readonly [name: string, generation: Generation, spoil: Spoiling, said: RegExp, victim?: StatisticsSchool];

const CASES: readonly Case[] = [
  ["在校生数 renamed", "2023", renamed("3112", "在校生数", "在读人数"), /教基3112）：报表中找不到“总计 在校生数”/u],
  ["总计 renamed", "2023", renamed("3112", "总计", "全部"), /教基3112）：报表中找不到“总计 在校生数”/u],
  ["a grade renamed", "2023", renamed("3112", "一年级", "新生班"), /教基3112.*在校生数.*各分项合计/u],
  ["小学 pupils' form missing", "2023", without("3112"), /缺少报表教基3112，没有小学在校生数/u],
  ["初中 pupils' form missing", "2023", without("3115"), /缺少报表教基3115，没有初中在校生数/u],
  ["高中 pupils' form missing", "2023", without("3118"), /缺少报表教基3118，没有普通高中在校生数/u, COMPLETE],
  ["小学 pupils' form missing, old", "old", without("312"), /缺少报表基础基312/u],
  ["classes' form missing", "2023", without("2106"), /缺少报表教基2106，没有小学教学班数/u],
  ["classes' form missing, old", "old", without("213"), /缺少报表基础基213/u],
  ["teachers' form missing", "2023", without("4155"), /缺少报表教基4155/u],
  ["初中 teachers' form missing", "2021", without("4156"), /缺少报表教基4155.4156，没有初中专任教师/u],
  ["骨干 form missing", "2023", without("1102续"), /缺少报表教基1102续.*骨干教师（小学）/u],
  ["premises' form missing", "2023", without("5170"), /缺少报表教基5170/u],
  ["conditions' form missing", "old", without("522"), /缺少报表基础基522/u],
  ["identity missing", "2023", without("1001"), /没有学校基本情况（教基1001/u],
  [
    "教学及辅助用房 renamed",
    "2023",
    renamed("5170", "教学及辅助用房", "教学用房"),
    /教基5170）：报表中找不到“教学及辅助用房”/u,
  ],
  [
    "室内体育用房 renamed",
    "2023",
    renamed("5170", "室内体育用房", "风雨操场"),
    /教基5170）：报表中找不到“室内体育用房”/u,
  ],
  ["运动场地面积 renamed", "2023", renamed("5176", "运动场地面积", "操场"), /教基5176）：报表中找不到“运动场地面积”/u],
  [
    "仪器设备 renamed",
    "old",
    renamed("522", "教学仪器设备资产值", "设备"),
    /基础基522）：报表中找不到“教学仪器设备资产值”/u,
  ],
  ["本科 renamed", "2023", renamed("4155", "本科", "学士"), /教基4155）：报表中找不到“本科”/u],
  ["音乐 renamed", "old", renamed("423", "音乐", "声乐"), /基础基423）：报表中找不到“音乐 美术”/u],
  [
    "音乐 and 美术 renamed",
    "old",
    all(renamed("424", "音乐", "声乐"), renamed("424", "美术", "书画")),
    /基础基424）：报表中找不到“音乐 美术”/u,
  ],
  ["a bracket renamed", "2023", renamed("2106", "46-50人", "50人左右"), /教基2106）：报表中找不到“46-50人”/u],
  ["在校生 that are not the grades (K1)", "2021", cell("3112", "总计", 5, half), /教基3112.*在校生数.*各分项合计/u],
  [
    "fewer pupils in every grade than by age (K4)",
    "2023",
    all(
      cell("3112", "总计", 7, (before) => before - 12),
      ...GRADES(9, 6).map((at) => cell("3112", "总计", at, (one) => one - 2)),
    ),
    /“小学在校生数”在教基3112、教基3113中不一致/u,
  ],
  [
    "half of the pupils (K6)",
    "2023",
    all(
      without("3113"),
      cell("3115", "总计", 3, () => 150),
      ...GRADES(5, 3).map((at) => cell("3115", "总计", at, () => 50)),
    ),
    /初中教学班按各班额段的下限至少有\d+人，在校生数却为150/u,
  ],
  [
    "twice the pupils (K6)",
    "old",
    all(
      without("331"),
      cell("313", "总计", 3, () => 600),
      ...GRADES(5, 3).map((at) => cell("313", "总计", at, () => 200)),
    ),
    /初中教学班按各班额段的上限最多容纳\d+人，在校生数却为600/u,
  ],
  ["brackets that are not the classes (K5)", "2023", cell("2106", "46-50人", 1, () => 9), /教基2106.*各分项合计/u],
  ["classes of the grades (K5)", "2023", cell("2107", "总计", 2, () => 9), /教基2107.*各分项合计/u],
  [
    "合计 instead of 初中 (K5)",
    "old",
    cell("213", "总计", 2, (before) => before + 6),
    /基础基213.*各分项合计/u,
    COMPLETE,
  ],
  [
    "too few teachers of the school (K8)",
    "2023",
    cell("4149", "总计", 2, half),
    /“专任教师”在教基4149、教基4155中不一致/u,
  ],
  [
    "too many teachers of the school (K8)",
    "2023",
    cell("4149", "总计", 2, (before) => before + 3),
    /“专任教师”在教基4149、教基4155中不一致/u,
  ],
  [
    "degrees that are not the teachers (K9)",
    "2023",
    cell("4155", "专科", 1, (before) => before + 4),
    /教基4155.*各分项合计/u,
  ],
  [
    "courses that are not the teachers (K9)",
    "2023",
    cell("4155", "小学", 17, (before) => before + 9),
    /教基4155.*看不出“艺术”/u,
  ],
  [
    "more 骨干 than teachers (K10)",
    "2023",
    cell("1102续", "县级及以上骨干教师（小学）", 1, () => 900),
    /骨干教师（小学）.*超过总数/u,
  ],
  [
    "premises that are not their parts (K11)",
    "2023",
    cell("5170", "教室", 4, (before) => before + 500),
    /教基5170.*各分项合计/u,
  ],
  [
    "rooms for all that are not their parts (K11)",
    "2023",
    cell("5170", "图书阅览室", 4, (before) => before + 50),
    /教基5170.*公共教学用房.*各分项合计/u,
  ],
  [
    "premises that are not their parts (K12)",
    "old",
    cell("512", "教室", 1, (before) => before + 500),
    /基础基512.*各分项合计/u,
  ],
  [
    "premises of which 总计 is not the kinds of rooms (K11)",
    "2023",
    cell("5170", "生活用房", 4, (before) => before + 80),
    /教基5170.*“总计 本学年校舍建筑面积.*各分项合计/u,
  ],
  [
    "premises raised with their parts and not with 总计 (K11)",
    "2021",
    all(
      ...["教学及辅助用房", "教室"].flatMap((label) =>
        [1, 4].map((column) => cell("5170", label, column, (before) => before + 500)),
      ),
    ),
    /教基5170.*“总计 本学年校舍建筑面积.*各分项合计/u,
  ],
  [
    "premises raised with their parts and not with 总计, old (K12)",
    "old",
    all(
      cell("512", "教学及辅助用房", 1, (before) => before + 500),
      cell("512", "教室", 1, (before) => before + 500),
    ),
    /基础基512.*“总计.*各分项合计/u,
  ],
  [
    "premises of last year with what came and went",
    "2023",
    cell("5170", "教学及辅助用房", 1, (before) => before - 400),
    /“教学及辅助用房 本学年.*上学年加增加减减少为/u,
  ],
  [
    "indoor space of last year with what came and went",
    "2021",
    cell("5170", "室内体育用房", 2, () => 60),
    /“室内体育用房 本学年.*上学年加增加减减少为/u,
  ],
  [
    "more 运动场地 than ground (K13)",
    "2023",
    cell("5176", "运动场地面积", 1, (before) => before * 10),
    /运动场地面积.*超过总数/u,
  ],
  [
    "more 多媒体教室 than rooms (K13)",
    "2023",
    cell("5176", "网络多媒体教室", 1, (before) => before * 10),
    /网络多媒体教室.*超过总数/u,
  ],
  [
    "元 for 万元 (K13)",
    "2023",
    cell("5176", "教学仪器设备资产值", 1, (before) => before * 10_000),
    /教学仪器设备资产值.*超过总数/u,
  ],
  [
    "元 for 万元, old (K13)",
    "old",
    cell("522", "总计", 10, (before) => before * 10_000),
    /教学仪器设备资产值.*超过总数/u,
  ],
  [
    "pupils that are not those of 学生变动情况 (K14)",
    "old",
    all(
      cell("312", "总计", 4, (before) => before - 12),
      ...GRADES(5, 6).map((at) => cell("312", "总计", at, (one) => one - 2)),
    ),
    /“小学在校生数”在基础基312、基础基331中不一致/u,
  ],
  [
    "flows that do not add up (K14)",
    "old",
    cell("331", "小学", 1, (before) => before + 40),
    /学生变动的“小学 本学年初.*推算为/u,
  ],
  [
    "gains that do not add up (K14)",
    "old",
    cell("331", "初中", 3, (before) => before + 4),
    /学生变动的“初中 增加.*推算为/u,
  ],
  ["* for pupils", "old", cell("312", "总计", 4, () => "*"), /在校生数.*标为不适用/u],
  ["- for equipment", "2023", cell("5176", "教学仪器设备资产值", 1, () => "-"), /教学仪器设备资产值.*标为不适用/u],
  [
    "blank 骨干",
    "2023",
    cell("1102续", "县级及以上骨干教师（初中）", 1, () => null),
    /骨干教师（初中）.*空白，无法证明为0/u,
  ],
  ["blank grounds", "2021", cell("5176", "运动场地面积", 1, () => null), /运动场地面积.*空白，无法证明为0/u],
  ["blank indoor space", "old", cell("512", "体育馆", 1, () => null), /基础基512.*各分项合计/u],
  [
    "words for a number",
    "2023",
    cell("5176", "网络多媒体教室", 1, () => "约30间"),
    /网络多媒体教室.*“约30间”，不是数/u,
  ],
  ["a negative number", "2023", cell("5176", "运动场地面积", 1, () => -50), /运动场地面积.*“-50”，不是数/u],
  ["亩 for ㎡", "2023", renamed("5176", "平方米", "亩"), /运动场地面积.*“亩”，不是数/u],
  ["千元 for 万元", "2023", renamed("5176", "万元", "千元"), /教学仪器设备资产值.*“千元”，不是数/u],
  [
    "another school's pupils pasted over",
    "2023",
    pasted("3112", "2023"),
    /“小学在校生数”在教基3112、教基3113中不一致/u,
  ],
  ["another school's classes pasted over", "2023", pasted("2107", "2023", COMPLETE), /初中教学班按各班额段/u],
  [
    "another school's teachers pasted over",
    "2023",
    pasted("4155", "2023", COUNTY[11]),
    /“专任教师”在教基4149、教基4155中不一致/u,
  ],
  [
    "a form twice",
    "2023",
    (sheets) => [
      ...sheets,
      ...cell(
        "5176",
        "运动场地面积",
        1,
        (before) => before + 900,
      )(sheets)
        .filter((sheet) => codeOf(sheet) === "5176")
        .map((sheet) => ({ ...sheet, sheet: "教基5176（2）" })),
    ],
    /两张不同的教基5176/u,
  ],
];

interface Result {
  readonly evaluation: Evaluation;
  readonly said: string;
}

async function resultOf(files: readonly FileBytes[]): Promise<Result> {
  const gathering = await gatherFiles(files);
  const parts = previewParts(gatheringToJson(gathering, null, zhCN), null, [], zhCN);
  const bytes = countyWorkbook(gathering, "2026-01-01 00:00", zhCN);
  const evaluation = evaluate(readDataset(await WorkbookFile.open(bytes).read()));
  return { evaluation, said: [...parts.notUsed, ...parts.questions, ...parts.findings].join("\n") };
}

const fileOf = (school: StatisticsSchool, sheets: readonly FormSheet[], more = ""): FileBytes => ({
  file: `${school.name}${more}.xlsx`,
  bytes: formWorkbook(sheets),
});

const asItIs = new Map<string, FileBytes>();

/** Files of schools as they are, each made once. */
const filesOf = (generation: Generation, schools: readonly StatisticsSchool[]): FileBytes[] =>
  schools.map((school) => {
    const key = `${generation} ${school.name}`;
    const made = asItIs.get(key) ?? fileOf(school, RENDER[generation](school));
    asItIs.set(key, made);
    return made;
  });

const whole = new Map<string, Promise<Result>>();

/** The county before anything is spoiled. */
function wholeCounty(generation: Generation, victim: StatisticsSchool): Promise<Result> {
  const key = `${generation} ${victim.name}`;
  const known = whole.get(key) ?? resultOf(filesOf(generation, [...SOUND, victim]));
  whole.set(key, known);
  return known;
}

test("the county fails by the school that is spoiled, and nothing is said of it as it is", async () => {
  for (const generation of ["old", "2021", "2023"] as const) {
    const { evaluation, said } = await wholeCounty(generation, NINE_YEARS);
    expect(said).toBe("");
    expect(evaluation.items.find(({ id }) => id === "R-schools")?.outcome).toBe("unmet");
    const alone = await resultOf(filesOf(generation, SOUND));
    expect(alone.evaluation.items.find(({ id }) => id === "R-schools")?.outcome).toBe("met");
  }
});

const NAMED = CASES.map(
  ([name, generation, spoil, said, victim = NINE_YEARS]) => [name, generation, { spoil, said, victim }] as const,
);

test.each(NAMED)("%s (%s): named, and nothing becomes met", async (_, generation, { spoil, said, victim }) => {
  const before = await wholeCounty(generation, victim);
  const after = await resultOf([...filesOf(generation, SOUND), fileOf(victim, spoil(RENDER[generation](victim)))]);
  expect(after.said).toMatch(said);
  expect(after.said).toContain(victim.name);
  expect(newlyMet(before.evaluation, after.evaluation)).toEqual([]);
});

/** What becomes of whole files. */
const FILES: readonly (readonly [name: string, files: () => readonly FileBytes[], said: RegExp])[] = [
  [
    "a school twice",
    () => [
      ...filesOf("2023", [...SOUND, NINE_YEARS]),
      fileOf(NINE_YEARS, cell("5176", "运动场地面积", 1, (one) => one + 9)(generationOf2023(NINE_YEARS)), "（终报）"),
    ],
    /石桥学校有不止一个文件/u,
  ],
  [
    "another school year",
    () => [
      ...filesOf("2023", SOUND),
      fileOf(NINE_YEARS, inWords(generationOf2023(NINE_YEARS), "2025学年", "2024学年")),
    ],
    /不同学年的报表（2025、2024）：石桥学校/u,
  ],
  [
    "a workbook of two schools without an order",
    () => [
      ...filesOf("2023", SOUND),
      fileOf(NINE_YEARS, [
        ...generationOf2023(NINE_YEARS).filter(({ sheet }) => sheet !== "教基1001"),
        ...twoIdentities(),
      ]),
    ],
    /一个工作簿里有几所学校的报表/u,
  ],
  [
    "another generation of forms",
    () => [...filesOf("2023", SOUND), ...filesOf("2021", [NINE_YEARS])],
    /报表有不同年代的格式/u,
  ],
];

function inWords(sheets: readonly FormSheet[], word: string, other: string): FormSheet[] {
  return sheets.map(({ sheet, rows }) => ({
    sheet,
    rows: rows.map((row) => row.map((value) => (typeof value === "string" ? value.replace(word, other) : value))),
  }));
}

function twoIdentities(): FormSheet[] {
  return [NINE_YEARS, OTHER].flatMap((school, at) =>
    generationOf2023(school)
      .filter(({ sheet }) => sheet === "教基1001")
      .map((one) => ({ ...one, sheet: `教基1001（${at + 1}）` })),
  );
}

test.each(FILES)("%s: named, and nothing becomes met", async (_, files, words) => {
  const after = await resultOf(files());
  expect(after.said).toMatch(words);
  const before = await wholeCounty("2023", NINE_YEARS);
  expect(newlyMet(before.evaluation, after.evaluation)).toEqual([]);
});
