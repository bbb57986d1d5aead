import { tokens } from "@fluentui/react-theme";
import { makeStyles } from "@griffel/react";
import { useMemo, useState, type ReactElement } from "react";
import { SearchFilter } from "../../controls/filters";
import { usePane } from "../../paneContext";
import { searchedText } from "../../controls/searchedText";
import { ShortList } from "../../controls/shortList";
import { CellFields } from "./cellFields";
import { cellsOfCounty } from "./schoolCells";
import { useTrial } from "../trialContext";

const STEP = 10;

const useStyles = makeStyles({ note: { fontSize: "12px", margin: "4px 0", color: tokens.colorNeutralForeground2 } });

/** The county's own figures, to be found by their labels. */
export function CountyFields(): ReactElement {
  const { strings } = usePane();
  const { shown } = useTrial();
  const styles = useStyles();
  const [typed, setTyped] = useState("");
  const { county } = strings.pane.whatIf;
  const cells = useMemo(() => cellsOfCounty(shown), [shown]);
  const wanted = searchedText(typed);
  const found = cells.filter(({ label }) => searchedText(label).includes(wanted));
  return (
    <search>
      <SearchFilter label={county.search} value={typed} onChange={setTyped} />
      {found.length === 0 && (
        <p className={styles.note} role="status">
          {cells.length === 0 ? strings.pane.countyFigures.none : strings.pane.countyFigures.noMatch}
        </p>
      )}
      <ShortList key={wanted} entries={found} step={STEP} more={county.more}>
        {(some) => <CellFields cells={some} />}
      </ShortList>
    </search>
  );
}
