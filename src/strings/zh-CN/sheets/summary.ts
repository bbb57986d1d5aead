import type { Area } from "../../../model/identifiers";

/** How a county stands to 申报资格: the years since 基本均衡 was recognised. */
export type Eligibility =
  | {
      readonly kind: "longEnough" | "tooShort" | "onTheDay";
      readonly year: number;
      readonly years: number;
      readonly needed: number;
    }
  | { readonly kind: "unknown"; readonly needed: number }
  | { readonly kind: "notAsked" };

/** Why the county can apply or cannot. */
export interface ApplyParams {
  readonly verdict: "met" | "unmet" | "undetermined" | "pending" | "notApplicable";
  readonly unmet: number;
  readonly undetermined: number;
  readonly pending: number;
  readonly byDeclaration: number;
  readonly eligibility: Eligibility["kind"];
}

/** More than this in one cell is read on the sheet that lists them. */
const MOST = 4;

const some = (words: readonly string[]): string =>
  words.slice(0, MOST).join("；") + (words.length > MOST ? `等${words.length}项` : "");

/** Sentences of the page for the head of the bureau. */
export const summary = {
  title: (county: string | null) => `${county ?? "本县"}义务教育优质均衡发展自评摘要`,
  labels: {
    apply: "能否申报",
    eligibility: "申报资格",
    dates: "数据口径",
    priced: "可计价的缺口",
    unpriced: "不计价的缺口",
    missing: "待补数据",
    confirmed: "人工确认",
    changes: "较上次测算",
    findings: "数据核查",
    preparedBy: "填报",
    checkedBy: "审核",
    signedBy: "签发",
    date: "日期",
  },
  sections: {
    areas: "一、四个方面和否决情形",
    failing: "二、未达标项、差多少、由谁负责",
    work: "三、缺口、待补数据和变化",
    signature: "四、审签",
  },
  areaHeadings: ["方面", "应判定项及未达标、待补项", "数据达标", "仅自评达标", "未达标", "数据不全、待监测"],
  failingHeadings: ["项目", "情况（列最差的一处）", "标准", "实际值", "差距", "责任部门"],
  apply: ({ verdict, unmet, undetermined, pending, byDeclaration, eligibility }: ApplyParams) => {
    if (eligibility === "tooShort") return "暂不能申报：不具备申报资格（见下行）。";
    const declared = byDeclaration === 0 ? "" : `其中 ${byDeclaration} 项仅凭自评，申报前须备齐佐证材料。`;
    const qualified = eligibility === "longEnough" || eligibility === "notAsked" ? "" : "申报资格须另行核实。";
    switch (verdict) {
      case "unmet":
        return `暂不能申报：${unmet} 项未达标${undetermined > 0 ? `，另有 ${undetermined} 项数据不全` : ""}。`;
      case "undetermined":
        return undetermined > 0
          ? `暂不能判定：${undetermined} 项数据不全，补齐后重新测算。`
          : "暂不能判定：数据有疑问待核实（见“UEI 数据核查”）。";
      case "pending":
        return `县级可测算的项目均达标，${pending} 项待国家（省级）监测/调查。${declared}${qualified}`;
      case "met":
      case "notApplicable":
        return `按本次测算各项均达标，可按程序准备申报。${declared}${qualified}`;
    }
  },
  eligibility: (one: Eligibility) => {
    switch (one.kind) {
      case "notAsked":
        return "本标准不要求基本均衡认定年限。";
      case "unknown":
        return `须通过国家义务教育基本均衡认定满${one.needed}年；未填“基本均衡认定年份”，请在县级数据中补填。`;
      case "longEnough":
        return `${one.year}年通过国家义务教育基本均衡认定，已满${one.needed}年。`;
      case "onTheDay":
        return `${one.year}年通过国家义务教育基本均衡认定，至本学年约${one.years}年，是否满${one.needed}年以认定日期为准。`;
      case "tooShort":
        return `${one.year}年通过国家义务教育基本均衡认定，至本学年未满${one.needed}年，尚不具备申报资格。`;
    }
  },
  /**
   * `asOf` are the days that the data themselves name; where they name none the beginning of the school year is
   * assumed.
   */
  dates: ({ year, asOf, fiscalYear }: { year: number | null; asOf: readonly string[]; fiscalYear: string | null }) =>
    (year === null ? "未填学年；" : `${year}—${year + 1}学年；`) +
    statisticsDay(year, asOf) +
    (fiscalYear === null ? "未填财政年度。" : `财政年度：${fiscalYear}年。`),
  area: ({ deciding, open }: { area: Area; deciding: number; open: readonly string[] }) =>
    `应判定 ${deciding} 项${open.length === 0 ? "，没有未达标或待补的项目" : `：${some(open)}`}`,
  total: "合计",
  vetoesAbsent: (absent: number) => `否决情形未发生 ${absent} 种`,
  waiting: ({ undetermined, pending }: { undetermined: number; pending: number }) =>
    [
      ...(undetermined > 0 || pending === 0 ? [String(undetermined)] : []),
      ...(pending > 0 ? [`待监测 ${pending}`] : []),
    ].join("，"),
  nothingFails: "没有未达标的项目。",
  moreFailing: (items: number) => `其余 ${items} 项未达标，见“UEI 达标情况总表”`,
  /** The worst of several comparisons. */
  worstOf: ({ label, parts }: { label: string; parts: number }) =>
    parts > 1 ? `${label}（共 ${parts} 处未达标）` : label,
  priced: ({ amounts, cost, unknown }: { amounts: readonly string[]; cost: string; unknown: number }) =>
    amounts.length === 0
      ? `${unknown} 处数据不全，缺口和费用暂不能测算。`
      : `${amounts.join("；")}。预计费用合计 ${cost}（按设定的单位成本和费用最省的补法测算）` +
        (unknown > 0 ? `；另有 ${unknown} 处数据不全，未计入。` : "。"),
  amount: ({ name, quantity, cost }: { name: string; quantity: string; cost: string | null }) =>
    `${name} ${quantity}${cost === null ? "" : `（${cost}）`}`,
  unpriced: (amounts: readonly string[]) => `${amounts.join("；")}（学位、教室等须另行规划，不与上行合计）。`,
  nothingToAdd: "资源配置各项指标没有须补充的缺口。",
  nothingUnpriced: "没有。",
  missing: ({ lines, schools, byOffice }: { lines: number; schools: number; byOffice: readonly string[] }) =>
    lines === 0
      ? "应判定的项目没有待补的数据。"
      : `共 ${lines} 项${schools > 0 ? `，涉及 ${schools} 所学校` : "，均为县级数据"}；由${byOffice.join("、")}提供。逐项见“UEI 待补数据”。`,
  linesOf: (office: string, lines: number) => `${office} ${lines} 项`,
  confirmed: (figures: number) =>
    figures === 0 ? "没有。" : `${figures} 个数据经人工确认后采用，确认人和依据见“UEI 达标情况总表”末尾。`,
  findings: ({ errors, warnings }: { errors: number; warnings: number }) =>
    errors + warnings === 0 ? "没有错误和提醒。" : `错误 ${errors} 条，提醒 ${warnings} 条，见“UEI 数据核查”。`,
  /** Items whose outcome is another now, each in words; null where there was no evaluation before. */
  changes: (changes: readonly string[] | null) =>
    changes === null ? "" : changes.length === 0 ? "各项结论无变化。" : `${some(changes)}。`,
  changed: ({ item, before, now }: { item: string; before: string; now: string }) => `${item}：${before} → ${now}`,
};

function statisticsDay(year: number | null, asOf: readonly string[]): string {
  const [first, last] = [asOf[0], asOf.at(-1)];
  if (first === undefined || last === undefined)
    return year === null ? "统计时点不明；" : `数据没有注明统计时点，按规定的${year}年9月1日计；`;
  return first === last
    ? `统计时点：${dayWords(first)}；`
    : `统计时点：${dayWords(first)}至${dayWords(last)}，各来源不一（见“数据来源”）；`;
}

/** 2025-09-01 → 2025年9月1日; a date without its day, or a year alone, as far as it goes. */
function dayWords(day: string): string {
  const [year = "", month, date] = day.split("-");
  return `${year}年${month === undefined ? "" : `${Number(month)}月`}${date === undefined ? "" : `${Number(date)}日`}`;
}
