import type { LimitInForce } from "../../../model/limitInForce";
import { G13 } from "../../../regulation/items/government/G13";
import type { School } from "../../../model/dataset";
import type { ItemPart } from "../../../model/evaluation";
import { knownValue, type Figure } from "../../../model/figures/figure";
import { finding, type Finding } from "../../../model/findings/finding";
import { message } from "../../../model/messages/message";
import { outcomeOfAll, type Outcome } from "../../../model/outcome";
import { STAGES, type Stage } from "../../../model/stage";
import type { CountyFigureId } from "../../../model/identifiers";
import { countyFigureName } from "../../../regulation/figures/figureNames";
import { step } from "../../arithmetic";
import { comparedPart } from "../../comparedPart";
import type { ItemJudge, JudgingContext } from "../../judging";
import { countyEvidence, neededNotes } from "../county/countyFigures";
import { cellOfFigure } from "../../../model/figures/figure";
import { countyTerm } from "../county/countyShare";
import { judgementOf } from "../judgement";
import { schoolEvidence } from "../schools/schoolFigures";
import { judgeSchoolIntake, type SchoolIntake } from "./schoolIntake";
import { judgeShare, partExceedsWhole, type ShareAnswer } from "../county/share";
import { outcomeOfSources } from "../county/sources";

const FIGURES = {
  primary: {
    intake: "primaryUrbanIntake",
    zoned: "primaryUrbanZonedIntake",
    share: "primaryUrbanZonedShare",
    limit: "primaryZonedShare",
  },
  junior: {
    intake: "juniorUrbanIntake",
    zoned: "juniorUrbanZonedIntake",
    share: "juniorUrbanZonedShare",
    limit: "juniorZonedShare",
  },
} as const;

const EVIDENCE: readonly CountyFigureId[] = [
  ...STAGES.flatMap((stage) => [FIGURES[stage].intake, FIGURES[stage].zoned, FIGURES[stage].share]),
  "zonedShareAllSchools",
];

/**
 * G13: 就近划片入学 of the 城区 and 镇区 公办 schools without boarding, 小学 100%, 初中 95%: from the county's intake, from its
 * stated shares, or from the schools. 100% of all schools of the county proves both, and is noted as another quantity;
 * less proves nothing. notApplicable only where complete school data show no such school (D22).
 */
export const judgeZonedEnrolment: ItemJudge = (context) => {
  const stages = STAGES.map((stage) => judgeStage(context, stage));
  const outcome = outcomeOfAll(stages.map((one) => one.outcome));
  const needs = STAGES.flatMap((stage) => [FIGURES[stage].intake, FIGURES[stage].zoned]);
  return judgementOf({
    computed: outcome,
    parts: stages.flatMap((one) => one.answers.map((answer) => answer.part)),
    steps: stages.flatMap((one) => one.answers.map((answer) => answer.step)),
    evidence: [
      ...countyEvidence(context.dataset, EVIDENCE),
      ...stages.flatMap((one) => one.schools.flatMap(intakeEvidence)),
    ],
    notes: outcome === "undetermined" ? neededNotes(context.dataset, needs) : [],
    findings: [
      ...stages.flatMap((one) => one.findings),
      ...(outcome === "notApplicable" ? [] : allSchoolsFindings(context)),
    ],
  });
};

interface StageJudgement {
  readonly outcome: Outcome;
  readonly answers: readonly ShareAnswer[];
  readonly schools: readonly School[];
  readonly findings: readonly Finding[];
}

