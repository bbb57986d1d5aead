import type { Outcome } from "../../../model/outcome";

export const overview = {
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
  verdict: ({ county, outcome }: { county: string | null; outcome: string }) =>
    `${county ?? "本县"}义务教育优质均衡发展自评测算：${outcome}`,
  counts: ({
    deciding,
    counts,
    byData,
    byDeclaration,
  }: {
    deciding: number;
    counts: Readonly<Record<Outcome, number>>;
    byData: number;
    byDeclaration: number;
  }) =>
    `应判定 ${deciding} 项：达标 ${counts.met} 项（按数据测算 ${byData} 项，依据自评材料 ${byDeclaration} 项），` +
    `未达标 ${counts.unmet} 项，数据不全、暂不能判定 ${counts.undetermined} 项，` +
    `待国家（省级）监测/调查 ${counts.pending} 项，不适用 ${counts.notApplicable} 项。`,
  areaHeading: ({ area, met, deciding }: { area: string; met: number; deciding: number }) =>
    `${area}（应判定 ${deciding} 项，达标 ${met} 项）`,
  distance: ({
    kind,
    isGood,
    isZero,
    amount,
  }: {
    kind: "minimum" | "maximum";
    isGood: boolean;
    isZero: boolean;
    amount: string;
  }) => {
    if (isZero) return kind === "minimum" ? "正好达到标准" : "正好等于上限";
    if (kind === "minimum") return isGood ? `高出 ${amount}` : `还差 ${amount}`;
    return isGood ? `低于上限 ${amount}` : `超出 ${amount}`;
  },
  /** The limit of what may not be at all. */
  noneAllowed: "不得有",
  /** Between lines of arithmetic, and between remarks, that stand in one cell. */
  stepSeparator: "；",
  /** Of several comparisons how many came out how. */
  partCount: ({ count, outcome }: { count: number; outcome: string }) => `${outcome}${count}`,
  partCounts: ({ parts, counts }: { parts: number; counts: readonly string[] }) => `${parts}处：${counts.join("、")}`,
  /** A comparison under its item. */
  partLabel: ({ label, informs }: { label: string; informs: boolean }) => `└ ${label}${informs ? "（仅供参考）" : ""}`,
  agrees: "一致",
  differs: "不一致",
  /** Over the lines that decide nothing by themselves. */
  informing: "参考（各项指标各校均达标为达标；不单独判定，由“每所学校”“校际差异系数”判定）",
  seeSheet: (sheet: string) => `见“${sheet}”`,
  /** `answer` is what stands in that cell of 第十条, null of any other item. */
  source: ({
    cell,
    answer,
    count,
  }: {
    cell: string;
    answer: { label: string; answer: string } | null;
    count: number;
  }) =>
    `${cell}${answer === null ? "" : ` ${answer.label}：${answer.answer}`}${count > 1 ? `${answer === null ? " " : "，"}等${count}处` : ""}`,
  unchanged: "无变化",
  changed: (before: string, now: string) => `${before} → ${now}`,
  overrideLine: ({
    item,
    stage,
    kind,
    value,
    basis,
    effectiveFrom,
    isUsed,
  }: {
    item: string;
    stage: string;
    kind: string;
    value: string;
    basis: string;
    effectiveFrom: string;
    isUsed: boolean;
  }) => `${item} ${stage}${kind} ${value}（依据：${basis}，生效：${effectiveFrom}）${isUsed ? "，已采用" : "，未采用"}`,
  exceptionLine: ({
    school,
    label,
    basis,
    constructionPlan,
    isGranted,
  }: {
    school: string;
    label: string;
    basis: string;
    constructionPlan: string;
    isGranted: boolean;
  }) =>
    `${school} ${label}（依据：${basis}，建设规划：${constructionPlan}）` +
    (isGranted ? "，按规程特殊情形，须省级审核确认" : "，条件不符或无法核实，未采用"),
  /** How many figures rest on a person's word alone. */
  confirmedCount: (count: number) => `共${count}个数据经人工确认后采用`,
  confirmationLine: ({
    subject,
    value,
    confirmedBy,
    date,
    basis,
    isInForce,
  }: {
    subject: string;
    value: string;
    confirmedBy: string;
    date: string;
    basis: string;
    isInForce: boolean;
  }) =>
    `${subject} ${value}（确认人：${confirmedBy}，日期：${date}，依据：${basis}）${isInForce ? "，已采用" : "，未采用或已失效"}`,
};

/** Columns of the overview, in their order. */
export type OverviewColumn = keyof typeof overview.headings;
