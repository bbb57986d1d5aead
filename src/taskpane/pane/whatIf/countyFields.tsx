import { Field, Input, makeStyles } from "@fluentui/react-components";
import { useMemo, useState, type ReactElement } from "react";
import { usePane } from "../paneContext";
import { ShortList } from "../shortList";
import { CellFields } from "./cellFields";
import { cellsOfCounty } from "./schoolCells";
import { useTrial } from "./trialContext";

const STEP = 10;

const useStyles = makeStyles({ search: { minWidth: 0, width: "100%" } });

/** The county's own figures, to be found by their labels. */
export function CountyFields(): ReactElement {
  const { strings } = usePane();
  const { shown } = useTrial();
  const styles = useStyles();
  const [typed, setTyped] = useState("");
  const { county } = strings.pane.whatIf;
  const cells = useMemo(() => cellsOfCounty(shown), [shown]);
  const wanted = typed.trim().toLowerCase();
  const found = cells.filter(({ label }) => label.toLowerCase().includes(wanted));
  return (
    <search>
      <Field label={county.search} size="small">
        <Input size="small" type="search" className={styles.search} value={typed} onChange={(_, { value }) => setTyped(value)} />
      </Field>
      <ShortList key={wanted} entries={found} step={STEP} more={county.more}>{(some) => <CellFields cells={some} />}</ShortList>
    </search>
  );
}
