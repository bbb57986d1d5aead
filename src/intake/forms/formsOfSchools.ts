import type { Doubt } from "../../model/dataset";
import { finding, type Finding } from "../../model/findings/finding";
import type { TableData } from "../../model/tables/table";
import { correctionsFor, forcedRoles } from "../settings/corrections";
import type { RecogniseBy } from "../recognition/recogniseFrame";
import type { Vocabulary } from "../vocabulary/vocabulary";
import { itemsSeenIn } from "../recognition/schoolFieldGroups";
import { schoolForms } from "./oneSchoolForm";
import { selfForms } from "./schoolSelfForm";

/**
 * The tables of a workbook with the forms of single schools among them turned into lists, and what is to be said of
 * them.
 */
export interface FormsOfSchools {
  readonly tables: readonly TableData[];
  readonly plainRanges: readonly TableData[];
  readonly findings: readonly Finding[];
  /** Of a form that names no school: a school of the county is missing (D1). */
  readonly doubts: readonly Doubt[];
}

/**
 * A form of one school on a sheet of a county's workbook says nothing of the county: its 专任教师数 are those of the school.
 * It is read as that school, and where it names none it is not read at all, and said.
 */
export function withFormsOfSchools(
  tables: readonly TableData[],
  plainRanges: readonly TableData[],
  { vocabulary, mapping }: RecogniseBy,
): FormsOfSchools {
  const read: string[] = [];
  const said: string[] = [];
  const doubts: Doubt[] = [];
  const place = (table: TableData): { readonly own: readonly TableData[]; readonly turned: readonly TableData[] } => {
    const forms =
      forcedRoles(correctionsFor(table, mapping)) === null ? schoolForms(table, vocabulary) : { kind: "none" as const };
    switch (forms.kind) {
      case "none": {
        const inSentences = forcedRoles(correctionsFor(table, mapping)) === null ? selfForms(table) : [];
        if (inSentences.length > 0) said.push(table.sheet);
        return inSentences.length > 0 ? { own: [], turned: inSentences } : { own: [table], turned: [] };
      }
      case "nameless":
        doubts.push(namelessForm(table, vocabulary));
        return { own: [], turned: [] };
      case "forms":
        read.push(table.sheet);
        return { own: [], turned: forms.tables };
    }
  };
  const named = tables.map(place);
  const plain = plainRanges.map(place);
  return {
    tables: named.flatMap(({ own }) => own),
    plainRanges: [...plain.flatMap(({ own, turned }) => [...own, ...turned]), ...named.flatMap(({ turned }) => turned)],
    findings: [...readOnce("schoolFormsRead", read), ...readOnce("schoolSelfFormsRead", said)],
    doubts,
  };
}

const MOST_NAMED = 3;

function readOnce(code: "schoolFormsRead" | "schoolSelfFormsRead", read: readonly string[]): Finding[] {
  const sheets = [...new Set(read)];
  const params = { sheets: sheets.slice(0, MOST_NAMED), count: sheets.length };
  return sheets.length === 0 ? [] : [finding(code, "info", params, null)];
}

function namelessForm({ sheet, name, firstRow, firstColumn }: TableData, vocabulary: Vocabulary): Doubt {
  const where = { sheet, table: name, row: firstRow, column: firstColumn };
  return {
    items: itemsSeenIn("schools", vocabulary),
    because: finding("schoolFormNameless", "error", { sheet }, where),
  };
}
