import { tokens } from "@fluentui/react-theme";
import { makeStyles, mergeClasses } from "@griffel/react";
import { useRef, type KeyboardEvent, type ReactElement, type ReactNode } from "react";
import type { Tone } from "../../../model/sheets/sheetPlan";
import { useOutcomeStyles } from "../controls/outcomeStyles";

export interface ChoiceGroup {
  readonly title: string;
  readonly tone: Tone;
  readonly entries: readonly Choice[];
}

export interface Choice {
  readonly id: string;
  readonly content: ReactNode;
}

const useStyles = makeStyles({
  heading: { fontSize: "12px", lineHeight: "18px", margin: "8px 0 2px", padding: "1px 6px", borderRadius: "4px" },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  entry: {
    display: "block",
    width: "100%",
    font: "inherit",
    color: "inherit",
    textAlign: "left",
    background: "none",
    border: "none",
    borderLeft: "3px solid transparent",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    padding: "5px 6px",
    cursor: "pointer",
    // Contrast themes give transparent borders a colour.
    "@media (forced-colors: active)": { borderLeftColor: "Canvas" },
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  chosen: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    borderLeftColor: tokens.colorCompoundBrandStroke,
    "@media (forced-colors: active)": { borderLeftColor: "Highlight" },
  },
});

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, Home: -Infinity, End: Infinity };

/**
 * What can be looked at in detail, in groups: one stop for the Tab key, arrows within; what has the focus is chosen.
 */
export function ChoiceList({
  groups,
  chosen,
  onChoose,
}: {
  readonly groups: readonly ChoiceGroup[];
  readonly chosen: string | null;
  readonly onChoose: (id: string) => void;
}): ReactElement {
  const styles = useStyles();
  const colours = useOutcomeStyles();
  const whole = useRef<HTMLDivElement>(null);
  const ids = groups.flatMap(({ entries }) => entries.map(({ id }) => id));
  const at = chosen === null ? 0 : Math.max(0, ids.indexOf(chosen));
  const move = (event: KeyboardEvent): void => {
    const step = STEPS[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const next = Math.min(ids.length - 1, Math.max(0, at + step));
    onChoose(ids[next] ?? "");
    whole.current?.querySelectorAll<HTMLButtonElement>("button")[next]?.focus();
  };
  return (
    <div ref={whole} onKeyDown={move}>
      {groups.map(({ title, tone, entries }) => (
        <section key={title} aria-label={title}>
          <h3 className={mergeClasses(styles.heading, colours[tone])}>{title}</h3>
          <ul className={styles.list}>
            {entries.map(({ id, content }) => (
              <li key={id}>
                <button
                  type="button"
                  aria-current={id === chosen}
                  tabIndex={id === ids[at] ? 0 : -1}
                  className={mergeClasses(styles.entry, id === chosen && styles.chosen)}
                  onClick={() => onChoose(id)}
                >
                  {content}
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
