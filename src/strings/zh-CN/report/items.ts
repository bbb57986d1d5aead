import type { CardWords } from "../../wordsById";
import type { IndicatorId } from "../../../model/identifiers";
import type { Outcome } from "../../../model/outcome";
import { otherCounties, wholeCounty } from "./counties";
import { quotedList } from "../quotedList";

const OUTCOMES: Readonly<Record<Outcome, string>> = {
  met: "达标",
  unmet: "未达标",
  undetermined: "数据不全，暂不能判定",
  pending: "待国家（省级）监测/调查",
  notApplicable: "不适用",
};

const DECLARED: Readonly<Record<Outcome, string>> = { ...OUTCOMES, pending: "待国家（省级）监测/调查" };

const LIMITS = { atLeast: "不低于", atMost: "不超过", below: "低于" } as const;

/** What a comparison came to, after the value. */
const found = (outcome: Outcome, limit: string | null, direction: keyof typeof LIMITS): string => {
  if (limit === null) return "";
  const demand = `标准为${LIMITS[direction]}${limit}`;
  switch (outcome) {
    case "met":
      return `，符合要求（${demand}）`;
    case "unmet":
      return `，未达到要求（${demand}）`;
    default:
      return `（${demand}）`;
  }
};

const rest = (names: readonly string[], hidden: number): string =>
  `${names.join("、")}${hidden > 0 ? `等${names.length + hidden}所（见附表）` : ""}`;

