import type { NewSheet } from "../../src/model/sheets/newSheet";
import type { NumberFormat } from "../../src/model/sheets/sheetPlan";
import { tableSheet, wordsSheet, type Entry, type TableColumn } from "../../src/app/template/tableSheet";
import { REPORTED_FIGURES, REPORTED_VETOES } from "./countyFigures";
import { earlierYears } from "./earlierYears";
import sample from "./sampleSchools.json";
import reported from "./seedStatements.json";

type SampleSchool = (typeof sample.schools)[number];

const COUNTY = "示例县";
const UNIT = "填报单位：示例县教育局";

/** 生均公用经费基准定额 is not in the report; these are invented so that 政府保障第6项 can be judged. */
const QUOTAS = [
  ["小学生均公用经费基准定额", 720, "元"],
  ["初中生均公用经费基准定额", 940, "元"],
] as const;

const SCHOOLS = sample.schools.filter(({ type }) => type !== "教学点");
/** 村小 and 教学点 under 100 pupils: 政府保障第6项. */
const SMALL_SCHOOLS = sample.schools.filter((school) => sum(school.students.slice(0, 2)) < 100);

/** The sheets of the sample: what a bureau would hand in, and a page that says what is invented. */
export function sampleSheets(): NewSheet[] {
  return [
    notes(),
    basics(),
    teachers(),
    premises(),
    classSizes(),
    funds(),
    countyFigures(),
    statements(),
    vetoes(),
    history(),
  ];
}

function notes(): NewSheet {
  return wordsSheet("说明", "示例县义务教育优质均衡自评数据（演示用）", [
    "本工作簿用于演示“优衡 UEI”，示例县并不存在。",
    "一、县级数据、自评情况和自评结论取自公开发表的《乌苏市义务教育优质均衡发展自查自评报告》（2025/2026学年），县名改为“示例县”，“全市”“我市”“市直”改为“全县”“我县”“县直”；报告未列的小学、初中生均公用经费基准定额（720元、940元）为虚构。",
    "二、学校级数据全部为虚构，学校名称为虚构，仅合计数与该报告公布的数字一致；十二年一贯制学校的高中学生数、各校是否寄宿制亦为虚构。",
    "三、寄宿制学校只有两所乡村九年一贯制学校，城区、镇区学校都不是寄宿制；“就近划片入学”按报告公布的全县中小学就近划片入学比例测算。",
    "四、自评结论照录报告原文。评估时如与测算结果不一致，会在“UEI 数据核查”中列出，不代表对任何地区的评价。",
    "五、历年差异系数（2022—2024年）全部为虚构，用于演示与以前年度的比较。",
    "六、各表可以增减列、改列序、改表名：系统按表头识别。空白表示没有数据，不会按 0 计算。",
  ]);
}

function basics(): NewSheet {
  const columns = [
    ...schoolColumns(),
    column("学校类型", 16),
    column("举办者类型", 14),
    column("城乡类型", 10),
    column("是否寄宿制", 10),
    number("小学在校生数（人）"),
    number("初中在校生数（人）"),
    number("高中在校生数（人）"),
    number("小学教学班数（个）"),
    number("初中教学班数（个）"),
  ];
  const rows = sample.schools.map((school) => [
    ...identity(school),
    school.type,
    school.owner,
    school.locality,
    boards(school),
    ...school.students,
    ...school.classes,
  ]);
  const totals = [0, 1, 2].map((index) => sum(sample.schools.map(({ students }) => students[index])));
  const classes = [0, 1].map((index) => sum(sample.schools.map((school) => school.classes[index])));
  const last: Entry[] = [null, "合计", null, null, null, null, ...totals, ...classes];
  return sheet("学校基本情况", "示例县义务教育学校基本情况表（2025—2026学年初）", "学校基本情况表", columns, [
    ...rows,
    last,
  ]);
}

function teachers(): NewSheet {
  const fields = ["专任教师数", "高于规定学历教师数", "县级及以上骨干教师数", "体育、艺术（美术、音乐）专任教师数"];
  const columns = [
    ...schoolColumns(),
    ...fields.flatMap((field) => [number(`小学${field}（人）`), number(`初中${field}（人）`)]),
  ];
  const rows = sample.schools.map((school) => [
    ...identity(school),
    ...school.fullTimeTeachers,
    ...pair(school.teachersAboveRequiredDegree),
    ...pair(school.backboneTeachers),
    ...pair(school.sportsAndArtsTeachers),
  ]);
  return sheet("师资情况", "示例县义务教育学校师资情况表（2025—2026学年初）", "师资情况表", columns, rows);
}

