import { RECORD_HEADINGS_KEY } from "../../model/sheets/recordTable";
import type { KeptRow, KeptSheet } from "../kept/keptSheet";
import { keptSections } from "../kept/keptSections";

/** What stands in 历年记录 on the balance sheet now, and everything else on that sheet. */
export interface RecordEntries {
  readonly rows: readonly KeptRow[];
  readonly rest: KeptSheet;
}

/** The balance sheet as it stands now, parted into the record and the rest. */
export function recordEntries(kept: KeptSheet | undefined): RecordEntries {
  const { sections, rest } = keptSections(kept, ["record"], () => RECORD_HEADINGS_KEY);
  return { rows: sections.record, rest };
}
