import { tokens } from "@fluentui/react-theme";
import { makeStyles, mergeClasses } from "@griffel/react";
import type { ReactElement } from "react";
import type { ItemShortfall } from "../../../model/evaluation";
import type { FloorKind } from "../../../model/floorKind";
import { itemName, itemRemark, unitsToAdd } from "../../../present/plan/itemShortfallRows";
import type { ResourceLine } from "../../../present/plan/resourceLines";
import { groupedNumber } from "../../../present/words/shownNumber";
import type { Tone } from "../../../model/sheets/sheetPlan";
import { CellLink } from "../controls/cellLink";
import { useOutcomeStyles } from "../controls/outcomeStyles";
import { usePane } from "../paneContext";
import { toneWords } from "../schools/heatStrip";
import { toneSymbol } from "../schools/indicatorTone";
import type { ShortSchool } from "./shortSchools";

const useStyles = makeStyles({
  line: { padding: "8px 0", borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  head: { display: "flex", flexWrap: "wrap", gap: "2px 8px", alignItems: "baseline", justifyContent: "space-between" },
  cost: { fontSize: "12px", fontVariantNumeric: "tabular-nums" },
  list: { listStyleType: "none", margin: 0, padding: 0, fontSize: "12px" },
  entry: { display: "grid", gridTemplateColumns: "22px minmax(0, 1fr)", gap: "0 6px", marginTop: "4px" },
  sign: {
    textAlign: "center",
    borderRadius: "3px",
    border: "1px solid currentColor",
    fontWeight: 600,
    height: "18px",
    lineHeight: "18px",
  },
  name: { fontWeight: 600 },
});

/** A school with what it lacks, line by line, and what the cheapest way to comply costs. */
export function ShortSchoolLine({
  short,
  floor,
}: {
  readonly short: ShortSchool;
  readonly floor: FloorKind;
}): ReactElement {
  const { strings } = usePane();
  const styles = useStyles();
  const { school, resources, items, cost } = short;
  return (
    <li className={styles.line}>
      <div className={styles.head}>
        {school.cell === null ? <span>{school.name}</span> : <CellLink to={school.cell}>{school.name}</CellLink>}
        {cost !== null && cost > 0 && (
          <span className={styles.cost}>{strings.pane.plan.cost(groupedNumber(cost))}</span>
        )}
      </div>
      <ul className={styles.list}>
        {resources.map((line) => (
          <ResourceEntry key={`${line.shortfall.stage ?? ""}${line.shortfall.indicator}`} line={line} floor={floor} />
        ))}
        {items.map((item) => (
          <ItemEntry key={`${item.item}${item.kind}`} item={item} floor={floor} />
        ))}
      </ul>
    </li>
  );
}

function ResourceEntry({
  line: { shortfall, tone, recommended, remark },
  floor,
}: {
  readonly line: ResourceLine;
  readonly floor: FloorKind;
}): ReactElement {
  const { strings } = usePane();
  const { school, stage, indicator, amount, unit, toStandard, toFloor } = shortfall;
  const units = (value: number | null): string | null =>
    value === null ? null : strings.catalogue.quantity(groupedNumber(value), unit);
  const part = stage === null ? strings.sheets.plan.wholeSchool : strings.catalogue.stages[stage];
  const words = strings.pane.plan;
  return (
    <Entry
      tone={tone}
      floor={floor}
      name={`${strings.catalogue.indicator(indicator).shortName}${school.parts.length > 1 ? words.ofPart(part) : ""}`}
      text={[
        words.lacks({
          amount: units(amount),
          toStandard: units(toStandard),
          toFloor: toFloor === 0 ? null : units(toFloor),
          floor,
        }),
        words.advice({ recommended: recommended === 0 ? null : units(recommended), remark }),
      ]}
    />
  );
}

function ItemEntry({ item, floor }: { readonly item: ItemShortfall; readonly floor: FloorKind }): ReactElement {
  const { strings } = usePane();
  const { amount, limit, missing, unit } = item;
  const units = (value: number): string => strings.catalogue.quantity(groupedNumber(value), unit);
  return (
    <Entry
      tone="unmet"
      floor={floor}
      name={itemName(item, strings)}
      text={[
        strings.pane.plan.itemLacks({
          amount: amount === null || limit === 0 ? null : units(amount),
          missing: units(missing),
          isOver: unitsToAdd(item) === null,
        }),
        itemRemark(item, strings),
      ]}
    />
  );
}

function Entry({
  tone,
  floor,
  name,
  text,
}: {
  readonly tone: Tone;
  readonly floor: FloorKind;
  readonly name: string;
  readonly text: readonly string[];
}): ReactElement {
  const { strings } = usePane();
  const styles = useStyles();
  const colours = useOutcomeStyles();
  return (
    <li className={styles.entry}>
      <span
        className={mergeClasses(styles.sign, colours[tone])}
        role="img"
        aria-label={toneWords(tone, floor, strings)}
      >
        {toneSymbol(tone)}
      </span>
      <span>
        <span className={styles.name}>{name}</span>
        {strings.catalogue.gap}
        {text.filter((one) => one !== "").join(strings.pane.plan.separator)}
      </span>
    </li>
  );
}
