import { itemWords } from "../words/itemWords";
import type { Evaluation, ItemResult } from "../../model/evaluation";
import type { FormId } from "../../model/sheets/formId";
import type { Area } from "../../model/identifiers";
import { lineOf } from "../../regulation/standard";
import type { Strings } from "../../strings/strings";
import { typed } from "../account/countyFacts";
import { BLANK, filledSentence, monitoringSentence } from "../account/filledSentence";
import { itemSentence } from "../account/itemAccount";
import { reasons } from "../account/reasons";
import { numberOf } from "../account/summaryAccount";
import { codeCells, countCell, headingCell, labelCell, textCell, verdictCell } from "./formCells";
import type { FormCell, FormTable } from "./formTable";

const WIDTHS = [1, 7, 9, 3];

/** 表Ⅳ 政府保障程度: 名称, 指标值或简要结论, 是否达标 of the fifteen items. */
export function governmentForm(evaluation: Evaluation, strings: Strings): FormTable {
  return itemsForm("government", "government", evaluation, strings);
}

/** 表Ⅴ 教育质量: the nine items in the same shape. */
export function qualityForm(evaluation: Evaluation, strings: Strings): FormTable {
  return itemsForm("quality", "quality", evaluation, strings);
}

function itemsForm(id: FormId, area: Area, evaluation: Evaluation, strings: Strings): FormTable {
  const { titles, columns, county, itemsNote } = strings.forms;
  const heading = [columns.number, columns.name, columns.value, columns.isMet].map((words) => headingCell(words));
  const rows = evaluation.items
    .filter((item) => item.area === area)
    .map((item) => itemCells(item, evaluation, strings));
  return {
    id,
    title: titles[id],
    subtitle: county(evaluation),
    widths: WIDTHS,
    headingRows: 1,
    rows: [heading, ...rows],
    notes: [itemsNote],
  };
}

function itemCells(item: ItemResult, evaluation: Evaluation, strings: Strings): FormCell[] {
  const isDeclared = item.basis === "declared" && item.outcome === "met";
  return [
    countCell(numberOf(item)),
    labelCell(itemWords(item.id, evaluation, strings).text),
    textCell(valueOf(item, evaluation, strings)),
    verdictCell(item.outcome, strings, isDeclared ? strings.forms.byDeclaration : undefined),
  ];
}

/**
 * The official sentence; where the form leaves the cell free, the figures, else why the item fails, else the first
 * sentence of the statement: a bureau's own praise never stands beside 未达标.
 */
function valueOf(item: ItemResult, evaluation: Evaluation, strings: Strings): string {
  const { id } = item;
  const card = lineOf(evaluation.standard, id);
  const filled = filledSentence(card, evaluation, 1, strings);
  if (filled !== null) return filled.text;
  if (card.account === "monitoring") return monitoringSentence(evaluation, strings);
  const failing = item.outcome === "unmet" ? reasons(item, evaluation, strings) : [];
  return (
    itemSentence(evaluation, id, strings) ??
    (failing.length > 0 ? strings.report.items.listed(failing) : null) ??
    firstSentence(evaluation.dataset.statements[id]?.text ?? null) ??
    BLANK
  );
}

function firstSentence(text: string | null): string | null {
  return text === null ? null : (/^[^。]*。?/.exec(text.trim())?.[0] ?? null);
}

/** 表Ⅵ 社会认可度: L1 to L7 for everybody asked, and for parents. */
export function recognitionForm(evaluation: Evaluation, strings: Strings): FormTable {
  const { dataset, items } = evaluation;
  const { titles, columns, entries, county, recognitionNote } = strings.forms;
  const ratio = (part: number | null, whole: number | null): number | null =>
    part === null || whole === null || whole === 0 ? null : (part / whole) * 100;
  const [valid, satisfied] = [typed(dataset, "surveyValid"), typed(dataset, "surveySatisfied")];
  const [visited, pleased] = [typed(dataset, "visited"), typed(dataset, "visitedSatisfied")];
  const outcome = items.find(({ area }) => area === "recognition")?.outcome ?? "pending";
  const headings = [
    columns.surveys,
    columns.validSurveys,
    columns.satisfied,
    columns.satisfaction,
    columns.visited,
    columns.visitedSatisfied,
    columns.visitedSatisfaction,
  ].map((words) => headingCell(words));
  const all = [typed(dataset, "surveySent"), valid, satisfied].map((value) => countCell(value));
  const blanks = Array.from({ length: 6 }, () => countCell(null));
  return {
    id: "recognition",
    title: titles.recognition,
    subtitle: county(evaluation),
    widths: [2, 1.5, 1.5, 1.5, 1.5, 1.5, 1.5, 1.5, 2],
    headingRows: 2,
    rows: [
      [headingCell(columns.entry, { rows: 2 }), ...headings, headingCell(columns.isMet, { rows: 2 })],
      codeCells(1, 7),
      [
        labelCell(entries.all),
        ...all,
        countCell(typed(dataset, "recognition") ?? ratio(satisfied, valid), "decimal1"),
        countCell(visited),
        countCell(pleased),
        countCell(ratio(pleased, visited), "decimal1"),
        { ...verdictCell(outcome, strings), rows: 2 },
      ],
      [labelCell(entries.parents), countCell(typed(dataset, "surveyParents")), ...blanks],
    ],
    notes: [recognitionNote],
  };
}
