import type { OverviewStrings } from "../../sheetStrings";

export const overview: OverviewStrings = {
  headings: {
    citation: "引用",
    text: "指标",
    limit: "标准",
    value: "实际值",
    distance: "差距",
    outcome: "结论",
    declared: "自评",
    agrees: "自评与\n测算",
    steps: "计算过程",
    source: "数据来源",
    evidence: "佐证材料",
    change: "较上次变化",
  },
  labels: {
    county: "县名",
    period: "学年",
    reportingUnit: "填报单位",
    department: "责任科（股）室",
    preparedBy: "填表人",
    checkedBy: "审核人",
    signedOn: "填表日期",
    evaluatedAt: "测算时间",
    edition: "依据标准",
    overrides: "地方标准",
    exceptions: "规程特殊情形",
    confirmations: "人工确认",
    version: "软件版本",
  },
  verdict: ({ county, outcome }) => `${county ?? "本县"}义务教育优质均衡发展自评测算：${outcome}`,
  counts: ({ deciding, counts, byData, byDeclaration }) =>
    `应判定 ${deciding} 项：达标 ${counts.met} 项（按数据测算 ${byData} 项，依据自评材料 ${byDeclaration} 项），` +
    `未达标 ${counts.unmet} 项，数据不全、暂不能判定 ${counts.undetermined} 项，` +
    `待国家（省级）监测/调查 ${counts.pending} 项，不适用 ${counts.notApplicable} 项。`,
  areaHeading: ({ area, met, deciding }) => `${area}（应判定 ${deciding} 项，达标 ${met} 项）`,
  distance: ({ kind, isGood, isZero, amount }) => {
    if (isZero) return kind === "minimum" ? "正好达到标准" : "正好等于上限";
    if (kind === "minimum") return isGood ? `高出 ${amount}` : `还差 ${amount}`;
    return isGood ? `低于上限 ${amount}` : `超出 ${amount}`;
  },
  noneAllowed: "不得有",
  partCount: ({ count, outcome }) => `${outcome}${count}`,
  partCounts: ({ parts, counts }) => `${parts}处：${counts.join("、")}`,
  partLabel: ({ label, informs }) => `└ ${label}${informs ? "（仅供参考）" : ""}`,
  agrees: "一致",
  differs: "不一致",
  informing: "参考（各项指标各校均达标为达标；不单独判定，由“每所学校”“校际差异系数”判定）",
  seeSheet: (sheet) => `见“${sheet}”`,
  source: ({ cell, answer, count }) =>
    `${cell}${answer === null ? "" : ` ${answer.label}：${answer.answer}`}${count > 1 ? `${answer === null ? " " : "，"}等${count}处` : ""}`,
  unchanged: "无变化",
  changed: (before, now) => `${before} → ${now}`,
  overrideLine: ({ item, stage, kind, value, basis, effectiveFrom, isUsed }) =>
    `${item} ${stage}${kind} ${value}（依据：${basis}，生效：${effectiveFrom}）${isUsed ? "，已采用" : "，未采用"}`,
  exceptionLine: ({ school, label, basis, constructionPlan, isGranted }) =>
    `${school} ${label}（依据：${basis}，建设规划：${constructionPlan}）` +
    (isGranted ? "，按规程特殊情形，须省级审核确认" : "，条件不符或无法核实，未采用"),
  confirmedCount: (count) => `共${count}个数据经人工确认后采用`,
  confirmationLine: ({ subject, value, confirmedBy, date, basis, isInForce }) =>
    `${subject} ${value}（确认人：${confirmedBy}，日期：${date}，依据：${basis}）${isInForce ? "，已采用" : "，未采用或已失效"}`,
};
