import type { LimitInForce } from "../../../model/limitInForce";
import { Q4 } from "../../../regulation/items/quality/Q4";
import type { Dataset, School } from "../../../model/dataset";
import type { ItemPart, ItemShortfall } from "../../../model/evaluation";
import { ABSENT_FIGURE, knownValue } from "../../../model/figures/figure";
import { divideFigures } from "../../../model/figures/figureArithmetic";
import { finding } from "../../../model/findings/finding";
import { message, type EvaluationMessages, type Message } from "../../../model/messages/message";
import type { Outcome } from "../../../model/outcome";
import { step } from "../../arithmetic";
import { comparedPart } from "../../comparedPart";
import { meets } from "../../compare";
import type { ItemJudge } from "../../judging";
import { budgetUnits, isOwnMoney, unitNotes, type BudgetUnits } from "./budgetUnits";
import { countyEvidence, countyFigure } from "../county/countyFigures";
import { cellOfFigure } from "../../../model/figures/figure";
import { countyTerm } from "../county/countyShare";
import { itemShortfall } from "../itemShortfall";
import { judgementOf } from "../judgement";
import { newSchools, outcomeOfNewSchool } from "./newSchools";
import { columnsNeeded, schoolEvidence, figureOfSchoolName } from "../schools/schoolFigures";
import { isEverySchool } from "../schools/schoolScope";
import { tallyNotes, tallySchools } from "../schools/schoolTally";
import { judgeShare, type ShareAnswer } from "../county/share";
import { outcomeOfSources, single } from "../county/sources";

/**
 * Q4: in every school and 教学点, 教师培训经费预算 ÷ 公用经费预算 at least 5%. A county share under 5% proves that some school is;
 * one above it proves nothing. 决算 stands beside, and decides nothing.
 * @example a school with 7521 元 of 103738 元: 7.25%, met
 */
export const judgeTrainingFunds: ItemJudge = ({ dataset, limits }) => {
  const limit = limits.item(Q4, "trainingShare");
  const isNew = newSchools(dataset);
  const accounts = budgetUnits(dataset.schools, (school) => isNew(school) || hasOwnBudget(school));
  const tally = tallySchools(
    dataset.schools,
    (school) => single(outcomeWithin(school, accounts, limit, isNew)),
    (school) => shareOf(whoseBudget(school, accounts)),
  );
  const listedSchools = [...new Set(tally.listed.map((school) => whoseBudget(school, accounts)))];
  const county = countyAnswers(dataset, limit);
  const { outcome, disagree } = outcomeOfSources([tally.outcome, ...county.map((answer) => answer.part.outcome)]);
  const listed = listedSchools.map((school) => answerOf(school, limit));
  return judgementOf({
    computed: outcome,
    parts: [...listed, ...county].map((answer) => answer.part),
    steps: [...listed, ...county].map((answer) => answer.step),
    evidence: [
      ...listedSchools.flatMap((school) => schoolEvidence(school, ["trainingFundsBudget", "operatingFundsBudget"])),
      ...countyEvidence(dataset, [
        "operatingFundsBudget",
        "trainingFundsBudget",
        "trainingFundsSpent",
        "trainingFundsShare",
      ]),
    ],
    notes: [
      ...tallyNotes(tally),
      ...unitNotes(accounts),
      ...spentNotes(dataset),
      ...(outcome === "undetermined" ? [columnsNeeded(["operatingFundsBudget", "trainingFundsBudget"])] : []),
    ],
    shortfalls: tally.unmet
      .filter((school) => accounts.memberOf(school) === null)
      .map((school) => missingFunds(school, limit)),
    findings: [
      ...[...listed, ...county].flatMap((answer) => answer.findings),
      ...(disagree
        ? [
            finding(
              "sourcesDisagree",
              "error",
              { item: Q4.id, school: null },
              cellOfFigure(dataset.figures.trainingFundsShare ?? dataset.figures.trainingFundsBudget),
            ),
          ]
        : []),
    ],
  });
};

/** A school in the accounts of another is judged as that one is; the funds of both are in its budget (D37). */
function outcomeWithin(
  school: School,
  accounts: BudgetUnits,
  limit: LimitInForce,
  isNew: (school: School) => boolean,
): Outcome {
  const unit = accounts.memberOf(school);
  if (unit === null || !isEverySchool(school)) return outcomeOf(school, limit, isNew);
  if (unit === "unknown" || !isEverySchool(unit.school)) return "undetermined";
  return outcomeOf(unit.school, limit, isNew);
}

