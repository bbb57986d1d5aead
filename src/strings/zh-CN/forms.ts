import { COUNTED_TEACHING_POINT_STUDENTS } from "../../regulation/teachingPoints";
import type { Stage } from "../../model/stage";
import type { FloorKind } from "../../model/floorKind";
import { catalogue } from "./catalogue";

/** The two stages of an amount that a school has, as 学校自评表 asks for them; blanks are written as such. */
export interface SchoolAmountParams {
  readonly amountName: string;
  readonly name: string;
  readonly unit: string;
  readonly amounts: Readonly<Record<"primary" | "junior", string | null>>;
  readonly ratios: Readonly<Record<"primary" | "junior", string | null>>;
}

const ROOMS = { music: "音乐专用教室", art: "美术专用教室" } as const;

/** Words of the official declaration forms 申报表 and of the table that counties publish. */
export const forms = {
  intro: "按国家申报表格式填列；没有数据的空格留作“____”，请在县级指标表或学校表中补填后重新测算，不要填0。",
  titles: {
    basics: "表Ⅰ　义务教育优质均衡发展县（市、区）基本情况",
    schoolCounts: "表Ⅱ-1　小学、初中资源配置基本情况",
    schools: "表Ⅱ-2　小学、初中资源配置基本情况（分学校）",
    balance: "表Ⅲ　县域义务教育校际均衡情况",
    government: "表Ⅳ　政府保障程度评估指标",
    quality: "表Ⅴ　教育质量评估指标",
    recognition: "表Ⅵ　社会认可度调查情况",
    school: "学校自评表",
    publication: "义务教育优质均衡发展校际均衡情况公示表",
  },
  continued: (title: string) => `${title}（续）`,
  publicationTitle: ({ county, period }: { county: string | null; period: string | null }) =>
    `${county ?? ""}${period === null ? "" : `${period}年`}义务教育优质均衡发展校际均衡情况公示表`,
  county: ({ county, period }: { county: string | null; period: string | null }) =>
    `县（市、区）：${county ?? "____"}　　学年：${period ?? "____"}`,
  basics: {
    groups: {
      nature: "自然情况",
      economy: "经济情况",
      schools: "学校数（所）",
      teachingPoints: "小学教学点数（个）",
      classes: "教学班数（个）",
      students: "在校学生数（人）",
      staff: "教职工数（人）",
    },
    columns: {
      population: "人口总数（万人）",
      ruralPopulation: "农业人口数（万人）",
      townships: "乡镇数（个）",
      villages: "行政村数（个）",
      gdp: "年人均国内生产总值（元）",
      revenue: "年人均地方财政收入（元）",
      ruralIncome: "农民年人均纯收入（元）",
      urbanIncome: "城镇居民年人均可支配收入（元）",
      primarySchool: "小学",
      nineYearSchool: "九年一贯制学校",
      juniorSchool: "初中",
      completeSecondary: "完全中学",
      twelveYearSchool: "十二年一贯制学校",
      specialSchool: "特殊教育学校",
      teachingPoints: "计",
      teachingPointsFrom50: `其中：${COUNTED_TEACHING_POINT_STUDENTS}人及以上`,
      classesPrimary: "小学",
      classesJunior: "初中",
      studentsPrimary: "小学",
      studentsJunior: "初中",
      staffPrimary: "小学合计",
      teachersPrimary: "小学其中：专任教师",
      staffJunior: "初中合计",
      teachersJunior: "初中其中：专任教师",
    },
    note: ({ residents, basicBalanceYear }: { residents: string; basicBalanceYear: string }) =>
      `注：常住人口${residents}万人；实现义务教育基本均衡发展的年份：${basicBalanceYear}。`,
  },
  columns: {
    stage: "学段",
    entry: "项目",
    composite: "综合评估",
    balanceComposite: "综合",
    number: "序号",
    school: "学校名称",
    owner: "举办者类型",
    students: "在校生数",
    grades: "年级数",
    classes: "班级数",
    schoolOutcome: "该校综合评估是否达标",
    remarks: "备注",
    name: "名称",
    value: "指标值或简要结论",
    isMet: "是否达标",
    surveys: "问卷总数",
    validSurveys: "有效问卷数",
    satisfied: "满意问卷数",
    satisfaction: "综合满意度（%）",
    visited: "走访人数",
    visitedSatisfied: "满意人数",
    visitedSatisfaction: "满意度（%）",
  },
  entries: {
    meeting: "达标学校总数",
    meetingShare: "达标学校比例（%）",
    mean: "全县平均值",
    deviation: "标准差",
    coefficient: "差异系数",
    limit: "差异系数限值",
    standard: "标准",
    all: "计",
    parents: "其中：家长",
  },
  notCounted: "——",
  schoolsNote: (floor: FloorKind) =>
    `L7—L13保留两位小数；深色单元格为低于标准的指标。备注注明有哪几项指标达标，哪几项指标达到${catalogue.floors[floor].full}。`,
  balanceNote:
    "注：全县平均值保留两位小数，差异系数保留三位小数；各项指标差异系数逐项判定，综合差异系数仅列示。深色单元格为超过限值。",
  itemsNote: "注：所有比例保留一位小数，其余为整数；四舍五入后容易误判的，多保留几位小数。",
  recognitionNote: "注：社会认可度由国家或省级组织调查，县级自行调查结果不作为判定依据。",
  ownerNote:
    "举办者类型代码：中央教育部门1，中央其他部门2，省级教育部门3，省级其他部门4，地级教育部门5，地级其他部门6，县级教育部门7，县级其他部门8，地方企业9，民办10。",
  /** The limits of 差异系数 of both stages in words. */
  publicationNote: ({ primary, junior }: Readonly<Record<Stage, string>>) =>
    `注：差异系数按在校生数加权计算；小学各项不高于${primary}、初中各项不高于${junior}为达标，综合差异系数为各项的平均值，仅列示。`,
  /** In place of 学校自评表: why, and what to do. */
  schoolFormsLeftOut: ({ schools, most }: { schools: number; most: number }) =>
    `本工作簿有${schools}所学校，超过${most}所，没有逐校生成学校自评表；请按县（市、区）分别建立工作簿再测算。`,
  byDeclaration: (words: string) => `${words}（依据自评材料，待核实）`,
  school: {
    title: ({ school, year }: { school: string; year: string }) => `${school}（建校于${year}年）`,
    amount: ({ amountName, name, unit, amounts, ratios }: SchoolAmountParams) => {
      const stages = [
        ["小学", amounts.primary, ratios.primary],
        ["初中", amounts.junior, ratios.junior],
      ] as const;
      const own = stages.filter(([, amount]) => amount !== null);
      return (
        `学校拥有${amountName}：${own.map(([stage, amount]) => `${stage}${amount}${unit}`).join("；")}。` +
        `${name}：${own.map(([stage, , ratio]) => `${stage}${ratio}`).join("；")}`
      );
    },
    rooms: ({ kind, rooms, areas }: { kind: "music" | "art"; rooms: string; areas: string }) =>
      `${ROOMS[kind]}配备${rooms}间，面积分别为${areas}`,
    size: ({ total, primary, junior, senior }: { total: string; primary: string; junior: string; senior: string }) =>
      `全校中小学生数${total}人。其中：小学${primary}人、初中${junior}人、高中${senior}人`,
    classes: ({ largest, primary, junior }: { largest: string; primary: string; junior: string }) =>
      `最大班额学生数${largest}人，超过45人的小学班级${primary}个，超过50人的初中班级${junior}个`,
    funds: ({ students, funds, perStudent }: { students: string; funds: string; perStudent: string }) =>
      `上年学生数${students}人，上年度拨付定额公用经费${funds}万元；生均${perStudent}元`,
    sports: ({
      outdoor,
      indoor,
      converted,
      rented,
    }: {
      outdoor: string;
      indoor: string;
      converted: string;
      rented: string;
    }) => `其中：体育场${outdoor}㎡、体育馆${indoor}㎡、校园其他专用运动场地${converted}㎡、校外周边租借${rented}㎡`,
  },
};

/** Headings of 表Ⅰ below which the L-codes stand, in their order. */
export type BasicsColumn = keyof typeof forms.basics.columns;
