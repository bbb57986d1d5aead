import type { RuleInForce } from "../../../model/ruleInForce";
import type { ItemShortfallKind } from "../../../model/evaluation";
import type { Stage } from "../../../model/stage";
import type { FloorKind } from "../../../model/floorKind";
import { catalogue } from "../catalogue";

export interface CoefficientPlan {
  readonly after: string;
  /** Units with their unit, written out. */
  readonly added: string;
}

/** Words of the sheet 缺口测算及整改台账; numbers are written out where they come as strings. */
export const plan = {
  headings: (floor: FloorKind) => ({
    number: "序号",
    school: "学校名称",
    stage: "学段",
    indicator: "指标",
    amount: "现有",
    unit: "单位",
    toStandard: "距100%缺口",
    toFloor: `距${catalogue.floors[floor].short}缺口`,
    recommended: "建议补足",
    cost: "预计费用\n（元）",
    remark: "测算说明",
    owner: "责任人",
    measure: "整改措施",
    deadline: "完成时限",
  }),
  /** On top: what the columns mean. */
  explanation: ({ floor, toMeet }: RuleInForce) =>
    `缺口按整人、整间、整平方米、整元向上取整。“建议补足”按“至少${toMeet}项达标、余项不低于${catalogue.floors[floor].full}”逐种比较取费用最低的一种，允许留在${catalogue.floors[floor].short}的指标在说明中注明。`,
  /** On top of the sheet: what people type into it. */
  answers:
    "责任人、整改措施、完成时限由填报人填写，重新测算后保留。多所学校同一指标数据不全的合为一行，点左侧的“+”展开到各校。",
  unitCosts: (costs: readonly string[]) =>
    `单位成本：${costs.join("；")}。默认值为测算用的约数，可在“UEI 设置”中改填本地数据。`,
  /** `unit` is null where money itself is lacking: its cost is the amount, unless the bureau gives another. */
  unitCost: ({
    name,
    cost,
    unit,
    isDefault,
  }: {
    name: string;
    cost: string;
    unit: string | null;
    isDefault: boolean;
  }) =>
    `${name}${unit !== null ? ` ${cost}元/${unit}` : cost === "1" ? "按缺口金额计" : `按缺口金额的${cost}倍计`}${isDefault ? "（默认）" : ""}`,
  noShortfall: "各校的资源配置指标均达到标准，没有缺口。",
  noSchools: "未识别到学校数据，无法测算缺口；请检查学校表是否有学校名称、在校生数和各项资源的列标题。",
  wholeSchool: "全校",
  totals: {
    title: "一、全县缺口合计",
    county: "全县合计",
    costOfAll: "以上资源配置预计费用合计",
    /** Lines that are not in a total because their data are missing. */
    filling: (filling: string) => `需${filling}`,
    unknown: (count: number) => `${count}条数据不全，未计入`,
    atLeast: "部分学校只能确定下限，实际可能更多",
    schools: (count: number) => `涉及${count}条`,
  },
  schools: {
    title: (schools: number) => `二、分学校资源配置缺口（${schools}所学校）`,
    /** In the report, of lines about which nothing is known. */
    leftOut: (lines: number, sheet: string) =>
      `另有${lines}条因数据不全无法测算，本表从略；缺哪些数据见结果工作簿“${sheet}”。`,
  },
  remarks: {
    separator: "；",
    /** @param filling what is done: 补充 or 培养、认定 */
    toStandard: (filling: string) => `需${filling}，达到标准`,
    toFloor: (filling: string, floor: FloorKind) => `需${filling}，可只达到${catalogue.floors[floor].full}`,
    stayAtFloor: (floor: FloorKind) => `已达${catalogue.floors[floor].full}，可暂不补`,
    incomplete: "数据不全，补填后再测算",
    /** Of several schools, folded below one row. */
    unknownOfMany: (sheet: string) => `数据不全，见“${sheet}”`,
    membershipUnknown: "是否计入测算待定，请先补填学校类型",
    /** A shared resource, whose demand one part decides. */
    binding: (stage: Stage) => `按全校总量测算，以${stage === "primary" ? "小学部" : "初中部"}的要求为准`,
    sharedWithSenior: "按全校总量（含高中部共用）测算",
    allowed: (units: string) => `另按规程特殊情形计入${units}，须省级审核确认`,
    limit: ({ kind, limit }: { kind: ItemShortfallKind; limit: string }) => {
      switch (kind) {
        case "studentsOver":
          return `上限${limit}人，超出部分须分流`;
        case "classesOver":
          return "须分班或分流";
        case "operatingFunds":
          return `规模较小学校按规定的最低人数核定，应不低于${limit}元`;
        case "fundedHeadcount":
          return `应按不低于${limit}人核定公用经费`;
        case "trainingFunds":
          return `应不低于公用经费预算的规定比例，即${limit}元`;
        case "musicRooms":
        case "artRooms":
          return `应有${limit}间面积达标的教室`;
      }
    },
    atLeast: "按现有数据至少缺这么多",
  },
  items: {
    title: (lines: number) => `三、分学校其他缺口（${lines}条）`,
    /** Which item, and what is too few or too many. */
    named: ({ citation, kind }: { citation: string; kind: string }) => `${citation} ${kind}`,
    kinds: {
      musicRooms: "音乐专用教室",
      artRooms: "美术专用教室",
      studentsOver: "在校生数超出上限",
      classesOver: "超过班额上限的班级",
      operatingFunds: "小规模学校公用经费",
      fundedHeadcount: "公用经费核定人数",
      trainingFunds: "教师培训经费",
    },
  },
  balance: {
    title: "四、校际差异系数测算（测算结果，不是调配指令）",
    notice: "以下为按现有数据推算的补充和调配方案，供研究参考，不作为人员、设备调配的指令。",
    none: "没有超过限值且数据齐全的差异系数，无需测算。",
    heading: ({
      stage,
      indicator,
      before,
      limit,
    }: {
      stage: string;
      indicator: string;
      before: string;
      limit: string;
    }) => `${stage} ${indicator}：差异系数 ${before}，限值 ${limit}`,
    pulls: (schools: string) => `影响最大的学校（占离差比重）：${schools}`,
    additions: ({ added, after, forStandards }: CoefficientPlan & { forStandards: string }) =>
      `补充方案：共补充${added}（其中各校补到标准需要${forStandards}），补充后差异系数 ${after}。`,
    isLeast: "已证明没有补充更少的方案。",
    notProven: ({ bound, gap }: { bound: string; gap: string }) =>
      `任何方案都不少于${bound}；本方案与该下限相差${gap}，是否最少未经证明。`,
    notReached: ({ after, limit }: { after: string; limit: string }) =>
      `在不高于现有最高水平的范围内，按整数单位补充未找到不超过限值 ${limit} 的方案（数量不能拆分），测算所得最接近的差异系数为 ${after}。`,
    otherStage: ({
      stage,
      before,
      after,
      limit,
      isKept,
    }: {
      stage: string;
      before: string;
      after: string;
      limit: string;
      isKept: boolean;
    }) =>
      `一贯制学校的资源两个学段共用，补充后${stage}差异系数由 ${before} 变为 ${after}（限值 ${limit}，${isKept ? "未超限" : "超限，须一并研究"}）。`,
    moves: ({ added, after }: CoefficientPlan) =>
      `调配方案（全县总量不变）：共调配${added}，调配后差异系数 ${after}；这是参与调配的学校之间数量最少的方案，调出学校不低于本校标准。`,
    movesNotEnough: ({ after, added }: { after: string; added: string | null }) =>
      `仅靠调配达不到限值：在调出学校不低于本校标准、数量不能拆分的前提下，差异系数最低为 ${after}${added === null ? "" : `（调配${added}）`}，须与补充结合。`,
    partsNotMoved: (parts: number) => `与其他学段共用设备的${parts}个学部不参与调配。`,
    /** Headings: whether units are added or moved, and how many. */
    way: "方式",
    quantity: "数量",
    addTo: "补充",
    fromTo: (from: string, to: string) => `${from} → ${to}`,
    move: "调配",
  },
};

/** Columns of the sheet of shortfalls, in their order. */
export type PlanColumn = keyof ReturnType<typeof plan.headings>;
