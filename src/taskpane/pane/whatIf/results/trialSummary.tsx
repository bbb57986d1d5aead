import { tokens } from "@fluentui/react-theme";
import { makeStyles, mergeClasses } from "@griffel/react";
import { useLayoutEffect, useRef, type ReactElement, type RefObject } from "react";
import { outcomeWords } from "../../../../present/words/outcomeWords";
import { useOutcomeStyles } from "../../controls/outcomeStyles";
import { usePane } from "../../paneContext";
import { WIDE } from "../../wide/useIsWide";
import { problemOf } from "../trial";
import { useTrial } from "../trialContext";
import { costWords } from "./trialResults";
import type { TrialEvaluation } from "../useTrialEvaluation";

/** Between the line and what has the focus, for its outline. */
const ROOM = 8;

const useStyles = makeStyles({
  // It stays in sight while people type further up.
  summary: {
    position: "sticky",
    bottom: 0,
    // Beside fields that go further down it would else be scrolled away with the results.
    [WIDE]: { top: 0 },
    zIndex: 1,
    boxSizing: "border-box",
    padding: "6px 8px",
    marginTop: "12px",
    borderRadius: "6px",
    fontSize: "12px",
    lineHeight: "17px",
    border: "1px solid currentColor",
    overflowWrap: "anywhere",
    // In a low window it would cover what people type.
    "@media (max-height: 420px)": { position: "static" },
  },
  waiting: { backgroundColor: tokens.colorNeutralBackground3, color: tokens.colorNeutralForeground1 },
  line: { margin: 0 },
});

/** The verdict under the trial in one line, which stays in sight. */
export function TrialSummary({ after, state }: TrialEvaluation): ReactElement {
  const { strings } = usePane();
  const { shown, trial } = useTrial();
  const styles = useStyles();
  const bar = useScrollRoom();
  const colours = useOutcomeStyles();
  const { results } = strings.pane.whatIf;
  const wrong = [...trial.inputs.values()].filter((input) => problemOf(input) !== null).length;
  const nothing =
    state === "empty" ? results.nothing : state === "failed" ? strings.pane.failures.unexpected() : results.computing;
  return (
    <div
      ref={bar}
      role="status"
      className={mergeClasses(styles.summary, after === null ? styles.waiting : colours[after.evaluation.verdict])}
    >
      <p className={styles.line}>
        {after === null
          ? nothing
          : results.summary({
              verdict: {
                before: outcomeWords(shown.evaluation.verdict, strings),
                after: outcomeWords(after.evaluation.verdict, strings),
              },
              unmet: { before: String(shown.evaluation.counts.unmet), after: String(after.evaluation.counts.unmet) },
              cost: { before: costWords(shown, shown, strings), after: costWords(shown, after, strings) },
            })}
      </p>
      {wrong > 0 && <p className={styles.line}>{results.leftOut(wrong)}</p>}
      {trial.lost.map(({ label, text }) => (
        <p key={label} className={styles.line}>
          {results.lost({ label, text })}
        </p>
      ))}
      {trial.unread.length > 0 && <p className={styles.line}>{results.unread(trial.unread.length)}</p>}
    </div>
  );
}

/** What scrolls with the element: the page, or where there is room the part of it that the tab has. */
function scrollerOf(element: HTMLElement): HTMLElement {
  for (let outer = element.parentElement; outer !== null; outer = outer.parentElement)
    if (getComputedStyle(outer).overflowY === "auto") return outer;
  return document.documentElement;
}

/** Keeps what gets the focus above the line, which lies over the lower edge of the page. */
function useScrollRoom(): RefObject<HTMLDivElement | null> {
  const bar = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const { current } = bar;
    if (current === null) return undefined;
    const page = scrollerOf(current);
    const watch = new ResizeObserver(() => {
      const isOver = getComputedStyle(current).position === "sticky";
      page.style.scrollPaddingBottom = isOver ? `${current.offsetHeight + ROOM}px` : "";
    });
    // The page changes its size with the window, which decides whether the line lies over it.
    for (const part of [current, page]) watch.observe(part);
    return () => {
      watch.disconnect();
      page.style.scrollPaddingBottom = "";
    };
  }, []);
  return bar;
}
