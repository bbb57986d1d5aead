import { floorKind } from "../../../model/ruleInForce";
import { makeStyles } from "@griffel/react";
import { useCallback, useMemo, useRef, type ReactElement } from "react";
import type { Evaluation } from "../../../model/evaluation";

import { usePane } from "../paneContext";
import { MasterDetail } from "../wide/masterDetail";
import { ExcludedSchools } from "./excludedSchools";
import { partKey } from "../../../model/partKey";
import { matrixLines } from "./matrix/matrixLines";
import { SchoolMatrix } from "./matrix/schoolMatrix";
import { SchoolDetail } from "./schoolDetail";
import { SchoolFilters } from "./schoolFilters";
import { schoolList } from "./schoolList";
import type { SchoolsView } from "./schoolsView";

const useStyles = makeStyles({
  // Beyond that a row is too long to be followed with the eye.
  whole: { display: "flex", flexDirection: "column", height: "100%", minHeight: 0, maxWidth: "1900px" },
  line: { display: "flex", flexWrap: "wrap", gap: "0 16px", alignItems: "center", justifyContent: "space-between" },
  note: { fontSize: "12px", lineHeight: "16px", margin: 0 },
});

/** Every school part that is judged as a matrix; the one that is chosen stands beside it in full. */
export function WideSchools({
  evaluation,
  view,
  onView,
}: {
  readonly evaluation: Evaluation;
  readonly view: SchoolsView;
  readonly onView: (change: (view: SchoolsView) => SchoolsView) => void;
}): ReactElement {
  const { strings } = usePane();
  const styles = useStyles();
  const whole = useRef<HTMLDivElement>(null);
  const { filter, sort, chosen } = view;
  const { schools, wide } = strings.pane;
  const found = useMemo(() => schoolList(evaluation.schools, filter), [evaluation, filter]);
  const lines = useMemo(() => matrixLines(found, sort), [found, sort]);
  const choose = useCallback((key: string | null) => onView((now) => ({ ...now, chosen: key })), [onView]);
  const close = (): void => {
    choose(null);
    whole.current?.querySelector<HTMLElement>("[role=rowheader] [tabindex='0']")?.focus();
  };
  const detail = evaluation.schools.find((result) => partKey(result) === chosen);
  if (evaluation.schools.length === 0) return <p>{strings.sheets.schools.noSchools}</p>;
  return (
    <MasterDetail
      wider="master"
      onClose={close}
      detailLabel={wide.schoolDetail}
      detail={
        detail === undefined ? null : (
          <SchoolDetail key={partKey(detail)} result={detail} evaluation={evaluation} onClose={close} />
        )
      }
    >
      <div ref={whole} className={styles.whole}>
        <div className={styles.line}>
          <SchoolFilters
            filter={filter}
            hasSort={false}
            onChange={(next) => onView((now) => ({ ...now, filter: next }))}
          />
          <p className={styles.note} role="status">
            {schools.shown({ shown: found.length, all: evaluation.schools.length })}
          </p>
          <p className={styles.note}>{schools.legend(floorKind(evaluation))}</p>
        </div>
        <SchoolMatrix
          evaluation={evaluation}
          lines={lines}
          sort={sort}
          onSort={(next) => onView((now) => ({ ...now, sort: next }))}
          chosen={chosen}
          onChoose={choose}
        >
          <ExcludedSchools excluded={evaluation.excluded} />
        </SchoolMatrix>
      </div>
    </MasterDetail>
  );
}
