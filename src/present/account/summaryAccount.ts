import type { Evaluation, ItemResult } from "../../model/evaluation";
import type { Area, ItemId } from "../../model/identifiers";
import { OUTCOMES, type Outcome } from "../../model/outcome";
import { STAGES, type Stage } from "../../model/stage";
import type { Strings } from "../../strings/strings";
import { itemWords } from "../words/itemWords";
import { shownNumber, type Comparison } from "../words/shownNumber";
import { COUNTED_TYPE_IDS, countyFacts, sum, typed, type CountyFacts } from "./countyFacts";
import { balanceSentences } from "./resourceSentences";
import { yearSentences } from "./yearSentences";

/** 一、基本情况 as one paragraph; what is not known is left out, never written as 0. */
export function basicsParagraph(evaluation: Evaluation, strings: Strings): string {
  const { county, dataset } = evaluation;
  const facts = countyFacts(dataset);
  const words = strings.report.summary;
  const kinds = COUNTED_TYPE_IDS.flatMap((type) => {
    const count = facts.schools[type];
    return count === null || count === 0 ? [] : [words.kind(strings.forms.basics.columns[type], count)];
  });
  const staff = typed(dataset, "staff") ?? sum([typed(dataset, "primaryStaff"), typed(dataset, "juniorStaff")]);
  const teachers =
    typed(dataset, "fullTimeTeachers") ??
    sum([typed(dataset, "primaryFullTimeTeachers"), typed(dataset, "juniorFullTimeTeachers")]);
  return [
    words.schools({ county, total: facts.total, kinds, teachingPoints: facts.teachingPoints }),
    words.staff({ county, staff, teachers }),
    words.students({
      total: sum([facts.students.primary, facts.students.junior]),
      primary: stageWords("primary", facts, strings),
      junior: stageWords("junior", facts, strings),
    }),
    enrolment(evaluation, strings),
  ].join("");
}

function stageWords(stage: Stage, facts: CountyFacts, strings: Strings): string {
  return strings.report.summary.stage({
    stage: strings.catalogue.stages[stage],
    students: facts.students[stage],
    classes: facts.classes[stage],
    inTeachingPoints: stage === "primary" ? facts.teachingPointStudents : null,
  });
}

function enrolment({ items, dataset }: Evaluation, strings: Strings): string {
  const rate = (stage: Stage): string | null => {
    const share = typed(dataset, `${stage}EnrolmentRate`);
    if (share === null) return null;
    const all: Comparison = { limit: 100, direction: "atLeast", outcome: share >= 100 ? "met" : "unmet" };
    return `${Number.isInteger(share) ? share : shownNumber(share, 2, [all])}%`;
  };
  const part = items
    .flatMap(({ parts }) => parts)
    .find(({ label, value }) => label.code === "enrolment" && value !== null);
  return strings.report.summary.enrolment({
    primary: rate("primary"),
    junior: rate("junior"),
    disabled: part === undefined || part.value === null ? null : `${shownNumber(part.value, 2, [part])}%`,
  });
}

/** The verdict in one paragraph, with items met by data and by declaration counted apart. */
export function verdictParagraph(evaluation: Evaluation, strings: Strings): string {
  const { county, counts, metByDeclaration, verdict } = evaluation;
  const words = strings.report.summary;
  return (
    words.verdict({ county, outcome: verdict }) +
    words.counts({
      deciding: OUTCOMES.reduce((total, outcome) => total + counts[outcome], 0),
      counts,
      byData: counts.met - metByDeclaration,
      byDeclaration: metByDeclaration,
    })
  );
}

/** （一）资源配置达标情况: the school rule by stage, then the indicators. */
export function resourceSummary(evaluation: Evaluation, strings: Strings): string {
  const words = strings.report.summary;
  const stages = STAGES.flatMap((stage) => {
    const results = evaluation.schools.filter(({ part }) => part.stage === stage);
    if (results.length === 0) return [];
    const count = (outcome: Outcome): number => results.filter((one) => one.outcome === outcome).length;
    return [
      words.schoolRule({
        stage: strings.catalogue.stages[stage],
        schools: results.length,
        met: count("met"),
        unmet: count("unmet"),
        undetermined: count("undetermined"),
      }),
    ];
  });
  const indicators = OUTCOMES.flatMap((outcome) => {
    const numbers = evaluation.standard.indicators
      .map(({ id }) => id)
      .filter((id) => outcomeOf(evaluation, id) === outcome)
      .map((id) => Number(id.slice(1)));
    return numbers.length === 0 ? [] : [words.indicatorsBy(outcome, numbers, evaluation.standard.indicators.length)];
  });
  const outcome = outcomeOf(evaluation, "R-schools") ?? "undetermined";
  return (stages.length === 0 ? noSchools(evaluation, strings) : "") + words.resources({ outcome, stages, indicators });
}

function noSchools(evaluation: Evaluation, strings: Strings): string {
  return strings.report.summary.noSchools(itemWords("R-schools", evaluation, strings).text);
}

function outcomeOf({ items }: Evaluation, id: ItemId): Outcome | undefined {
  return items.find((item) => item.id === id)?.outcome;
}

/** （二）校际均衡差异系数达标情况, and how it went since the last year. */
export function balanceSummary(evaluation: Evaluation, strings: Strings): string {
  const sentences = balanceSentences(evaluation, strings);
  if (sentences.length === 0) return noSchools(evaluation, strings);
  return strings.report.items.listed([...sentences, ...yearSentences(evaluation, strings)]);
}

/** （三）（四）: how many of the items of an area have which outcome, and which are not met. */
export function areaSummary(area: Area, evaluation: Evaluation, strings: Strings): string {
  const items = evaluation.items.filter((item) => item.area === area);
  if (items.length === 0) return "";
  const byOutcome = OUTCOMES.flatMap((outcome) => {
    const numbers = items.filter((item) => item.outcome === outcome).map(numberOf);
    if (numbers.length === 0) return [];
    const isNamed = outcome !== "met" && numbers.length < items.length;
    return [strings.report.summary.areaCount({ outcome, count: numbers.length, numbers: isNamed ? numbers : null })];
  });
  return strings.report.summary.area({ total: items.length, byOutcome });
}

/** The number of an item within its area: 11 of G11. */
export function numberOf({ id }: Pick<ItemResult, "id">): number {
  return Number(id.slice(1));
}

/** （五）第十条: the cases answered as absent, as present, and not answered. */
export function vetoSummary({ county, items }: Evaluation, strings: Strings): string {
  const vetoes = items.filter(({ area }) => area === "veto");
  const of = (isMeant: (outcome: Outcome) => boolean): string[] =>
    vetoes.filter(({ outcome }) => isMeant(outcome)).map(({ id }) => strings.catalogue.item(id).veto ?? id);
  return strings.report.summary.veto({
    county,
    absent: of((outcome) => outcome === "met"),
    present: of((outcome) => outcome === "unmet"),
    open: of((outcome) => outcome !== "met" && outcome !== "unmet"),
  });
}
