import { tokens } from "@fluentui/react-theme";
import { makeStyles, mergeClasses } from "@griffel/react";
import { WIDE } from "../wide/useIsWide";
import { useRef, type KeyboardEvent, type ReactElement } from "react";

const useStyles = makeStyles({
  row: { display: "flex", flexWrap: "wrap", gap: "0 1px", margin: "4px 0 4px", [WIDE]: { margin: 0 } },
  tab: {
    // Seven tabs stand in one line of a pane of 350 pixels with its scroll bar.
    font: "inherit",
    fontSize: "13px",
    color: "inherit",
    background: "none",
    border: "none",
    borderBottom: "3px solid transparent",
    padding: "4px",
    [WIDE]: { padding: "2px 8px" },
    cursor: "pointer",
    borderRadius: "4px 4px 0 0",
    // Contrast themes give transparent borders a colour.
    "@media (forced-colors: active)": { borderBottomColor: "Canvas" },
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  selected: {
    fontWeight: 600,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    "@media (forced-colors: active)": { borderBottomColor: "Highlight" },
  },
});

/** How far an arrow key goes; Home and End go to the ends. */
const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1, Home: -Infinity, End: Infinity };

/**
 * Tabs as the ARIA practices describe them: one stop for the Tab key, arrows within. Fluent's own bring in a focus
 * library of 20 KB, whose hidden focusable elements axe-core objects to.
 */
export function TabRow<Name extends string>({
  id,
  label,
  names,
  selected,
  titles,
  onSelect,
}: {
  readonly id: string;
  readonly label: string;
  readonly names: readonly Name[];
  readonly selected: Name;
  readonly titles: Readonly<Record<Name, string>>;
  readonly onSelect: (name: Name) => void;
}): ReactElement {
  const styles = useStyles();
  const row = useRef<HTMLDivElement>(null);
  const move = (event: KeyboardEvent): void => {
    const step = STEPS[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const at = names.indexOf(selected);
    const next = Number.isFinite(step) ? (at + step + names.length) % names.length : step < 0 ? 0 : names.length - 1;
    onSelect(names[next] ?? selected);
    row.current?.querySelectorAll<HTMLButtonElement>("[role=tab]")[next]?.focus();
  };
  return (
    <div ref={row} role="tablist" aria-label={label} className={styles.row} onKeyDown={move}>
      {names.map((name) => (
        <button
          key={name}
          type="button"
          role="tab"
          id={`${id}-${name}`}
          aria-selected={name === selected}
          aria-controls={`${id}-panel`}
          tabIndex={name === selected ? 0 : -1}
          className={mergeClasses(styles.tab, name === selected && styles.selected)}
          onClick={() => onSelect(name)}
        >
          {titles[name]}
        </button>
      ))}
    </div>
  );
}
