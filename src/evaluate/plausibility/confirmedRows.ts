import type { Confirmation, Dataset, Doubt } from "../../model/dataset";
import type { ConfirmationUse } from "../../model/evaluation";
import { finding, type Finding } from "../../model/findings/finding";
import type { RowsTakenOut } from "../../model/findings/plausibilityFindings";

/**
 * Rows that a cell takes out of the county, or leaves in as a question, and the word by which a person confirms them.
 */
interface DoubtedRows {
  readonly kind: RowsTakenOut;
  readonly text: string;
  readonly rows: number;
}

/** What is left of the dataset's doubts, and what became of the confirmations that speak of rows. */
export interface ConfirmedRows {
  readonly dataset: Dataset;
  /** Confirmations that speak of figures. */
  readonly others: readonly Confirmation[];
  readonly uses: readonly ConfirmationUse[];
  readonly findings: readonly Finding[];
}

/** What the column is called in a confirmation of schools that were closed. */
const CLOSED = /^(?:是否)?(?:上年|已)*撤销(?:的?学校)?$/u;
const COUNTY = /(?:县|旗|市|区|本级|直属|兵团|农垦|林业|农场)$/u;

/**
 * D32: rows that 统计三级 or 是否上年撤销 takes out keep the county's verdict from `met` until somebody confirms them once, by
 * the word that stands there (or 是否上年撤销) and the number of its rows. With other rows than were confirmed it lapses.
 * @example 项目 乙县, 数值 1, with 确认人, 日期 and 依据: the row of 乙县 stays out, and the verdict no longer waits for it
 */
export function confirmedRows(dataset: Dataset): ConfirmedRows {
  const mine = dataset.confirmations.filter((one) => isOfRows(one, dataset));
  if (mine.length === 0) return { dataset, others: dataset.confirmations, uses: [], findings: [] };
  const lifted = new Map<Doubt, Finding>();
  const uses: ConfirmationUse[] = [];
  const findings: Finding[] = [];
  for (const confirmation of mine) {
    const doubt = dataset.doubts.find((one) => concerns(confirmation, doubtedRows(one.because)));
    const rows = doubt === undefined ? null : doubtedRows(doubt.because);
    const gap = gapOf(confirmation, rows);
    if (gap !== null) findings.push(gap);
    else if (doubt !== undefined && rows !== null) lifted.set(doubt, confirmed(confirmation, rows, doubt));
    uses.push({ confirmation, isInForce: gap === null });
  }
  const gone = new Set([...lifted.keys()].map(({ because }) => because));
  return {
    dataset: {
      ...dataset,
      doubts: dataset.doubts.filter((doubt) => !lifted.has(doubt)),
      findings: dataset.findings.filter((found) => !gone.has(found)),
    },
    others: dataset.confirmations.filter((one) => !mine.includes(one)),
    uses,
    findings: [...findings, ...lifted.values()],
  };
}

function doubtedRows(because: Finding): DoubtedRows | null {
  switch (because.code) {
    case "otherCountyRows":
      return { kind: "otherCounty", text: because.params.county, rows: because.params.rows };
    case "countyUnclear":
      return { kind: "unclear", text: because.params.text, rows: because.params.rows };
    case "closedSchools":
      return { kind: "closed", text: "是否上年撤销", rows: because.params.rows };
    default:
      return null;
  }
}

function isOfRows(confirmation: Confirmation, { doubts }: Dataset): boolean {
  if (confirmation.school !== null || confirmation.field !== null) return false;
  const word = wordOf(confirmation);
  return (
    CLOSED.test(word) || COUNTY.test(word) || doubts.some((one) => concerns(confirmation, doubtedRows(one.because)))
  );
}

function concerns(confirmation: Confirmation, rows: DoubtedRows | null): boolean {
  if (rows === null) return false;
  const word = wordOf(confirmation);
  return rows.kind === "closed" ? CLOSED.test(word) : word === rows.text;
}

function wordOf({ label }: Confirmation): string {
  return label.normalize("NFKC").replace(/\s+/gu, "");
}

function gapOf(
  { label: text, value, confirmedBy, date, basis, cell }: Confirmation,
  rows: DoubtedRows | null,
): Finding | null {
  if (value === null) return finding("confirmationNotUnderstood", "warning", { text, part: "value" }, cell);
  if (confirmedBy === null || date === null || basis === null)
    return finding("confirmationIncomplete", "warning", { text }, cell);
  return rows?.rows === value
    ? null
    : finding("confirmationLapsed", "info", { text, confirmed: value, value: rows?.rows ?? null }, cell);
}

function confirmed({ confirmedBy }: Confirmation, { kind, text, rows }: DoubtedRows, { because }: Doubt): Finding {
  return finding("rowsConfirmed", "info", { kind, text, rows, by: confirmedBy ?? "" }, because.where);
}