function whoseBudget(school: School, accounts: BudgetUnits): School {
  const unit = accounts.memberOf(school);
  return unit === null || unit === "unknown" ? school : unit.school;
}

function hasOwnBudget({ figures: { operatingFundsBudget, trainingFundsBudget } }: School): boolean {
  return isOwnMoney(operatingFundsBudget) || isOwnMoney(trainingFundsBudget);
}

function outcomeOf(school: School, limit: LimitInForce, isNew: (school: School) => boolean): Outcome {
  const outcome = judgeSchool(school, limit);
  if (!isNew(school)) return outcome;
  return outcomeOfNewSchool(outcome, [school.figures.trainingFundsBudget, school.figures.operatingFundsBudget]);
}

/** The same as `answerOf`, without a string or an object for the many schools that need none. */
function judgeSchool(school: School, limit: LimitInForce): Outcome {
  if (!isEverySchool(school)) return "notApplicable";
  const { trainingFundsBudget: part, operatingFundsBudget: whole } = school.figures;
  if (part === undefined || whole === undefined || part.low > whole.high) return "undetermined";
  const isMetAtBest = whole.low === 0 || meets((part.high / whole.low) * 100, limit);
  const isMetAtWorst = whole.high > 0 && whole.low > 0 && meets((part.low / whole.high) * 100, limit);
  return isMetAtBest ? (isMetAtWorst ? "met" : "undetermined") : "unmet";
}

/** The least share that a school's figures allow; null where they are no two amounts, as of a new school. */
function shareOf({ figures: { trainingFundsBudget: part, operatingFundsBudget: whole } }: School): number | null {
  return part === undefined || whole === undefined || !(whole.high > 0) ? null : part.low / whole.high;
}

/** 元 of training funds that a school lacks to the share of its operating funds. */
function missingFunds(school: School, limit: LimitInForce): ItemShortfall {
  const { trainingFundsBudget: part = ABSENT_FIGURE, operatingFundsBudget: whole = ABSENT_FIGURE } = school.figures;
  const share = limit.value / 100;
  return itemShortfall({
    item: Q4.id,
    kind: "trainingFunds",
    school,
    unit: "元",
    have: part,
    limit: whole.low === whole.high ? share * whole.low : null,
    missing: share * whole.low - part.high,
  });
}

function answerOf(school: School, limit: LimitInForce): ShareAnswer {
  return judgeShare({
    item: Q4.id,
    label: message("trainingShareOfSchool", { school: school.name }),
    part: {
      figure: school.figures.trainingFundsBudget ?? ABSENT_FIGURE,
      name: figureOfSchoolName(school, "trainingFundsBudget"),
    },
    whole: {
      figure: school.figures.operatingFundsBudget ?? ABSENT_FIGURE,
      name: figureOfSchoolName(school, "operatingFundsBudget"),
    },
    limit,
  });
}

/** County shares, budget by budget and as stated; each can only prove unmet. */
function countyAnswers(dataset: Dataset, limit: LimitInForce): ShareAnswer[] {
  const answers: ShareAnswer[] = [];
  if (dataset.figures.trainingFundsBudget !== undefined && dataset.figures.operatingFundsBudget !== undefined) {
    answers.push(
      judgeShare({
        item: Q4.id,
        label: message("trainingShareOfCounty", { source: "budget" }),
        part: countyTerm(dataset, "trainingFundsBudget"),
        whole: countyTerm(dataset, "operatingFundsBudget"),
        limit,
      }),
    );
  }
  const stated = dataset.figures.trainingFundsShare;
  if (stated !== undefined) {
    const part = comparedPart(message("trainingShareOfCounty", { source: "stated" }), stated, limit);
    answers.push({ part, step: step("", stated, limit), findings: [] });
  }
  return answers.map((answer) => ({ ...answer, part: onlyUnmet(answer.part) }));
}

function onlyUnmet(part: ItemPart): ItemPart {
  return part.outcome === "unmet" ? part : { ...part, outcome: "undetermined" };
}

function spentNotes(dataset: Dataset): Message<keyof EvaluationMessages>[] {
  const amount = knownValue(dataset.figures.trainingFundsSpent);
  if (amount === null) return [];
  const share = knownValue(
    divideFigures(countyFigure(dataset, "trainingFundsSpent"), countyFigure(dataset, "operatingFundsBudget"), 100),
  );
  return [message("trainingFundsSpent", { amount, share })];
}
