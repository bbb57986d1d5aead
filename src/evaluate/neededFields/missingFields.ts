import type { Dataset, School } from "../../model/dataset";
import type { ItemResult } from "../../model/evaluation";
import type { CellRef } from "../../model/tables/cellRef";
import { schoolFigureName } from "../../regulation/figures/figureNames";
import { finding, type Finding, type FindingCode } from "../../model/findings/finding";
import type { ItemId, SchoolFigureId } from "../../model/identifiers";
import { linesOf, type Standard } from "../../regulation/standard";
import { emptyCell } from "../blankFigure";
import { itemNeeds } from "./itemNeeds";
import { isGiven, type Need, type NeededField, type SchoolList } from "./neededField";
import { resourceNeeds } from "./resourceNeeds";

/** Up to so many empty cells of a column are said one by one, each with its cell. */
const SINGLE_CELLS = 3;
const MOST_NAMED = 5;

/** What the schools lack of one field. */
interface Lack {
  readonly field: SchoolFigureId;
  readonly headings: Set<string>;
  readonly items: Set<ItemId>;
  readonly ids: Set<SchoolFigureId>;
  readonly lists: Set<SchoolList>;
  /** Schools whose tables have no column that would give it. */
  readonly without: Set<School>;
  /** By heading the schools whose cell is empty, with that cell. */
  readonly empty: Map<string, Map<School, CellRef>>;
}

/**
 * The fields that rules need and schools lack: one finding for a field that no table has a column for, with the heading
 * to add, the schools it is missing of and the items that it leaves undetermined; empty cells of a column singly where
 * they are few, else together (D34). Cells that hold something unreadable have been said where they were read.
 * @param items as judged, which tell what is undetermined
 */
export function missingFields(dataset: Dataset, items: readonly ItemResult[], standard: Standard): Finding[] {
  if (!dataset.hasSchools) return [];
  const undetermined = new Set(items.filter(({ outcome }) => outcome === "undetermined").map(({ id }) => id));
  return lacksOf(dataset, standard).flatMap((lack) => {
    const open = [...lack.items].filter((id) => undetermined.has(id));
    const isResource = standard.indicators.some(({ id }) => lack.items.has(id));
    return open.length > 0 || isResource ? [...withoutColumn(lack, open, dataset), ...emptyCells(lack, open)] : [];
  });
}

/** Rows that joined no school of the list: what they lack stands with the school that they belong to. */
const STRAY: ReadonlySet<FindingCode> = new Set<FindingCode>(["joinsNoSchool", "nameOfSeveral"]);

function lacksOf(dataset: Dataset, standard: Standard): Lack[] {
  const lacks = new Map<SchoolFigureId, Lack>();
  const lines = new Set(linesOf(standard).map(({ id }) => id));
  const needs = [resourceNeeds(standard), itemNeeds(dataset)];
  const strays = new Set(dataset.findings.flatMap(({ code, about }) => (STRAY.has(code) ? (about.school ?? []) : [])));
  const schools = dataset.schools.filter(({ key }) => !strays.has(key));
  for (const needsOf of needs) {
    for (const school of schools) {
      for (const need of needsOf(school).filter(({ items }) => items.some((id) => lines.has(id))))
        for (const field of lackingFields(school, need)) note(lacks, school, need, field);
    }
  }
  return [...lacks.values()];
}

/** The fields that the school lacks on the way for which its tables have most; none where one way is whole. */
function lackingFields(school: School, { ways }: Need): readonly NeededField[] {
  const lacking = ways.map((way) => way.filter(({ ids }) => !isGiven(school, ids)));
  if (lacking.some(({ length }) => length === 0)) return [];
  const begun = lacking.findIndex((fields, at) => {
    const has = (field: NeededField): boolean => field.ids.some((id) => school.figures[id] !== undefined);
    return fields.length < (ways[at]?.length ?? 0) || fields.some(has);
  });
  return lacking[Math.max(begun, 0)] ?? [];
}

function note(lacks: Map<SchoolFigureId, Lack>, school: School, { items }: Need, needed: NeededField): void {
  const { field, heading, ids, list, standIns = [] } = needed;
  const lack = lacks.get(field) ?? nothingLacked(field);
  lacks.set(field, lack);
  for (const item of items) lack.items.add(item);
  for (const id of ids) lack.ids.add(id);
  if (list !== undefined) lack.lists.add(list);
  const there = ids.flatMap((id) => school.figures[id] ?? []);
  if (there.length === 0) {
    lack.headings.add(heading);
    lack.without.add(school);
    return;
  }
  const cells = there.map(emptyCell);
  const [first] = cells;
  if (first !== undefined && first !== null && cells.every((cell) => cell !== null)) {
    const standIn = standIns.find((id) => school.figures[id] !== undefined);
    const said = standIn === undefined ? heading : schoolFigureName(standIn);
    const ofHeading = lack.empty.get(said) ?? new Map<School, CellRef>();
    lack.empty.set(said, ofHeading.set(school, first));
  }
}

function nothingLacked(field: SchoolFigureId): Lack {
  return {
    field,
    headings: new Set(),
    items: new Set(),
    ids: new Set(),
    lists: new Set(),
    without: new Set(),
    empty: new Map(),
  };
}

function withoutColumn(lack: Lack, items: readonly ItemId[], { schools }: Dataset): Finding[] {
  const { field, headings, ids, lists, without } = lack;
  const [first] = without;
  if (first === undefined) return [];
  const columns = [...ids].flatMap((id) => [id, id.replace(/(?:Primary|Junior)$/u, "") as SchoolFigureId]);
  const isSomewhere = schools.some(
    (school) =>
      columns.some((id) => school.figures[id] !== undefined) || [...lists].some((list) => school[list] !== undefined),
  );
  const params = { headings: [...headings], schools: without.size, items };
  return isSomewhere
    ? [finding("fieldOfSomeMissing", "warning", { ...params, names: namesOf([...without]) }, first.cell, { field })]
    : [finding("fieldWithoutColumn", "warning", params, null, { field })];
}

function emptyCells({ field, empty }: Lack, items: readonly ItemId[]): Finding[] {
  return [...empty].flatMap(([heading, cells]): Finding[] => {
    if (cells.size <= SINGLE_CELLS) {
      return [...cells].map(([{ name, key }, where]) =>
        finding("cellsMissing", "warning", { heading, schools: 1, names: [name], items }, where, {
          school: key,
          field,
        }),
      );
    }
    const [first = null] = cells.values();
    const params = { heading, schools: cells.size, names: namesOf([...cells.keys()]), items };
    return [finding("cellsMissing", "warning", params, first, { field })];
  });
}

function namesOf(schools: readonly School[]): string[] {
  return schools.slice(0, MOST_NAMED).map(({ name }) => name);
}
