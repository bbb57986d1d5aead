import { COUNTED_TEACHING_POINT_STUDENTS } from "../../../regulation/teachingPoints";
import type { RuleInForce } from "../../../model/ruleInForce";

import type { Stage } from "../../../model/stage";
import type { FloorKind } from "../../../model/floorKind";
import { catalogue } from "../catalogue";

export const schools = {
  headings: {
    number: "序号",
    name: "学校名称",
    code: "学校代码",
    type: "学校类型",
    owner: "举办者",
    grades: "年级数",
    classes: "班级数",
    students: "在校生数",
    met: "达标项数",
    outcome: "综合评估",
    remarks: "备注",
  },
  amountHeading: (name: string, unit: string) => `${name}\n（${unit}）`,
  ratioHeading: (name: string, unit: string) => `${name}\n（${unit}）`,
  stageHeading: ({ stage, schools: count }: { stage: string; schools: number }) => `${stage}（${count}所）`,
  standardRow: "标准",
  floorRow: (floor: FloorKind) => (floor === "national" ? catalogue.floors.national.full : "底线（含地方标准）"),
  countyRow: "全县合计、平均值",
  /** In place of a row number where it is not known whether the school counts. */
  unsettled: "待定",
  /** A school's name with the part that is meant. */
  partOfSchool: (school: string, stage: Stage) => `${school}（${stage === "primary" ? "小学部" : "初中部"}）`,
  listSeparator: "；",
  allMet: "各项均达标",
  numberRun: (from: number, to: number) => `${from}至${to}`,
  metIndicators: (numbers: string) => `达标：第${numbers}项`,
  floorIndicators: (numbers: string, floor: FloorKind) => `达到${catalogue.floors[floor].short}：第${numbers}项`,
  failedIndicators: (numbers: string, floor: FloorKind) => `低于${catalogue.floors[floor].short}：第${numbers}项`,
  unknownIndicators: (numbers: string) => `数据不全：第${numbers}项`,
  membershipUnknown: "学校类型或在校生数无法确定，是否计入待定，请补填",
  split: ({
    numbers,
    weights,
    share,
    whole,
    amounts,
  }: Readonly<Record<"numbers" | "weights" | "share" | "whole" | "amounts", string>>) =>
    `第${numbers}项按${weights}拆分（折算学生数 ${share} ÷ ${whole}），全校：${amounts}`,
  wholeAmount: (name: string, amount: string) => `${name} ${amount}`,
  campusesHeading: "校区情况（参考，不单独判定）",
  campusOf: (school: string, campus: string, stage: string) => `${campus}（${school}，${stage}）`,
  /** @param below whose floor it is below; null where it is not */
  campusRatio: (name: string, ratio: string | null, below: FloorKind | null) =>
    `${name} ${ratio ?? "缺数据"}${below === null ? "" : belowFloor(below)}`,
  excludedHeading: (count: number) => `不计入资源配置测算的学校（${count}所）`,
  footnote: ({
    primary,
    primaryParts,
    teachingPoints,
    junior,
    juniorParts,
    completeParts,
    unsettled,
  }: {
    primary: number;
    primaryParts: number;
    teachingPoints: number;
    junior: number;
    juniorParts: number;
    completeParts: number;
    unsettled: number;
  }) =>
    `注：小学学校总数${primary}所（其中一贯制学校的小学部${primaryParts}所，${COUNTED_TEACHING_POINT_STUDENTS}人及以上教学点${teachingPoints}个），` +
    `初中学校总数${junior}所（其中一贯制学校的初中部${juniorParts}所，完全中学的初中部${completeParts}所）。` +
    (unsettled > 0 ? `另有${unsettled}所是否计入待定，未列入上述总数。` : ""),
  legend: ({ floor: kind, toMeet }: RuleInForce) => {
    const floor = kind === "national" ? catalogue.floors.national.full : "底线";
    return [
      `底色：绿色为达到标准，浅黄色为达到${floor}但未达到标准，橙色为低于${floor}，灰色为数据不全。`,
      `综合评估：至少${toMeet}项达标，余项不低于${catalogue.floors[kind].full}；全县平均值仅供参考，不参与判定。`,
    ];
  },
  noSchools: "未识别到学校数据，无法列出分学校情况；请检查学校表是否有学校名称、在校生数和各项资源的列标题。",
};

function belowFloor(floor: FloorKind): string {
  const { short } = catalogue.floors[floor];
  return `（低于${short}${short.endsWith("底线") ? "" : "底线"}）`;
}

/** Columns of the schools sheet beside those of the indicators. */
export type SchoolsColumn = keyof typeof schools.headings;
