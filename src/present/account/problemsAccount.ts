import type { ItemResult } from "../../model/evaluation";
import type { PlannedEvaluation } from "../../model/plan";
import type { Strings } from "../../strings/strings";
import { itemWords } from "../words/itemWords";
import { figuresSentence } from "./figuresSentence";
import { reasons } from "./reasons";
import { lackingClauses, planClauses } from "./shortfallClauses";

/**
 * 四、存在问题及下一步工作打算: the bureau's own text where it typed one, with what the figures say beside it, else two
 * paragraphs made of what is not met, what cannot be judged, and what is only declared.
 */
export function problemsParagraphs(planned: PlannedEvaluation, strings: Strings): string[] {
  const { evaluation } = planned;
  const { county } = evaluation;
  const words = strings.report.problems;
  const deciding = evaluation.items.filter(({ decides }) => decides);
  const unmet = deciding.filter(({ outcome }) => outcome === "unmet");
  const open = deciding.filter(({ outcome }) => outcome === "undetermined");
  const { problems: typedProblems, nextSteps } = evaluation.dataset.texts;
  const own = { problems: typedProblems?.text ?? null, next: nextSteps?.text ?? null };
  if (unmet.length === 0 && open.length === 0 && own.problems === null && own.next === null) return [words.noProblem];
  const titles = (items: readonly ItemResult[]): string[] => items.map((item) => titleOf(item, strings));
  const problems = [
    ...unmet.map((item) => words.unmet({ item: titleOf(item, strings), reason: reasonOf(item, planned, strings) })),
    ...(open.length === 0 ? [] : [words.undetermined(open.map((item) => titleOf(item, strings)))]),
  ];
  return [
    own.problems === null
      ? words.opening(county) + words.numbered(problems)
      : sentence(own.problems) + words.computed(titles(unmet), titles(open)),
    ...(own.next === null
      ? [words.nextOpening(county) + words.numbered(measures(unmet, open, planned, strings)), words.closing]
      : [sentence(own.next)]),
  ];
}

/** The bureau's own text, which is not changed but for its closing stop. */
function sentence(text: string): string {
  return /[。！？.!?]$/u.test(text) ? text : `${text}。`;
}

function titleOf({ id }: ItemResult, strings: Strings): string {
  return strings.catalogue.item(id).title;
}

/** Why it is not met, and what is lacking in whole units. */
function reasonOf(item: ItemResult, { evaluation, plan }: PlannedEvaluation, strings: Strings): string {
  const { rows } = figuresSentence(item, evaluation, strings);
  const clauses = [
    ...(rows.length > 0 ? rows : reasons(item, evaluation, strings)),
    ...lackingClauses(item, plan, evaluation.standard, strings),
  ];
  return strings.report.items.listed(clauses).replace(/[。.]$/, "");
}

/**
 * For each item not met: the bureau's own plan where it has one, else what is usual; then the data and the evidence.
 */
function measures(
  unmet: readonly ItemResult[],
  open: readonly ItemResult[],
  { evaluation, plan }: PlannedEvaluation,
  strings: Strings,
): string[] {
  const words = strings.report.problems;
  const declared = evaluation.items.filter(
    ({ decides, outcome, basis, area }) => decides && outcome === "met" && basis === "declared" && area !== "veto",
  );
  return [
    ...unmet.flatMap((item) => {
      const own = evaluation.dataset.statements[item.id]?.remedyPlan ?? null;
      const usual = itemWords(item.id, evaluation, strings).measure;
      const calculated = planClauses(item, plan, evaluation.standard, strings);
      if (own !== null) return [words.plan({ item: titleOf(item, strings), plan: own }), ...calculated];
      return [strings.report.items.listed([usual, ...calculated])];
    }),
    ...(open.length === 0 ? [] : [words.missing(open.map((item) => titleOf(item, strings)))]),
    ...(declared.length === 0 ? [] : [words.declared(declared.map((item) => titleOf(item, strings)))]),
  ];
}
