import { usedCellAt, type UsedCell } from "../../../../intake/scenarios/usedCells";
import type { DatedEvaluation } from "../../../../app/latestEvaluation";
import { addressOf, type CellRef } from "../../../../model/tables/cellRef";
import type { School } from "../../../../model/dataset";
import { cellsOf, type Figure } from "../../../../model/figures/figure";
import type { TrialGroup } from "../../../../strings/zh-CN/pane/whatIf";

/** Cells that belong together, in the order of the sheets. */
export interface CellGroup {
  readonly group: TrialGroup;
  readonly cells: readonly UsedCell[];
}

type Judged = Pick<DatedEvaluation, "contents" | "evaluation">;

/** Every cell from which a number of a school comes, or would come if it were filled in; each once. */
export function cellsOfSchool(school: School, judged: Judged): CellGroup[] {
  const seen = new Set<string>();
  const group = (name: TrialGroup, figures: readonly (Figure | undefined)[]): CellGroup[] => {
    const cells = usedCells(figures.flatMap(cellsOf), seen, judged);
    return cells.length === 0 ? [] : [{ group: name, cells }];
  };
  return [
    ...group(
      "resources",
      school.parts.flatMap(({ students, amounts }) => [students, ...Object.values(amounts)]),
    ),
    ...group("others", [
      ...school.parts.flatMap(({ classes, fullTimeTeachers }) => [classes, fullTimeTeachers]),
      ...Object.values(school.figures),
    ]),
    ...group(
      "classes",
      (school.classList ?? []).map(({ students }) => students),
    ),
    ...group(
      "rooms",
      (school.roomList ?? []).flatMap(({ count, area }) => [count, area]),
    ),
  ];
}

/** The cells of the county's figures, blank ones included. */
export function cellsOfCounty({ evaluation, contents }: Judged): UsedCell[] {
  return usedCells(Object.values(evaluation.dataset.figures).flatMap(cellsOf), new Set(), { evaluation, contents });
}

function usedCells(refs: readonly CellRef[], seen: Set<string>, { contents, evaluation }: Judged): UsedCell[] {
  const fresh = refs.filter((ref) => {
    const key = `${ref.sheet}!${addressOf(ref)}`;
    return !seen.has(key) && seen.add(key);
  });
  return fresh.flatMap((ref) => usedCellAt(contents, evaluation.readings, ref) ?? []);
}
