import type { ShortfallStrings } from "../paneStrings";
import { catalogue } from "./catalogue";

export const shortfalls: ShortfallStrings = {
  explanation: ({ floor, toMeet }) =>
    `按整人、整间、整平方米、整元向上取整。“建议补足”是各校满足“至少${toMeet}项达标、余项不低于${catalogue.floors[floor].full}”费用最低的做法。以下为测算，不是调配指令。`,
  ledger: (sheet) => `责任人、整改措施、完成时限在工作表“${sheet}”中填写，重新测算后保留。`,
  toLedger: "转到填写处",
  nothing: "没有缺口：各校7项资源配置指标均达到标准，差异系数均未超过限值，其他按校测算的项目也没有缺口。",
  totals: "全县缺口合计",
  balance: "差异系数超限的测算（不是调配指令）",
  schools: "分学校缺口",
  unitCosts: "费用按什么单位成本测算",
  nothingShort: (names) => `没有缺口：${names.join("、")}。`,
  inUnits: (name, unit) => `${name}（${unit}）`,
  subject: "缺什么",
  sorts: { given: "原顺序", name: "校名", cost: "费用从多到少" },
  legend: (floor) =>
    `▲ 低于${catalogue.floors[floor].full}，或按校测算未达标　◐ 达到${catalogue.floors[floor].short}未达100%　? 数据不全`,
  cost: (yuan) => `预计费用 ${yuan}元`,
  ofPart: (part) => `（${part}）`,
  lacks: ({ amount, toStandard, toFloor, floor }) =>
    [
      ...(amount === null ? [] : [`现有${amount}`]),
      ...(toStandard === null ? [] : [`距100%缺${toStandard}`]),
      ...(toFloor === null ? [] : [`距${catalogue.floors[floor].short}缺${toFloor}`]),
    ].join("，"),
  advice: ({ recommended, remark }) => (recommended === null ? remark : `建议补足${recommended}（${remark}）`),
  itemLacks: ({ amount, missing, isOver }) =>
    amount === null && isOver
      ? missing
      : `${amount === null ? "" : `现有${amount}，`}${isOver ? "超出" : "缺"}${missing}`,
  separator: "；",
  shown: ({ shown, all }) => `有缺口的学校（含资源配置以外的缺口）${all} 所中的 ${shown} 所`,
  moreLines: (lines) => `再显示 ${lines} 条`,
};
