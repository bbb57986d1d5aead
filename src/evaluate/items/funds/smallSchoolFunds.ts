import { G6 } from "../../../regulation/items/government/G6";
import type { Dataset, School } from "../../../model/dataset";
import type { ItemPart, ItemShortfall } from "../../../model/evaluation";
import { ABSENT_FIGURE, cellOfFigure, computedFigure, knownValue, type Figure } from "../../../model/figures/figure";
import { divideFigures } from "../../../model/figures/figureArithmetic";
import { finding, type Finding } from "../../../model/findings/finding";
import { message, type EvaluationMessages, type Message } from "../../../model/messages/message";
import type { Outcome } from "../../../model/outcome";
import type { Stage } from "../../../model/stage";
import { SMALL_SCHOOL_STUDENTS } from "../../../regulation/smallSchools";
import { shownOperand, step } from "../../arithmetic";
import { judge } from "../../compare";
import { comparedPart } from "../../comparedPart";
import type { ItemJudge } from "../../judging";
import { budgetUnits, isOwnMoney, unitNotes, type BudgetUnit, type BudgetUnits } from "./budgetUnits";
import { countyEvidence, countyFigure, isTypedZero, neededNotes } from "../county/countyFigures";
import { itemShortfall } from "../itemShortfall";
import { judgementOf } from "../judgement";
import { newSchools, outcomeOfNewSchool } from "./newSchools";
import { columnsNeeded, schoolEvidence, studentEvidence } from "../schools/schoolFigures";
import type { Bounds } from "../../../model/figures/bounds";
import { compulsoryStudents, isOrdinarySchool } from "../schools/schoolScope";
import { LISTED_SCHOOLS, tallyNotes, tallySchools, type SchoolTally } from "../schools/schoolTally";
import { outcomeOfSchoolsAndCounty, outcomeOfSources, single, type SourcesOutcome } from "../county/sources";
import { judgeUnitFunds, missingUnitFunds, partOfUnit, stepsOfUnit, type UnitRule } from "./unitFunds";

const QUOTAS = { primary: "primaryOperatingFundsQuota", junior: "juniorOperatingFundsQuota" } as const;
const COUNTY_FIGURES = ["smallSchools", "smallSchoolStudents", "smallSchoolOperatingFunds"] as const;

/** What the rule asks, and of whom. */
interface FundingRule extends UnitRule {
  /** Who stands in whose accounts. */
  readonly accounts: BudgetUnits;
}

/**
 * G6: every school under 100 pupils, 教学点 included, gets 拨付公用经费 ≥ 100 × 定额 of its stage, or is funded for 100 heads by
 * 公用经费核定人数. A school whose pupils are unknown may be one, so it keeps the item undetermined; only known schools make it
 * notApplicable (D22). County totals can only prove unmet.
 * @example a 教学点 of 27 pupils with 72000 元 at a quota of 720: met; with 50000 元: unmet
 */
