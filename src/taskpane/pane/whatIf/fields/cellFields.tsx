import type { ReactElement } from "react";
import type { UsedCell } from "../../../../intake/scenarios/usedCells";
import { addressOf } from "../../../../model/tables/cellRef";
import type { School } from "../../../../model/dataset";
import { TrialField } from "./trialField";

/** An input for each cell. @param rowOf the school they all belong to, whose name need not stand before each */
export function CellFields({
  cells,
  rowOf,
}: {
  readonly cells: readonly UsedCell[];
  readonly rowOf?: School;
}): ReactElement {
  return (
    <>
      {cells.map(({ ref, cell, label, heading }) => (
        <TrialField
          key={`${ref.sheet}!${addressOf(ref)}`}
          subject={{ kind: "cell", ref, label, now: cell }}
          heading={rowOf === undefined ? heading : withoutName(label, rowOf.name, heading)}
        />
      ))}
    </>
  );
}

/** Class or room stay before the heading; where the row says another name, the whole label stays. */
function withoutName(label: string, name: string, heading: string): string {
  if (label === `${name} ${heading}`) return heading;
  return label.startsWith(`${name} `) ? label.slice(name.length + 1) : label;
}
