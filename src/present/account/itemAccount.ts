import { itemWords } from "../words/itemWords";
import type { Evaluation, ItemResult } from "../../model/evaluation";
import type { ItemId } from "../../model/identifiers";
import type { EvaluationMessages } from "../../model/messages/message";
import type { Outcome } from "../../model/outcome";
import type { Strings } from "../../strings/strings";
import { lineOf } from "../../regulation/standard";
import { messageSentence } from "../words/sentences";
import type { FiguresSentence } from "./resourceSentences";
import { figuresSentence } from "./figuresSentence";
import { comparisons, reasons } from "./reasons";

/**
 * What a report says of one item; every number in it is the evaluation's, unless it stands in the bureau's own words.
 */
export interface ItemAccount {
  readonly id: ItemId;
  /** The full text of the item, with its number. */
  readonly heading: string;
  /**
   * 【自评情况】: the bureau's own words where it gave some, else composed from the figures; null where there are neither.
   */
  readonly situation: string | null;
  /**
   * What the bureau's own words say otherwise than the figures, or of another county; empty where they say nothing of
   * the kind.
   */
  readonly doubt: string;
  /** What the figures say beside it; empty where they say nothing, or where they are the situation already. */
  readonly measured: string;
  /** 【自评结论】 of the figures, with the reason where they fall short. */
  readonly conclusion: string;
  /**
   * What has to be settled about the conclusion: a declaration that differs, or rests on materials alone; else empty.
   */
  readonly remark: string;
  readonly outcome: Outcome;
}

/** Notes that the conclusion, the composed sentence or the reasons say already. */
const SAID_ELSEWHERE: ReadonlySet<keyof EvaluationMessages> = new Set<keyof EvaluationMessages>([
  "byDeclaration",
  "halfByDeclaration",
  "statementNeeded",
  "countyMean",
  "composite",
  "rowsConcerned",
  "schoolsConcerned",
]);

/**
 * The account of one item for report, forms and pane.
 * @param number within its area, or null for an item that the regulation does not number
 */
export function itemAccount(
  item: ItemResult,
  number: number | null,
  evaluation: Evaluation,
  strings: Strings,
): ItemAccount {
  const words = strings.report.items;
  const statement = evaluation.dataset.statements[item.id]?.text ?? null;
  const figures = figuresSentence(item, evaluation, strings);
  const composed = words.listed([...figures.sums, ...figures.rows]);
  const remarks = words.listed([...remarksOf(item, figures, evaluation, strings), ...notesOf(item, strings)]);
  return {
    id: item.id,
    heading: words.heading(number, itemWords(item.id, evaluation, strings).text),
    situation: statement ?? (composed === "" ? null : composed),
    doubt:
      statement === null
        ? ""
        : lackingNumbers(statement, figures, strings) + words.otherCounty(statement, evaluation.county),
    measured:
      (statement === null ? "" : besideStatement(statement, figures, strings)) +
      remarks +
      words.otherCounty(statement ?? "", evaluation.county),
    conclusion: words.conclusion({
      outcome: item.outcome,
      awaits: lineOf(evaluation.standard, item.id).account === "recognition" ? "survey" : "monitoring",
      why: statement === null && figures.rows.length > 0 ? "" : whyUnmet(item, figures, evaluation, strings),
    }),
    remark: words.remark({
      outcome: item.outcome,
      declared: item.declared,
      agrees: item.agrees,
      basis: item.basis,
      informs: !item.decides,
    }),
    outcome: item.outcome,
  };
}

/** The composed sentence of an item alone, or null where there is nothing to compose it from. */
export function itemSentence(evaluation: Evaluation, id: ItemId, strings: Strings): string | null {
  const item = evaluation.items.find((one) => one.id === id);
  if (item === undefined) return null;
  const { sums, rows } = figuresSentence(item, evaluation, strings);
  const sentence = strings.report.items.listed([...sums, ...rows]);
  return sentence === "" ? null : sentence;
}

/** Why the conclusion is 未达标, in so few words that it stays a conclusion; empty for any other. */
function whyUnmet(item: ItemResult, { rows }: FiguresSentence, evaluation: Evaluation, strings: Strings): string {
  if (item.outcome !== "unmet") return "";
  return strings.report.items.listed(rows.length > 0 ? rows : reasons(item, evaluation, strings));
}

function remarksOf(item: ItemResult, figures: FiguresSentence, evaluation: Evaluation, strings: Strings): string[] {
  if (figures.rows.length > 0) return [];
  return [...reasons(item, evaluation, strings), ...(figures.results.length === 0 ? comparisons(item, strings) : [])];
}

function notesOf(item: ItemResult, strings: Strings): string[] {
  return item.notes.filter(({ code }) => !SAID_ELSEWHERE.has(code)).map((note) => messageSentence(note, strings));
}

/**
 * What the figures say beside the bureau's own words: only the results where these words have the same, else everything
 * and which numbers the words lack, since a statement often carries last year's.
 */
function besideStatement(statement: string, figures: FiguresSentence, strings: Strings): string {
  const words = strings.report.items;
  const { sums, rows, results } = figures;
  const lacking = lackingNumbers(statement, figures, strings);
  if (results.length > 0 && lacking === "")
    return words.listed([words.agreeing(results.map(({ shown }) => shown)), ...rows]);
  return words.listed([...sums, ...rows]) + lacking;
}

/** Which of the results the bureau's own words lack; empty where they have all. */
function lackingNumbers(statement: string, { results }: FiguresSentence, strings: Strings): string {
  const lacking = results.filter(({ number }) => !containsNumber(statement, number)).map(({ shown }) => shown);
  return lacking.length === 0 ? "" : strings.report.items.notInStatement(lacking);
}

function containsNumber(text: string, number: string): boolean {
  const written = text.replace(/[,，](?=\d{3})/g, "").match(/\d+(?:\.\d+)?/g) ?? [];
  return written.some((found) => Number(found) === Number(number));
}
