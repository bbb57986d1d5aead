import type { Mapping } from "../../intake/settings/corrections";
import type { CorrectionPreview, ReadingSize } from "../../model/correcting/correctionPreview";
import { cellsOf, type Figure } from "../../model/figures/figure";
import type { Evaluation } from "../../model/evaluation";
import type { SettingsEdit } from "../../model/sheets/settingsSheet";
import type { WorkbookContents } from "../../workbook/port";
import { judgeWorkbook } from "../evaluateWorkbook";
import { seenInVain } from "../nothingRecognised";

/**
 * What corrections would make of a workbook that has been read: how much more of it is read, and which items would be
 * judged otherwise. Nothing is written.
 * @param before its evaluation as it stands; null where nothing could be judged
 */
export async function previewCorrections(
  contents: WorkbookContents,
  mapping: Mapping,
  before: Evaluation | null,
  { edits, newName }: { readonly edits: readonly SettingsEdit[]; readonly newName: string },
): Promise<CorrectionPreview> {
  const { evaluation } = await judgeWorkbook({ read: async () => contents }, mapping, [], { edits, newName });
  const known = before !== null && seenInVain(contents, before.dataset) === null ? before : null;
  return {
    before: known === null ? null : sizeOf(known),
    after: sizeOf(evaluation),
    items: evaluation.items.flatMap(({ id, outcome, decides }) => {
      const earlier = known?.items.find((item) => item.id === id)?.outcome ?? null;
      return decides && earlier !== outcome ? [{ id, before: earlier, after: outcome }] : [];
    }),
  };
}

function sizeOf({ verdict, dataset }: Evaluation): ReadingSize {
  const cells = new Set<string>();
  const take = (figure: Figure | undefined): void => {
    for (const { sheet, row, column } of cellsOf(figure)) cells.add(`${sheet}!${row},${column}`);
  };
  Object.values(dataset.figures).forEach(take);
  for (const { figures, parts } of dataset.schools) {
    Object.values(figures).forEach(take);
    for (const { students, amounts } of parts) [students, ...Object.values(amounts)].forEach(take);
  }
  return { verdict, schools: dataset.schools.length, cells: cells.size };
}
