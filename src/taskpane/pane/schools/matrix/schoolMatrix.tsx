import {
  useLayoutEffect,
  useRef,
  useState,
  type FocusEvent,
  type KeyboardEvent,
  type ReactElement,
  type ReactNode,
  type RefObject,
} from "react";
import type { Evaluation } from "../../../../model/evaluation";
import { usePane } from "../../paneContext";
import { useVisibleRows } from "../../wide/useVisibleRows";
import { MatrixHead, StageRow } from "./matrixHead";
import { partKey } from "../../../../model/partKey";
import type { MatrixLine, MatrixSort } from "./matrixLines";
import { MatrixRow } from "./matrixRow";
import { leastWidth, ROW_HEIGHT, rowIndex, useMatrixStyles } from "./matrixStyles";

/** How far a key goes, in lines; a page is what is seen. */
const STEPS: Readonly<Record<string, (page: number) => number>> = {
  ArrowDown: () => 1,
  ArrowUp: () => -1,
  PageDown: (page) => page,
  PageUp: (page) => -page,
  Home: () => -Infinity,
  End: () => Infinity,
};

/** Of the lines that were seen, so many are still seen a page on, as far as the eye needs them. */
const PAGE_OVERLAP = 4;

/** Names of schools, which are buttons. */
const NAMES = "[role=rowheader] button";

/**
 * Schools as rows, their indicators as columns with value, sign and colour, under a head that stays beside names
 * that stay; of thousands of rows only those are built that are seen. One stop for the Tab key, arrows within.
 */
export function SchoolMatrix({
  evaluation,
  lines,
  sort,
  onSort,
  chosen,
  onChoose,
  children,
}: {
  readonly evaluation: Evaluation;
  /** The first is the head of a stage. */
  readonly lines: readonly MatrixLine[];
  readonly sort: MatrixSort | null;
  readonly onSort: (sort: MatrixSort | null) => void;
  /** `partKey` of the one whose details are seen, or null. */
  readonly chosen: string | null;
  readonly onChoose: (key: string) => void;
  /** Stands under the last row. */
  readonly children: ReactNode;
}): ReactElement {
  const { strings } = usePane();
  const styles = useMatrixStyles();
  const scroller = useRef<HTMLDivElement>(null);
  // The head of the first stage stands in the head of the table.
  const body = lines.slice(1);
  const { range, scrolled, onScroll } = useVisibleRows(scroller, ROW_HEIGHT, body.length);
  const chosenAt = body.findIndex((line) => line.kind === "part" && partKey(line.result) === chosen);
  const [focusedAt, setFocusedAt] = useState<number | null>(null);
  const stop = firstPart(body, focusedAt ?? Math.max(0, chosenAt), 1);
  const show = useShownRow(scroller, chosenAt);
  const move = (event: KeyboardEvent): void => {
    const steps = STEPS[event.key];
    if (steps === undefined || !(event.target as HTMLElement).matches(NAMES)) return;
    event.preventDefault();
    const step = steps(Math.floor((scroller.current?.clientHeight ?? 0) / ROW_HEIGHT) - PAGE_OVERLAP);
    const next = firstPart(body, Math.min(body.length - 1, Math.max(0, stop + step)), Math.sign(step));
    setFocusedAt(next);
    show(next);
  };
  const noteFocus = (event: FocusEvent): void => {
    const row = (event.target as HTMLElement).matches(NAMES) ? event.target.closest("[aria-rowindex]") : null;
    if (row !== null) setFocusedAt(Number(row.getAttribute("aria-rowindex")) - rowIndex(0));
  };
  const top = lines[0];
  if (top === undefined) return <p>{strings.pane.schools.none}</p>;
  const seen = body[Math.floor(scrolled / ROW_HEIGHT)] ?? top;
  const rows = Array.from({ length: range.to - range.from }, (_, at) => range.from + at);
  if (stop >= 0 && !rows.includes(stop)) rows.push(stop);
  return (
    <div ref={scroller} className={styles.scroller} onScroll={onScroll}>
      <div
        role="table"
        aria-label={strings.pane.tabs.schools}
        aria-rowcount={lines.length + 1}
        className={styles.table}
        style={{ minWidth: leastWidth(evaluation.standard.indicators.length) }}
        onKeyDown={move}
        onFocus={noteFocus}
      >
        <MatrixHead
          evaluation={evaluation}
          sort={sort}
          onSort={onSort}
          stage={seen.stage}
          schools={lines.filter(({ kind, stage }) => kind === "part" && stage === seen.stage).length}
        />
        <div role="rowgroup" className={styles.body} style={{ height: body.length * ROW_HEIGHT }}>
          {rows.map((at) => {
            const line = body[at];
            if (line === undefined) return null;
            if (line.kind === "stage") {
              return (
                <StageRow
                  key={line.stage}
                  evaluation={evaluation}
                  stage={line.stage}
                  schools={line.schools}
                  row={rowIndex(at)}
                  top={at * ROW_HEIGHT}
                />
              );
            }
            return (
              <MatrixRow
                key={partKey(line.result)}
                result={line.result}
                evaluation={evaluation}
                at={at}
                isChosen={at === chosenAt}
                isStop={at === stop}
                onChoose={onChoose}
              />
            );
          })}
        </div>
      </div>
      <div className={styles.foot}>{children}</div>
    </div>
  );
}

/**
 * The nearest school from a line on, looking on in one direction and, where none is left, in the other; -1: there is
 * none.
 */
function firstPart(body: readonly MatrixLine[], from: number, direction: number): number {
  for (const step of direction < 0 ? [-1, 1] : [1, -1])
    for (let at = from; at >= 0 && at < body.length; at += step) if (body[at]?.kind === "part") return at;
  return -1;
}

/**
 * Keeps what was chosen elsewhere in sight.
 * @returns brings a row into sight, and gives it the focus once it is built
 */
function useShownRow(scroller: RefObject<HTMLElement | null>, chosenAt: number): (at: number) => void {
  const wanted = useRef<number | null>(null);
  useLayoutEffect(() => {
    if (scroller.current !== null && chosenAt >= 0) scrollTo(scroller.current, chosenAt);
  }, [scroller, chosenAt]);
  useLayoutEffect(() => {
    if (wanted.current === null) return;
    const row = scroller.current?.querySelector(`[aria-rowindex="${rowIndex(wanted.current)}"]`);
    wanted.current = null;
    row?.querySelector("button")?.focus({ preventScroll: true });
  });
  return (at) => {
    wanted.current = at;
    if (scroller.current !== null) scrollTo(scroller.current, at);
  };
}

function scrollTo(scroller: HTMLElement, at: number): void {
  const head = scroller.querySelector("[role=rowgroup]")?.clientHeight ?? 0;
  const [top, bottom] = [at * ROW_HEIGHT, (at + 1) * ROW_HEIGHT - (scroller.clientHeight - head)];
  if (scroller.scrollTop > top) scroller.scrollTop = top;
  else if (scroller.scrollTop < bottom) scroller.scrollTop = bottom;
}
