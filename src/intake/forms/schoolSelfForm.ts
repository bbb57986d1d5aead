import { isBlank, textOf } from "../cells/cellText";
import type { RecognisedTable } from "../recognition/recognisedTable";

const ROWS_ABOVE = 6;
const TITLE = /学校自评表|建校于/u;

/**
 * True for 学校自评表 of a single school (附件4): its rows look like statements of the county and are those of one school, so that
 * none of them may stand for the county's.
 */
export function isFormOfOneSchool({ table, firstDataRow, columns }: RecognisedTable): boolean {
  if (columns.some(({ identifier }) => identifier === "conclusion")) return false;
  const above = table.cells.slice(Math.max(0, firstDataRow - ROWS_ABOVE), firstDataRow);
  return above.some((row) => row.some((cell) => !isBlank(cell) && TITLE.test(textOf(cell))));
}
