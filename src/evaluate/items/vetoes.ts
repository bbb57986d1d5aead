import type { Dataset, VetoAnswer } from "../../model/dataset";
import type { Evidence } from "../../model/evaluation";
import { knownValue } from "../../model/figures/figure";
import { finding, type Finding } from "../../model/findings/finding";
import type { VetoCard } from "../../regulation/standard";
import { message } from "../../model/messages/message";
import { outcomeOfAll, type Outcome } from "../../model/outcome";
import type { ItemJudgement, JudgingContext } from "../judging";
import { countyEvidence } from "./county/countyFigures";
import { cellOfFigure } from "../../model/figures/figure";
import { judgementOf } from "./judgement";

const POSTS = [
  "staff",
  "primaryStaff",
  "juniorStaff",
  "fullTimeTeachers",
  "approvedPosts",
  "contractTeachers",
] as const;

/** One case of 第十条. Its outcome is the bureau's own answer: `judgement.computed` is null and the basis is declared. */
export interface VetoJudgement {
  readonly card: VetoCard;
  readonly outcome: Outcome;
  readonly judgement: ItemJudgement;
}

/** 第十条 as a whole, for the frame. */
export interface VetoJudgements {
  /** Those that are always asked, and others where the table lists them (D20); each is an item of the evaluation. */
  readonly cases: readonly VetoJudgement[];
  /**
   * 其他情形: "unmet" where a row is answered 存在 and its 情形 is none of the list, else null. It has no item of its own in
   * the JSON contract, so the frame counts this outcome into the county's verdict beside the deciding items; the
   * finding `otherVetoCase` says why, at the row's cell.
   */
  readonly otherCase: "unmet" | null;
  /** Of the rows that no case holds; the findings of a case are in its judgement. */
  readonly findings: readonly Finding[];
}

/** Judges 第十条 一票否决: met where the bureau answers 不存在, undetermined where it does not answer (D20). */
export function judgeVetoes({ dataset, limits }: JudgingContext): VetoJudgements {
  const isListed = (card: VetoCard): boolean => dataset.vetoes.some((answer) => answer.veto === card.id);
  const asked = limits.standard.vetoes.filter((card) => card.isAlwaysAsked || isListed(card));
  const others = dataset.vetoes.filter((answer) => answer.veto === null && answer.outcome === "unmet");
  return {
    cases: asked.map((card) => judgeVeto(dataset, card)),
    otherCase: others.length > 0 ? "unmet" : null,
    findings: others.map((answer) => finding("otherVetoCase", "error", { label: answer.label }, answer.cell)),
  };
}

function judgeVeto(dataset: Dataset, card: VetoCard): VetoJudgement {
  const { isAboutPosts } = card;
  const answers = dataset.vetoes.filter((answer) => answer.veto === card.id);
  const outcome = answers.length === 0 ? "undetermined" : outcomeOfAll(answers.map((answer) => answer.outcome));
  return {
    card,
    outcome,
    judgement: judgementOf({
      computed: null,
      evidence: [...answers.map(evidenceOf), ...(isAboutPosts ? countyEvidence(dataset, POSTS) : [])],
      notes: outcome === "undetermined" ? [message("vetoUnanswered", { item: card.id })] : [],
      findings: isAboutPosts && outcome === "met" ? postFindings(dataset, answers) : [],
    }),
  };
}

function evidenceOf(answer: VetoAnswer): Evidence {
  return { ref: answer.cell, label: answer.label, value: null };
}

/** What contradicts the answer that nobody is employed outside the approved posts 编制 (a check that inspectors make). */
function postFindings(dataset: Dataset, answers: readonly VetoAnswer[]): Finding[] {
  const findings: Finding[] = [];
  const where = answers[0]?.cell ?? null;
  const approved = knownValue(dataset.figures.approvedPosts);
  const above = (value: number | null) => (value !== null && approved !== null && value > approved ? value : null);
  const [staff, teachers] = [above(staffOf(dataset)), above(knownValue(dataset.figures.fullTimeTeachers))];
  if (approved !== null && (staff !== null || teachers !== null)) {
    findings.push(finding("staffAboveApprovedPosts", "error", { staff, teachers, approved }, where));
  }
  const contract = knownValue(dataset.figures.contractTeachers);
  if (contract !== null && contract > 0) {
    findings.push(
      finding(
        "contractTeachersStated",
        "error",
        { teachers: contract },
        cellOfFigure(dataset.figures.contractTeachers),
      ),
    );
  }
  return findings;
}

function staffOf(dataset: Dataset): number | null {
  const { staff, primaryStaff, juniorStaff } = dataset.figures;
  if (staff !== undefined) return knownValue(staff);
  const [primary, junior] = [knownValue(primaryStaff), knownValue(juniorStaff)];
  return primary === null || junior === null ? null : primary + junior;
}
