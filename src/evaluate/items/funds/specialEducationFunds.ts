import type { LimitInForce } from "../../../model/limitInForce";
import { G7 } from "../../../regulation/items/government/G7";
import type { Dataset } from "../../../model/dataset";
import type { ItemPart } from "../../../model/evaluation";
import { divideFigures } from "../../../model/figures/figureArithmetic";
import { finding } from "../../../model/findings/finding";
import { message } from "../../../model/messages/message";
import type { CountyFigureId } from "../../../model/identifiers";
import { quotient, step } from "../../arithmetic";
import { comparedPart } from "../../comparedPart";
import type { ItemJudge, ItemJudgement } from "../../judging";
import { countyEvidence, countyFigure, isTypedZero, neededNotes } from "../county/countyFigures";
import { cellOfFigure } from "../../../model/figures/figure";
import { countyTerm } from "../county/countyShare";
import { judgementOf } from "../judgement";
import { partExceedsWhole } from "../county/share";
import { outcomeOfSources } from "../county/sources";
import { specialPupilFindings } from "./specialPupils";
import { knowsSpecialSchools } from "./specialSchools";

const COMPUTED: readonly CountyFigureId[] = ["specialEducationFunds", "specialEducationStudents"];
const STATED: CountyFigureId = "specialEducationFundsPerStudent";

/**
 * G7: 特殊教育公用经费 ÷ 特殊教育学生, at least 6000 元, 7000 元 from 2025 (D13). A stated 生均 is a second source of it. The
 * county says how many 特殊教育学校 it has, since with 0 the pupils in ordinary schools decide; without that nothing is met.
 * notApplicable only where 0 pupils are typed and no other figure speaks of any (D22).
 * @example 735000 ÷ 105 = 7000: met, though the 125 pupils of Q2 would make it 5880
 */
export const judgeSpecialEducationFunds: ItemJudge = ({ dataset, limits }) => {
  const limit = limits.item(G7, "fundsPerStudent");
  if (isTypedZero(dataset, "specialEducationStudents")) return withoutPupils(dataset);
  const answers = partsOf(dataset, limit);
  const { outcome, disagree } = outcomeOfSources(answers.map((answer) => answer.part.outcome));
  const exceeds =
    countyFigure(dataset, "specialSchoolStudents").low > countyFigure(dataset, "specialEducationStudents").high;
  const knowsSchools = knowsSpecialSchools(dataset);
  return judgementOf({
    computed: outcome === "met" && (exceeds || !knowsSchools) ? "undetermined" : outcome,
    parts: answers.map((answer) => answer.part),
    steps: answers.map((answer) => answer.step),
    evidence: evidenceOf(dataset),
    notes: neededNotes(dataset, [
      ...(answers.length > 1 || outcome !== "undetermined" ? [] : COMPUTED),
      ...(knowsSchools ? [] : ["specialSchools" as const]),
    ]),
    findings: [
      ...(exceeds
        ? [
            partExceedsWhole(
              G7.id,
              countyTerm(dataset, "specialSchoolStudents"),
              countyTerm(dataset, "specialEducationStudents"),
            ),
          ]
        : []),
      ...(disagree
        ? [finding("sourcesDisagree", "error", { item: G7.id, school: null }, cellOfFigure(dataset.figures[STATED]))]
        : []),
      ...specialPupilFindings(dataset, limit),
    ],
  });
};

interface Answer {
  readonly part: ItemPart;
  readonly step: string;
}

/** Funds ÷ pupils where the workbook has either label, and the stated figure where it has that one. */
function partsOf(dataset: Dataset, limit: LimitInForce): Answer[] {
  const funds = countyFigure(dataset, "specialEducationFunds");
  const pupils = countyFigure(dataset, "specialEducationStudents");
  const computed = divideFigures(funds, pupils, 1);
  const answers: Answer[] = [];
  if (COMPUTED.some((id) => dataset.figures[id] !== undefined) || dataset.figures[STATED] === undefined) {
    answers.push({
      part: comparedPart(message("specialFundsPerStudent", { source: "computed" }), computed, limit),
      step: step(quotient(funds, pupils, 1), computed, limit),
    });
  }
  const stated = dataset.figures[STATED];
  if (stated !== undefined) {
    answers.push({
      part: comparedPart(message("specialFundsPerStudent", { source: "stated" }), stated, limit),
      step: step("", stated, limit),
    });
  }
  return answers;
}

function withoutPupils(dataset: Dataset): ItemJudgement {
  const contradicting = (
    ["specialSchools", "specialSchoolStudents", "disabledInclusive", "disabledHomeTaught"] as const
  ).filter((id) => countyFigure(dataset, id).low > 0);
  const hasFunds = countyFigure(dataset, "specialEducationFunds").low > 0 || countyFigure(dataset, STATED).low > 0;
  return judgementOf({
    computed: contradicting.length === 0 && !hasFunds ? "notApplicable" : "undetermined",
    evidence: evidenceOf(dataset),
    findings: [
      ...contradicting.map((id) =>
        partExceedsWhole(G7.id, countyTerm(dataset, id), countyTerm(dataset, "specialEducationStudents")),
      ),
      ...(hasFunds
        ? [
            finding(
              "sourcesDisagree",
              "error",
              { item: G7.id, school: null },
              cellOfFigure(dataset.figures.specialEducationStudents),
            ),
          ]
        : []),
    ],
  });
}

function evidenceOf(dataset: Dataset) {
  return countyEvidence(dataset, [
    ...COMPUTED,
    STATED,
    "specialSchools",
    "fundedInclusiveStudents",
    "fundedHomeTaughtStudents",
  ]);
}
