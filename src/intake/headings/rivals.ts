import type { Heading } from "../recognition/heading";
import { cellRefIn } from "../../model/tables/cellRef";
import { knownValue, type Figure } from "../../model/figures/figure";
import { finding, type Finding } from "../../model/findings/finding";
import { readQuantity } from "../cells/readQuantity";
import type { RecognisedColumn } from "../recognition/recognisedTable";
import type { TableFrame } from "../recognition/tableFrame";
import type { FigureCard } from "../../regulation/figures/figureCard";
import type { AnyStage } from "../vocabulary/stageWords";
import type { ColumnMeaning } from "./columnMeaning";

/** What a heading claims to be, before other columns are asked. */
export interface Claim {
  readonly heading: Heading;
  readonly identifier: string | null;
  readonly entry: FigureCard | undefined;
  readonly stage: AnyStage | undefined;
  readonly unit: string | null;
  /** From `rankOf`; the lowest of a field wins. */
  readonly rank: number;
  /** Upper parts of the heading that were left out. */
  readonly leftOut: readonly string[];
}

/** The columns after their rivalry, and what has to be said of it. */
export interface SettledColumns {
  readonly columns: readonly RecognisedColumn[];
  readonly findings: readonly Finding[];
}

const PLAIN = 1;

/** By hand before a whole label, that before one whose upper parts were left out, and last the labels that yield. */
export function rankOf(isByHand: boolean, { match, leftOut }: ColumnMeaning): number {
  if (isByHand) return 0;
  if (match.kind === "one" && match.yields === true) return 3;
  return leftOut.length > 0 ? 2 : PLAIN;
}

/**
 * Several columns of one field (D33): the surest reading has it, and what yields is not used. Of two equally sure
 * columns the first is used where both say the same in every row, with an information; where a row tells them apart
 * neither is, with both headings. Where each is blank in the other's rows both are read. Words are taken from the first
 * column.
 */
export function settleRivals(claims: readonly Claim[], frame: TableFrame): SettledColumns {
  const findings: Finding[] = [];
  const unused = new Set<Claim>();
  for (const rivals of rivalsOf(claims)) {
    const best = Math.min(...rivals.map(({ rank }) => rank));
    for (const rival of rivals) if (rival.rank > best) unused.add(rival);
    settleEquals(
      rivals.filter(({ rank }) => rank === best),
      frame,
      unused,
      findings,
    );
  }
  const used = claims.filter((claim) => claim.identifier !== null && claim.leftOut.length > 0 && !unused.has(claim));
  if (used.length > 0) findings.push(leftOutFinding(used, frame));
  return { columns: claims.map((claim) => columnOf(claim, unused.has(claim))), findings };
}

function columnOf({ heading, identifier, stage, unit }: Claim, isUnused: boolean): RecognisedColumn {
  const column = { column: heading.column, heading: heading.text, identifier: isUnused ? null : identifier, unit };
  return stage === undefined || isUnused ? column : { ...column, stage };
}

function rivalsOf(claims: readonly Claim[]): Claim[][] {
  const byField = new Map<string, Claim[]>();
  for (const claim of claims) {
    if (claim.identifier === null || claim.entry?.isAdded === true) continue;
    const key = `${claim.identifier}\n${claim.stage ?? ""}`;
    const known = byField.get(key);
    if (known === undefined) byField.set(key, [claim]);
    else known.push(claim);
  }
  return [...byField.values()].filter(({ length }) => length > 1);
}

function settleEquals(equals: readonly Claim[], frame: TableFrame, unused: Set<Claim>, findings: Finding[]): void {
  const [first, ...others] = equals;
  if (first === undefined) return;
  if (first.entry === undefined || first.entry.dimension === "text") {
    for (const other of others) {
      unused.add(other);
      findings.push(finding("headingTwice", "warning", { heading: other.heading.text }, cellOf(frame, other)));
    }
    return;
  }
  if (frame.isTrial === true) return;
  const comparisons = others.map((other) => ({ other, is: comparison(first, other, frame) }));
  const differing = comparisons.find(({ is }) => is === "different");
  if (differing !== undefined) {
    for (const claim of equals) unused.add(claim);
    const params = { first: first.heading.text, second: differing.other.heading.text };
    findings.push(finding("columnsOfOneField", "error", params, cellOf(frame, differing.other)));
    return;
  }
  for (const { other, is } of comparisons) {
    if (is === "equal") unused.add(other);
    const params = { first: first.heading.text, second: other.heading.text };
    findings.push(finding("columnsAlike", "info", params, cellOf(frame, other)));
  }
}

/**
 * Rows in which only one of two columns says something leave open whether they are the same, and are no contradiction.
 */
function comparison(one: Claim, other: Claim, frame: TableFrame): "equal" | "different" | "complementary" {
  let isEqual = true;
  for (let row = frame.firstDataRow; row < frame.endDataRow; row++) {
    const [a, b] = [figureOf(one, row, frame), figureOf(other, row, frame)];
    const [first, second] = [knownValue(a), knownValue(b)];
    if (first !== null && second !== null && Math.abs(first - second) > 1e-9 * Math.abs(first)) return "different";
    if (first !== second) isEqual = false;
  }
  return isEqual ? "equal" : "complementary";
}

function figureOf({ heading, entry, unit }: Claim, row: number, { table }: TableFrame): Figure {
  const dimension = entry?.dimension ?? "number";
  return readQuantity(table, row, heading.column, dimension === "text" ? "number" : dimension, unit, () => undefined);
}

function cellOf(frame: TableFrame, { heading }: Claim) {
  return cellRefIn(frame.table, Math.max(0, frame.firstDataRow - 1), heading.column);
}

const MOST_NAMED = 6;

/** One information for the table, however many of its headings were read without their upper parts. */
function leftOutFinding(used: readonly Claim[], frame: TableFrame): Finding {
  const parents = [...new Set(used.flatMap(({ leftOut }) => leftOut))];
  const params = { parents: parents.slice(0, MOST_NAMED), headings: used.length };
  return finding("parentsLeftOut", "info", params, cellOf(frame, used[0] as Claim));
}