export const judgeSmallSchoolFunds: ItemJudge = ({ dataset, limits }) => {
  const isNew = newSchools(dataset);
  const rule: FundingRule = {
    // A local limit may raise the head count, not the line below which a school is small.
    smallSchool: SMALL_SCHOOL_STUDENTS,
    headcount: limits.item(G6, "fundedHeadcount").value,
    quotas: { primary: quotaOf(dataset, "primary"), junior: quotaOf(dataset, "junior") },
    isNew,
    accounts: budgetUnits(dataset.schools, (school) => isNew(school) || hasOwnFunds(school)),
  };
  const tally = tallySchools(
    dataset.schools,
    (school) => judgeSchool(school, rule),
    (school) => marginOf(school, rule),
  );
  const county = countyPart(dataset, rule);
  const { outcome, disagree } = combine(dataset, tally, county);
  const alone = tally.listed.filter((school) => unitOf(school, rule) === null);
  const units = rule.accounts.units.slice(0, LISTED_SCHOOLS);
  const parts = [
    ...alone.map((school) => ({ ...partOf(school, rule), steps: [stepOf(school, rule)] })),
    ...units.map((unit) => ({ ...partOfUnit(unit, rule), steps: stepsOfUnit(unit, rule) })),
    ...(county === null ? [] : [{ ...county, steps: [countyStep(dataset, rule, county)] }]),
  ];
  const countedAt = cellOfFigure(dataset.figures.smallSchools);
  return judgementOf({
    computed: outcome,
    parts,
    steps: parts.flatMap(({ steps }) => steps),
    evidence: [
      ...countyEvidence(dataset, [QUOTAS.primary, QUOTAS.junior, ...COUNTY_FIGURES]),
      ...tally.listed.flatMap((school) => [
        ...studentEvidence(school),
        ...schoolEvidence(school, ["operatingFundsAllocated", "fundedHeadcount"]),
      ]),
      ...units.flatMap(({ school }) => schoolEvidence(school, ["operatingFundsAllocated"])),
    ],
    notes: [
      ...tallyNotes(tally),
      ...unitNotes(rule.accounts),
      ...(outcome === "undetermined" ? lackingNotes(dataset) : []),
    ],
    shortfalls: [
      ...tally.unmet.filter((school) => unitOf(school, rule) === null).map((school) => missingFunds(school, rule)),
      ...rule.accounts.units
        .filter((unit) => judgeUnitFunds(unit, rule) === "unmet")
        .map((unit) => missingOfUnit(unit, rule)),
    ],
    findings: [
      ...tally.listed.flatMap((school) => disagreement(school, rule)),
      ...(disagree ? [finding("sourcesDisagree", "error", { item: G6.id, school: null }, countedAt)] : []),
    ],
  });
};

/** A quota of 0 is no quota. */
function quotaOf(dataset: Dataset, stage: Stage): Figure {
  return isTypedZero(dataset, QUOTAS[stage]) ? ABSENT_FIGURE : countyFigure(dataset, QUOTAS[stage]);
}

function judgeSchool(school: School, rule: FundingRule): SourcesOutcome {
  const students = compulsoryStudents(school);
  if (!isOrdinarySchool(school) || students.high === 0) return single("notApplicable");
  if (students.low >= SMALL_SCHOOL_STUDENTS) {
    const isDoubtful =
      mayBeSmall(school, students) && hasOwnFunds(school) && judgeFundsOf(school, rule).outcome !== "met";
    return single(isDoubtful ? "undetermined" : "notApplicable");
  }
  const answer = judgeFundsOf(school, rule);
  const isKeptAnyway = answer.outcome === "met" && students.high !== Infinity;
  return students.high < SMALL_SCHOOL_STUDENTS || isKeptAnyway ? answer : single("undetermined");
}

/** 学生总数 of at most twice the size may hold so many kindergarten pupils that the school is a small one (D37). */
function mayBeSmall({ type, mayHoldOtherPupils }: School, students: Bounds): boolean {
  return mayHoldOtherPupils === true && type !== "juniorSchool" && students.low < 2 * SMALL_SCHOOL_STUDENTS;
}

/** A school as if it were one of fewer than 100 pupils. */
function judgeFundsOf(school: School, rule: FundingRule): SourcesOutcome {
  const unit = unitOf(school, rule);
  if (unit !== null) return single(unit === "unknown" ? "undetermined" : judgeUnitFunds(unit, rule));
  const { operatingFundsAllocated: funds, fundedHeadcount } = school.figures;
  const sources: Outcome[] = [];
  if (funds !== undefined) sources.push(judgeFunds(funds, neededFunds(school, rule)));
  if (fundedHeadcount !== undefined)
    sources.push(judge(fundedHeadcount, { value: rule.headcount, direction: "atLeast" }));
  const answer = outcomeOfSources(sources);
  if (!rule.isNew(school)) return answer;
  return { ...answer, outcome: outcomeOfNewSchool(answer.outcome, [funds, fundedHeadcount]) };
}

