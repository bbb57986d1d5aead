import { countInChinese } from "../../../regulation/words/countWords";
import type { Outcome } from "../../../model/outcome";
import { plain } from "../../numbers";
import { ownCounty, wholeCounty } from "./counties";

const AREA_WORDS: Readonly<Record<Outcome, string>> = {
  met: "达标",
  unmet: "未达标",
  undetermined: "数据不全、暂不能判定",
  pending: "待国家（省级）监测/调查",
  notApplicable: "不适用",
};

const listed = (clauses: readonly string[], end = "。"): string =>
  clauses.length === 0 ? "" : clauses.join("；") + end;
const cases = (names: readonly string[]): string => names.join("、");

/** Words of 一、基本情况 and 二、主要指标达标情况. Numbers are written out; null is a number that is not known. */
export const summary = {
  preamble: ({ county, standard }: { county: string | null; standard: string }) =>
    `${county ?? "我县"}对照《教育部关于印发〈县域义务教育优质均衡发展督导评估办法〉的通知》（${standard}）要求，认真开展自查自评，现将情况报告如下：`,
  schools: ({
    county,
    total,
    kinds,
    teachingPoints,
  }: {
    county: string | null;
    total: number | null;
    kinds: readonly string[];
    teachingPoints: number | null;
  }) =>
    `${county ?? "我县"}现有义务教育阶段学校${total === null ? "" : `共${plain(total)}所`}` +
    (kinds.length === 0 ? "" : `，其中${kinds.join("、")}`) +
    (teachingPoints === null || teachingPoints === 0 ? "。" : `，另设教学点${plain(teachingPoints)}个。`),
  kind: (name: string, count: number) => `${name}${plain(count)}所`,
  staff: ({ county, staff, teachers }: { county: string | null; staff: number | null; teachers: number | null }) => {
    if (staff === null && teachers === null) return "";
    const whole = `${wholeCounty(county)}义务教育阶段`;
    if (staff === null) return `${whole}专任教师${plain(teachers ?? 0)}人。`;
    return `${whole}教职工${plain(staff)}人${teachers === null ? "" : `，其中专任教师${plain(teachers)}人`}。`;
  },
  students: ({ total, primary, junior }: { total: number | null; primary: string; junior: string }) => {
    const stages = [primary, junior].filter((one) => one !== "");
    if (stages.length === 0) return "";
    return total === null ? `在校生${stages.join("，")}。` : `在校生${plain(total)}人，其中：${stages.join("；")}。`;
  },
  stage: ({
    stage,
    students,
    inTeachingPoints,
    classes,
  }: {
    stage: string;
    students: number | null;
    inTeachingPoints: number | null;
    classes: number | null;
  }) => {
    if (students === null && classes === null) return "";
    const pupils = students === null ? "" : `${plain(students)}人`;
    const within =
      students === null || inTeachingPoints === null || inTeachingPoints === 0
        ? ""
        : `（含教学点${plain(inTeachingPoints)}人）`;
    return `${stage}${pupils}${within}${classes === null ? "" : `${pupils === "" ? "" : "，"}${plain(classes)}个班`}`;
  },
  /** 入学率 of the stages as the county states them, and of disabled children as it is judged; null is not known. */
  enrolment: ({ primary, junior, disabled }: Readonly<Record<"primary" | "junior" | "disabled", string | null>>) => {
    const stages =
      primary !== null && primary === junior
        ? [`小学、初中入学率${primary}`]
        : [...(primary === null ? [] : [`小学入学率${primary}`]), ...(junior === null ? [] : [`初中入学率${junior}`])];
    const all = [...stages, ...(disabled === null ? [] : [`残疾儿童少年入学率为${disabled}`])];
    return all.length === 0 ? "" : `${all.join("，")}。`;
  },
  verdict: ({ county, outcome }: { county: string | null; outcome: Outcome }) => {
    const own = ownCounty(county);
    switch (outcome) {
      case "met":
        return `按填报数据测算，${own}义务教育优质均衡发展各项指标达到规定要求。`;
      case "unmet":
        return `按填报数据测算，${own}义务教育优质均衡发展尚有指标未达到规定要求。`;
      case "undetermined":
        return `按填报数据测算，${own}义务教育优质均衡发展尚有指标数据不全，暂不能判定是否达到规定要求。`;
      default:
        return `按填报数据测算，${own}义务教育优质均衡发展县级可判定的指标达到规定要求，其余指标待国家（省级）监测、调查。`;
    }
  },
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
    `应判定的${deciding}项中，达标${counts.met}项（按数据测算${byData}项，依据自评材料${byDeclaration}项），未达标${counts.unmet}项，` +
    `数据不全、暂不能判定${counts.undetermined}项，待国家（省级）监测/调查${counts.pending}项，不适用${counts.notApplicable}项。`,
  resources: ({ stages, indicators }: { outcome: Outcome; stages: readonly string[]; indicators: readonly string[] }) =>
    listed(stages) + listed(indicators),
  schoolRule: ({
    stage,
    schools,
    met,
    unmet,
    undetermined,
  }: {
    stage: string;
    schools: number;
    met: number;
    unmet: number;
    undetermined: number;
  }) =>
    `${stage}${schools}所学校（含一贯制学校的相应学段）中，综合达标${met}所` +
    (unmet > 0 ? `，未达标${unmet}所` : "") +
    (undetermined > 0 ? `，数据不全、暂不能判定${undetermined}所` : ""),
  /** @param rule what the regulation asks of every school */
  noSchools: (rule: string) => `分学校数据尚未填报，不能按“${rule}”判定。`,
  /** @param of how many indicators there are */
  indicatorsBy: (outcome: Outcome, numbers: readonly number[], of: number) => {
    const which = numbers.length === of ? `${of}项指标` : `第${numbers.join("、")}项指标`;
    switch (outcome) {
      case "met":
        return `${which}各校均已达标`;
      case "unmet":
        return `${which}有学校未达到标准`;
      default:
        return `${which}数据不全，暂不能判定各校是否均达标`;
    }
  },
  /** The limit in force of the seven: whose it is, and those that differ from it by name. */
  limit: ({
    limit,
    isLocal,
    others,
  }: {
    limit: string;
    isLocal: boolean;
    others: readonly { indicator: string; limit: string }[];
  }) =>
    `${isLocal ? "地方标准" : "国家标准"}${limit}` +
    (others.length === 0 ? "" : `（${others.map((one) => `${one.indicator}为地方标准${one.limit}`).join("，")}）`),
  balance: ({
    stage,
    indicators,
    limit,
    over,
    missing,
    composite,
  }: {
    stage: string;
    indicators: number /** As `limit` words it. */;
    limit: string;
    over: readonly string[];
    missing: number;
    composite: string | null;
  }) => {
    const head = `${stage}阶段${countInChinese(indicators)}项指标差异系数`;
    const known =
      missing === indicators
        ? `${head}因数据不全暂不能计算`
        : over.length > 0
          ? `${head}中有${over.length}项超过${limit}，为${over.join("、")}`
          : missing > 0
            ? `${head}中已能计算的${indicators - missing}项均不高于${limit}`
            : `${head}均小于或等于${limit}`;
    return (
      known +
      (missing > 0 && missing < indicators ? `，另有${missing}项因数据不全暂不能计算` : "") +
      (composite === null ? "" : `，综合差异系数为${composite}`)
    );
  },
  overLimit: (indicator: string, coefficient: string) => `${indicator}（${coefficient}）`,
  /**
   * The coefficients of a stage against an earlier year: how many of those compared fell, which rose, the composite;
   * `isRepeated` where the sentence before named that year.
   */
  years: ({
    stage,
    year,
    isLastYear,
    isRepeated,
    indicators,
    compared,
    fallen,
    same,
    risen,
    composite,
  }: {
    stage: string;
    year: number;
    isLastYear: boolean;
    isRepeated: boolean;
    indicators: number;
    compared: number;
    fallen: number;
    same: number;
    risen: readonly string[];
    composite: { before: string; now: string } | null;
  }) => {
    const since = isRepeated ? "" : isLastYear ? `与上年（${year}年）相比，` : `与${year}年相比，`;
    const counts = [
      ...(fallen > 0 ? [`${fallen}项下降`] : []),
      ...(risen.length > 0 ? [`${risen.length}项上升（${risen.join("、")}）`] : []),
      ...(same > 0 ? [`${same}项持平`] : []),
    ];
    const singles =
      compared === 0
        ? ""
        : `${stage}${compared === indicators ? countInChinese(indicators) : `可比较的${compared}`}项差异系数${compared === 1 ? "" : "中"}${counts.join("、")}`;
    if (composite === null) return since + singles;
    const whole =
      composite.before === composite.now
        ? `综合差异系数持平（${composite.now}）`
        : `综合差异系数由${composite.before}${Number(composite.now) < Number(composite.before) ? "降" : "升"}至${composite.now}`;
    return since + (singles === "" ? stage : `${singles}，`) + whole;
  },
  fromTo: (name: string, before: string, now: string) => `${name}由${before}升至${now}`,
  area: ({ total, byOutcome }: { total: number; byOutcome: readonly string[] }) =>
    `${total}项指标中${byOutcome.join("，")}。`,
  areaCount: ({ outcome, count, numbers }: { outcome: Outcome; count: number; numbers: readonly number[] | null }) =>
    `${count}项${outcome === "met" ? "已达标" : AREA_WORDS[outcome]}${numbers === null ? "" : `（第${numbers.join("、")}项）`}`,
  veto: ({
    county,
    absent,
    present,
    open,
  }: {
    county: string | null;
    absent: readonly string[];
    present: readonly string[];
    open: readonly string[];
  }) =>
    listed([
      ...(present.length === 0 ? [] : [`${ownCounty(county)}存在${cases(present)}`]),
      ...(absent.length === 0 ? [] : [`${ownCounty(county)}不存在${cases(absent)}`]),
      ...(open.length === 0 ? [] : [`是否存在${cases(open)}，尚未填报`]),
    ]),
  recognition: ({ outcome, value, limit }: { outcome: Outcome; value: string | null; limit: string }) => {
    const share = value === null ? "" : `社会认可度为${value}，`;
    switch (outcome) {
      case "met":
        return `${share}达到${limit}以上的要求。`;
      case "unmet":
        return `${share}低于${limit}的要求。`;
      default:
        return value === null
          ? "社会认可度待国家（省级）调查。"
          : `填报的社会认可度为${value}，结果待国家（省级）调查。`;
    }
  },
};
