import { floorKind } from "../../../model/ruleInForce";
import { makeStyles } from "@griffel/react";
import type { ReactElement } from "react";
import type { Evaluation } from "../../../model/evaluation";

import { usePane } from "../paneContext";
import { ShortList } from "../controls/shortList";
import { ExcludedSchools } from "./excludedSchools";
import { SchoolFilters } from "./schoolFilters";
import { SchoolLine } from "./schoolLine";
import { schoolList } from "./schoolList";
import type { SchoolsView } from "./schoolsView";

const STEP = 50;

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: "4px 0 0", padding: 0 },
  note: { fontSize: "12px", margin: "8px 0 0" },
});

/** Every school part that is judged, to be searched, sorted and filtered, and those that do not count. */
export function SchoolsTab({
  evaluation,
  view: { filter },
  onView,
}: {
  readonly evaluation: Evaluation;
  readonly view: SchoolsView;
  readonly onView: (change: (view: SchoolsView) => SchoolsView) => void;
}): ReactElement {
  const { strings } = usePane();
  const styles = useStyles();
  const { schools } = strings.pane;
  const found = schoolList(evaluation.schools, filter);
  if (evaluation.schools.length === 0) return <p>{strings.sheets.schools.noSchools}</p>;
  return (
    <>
      <SchoolFilters filter={filter} hasSort={true} onChange={(next) => onView((now) => ({ ...now, filter: next }))} />
      <p className={styles.note} role="status">
        {schools.shown({ shown: found.length, all: evaluation.schools.length })}
      </p>
      <p className={styles.note}>{schools.legend(floorKind(evaluation))}</p>
      {found.length === 0 && <p>{schools.none}</p>}
      <ShortList entries={found} step={STEP} more={schools.more}>
        {(shown) => (
          <ul className={styles.list}>
            {shown.map((result) => (
              <SchoolLine key={`${result.part.stage}:${result.school.key}`} result={result} evaluation={evaluation} />
            ))}
          </ul>
        )}
      </ShortList>
      <ExcludedSchools excluded={evaluation.excluded} />
    </>
  );
}