/**
 * What a school alone in its accounts has for each 元, or head, that it needs; null where its numbers do not show it.
 */
function marginOf(school: School, rule: FundingRule): number | null {
  if (rule.isNew(school) || unitOf(school, rule) !== null) return null;
  const { operatingFundsAllocated: funds, fundedHeadcount: heads } = school.figures;
  if (funds !== undefined) return funds.low / neededFunds(school, rule).high;
  return heads === undefined ? null : heads.low / rule.headcount;
}

/** The unit in whose accounts a school stands, its own where others stand in them; null for one that stands alone. */
function unitOf(school: School, { accounts }: FundingRule): BudgetUnit | "unknown" | null {
  return accounts.memberOf(school) ?? accounts.headOf(school);
}

function hasOwnFunds({ figures: { operatingFundsAllocated, fundedHeadcount } }: School): boolean {
  return isOwnMoney(operatingFundsAllocated) || isOwnMoney(fundedHeadcount);
}

function missingOfUnit(unit: BudgetUnit, rule: FundingRule): ItemShortfall {
  const { operatingFundsAllocated: have = ABSENT_FIGURE } = unit.school.figures;
  const needed = missingUnitFunds(unit, rule);
  return itemShortfall({ item: G6.id, kind: "operatingFunds", school: unit.school, unit: "元", have, ...needed });
}

/** Enough for the highest need is met, too little for the lowest is unmet. */
function judgeFunds(funds: Figure, needed: Figure): Outcome {
  if (judge(funds, { value: needed.low, direction: "atLeast" }) === "unmet") return "unmet";
  const reaches = needed.high !== Infinity && judge(funds, { value: needed.high, direction: "atLeast" }) === "met";
  return reaches ? "met" : "undetermined";
}

/** 元 that a small school lacks for certain, or heads where only 公用经费核定人数 is given. */
function missingFunds(school: School, rule: FundingRule): ItemShortfall {
  const { operatingFundsAllocated: funds, fundedHeadcount } = school.figures;
  const needed = neededFunds(school, rule);
  if (funds === undefined || judgeFunds(funds, needed) !== "unmet") {
    const heads = fundedHeadcount ?? ABSENT_FIGURE;
    return itemShortfall({
      item: G6.id,
      kind: "fundedHeadcount",
      school,
      unit: "人",
      have: heads,
      limit: rule.headcount,
      missing: rule.headcount - heads.high,
    });
  }
  return itemShortfall({
    item: G6.id,
    kind: "operatingFunds",
    school,
    unit: "元",
    have: funds,
    limit: needed.low === needed.high ? needed.low : null,
    missing: needed.low - funds.high,
  });
}

/** 100 × quota, 元; a school of two stages or of none known lies between the two quotas. */
function neededFunds(school: School, rule: FundingRule): Figure {
  const stages: readonly Stage[] =
    school.parts.length === 0 ? ["primary", "junior"] : school.parts.map((part) => part.stage);
  const quotas = stages.map((stage) => rule.quotas[stage]);
  return computedFigure(
    Math.min(...quotas.map((quota) => quota.low)) * rule.headcount,
    Math.max(...quotas.map((quota) => quota.high)) * rule.headcount,
    quotas,
  );
}

/** 拨付 ÷ (学校数 × 100) against the lower quota: below it some school gets too little, above it nothing is shown. */
function countyPart(dataset: Dataset, rule: FundingRule): ItemPart | null {
  const schools = dataset.figures.smallSchools;
  const funds = dataset.figures.smallSchoolOperatingFunds;
  if (schools === undefined || funds === undefined || schools.high === 0) return null;
  const quota = lowestQuota(rule);
  const perHead = divideFigures(funds, heads(schools, rule), 1);
  const isUnmet = quota > 0 && judge(perHead, { value: quota, direction: "atLeast" }) === "unmet";
  const part = comparedPart(
    message("fundsOfSmallSchools", { headcount: rule.headcount }),
    perHead,
    { value: quota, unit: "元", direction: "atLeast" },
    { outcome: isUnmet ? "unmet" : "undetermined" },
  );
  return quota > 0 ? part : { ...part, limit: null, distance: null };
}