function judgeStage(context: JudgingContext, stage: Stage): StageJudgement {
  const { dataset } = context;
  const limit = context.limits.item(G13, FIGURES[stage].limit);
  const schools = dataset.hasSchools ? judgeSchoolIntake(dataset.schools, stage, limit) : null;
  const county = countyAnswers(context, stage, limit);
  const isEmpty = schools?.outcome === "notApplicable";
  const answers = [
    ...county,
    ...(isEmpty ? [] : allSchoolsAnswers(context, stage, limit)),
    ...schoolAnswers(schools, stage, limit),
  ];
  if (isEmpty && county.length === 0) return { outcome: "notApplicable", answers, schools: [], findings: [] };
  const { outcome, disagree } = outcomeOfSources(answers.map((answer) => answer.part.outcome));
  const contradicts = isEmpty && outcome !== "undetermined";
  return {
    outcome: contradicts ? "undetermined" : outcome,
    answers,
    schools: schools !== null && schools.outcome !== "met" ? schools.schools : [],
    findings: [
      ...answers.flatMap((answer) => answer.findings),
      ...(disagree || contradicts
        ? [
            finding(
              "sourcesDisagree",
              "error",
              { item: G13.id, school: null },
              cellOfFigure(dataset.figures[FIGURES[stage].intake] ?? dataset.figures[FIGURES[stage].share]),
            ),
          ]
        : []),
    ],
  };
}

function countyAnswers({ dataset }: JudgingContext, stage: Stage, limit: LimitInForce): ShareAnswer[] {
  const { intake, zoned, share } = FIGURES[stage];
  const answers: ShareAnswer[] = [];
  if (dataset.figures[intake] !== undefined || dataset.figures[zoned] !== undefined) {
    const label = message("zonedShare", { source: "intake" });
    answers.push(
      judgeShare({
        item: G13.id,
        label,
        part: countyTerm(dataset, zoned),
        whole: countyTerm(dataset, intake),
        limit,
        stage,
      }),
    );
  }
  const stated = dataset.figures[share];
  if (stated !== undefined) answers.push(statedAnswer(stated, share, "stated", stage, limit));
  return answers;
}

/** A share as typed; more than 100% cannot be right (D1). */
function statedAnswer(
  stated: Figure,
  id: CountyFigureId,
  source: "stated" | "allSchools",
  stage: Stage,
  limit: LimitInForce,
): ShareAnswer {
  const exceeds = stated.low > 100;
  const part = comparedPart(
    message("zonedShare", { source }),
    stated,
    limit,
    exceeds ? { stage, outcome: "undetermined" } : { stage },
  );
  return {
    part,
    step: step("", stated, limit),
    findings: exceeds
      ? [
          partExceedsWhole(
            G13.id,
            { figure: stated, name: countyFigureName(id) },
            { figure: { ...stated, low: 100, high: 100 }, name: "100%" },
          ),
        ]
      : [],
  };
}

/** 全县中小学就近划片入学比例: 100% holds for any of them, less says nothing of the schools that count. */
function allSchoolsAnswers({ dataset }: JudgingContext, stage: Stage, limit: LimitInForce): ShareAnswer[] {
  const stated = dataset.figures.zonedShareAllSchools;
  if (stated === undefined) return [];
  const answer = statedAnswer(stated, "zonedShareAllSchools", "allSchools", stage, limit);
  const provesAll = knownValue(stated) === 100;
  const part: ItemPart = provesAll ? answer.part : { ...answer.part, outcome: "undetermined" };
  return [{ ...answer, part }];
}

function schoolAnswers(schools: SchoolIntake | null, stage: Stage, limit: LimitInForce): ShareAnswer[] {
  if (schools === null || schools.schools.length === 0 || schools.intake.high === Infinity) return [];
  const answer = judgeShare({
    item: G13.id,
    label: message("zonedShare", { source: "schools" }),
    stage,
    limit,
    part: { figure: schools.zonedIntake, name: countyFigureName(FIGURES[stage].zoned) },
    whole: { figure: schools.intake, name: countyFigureName(FIGURES[stage].intake) },
  });
  return [{ ...answer, part: { ...answer.part, outcome: schools.outcome } }];
}

function intakeEvidence(school: School) {
  return schoolEvidence(school, [
    "intake",
    "intakePrimary",
    "intakeJunior",
    "zonedIntake",
    "zonedIntakePrimary",
    "zonedIntakeJunior",
  ]);
}

function allSchoolsFindings({ dataset }: JudgingContext): Finding[] {
  const share = knownValue(dataset.figures.zonedShareAllSchools);
  if (share === null) return [];
  return [finding("zonedShareOfAllSchools", "warning", { share }, cellOfFigure(dataset.figures.zonedShareAllSchools))];
}
