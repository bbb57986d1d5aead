import { isOthersTable } from "../../markedSheet";
import {
  HEAD_ROWS,
  isOurHead,
  keylessPositions,
  ownershipOf,
  type KnownName,
  type KnownSheet,
  type Ownership,
} from "../../ownership";

/** Columns of the head that are looked at in a sheet without key: as far as our own sheets go. */
const HEAD_COLUMNS = 40;

/** All names of the workbook and of its sheets. @param worksheets with `name` and `formula` of their names loaded */
export function knownNames(names: readonly Excel.NamedItem[], worksheets: readonly Excel.Worksheet[]): KnownName[] {
  const known = ({ name, formula }: Excel.NamedItem, position: number | null): KnownName => ({
    name,
    position,
    text: String(formula).replace(/^=/u, ""),
  });
  return [
    ...names.map((item) => known(item, null)),
    ...worksheets.flatMap((sheet, position) => sheet.names.items.map((item) => known(item, position))),
  ];
}

/**
 * Which sheets are ours, by their positions among the worksheets. Excel is asked once more only where a sheet is marked
 * that bears no key, as those from before the key: then its head decides.
 * @param tables with `name` and `worksheet/name` loaded
 */
export async function readOwnership(
  context: Excel.RequestContext,
  names: readonly KnownName[],
  worksheets: readonly Excel.Worksheet[],
  tables: readonly Excel.Table[],
): Promise<Ownership> {
  const others = new Set(tables.filter(({ name }) => isOthersTable(name)).map(({ worksheet }) => worksheet.name));
  const sheets = worksheets.map(
    ({ name }): KnownSheet => ({ name, isWorksheet: true, holdsOthersTable: others.has(name) }),
  );
  const heads = keylessPositions(names, sheets).flatMap((position) => {
    const range = worksheets[position]?.getRangeByIndexes(0, 0, HEAD_ROWS, HEAD_COLUMNS);
    const used = worksheets[position]?.getUsedRangeOrNullObject(true);
    range?.load("values");
    used?.load("address");
    return range === undefined || used === undefined ? [] : [{ position, range, used }];
  });
  if (heads.length > 0) await context.sync();
  // An empty one is what a write leaves that Excel refused between marker and key: there is nothing on it to lose.
  const ours = new Set(
    heads.filter(({ range, used }) => used.isNullObject || isOurHead(range.values)).map(({ position }) => position),
  );
  return ownershipOf(names, sheets, (position) => ours.has(position));
}