function heads(schools: Figure, rule: FundingRule): Figure {
  return computedFigure(schools.low * rule.headcount, schools.high * rule.headcount, [schools]);
}

function lowestQuota(rule: FundingRule): number {
  return Math.min(rule.quotas.primary.low, rule.quotas.junior.low);
}

/** Schools that show no small one against a county figure that counts some contradict each other (D11). */
function combine(dataset: Dataset, tally: SchoolTally, county: ItemPart | null): SourcesOutcome {
  const counted = dataset.figures.smallSchools;
  if (!dataset.hasSchools && isTypedZero(dataset, "smallSchools")) {
    const { smallSchoolOperatingFunds: funds, smallSchoolStudents: students } = dataset.figures;
    const disagree = [funds, students].some((figure) => (figure?.low ?? 0) > 0);
    return { outcome: disagree ? "undetermined" : "notApplicable", disagree };
  }
  if (tally.outcome === "notApplicable") {
    if (counted !== undefined && counted.low > 0) return { outcome: "undetermined", disagree: true };
    return { outcome: counted === undefined || counted.high === 0 ? "notApplicable" : "undetermined", disagree: false };
  }
  return outcomeOfSchoolsAndCounty(tally.outcome, tally.contradicted, single(county?.outcome ?? "undetermined"));
}

function partOf(school: School, rule: FundingRule): ItemPart {
  const { outcome } = judgeSchool(school, rule);
  const { operatingFundsAllocated: funds, fundedHeadcount } = school.figures;
  const stage = school.parts.length === 1 ? (school.parts[0]?.stage ?? null) : null;
  const isKnownByHeads =
    fundedHeadcount !== undefined && (funds === undefined || isBlankBeside(funds, fundedHeadcount));
  if (isKnownByHeads) {
    return comparedPart(
      message("headcountOfSmallSchool", { school: school.name }),
      fundedHeadcount,
      { value: rule.headcount, unit: "人", direction: "atLeast" },
      { stage, outcome },
    );
  }
  const needed = neededFunds(school, rule);
  const part = comparedPart(
    message("fundsOfSmallSchool", { school: school.name }),
    funds ?? ABSENT_FIGURE,
    { value: needed.low, unit: "元", direction: "atLeast" },
    { stage, outcome },
  );
  return needed.low === needed.high ? part : { ...part, limit: null, distance: null };
}

/** An empty cell of 拨付 shows nothing where 核定人数 is what decides. */
function isBlankBeside(funds: Figure, heads: Figure): boolean {
  return knownValue(funds) === null && knownValue(heads) !== null;
}

function stepOf(school: School, rule: FundingRule): string {
  const part = partOf(school, rule);
  const value = part.value === null ? ABSENT_FIGURE : { low: part.value, high: part.value };
  return step("", value, part.limit === null ? null : { value: part.limit, direction: "atLeast" });
}

function countyStep(dataset: Dataset, rule: FundingRule, part: ItemPart): string {
  const perHead = part.value === null ? ABSENT_FIGURE : { low: part.value, high: part.value };
  const expression =
    `${shownOperand(dataset.figures.smallSchoolOperatingFunds)} ÷ ` +
    `(${shownOperand(dataset.figures.smallSchools)} × ${rule.headcount})`;
  return step(expression, perHead, part.limit === null ? null : { value: part.limit, direction: "atLeast" });
}

function lackingNotes(dataset: Dataset): Message<keyof EvaluationMessages>[] {
  return [
    ...neededNotes(dataset, [QUOTAS.primary, QUOTAS.junior]),
    columnsNeeded(["students", "operatingFundsAllocated"]),
  ];
}

function disagreement(school: School, rule: FundingRule): Finding[] {
  if (!judgeSchool(school, rule).disagree) return [];
  return [finding("sourcesDisagree", "error", { item: G6.id, school: school.name }, school.cell)];
}