/** Words of 三、自评情况, item by item. */
export const items = (words: CardWords) => ({
  heading: (number: number | null, text: string) => `${number === null ? "" : `${number}.`}${text}；`,
  /** One stage of R1–R7: sum, pupils and county mean, as the self-evaluation reports of counties word it. */
  mean: ({
    county,
    stage,
    isFirst,
    indicator,
    amount,
    students,
    ratio,
  }: {
    county: string | null;
    stage: string;
    isFirst: boolean;
    indicator: IndicatorId;
    amount: string;
    students: string;
    ratio: string;
  }) => {
    const { name, amountName } = words.indicator(indicator);
    return `${isFirst ? wholeCounty(county) : ""}${stage}${amountName}${amount}，学生${students}，${name}为${ratio}`;
  },
  /** An amount of 元, in the unit in which reports write it. */
  money: (yuan: number) => `${(yuan / 10000).toFixed(2)}万元`,
  meanIsInformation: "以上为全县平均值，判定以分学校数据为准。",
  /** How the schools of a stage stand against the standard. */
  rows: ({
    stage,
    schools,
    met,
    limit,
    unmet,
    open,
    hiddenUnmet,
    hiddenOpen,
  }: {
    stage: string;
    schools: number;
    met: number;
    limit: string;
    unmet: readonly string[];
    open: readonly string[];
    hiddenUnmet: number;
    hiddenOpen: number;
  }) =>
    `${stage}${schools}所学校${met === schools ? `均达到${limit}的标准` : `中${met}所达到${limit}的标准`}` +
    (unmet.length === 0 ? "" : `，未达到的为${rest(unmet, hiddenUnmet)}`) +
    (open.length === 0 ? "" : `，数据不全的为${rest(open, hiddenOpen)}`),
  namedRow: (name: string, ratio: string) => `${name}（${ratio}）`,
  listed: (sentences: readonly string[]) =>
    sentences.length === 0 ? "" : `${sentences.map((one) => one.replace(/[。；]$/, "")).join("；")}。`,
  /** A comparison as a clause; `limit` is null where nothing is demanded, or where any at all is too many. */
  part: ({
    label,
    value,
    limit,
    direction,
    outcome,
  }: {
    label: string;
    value: string | null;
    limit: string | null;
    direction: "atLeast" | "atMost" | "below";
    outcome: Outcome;
  }) =>
    value === null
      ? `${label}${outcome === "unmet" ? "未达到要求" : "数据不全"}${limit === null ? "" : `（标准为${LIMITS[direction]}${limit}）`}`
      : limit === null
        ? `${label}${value}`
        : `${label}为${value}${found(outcome, limit, direction)}`,
  rooms: ({
    county,
    classes,
    music,
    art,
    together,
  }: {
    county: string | null;
    classes: string;
    music: string | null;
    art: string | null;
    together: string | null;
  }) => {
    const rooms = [
      music === null ? null : `音乐专用教室${music}间`,
      art === null ? null : `美术专用教室${art}间`,
    ].filter((one) => one !== null);
    const count = rooms.length > 0 ? rooms.join("、") : together === null ? null : `音乐、美术专用教室${together}间`;
    return `${wholeCounty(county)}${classes}个教学班${count === null ? "" : `，共配备${count}`}`;
  },
  quotas: ({ primary, junior }: { primary: string; junior: string }) =>
    `小学、初中生均公用经费基准定额分别为${primary}元、${junior}元`,
  posts: (posts: string) => `核定教职工编制总量${posts}个`,
  rule: ({
    stage,
    schools,
    met,
    unmet,
    open,
    hiddenUnmet,
    hiddenOpen,
  }: {
    stage: string;
    schools: number;
    met: number;
    unmet: readonly string[];
    open: readonly string[];
    hiddenUnmet: number;
    hiddenOpen: number;
  }) =>
    `${stage}${schools}所学校（含一贯制学校的相应学段）${met === schools ? "均综合达标" : `中综合达标${met}所`}` +
    (unmet.length === 0 ? "" : `，未达标的为${rest(unmet, hiddenUnmet)}`) +
    (open.length === 0 ? "" : `，数据不全、暂不能判定的为${rest(open, hiddenOpen)}`),
  /** Numbers that the evaluation finds and the bureau's own words do not have. */
  notInStatement: (numbers: readonly string[]) =>
    `自评情况的文字中没有测算所得的${numbers.join("、")}，请核对文字与数据是否一致。`,
  /** A statement that speaks of 全市 in a 县; empty where it does not. */
  otherCounty: (statement: string, county: string | null) => {
    const said = otherCounties(statement, county);
    if (said.length === 0) return "";
    const names = quotedList(said);
    return `自评情况的文字写有${names}，本报告其余部分用“${wholeCounty(county)}”；如指本${wholeCounty(county).slice(1)}范围，请改为一致。`;
  },
  /** The figures give the same as the bureau's own words. */
  agreeing: (results: readonly string[]) => `测算结果为${results.join("、")}，与自评情况所列一致`,
  /** How many schools an item concerns; `named` of them stand before, and the words say so where these are not all. */
  schools: ({ unmet, undetermined, named }: { unmet: number; undetermined: number; named: number }) => {
    const isPartial = named > 0 && named < (unmet > 0 ? unmet : undetermined);
    return [
      isPartial ? `以上列出其中${named}所` : null,
      unmet > 0 ? `未达标学校${isPartial ? "共" : ""}${unmet}所` : null,
      undetermined > 0 ? `数据不全的学校${isPartial && unmet === 0 ? "共" : ""}${undetermined}所` : null,
    ]
      .filter((one) => one !== null)
      .join("，");
  },
  /** That only so many comparisons stand before. */
  namedOf: ({ named, all }: { named: number; all: number }) => `以上列出${all}项中的${named}项`,
  /** In place of 自评情况 where neither figures nor a statement are given. */
  situationNeeded: "（本项须由填报单位填写自评情况，并附佐证材料。）",
  /** @param why the reason, a sentence of its own; empty where there is none to say */
  conclusion: ({ outcome, awaits, why }: { outcome: Outcome; awaits: "monitoring" | "survey"; why: string }) => {
    if (outcome === "pending") return `等待接受国家（省级）${awaits === "survey" ? "调查" : "监测"}。`;
    return `${OUTCOMES[outcome]}。${why}`;
  },
  /** What has to be settled about a conclusion; empty where nothing has. */
  remark: ({
    outcome,
    declared,
    agrees,
    basis,
    informs,
  }: {
    outcome: Outcome;
    declared: Outcome | null;
    agrees: boolean | null;
    basis: "computed" | "declared" | "both";
    informs: boolean;
  }) =>
    [
      agrees === false && declared !== null
        ? `填报单位自评：${DECLARED[declared]}；按数据测算：${OUTCOMES[outcome]}。两者不一致，须核实后再报。`
        : "",
      outcome === "undetermined" && declared !== null ? `填报单位自评：${DECLARED[declared]}，尚无数据支持。` : "",
      outcome === "met" && basis === "declared" ? "依据自评材料，待核实。" : "",
      outcome === "met" && basis === "both" ? "有数据的部分按数据测算，其余依据自评材料，待核实。" : "",
      informs && outcome === "unmet" ? "本项有学校未达到标准，是否影响综合结论见“学校综合评估”。" : "",
    ].join(""),
});
