import type { TableReading } from "../../../model/dataset";
import type { Strings } from "../../../strings/strings";
import type { GridHeading } from "./gridCell";

/** The headings of the tables that were recognised on a sheet, each with what it was recognised as. */
export function headingsOf(
  readings: readonly TableReading[],
  sheet: string,
  { recognised, unused }: Strings["grid"],
): GridHeading[] {
  return readings
    .filter((reading) => reading.sheet === sheet)
    .flatMap(({ place, columns }) =>
      columns.map(({ column, identifier, label }): GridHeading => {
        const position = { row: Math.max(0, place.fromRow - 1), column: place.fromColumn + column };
        return identifier === null
          ? { ...position, state: "unused", words: unused }
          : { ...position, state: "recognised", words: recognised(label ?? identifier) };
      }),
    );
}
