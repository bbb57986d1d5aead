import { Button } from "@fluentui/react-button";
import { makeStyles } from "@griffel/react";
import type { ReactElement } from "react";
import type { JudgedWorkbook } from "../../../app/evaluateWorkbook";
import type { SettingsEdit } from "../../../model/sheets/settingsSheet";
import { costUnit } from "../../../present/plan/planSheet";
import { TextField } from "../controls/fields";
import { usePane } from "../paneContext";
import { isCost, unitCostEdits, type TypedCosts } from "./unitCostEdits";

const useStyles = makeStyles({
  small: { fontSize: "12px", margin: "2px 0" },
  fields: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(130px, 1fr))",
    gap: "6px 8px",
    margin: "4px 0 8px",
  },
});

/** What one more unit of each indicator costs the bureau; empty is the product's round figure. */
export function UnitCosts({
  judged: { evaluation, contents },
  typed,
  onType,
  onEnter,
}: {
  readonly judged: JudgedWorkbook;
  /** Held outside until it is saved, so that looking at another tab loses nothing. */
  readonly typed: TypedCosts;
  readonly onType: (typed: TypedCosts) => void;
  readonly onEnter: (edits: readonly SettingsEdit[]) => void;
}): ReactElement {
  const { strings } = usePane();
  const styles = useStyles();
  const { entries: words, settings } = strings.pane;
  const edits = unitCostEdits(contents.ownSheets, evaluation.dataset.unitCosts, typed, evaluation.standard.indicators);
  const isFit = Object.values(typed).every((cost) => cost === undefined || isCost(cost));
  return (
    <>
      <p className={styles.small}>{strings.sheets.settings.unitCosts.explanation}</p>
      <div className={styles.fields}>
        {evaluation.standard.indicators.map((card) => {
          const { id, unitCost } = card;
          const value = typed[id] ?? String(evaluation.dataset.unitCosts[id] ?? "");
          return (
            <TextField
              key={id}
              size="small"
              type="number"
              label={words.unitCost(strings.catalogue.indicator(id).shortName, costUnit(card, strings))}
              value={value}
              placeholder={words.defaultCost(String(unitCost))}
              problem={isCost(value) ? undefined : words.notAnAmount}
              onChange={(text) => onType({ ...typed, [id]: text })}
            />
          );
        })}
      </div>
      <Button size="small" disabled={edits.length === 0 || !isFit} onClick={() => onEnter(edits)}>
        {settings.save}
      </Button>
    </>
  );
}
