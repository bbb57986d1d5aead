import { makeStyles } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { Evaluation } from "../../../model/evaluation";
import { floorKind } from "../../../model/floorKind";
import { Fold } from "../fold";
import { usePane } from "../paneContext";
import { ShortList } from "../shortList";
import { SchoolFilters } from "./schoolFilters";
import { SchoolLine } from "./schoolLine";
import { ALL_SCHOOLS, schoolList } from "./schoolList";

const STEP = 50;

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: "4px 0 0", padding: 0 },
  note: { fontSize: "12px", margin: "8px 0 0" },
});

/** Every school part that is judged, to be searched, sorted and filtered, and those that do not count. */
export function SchoolsTab({ evaluation }: { readonly evaluation: Evaluation }): ReactElement {
  const { strings } = usePane();
  const styles = useStyles();
  const [filter, setFilter] = useState(ALL_SCHOOLS);
  const { schools } = strings.pane;
  const found = schoolList(evaluation.schools, filter);
  if (evaluation.schools.length === 0) return <p>{strings.sheets.schools.noSchools}</p>;
  return (
    <>
      <SchoolFilters filter={filter} onChange={setFilter} />
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
      {evaluation.excluded.length > 0 && (
        <Fold title={schools.excluded(evaluation.excluded.length)}>
          <ul>
            {evaluation.excluded.map(({ name, reason }, at) => (
              <li key={at}>
                {name}：{strings.catalogue.exclusionReasons[reason]}
              </li>
            ))}
          </ul>
        </Fold>
      )}
    </>
  );
}
