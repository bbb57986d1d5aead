import { useMemo, useState, type ReactElement } from "react";
import { SearchFilter } from "../filters";
import { usePane } from "../paneContext";
import { ShortList } from "../shortList";
import { CellFields } from "./cellFields";
import { cellsOfCounty } from "./schoolCells";
import { useTrial } from "./trialContext";

const STEP = 10;

/** The county's own figures, to be found by their labels. */
export function CountyFields(): ReactElement {
  const { strings } = usePane();
  const { shown } = useTrial();
  const [typed, setTyped] = useState("");
  const { county } = strings.pane.whatIf;
  const cells = useMemo(() => cellsOfCounty(shown), [shown]);
  const wanted = typed.trim().toLowerCase();
  const found = cells.filter(({ label }) => label.toLowerCase().includes(wanted));
  return (
    <search>
      <SearchFilter label={county.search} value={typed} onChange={setTyped} />
      <ShortList key={wanted} entries={found} step={STEP} more={county.more}>{(some) => <CellFields cells={some} />}</ShortList>
    </search>
  );
}
