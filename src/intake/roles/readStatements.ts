import type { Statement } from "../../model/dataset";
import { finding } from "../../model/findings/finding";
import { answerOf } from "../../model/answerOf";
import type { ItemId } from "../../model/identifiers";
import type { TableData } from "../../model/tables/table";
import type { Outcome } from "../../model/outcome";
import { cellAt, isBlank, textOf } from "../cells/cellText";
import { normaliseLabel } from "../cells/normaliseLabel";
import type { Report } from "../cells/quantityCell";
import type { RecognisedTable } from "../recognition/recognisedTable";
import { conclusionOf, isUndetermined } from "./conclusionOf";
import { itemOf, itemOfTitle } from "./itemOf";
import { rowsOf, type RoleRow } from "./roleRows";

/**
 * Reads the role `statements`: 自评情况 and 自评结论 of each item. Two lines of one item must declare the same, else
 * nothing is declared.
 * @param isKnownElsewhere true for labels that another role of the same table understands (a county figure)
 */
export function readStatements(
  tables: readonly RecognisedTable[],
  isKnownElsewhere: (label: string) => boolean,
  report: Report,
): Partial<Record<ItemId, Statement>> {
  const statements: Partial<Record<ItemId, Statement>> = {};
  const declaredBy = new Map<ItemId, RoleRow>();
  const disputed = new Set<ItemId>();
  for (const table of tables) {
    for (const row of rowsOf(table)) {
      const statement = statementOf(row, isKnownElsewhere, report);
      if (statement === null) continue;
      const { item, declared } = statement;
      const known = statements[item];
      if (known !== undefined && differ(known, statement)) {
        const words = (one: RoleRow | undefined): string => one?.cell("conclusion")?.shown.trim() ?? "";
        const params = { label: row.words("item") ?? item, first: words(declaredBy.get(item)), second: words(row) };
        report(finding("conclusionsDiffer", "error", params, statement.cell));
        disputed.add(item);
      }
      if (declared !== null && !declaredBy.has(item)) declaredBy.set(item, row);
      statements[item] = known === undefined ? statement : joined(known, statement, disputed.has(item));
    }
  }
  return statements;
}

/** True where a row says of its item more than its name: 交流轮岗占比 | 12 without a conclusion only states a number. */
export function saysOfItem({ table, columns }: RecognisedTable, row: number): boolean {
  return columns.some(
    ({ identifier, column }) =>
      (identifier === "conclusion" || identifier === "situation") && !isBlank(cellAt(table, row, column)),
  );
}

function statementOf(row: RoleRow, isKnownElsewhere: (label: string) => boolean, report: Report): Statement | null {
  const label = row.words("item");
  const conclusion = row.words("conclusion");
  const text = row.words("situation");
  const item =
    label === null
      ? null
      : (itemOfTitle(label, row.recognised.vocabulary) ?? itemOfArea(row, label) ?? itemOfSurvey(row, label));
  if (item === null) {
    const isFigure = label !== null && isKnownElsewhere(label) && statesNumber(row);
    if (conclusion !== null && !isFigure) {
      report(finding("statementItemUnknown", "warning", { label: label ?? "" }, row.at("item")));
    }
    return null;
  }
  return {
    item,
    text,
    declared: declaredOf(row, conclusion, report),
    evidence: row.words("evidence"),
    remedyPlan: row.words("remedyPlan"),
    cell: row.column("conclusion") === undefined ? row.at("situation") : row.at("conclusion"),
  };
}

/** True where a number stands beside the name: 教师平均工资 | 85000 | 达标 is a figure, whose conclusion is computed. */
function statesNumber({ recognised, row, column }: RoleRow): boolean {
  const others = new Set(["item", "conclusion", "evidence", "remedyPlan"].map((id) => column(id)?.column));
  const ordinal = recognised.columns.find(({ heading }) => /^(?:序号|编号|项次)$/u.test(heading))?.column;
  const cells = recognised.table.cells[row] ?? [];
  return cells.some(
    (_, at) => at !== ordinal && !others.has(at) && /\d/u.test(textOf(cellAt(recognised.table, row, at))),
  );
}

/** 第1项 under 二级指标 beside or below 政府保障程度 under 一级指标, which is merged down over its items. */
function itemOfArea({ recognised, row, column }: RoleRow, label: string): ItemId | null {
  const at = column("item")?.column ?? 0;
  if (!NUMBER_OF_ITEM.test(label.replace(/\s+/gu, ""))) return null;
  const top = Math.max(recognised.firstDataRow, row - MOST_ITEMS);
  for (let before = at - 1; before >= 0; before--) {
    const area = wordsAbove(recognised.table, row, before, top);
    if (AREA.test(area)) return itemOf(`${area}${label}`, recognised.vocabulary);
  }
  return null;
}

/** What stands in the nearest filled cell of a column, upwards from a row: the words of a cell merged down to it. */
function wordsAbove(table: TableData, row: number, column: number, top: number): string {
  for (let above = row; above >= top; above--) {
    const words = textOf(cellAt(table, above, column)).replace(/\s+/gu, "");
    if (words !== "") return words;
  }
  return "";
}

/** More than an area has. */
const MOST_ITEMS = 30;
const NUMBER_OF_ITEM = /^第?(?:\d{1,2}|[一二三四五六七八九十]{1,3})[项条]?$/u;
const AREA = /^(?:资源配置|政府保障|教育质量)(?:程度|达标|情况)*$/u;

/** The row 计 of 表Ⅵ is about 社会认可度. */
function itemOfSurvey({ recognised }: RoleRow, label: string): ItemId | null {
  const isSurvey = recognised.columns.some(({ heading }) => heading.includes("问卷"));
  return isSurvey && /^(?:总?计|合计)$/u.test(label.replace(/\s+/gu, ""))
    ? (recognised.vocabulary.items.find(({ area }) => area === "recognition")?.id ?? null)
    : null;
}

function declaredOf(row: RoleRow, conclusion: string | null, report: Report) {
  const cell = row.cell("conclusion");
  if (cell === undefined || isBlank(cell)) return null;
  // 待监测 stands for no number elsewhere; as a conclusion it says something.
  if (conclusion === null) {
    const pending = conclusionOf(textOf(cell));
    if (pending !== null) return pending;
  }
  if (conclusion !== null && isUndetermined(conclusion)) return null;
  const declared = conclusion === null ? null : (conclusionOf(conclusion) ?? answerTo(row, conclusion));
  if (declared === null)
    report(finding("conclusionNotUnderstood", "warning", { text: cell.shown }, row.at("conclusion")));
  return declared;
}

/** 是 below 是否达标 says what 达标 says; below 自评结论 it says nothing for certain. */
function answerTo(row: RoleRow, conclusion: string): Outcome | null {
  const question = normaliseLabel(row.column("conclusion")?.heading ?? "").exact;
  const answer = /^[是否]$/u.test(conclusion) && /是否|^否是$/u.test(question) ? answerOf(conclusion) : null;
  return answer === null ? null : answer ? "met" : "unmet";
}

function differ(first: Statement, second: Statement): boolean {
  return first.declared !== null && second.declared !== null && first.declared !== second.declared;
}

/** @param isDisputed two lines of the item differ: a third one that agrees with one of them settles nothing */
function joined(first: Statement, second: Statement, isDisputed: boolean): Statement {
  return {
    ...first,
    declared: isDisputed ? null : (first.declared ?? second.declared),
    text: first.text ?? second.text,
    evidence: first.evidence ?? second.evidence,
    remedyPlan: first.remedyPlan ?? second.remedyPlan,
  };
}