function premises(): NewSheet {
  const columns = [
    ...schoolColumns(),
    number("教学及辅助用房面积（计）（㎡）", "decimal2"),
    number("室内体育用房面积（㎡）", "decimal2"),
    number("运动场地面积（㎡）", "decimal2"),
    number("教学仪器设备资产值（万元）", "decimal2"),
    number("网络多媒体教室数（间）"),
    number("音乐教室间数（间）"),
    number("美术教室间数（间）"),
  ];
  const rows = SCHOOLS.map((school) => [
    ...identity(school),
    school.teachingSpaceGross,
    school.indoorSportsSpace,
    school.outdoorSportsSpace,
    school.equipmentValueWan,
    school.multimediaClassrooms,
    school.musicRooms,
    school.artRooms,
  ]);
  return sheet("办学条件", "示例县义务教育学校办学条件表（2025—2026学年初）", "办学条件表", columns, rows);
}

function classSizes(): NewSheet {
  const columns = [...schoolColumns(), number("超过45人的小学班级数（个）"), number("超过50人的初中班级数（个）")];
  const rows = SCHOOLS.map((school) => [...identity(school), ...school.largeClasses]);
  return sheet("班额", "示例县义务教育学校班额情况表（2025—2026学年初）", "班额表", columns, rows);
}

function funds(): NewSheet {
  const budget = [
    ...schoolColumns(),
    number("上年度公用经费预算总额（万元）", "decimal3"),
    number("上年度教师培训经费预算总额（万元）", "decimal3"),
  ];
  const allocated = [...schoolColumns(), number("拨付公用经费（万元）", "decimal3")];
  return tableSheet({
    name: "经费",
    title: "示例县义务教育学校经费情况表（2025年）",
    subtitle: UNIT,
    tables: [
      {
        name: "公用经费表",
        caption: "公用经费和教师培训经费",
        columns: budget,
        isForm: false,
        rows: sample.schools.map((school) => [...identity(school), school.operatingFundsWan, school.trainingFundsWan]),
      },
      {
        name: "小规模学校经费表",
        caption: "不足100人的村小和教学点",
        columns: allocated,
        isForm: false,
        rows: SMALL_SCHOOLS.map((school) => [...identity(school), school.operatingFundsWan]),
      },
    ],
  });
}

function countyFigures(): NewSheet {
  const columns = [column("指标", 46), column("数值", 20, "general"), column("单位", 8)];
  const rows = [["县名", COUNTY, ""], ...REPORTED_FIGURES, ...QUOTAS].map(
    ([label, value, unit]) => [label, value, unit === "" ? null : unit] as Entry[],
  );
  return sheet("县级指标", "示例县义务教育优质均衡县级数据", "县级指标表", columns, rows);
}

function statements(): NewSheet {
  const columns = [column("指标", 16), column("自评情况", 90), column("自评结论", 18)];
  const rows = reported.map(({ item, text, conclusion }) => [item, ofSample(text), conclusion]);
  return sheet("自评情况", "示例县优质均衡各项指标自评情况", "自评情况表", columns, rows);
}

/** The report is of a 市, the sample is a 县. */
function ofSample(text: string): string {
  return text
    .replaceAll("乌苏市", COUNTY)
    .replace(/([全我])市/g, "$1县")
    .replaceAll("市直", "县直");
}

function vetoes(): NewSheet {
  const columns = [column("情形", 56), column("是否存在", 12)];
  return sheet(
    "第十条",
    "《县域义务教育优质均衡发展督导评估办法》第十条自评",
    "第十条表",
    columns,
    REPORTED_VETOES.map((row) => [...row]),
  );
}

function history(): NewSheet {
  const columns = [
    column("年度", 10),
    column("学段", 8),
    column("指标", 46),
    number("差异系数", "decimal3"),
    number("全县平均值", "decimal2"),
    column("单位", 8),
  ];
  return sheet("历年差异系数", "示例县历年校际差异系数和全县平均值", "历年差异系数表", columns, earlierYears());
}

function sheet(
  name: string,
  title: string,
  table: string,
  columns: readonly TableColumn[],
  rows: readonly (readonly Entry[])[],
): NewSheet {
  return tableSheet({
    name,
    title,
    subtitle: UNIT,
    tables: [{ name: table, caption: null, columns, rows, isForm: false }],
  });
}

function schoolColumns(): TableColumn[] {
  return [column("学校代码", 13), column("学校名称", 20)];
}

function column(heading: string, width: number, format: NumberFormat = "text"): TableColumn {
  return { heading, width, format };
}

function number(heading: string, format: NumberFormat = "integer"): TableColumn {
  return { heading, width: 14, format };
}

function identity({ code, name }: SampleSchool): Entry[] {
  return [code, name];
}

/** Where pupils of several villages come together for all nine grades; no school of a town, which 就近划片入学 concerns. */
function boards({ locality, type }: SampleSchool): string {
  return locality === "乡村" && type === "九年一贯制学校" ? "是" : "否";
}

function pair(values: readonly (number | null)[] | null): readonly (number | null)[] {
  return values ?? [null, null];
}

function sum(values: readonly (number | null | undefined)[]): number {
  return values.reduce<number>((total, value) => total + (value ?? 0), 0);
}
