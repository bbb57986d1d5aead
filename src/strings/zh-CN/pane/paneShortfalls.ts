import type { RuleInForce } from "../../../model/ruleInForce";
import type { FloorKind } from "../../../model/floorKind";
import { catalogue } from "../catalogue";

/** The tab 缺口; what stands on the sheet of shortfalls too has its words there. Amounts come with their units. */
export const shortfalls = {
  explanation: ({ floor, toMeet }: RuleInForce) =>
    `按整人、整间、整平方米、整元向上取整。“建议补足”是各校满足“至少${toMeet}项达标、余项不低于${catalogue.floors[floor].full}”费用最低的做法。以下为测算，不是调配指令。`,
  /** Where responsible, measure and deadline are typed. */
  ledger: (sheet: string) => `责任人、整改措施、完成时限在工作表“${sheet}”中填写，重新测算后保留。`,
  toLedger: "转到填写处",
  nothing: "没有缺口：各校的资源配置指标均达到标准，差异系数均未超过限值，其他按校测算的项目也没有缺口。",
  totals: "全县缺口合计",
  balance: "差异系数超限的测算（不是调配指令）",
  schools: "分学校缺口",
  unitCosts: "费用按什么单位成本测算",
  nothingShort: (names: readonly string[]) => `没有缺口：${names.join("、")}。`,
  inUnits: (name: string, unit: string) => `${name}（${unit}）`,
  subject: "缺什么",
  sorts: { given: "原顺序", name: "校名", cost: "费用从多到少" },
  legend: (floor: FloorKind) =>
    `▲ 低于${catalogue.floors[floor].full}，或按校测算未达标　◐ 达到${catalogue.floors[floor].short}未达100%　? 数据不全`,
  cost: (yuan: string) => `预计费用 ${yuan}元`,
  ofPart: (part: string) => `（${part}）`,
  /** Null is left out: what is not known, and `toFloor` where the floor is reached. */
  lacks: ({
    amount,
    toStandard,
    toFloor,
    floor,
  }: {
    amount: string | null;
    toStandard: string | null;
    toFloor: string | null;
    floor: FloorKind;
  }) =>
    [
      ...(amount === null ? [] : [`现有${amount}`]),
      ...(toStandard === null ? [] : [`距100%缺${toStandard}`]),
      ...(toFloor === null ? [] : [`距${catalogue.floors[floor].short}缺${toFloor}`]),
    ].join("，"),
  /** `recommended` null where nothing is to be added, or nothing can be said. */
  advice: ({ recommended, remark }: { recommended: string | null; remark: string }) =>
    recommended === null ? remark : `建议补足${recommended}（${remark}）`,
  /** `amount` is null where nothing is to be compared with: classes above the limit are all too many. */
  itemLacks: ({ amount, missing, isOver }: { amount: string | null; missing: string; isOver: boolean }) =>
    amount === null && isOver
      ? missing
      : `${amount === null ? "" : `现有${amount}，`}${isOver ? "超出" : "缺"}${missing}`,
  separator: "；",
  /** Schools with any shortfall at all, which are more than those that lack one of the seven resources. */
  shown: ({ shown, all }: { shown: number; all: number }) =>
    `有缺口的学校（含资源配置以外的缺口）${all} 所中的 ${shown} 所`,
  moreLines: (lines: number) => `再显示 ${lines} 条`,
};

export type ShortfallSort = keyof typeof shortfalls.sorts;
