import { mergeClasses } from "@griffel/react";
import type { ReactElement } from "react";
import type { Evaluation } from "../../../../model/evaluation";
import { ofIndicator } from "../../../../model/ofIndicator";
import type { Stage } from "../../../../model/stage";
import { limitNumber } from "../../../../present/words/partWords";
import { usePane } from "../../paneContext";
import { isSameColumn, nextSort, type MatrixColumn, type MatrixSort } from "./matrixLines";
import { columnWidths, useMatrixStyles } from "./matrixStyles";

/** The columns, each to put the schools in order by, and under them the limits of the stage that is seen. */
export function MatrixHead({
  evaluation,
  sort,
  onSort,
  stage,
  schools,
}: {
  readonly evaluation: Evaluation;
  readonly sort: MatrixSort | null;
  readonly onSort: (sort: MatrixSort | null) => void;
  readonly stage: Stage;
  readonly schools: number;
}): ReactElement {
  const { strings } = usePane();
  const styles = useMatrixStyles();
  const { headings } = strings.sheets.schools;
  const { indicators } = evaluation.standard;
  const columns: readonly { readonly column: MatrixColumn; readonly words: string; readonly title: string }[] = [
    { column: "name", words: headings.name, title: headings.name },
    { column: "students", words: headings.students, title: headings.students },
    { column: "classes", words: headings.classes, title: headings.classes },
    ...indicators.map(({ id }) => {
      const { shortName, name } = strings.catalogue.indicator(id);
      return { column: { indicator: id }, words: `${id.slice(1)}. ${shortName}`, title: name };
    }),
    { column: "outcome", words: headings.outcome, title: headings.outcome },
  ];
  return (
    <div role="rowgroup" className={styles.head}>
      <div
        role="row"
        aria-rowindex={1}
        className={mergeClasses(styles.row, styles.headRow)}
        style={{ gridTemplateColumns: columnWidths(indicators.length) }}
      >
        {columns.map(({ column, words, title }, at) => {
          const isSorted = sort !== null && isSameColumn(sort.column, column);
          const order = !isSorted ? "none" : sort.isDescending ? "descending" : "ascending";
          return (
            <div
              key={at}
              role="columnheader"
              aria-sort={order}
              className={mergeClasses(
                styles.cell,
                styles.headCell,
                at === 0 && styles.name,
                at === 0 && styles.headName,
              )}
            >
              <button
                type="button"
                className={styles.sortButton}
                title={title}
                onClick={() => onSort(nextSort(sort, column))}
              >
                {words}
                <span aria-hidden="true">{order === "none" ? "" : order === "ascending" ? " ↑" : " ↓"}</span>
              </button>
            </div>
          );
        })}
      </div>
      <StageRow evaluation={evaluation} stage={stage} schools={schools} row={2} />
    </div>
  );
}

/** Head of a stage's block: how many school parts it has, and the limit of each indicator. */
export function StageRow({
  evaluation,
  stage,
  schools,
  row,
  top,
}: {
  readonly evaluation: Evaluation;
  readonly stage: Stage;
  readonly schools: number;
  /** Counted from 1 in the whole table. */
  readonly row: number;
  /** Where it stands in the body, in pixels; absent in the head. */
  readonly top?: number;
}): ReactElement {
  const { strings } = usePane();
  const styles = useMatrixStyles();
  const { indicators } = evaluation.standard;
  const words = strings.sheets.schools.stageHeading({ stage: strings.catalogue.stages[stage], schools });
  return (
    <div
      role="row"
      aria-rowindex={row}
      className={mergeClasses(styles.row, styles.stageRow, top !== undefined && styles.placed)}
      style={{ gridTemplateColumns: columnWidths(indicators.length), ...(top === undefined ? {} : { top }) }}
    >
      <div
        role="rowheader"
        className={mergeClasses(styles.cell, styles.name, styles.headName, styles.reaching)}
        title={words}
      >
        <span className={styles.stageName}>{words}</span>
      </div>
      <div role="cell" className={styles.cell} style={{ gridColumn: "span 2" }} aria-colspan={2}>
        {strings.pane.schools.standard}
      </div>
      {indicators.map(({ id }) => {
        const { value, unit } = ofIndicator(evaluation.indicatorLimits, id)[stage].standard;
        const number = limitNumber(value, unit);
        return (
          <div key={id} role="cell" className={styles.cell} title={strings.catalogue.quantity(number, unit)}>
            ≥{number}
          </div>
        );
      })}
      <div role="cell" className={styles.cell} />
    </div>
  );
}
