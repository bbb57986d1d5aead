import type { Finding } from "../../model/findings/finding";
import { findingKeys, type FindingKey } from "./findingKeys";
import { GONE_KEY } from "../kept/leftoverRows";
import type { KeptRow, KeptSheet } from "../kept/keptSheet";
import { textOf } from "../kept/keptCell";

/** Stands before the word of a finding that has been mended, in every language; its row is no finding any more. */
export const MENDED_SIGN = "✔";

/** Findings laid beside those of the last evaluation. */
export interface FindingsSince {
  readonly keys: readonly FindingKey[];
  /** Null where there was no evaluation before: nothing is new then. */
  readonly since: {
    /** Of each finding, in their order, whether it is new. */
    readonly isNew: readonly boolean[];
    /** Rows of before whose finding is not found any more. */
    readonly mended: readonly KeptRow[];
  } | null;
}

/**
 * 新增, 未整改 and 已整改: what has become of the findings of the last evaluation, which stand on our own sheet under what
 * they are about, so that rows may be sorted and sheets renamed. The last evaluation is the one whose result stands in
 * the workbook; one without findings leaves no row, and whatever comes after it is new.
 * @param kept the sheet of findings as it stands, or undefined where there is none yet
 */
export function findingsSince(findings: readonly Finding[], kept: KeptSheet | undefined): FindingsSince {
  const keys = findingKeys(findings, kept);
  if (kept === undefined || kept.withoutKeys !== undefined) return { keys, since: null };
  const before = findingRows(kept);
  const known = new Set(before.map(({ key }) => key));
  const found = keys.map(({ key, formerKey }) => (known.has(key) ? key : (formerKey ?? key)));
  return {
    keys,
    since: {
      isNew: found.map((key) => !known.has(key)),
      mended: before.filter(({ key }) => key !== null && !found.includes(key)),
    },
  };
}

/** Rows of findings that stood open: not ours around them, not the people's own, none that was mended before. */
function findingRows({ rows }: KeptSheet): KeptRow[] {
  const gone = rows.findIndex(({ key }) => key === GONE_KEY);
  return rows.filter(
    ({ key, cells }, at) =>
      key !== null &&
      !key.startsWith("@") &&
      !/^UEI-KEY$/.test(key) &&
      (gone < 0 || at < gone) &&
      !textOf(cells.get("since")).startsWith(MENDED_SIGN),
  );
}
