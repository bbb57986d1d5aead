import { makeStyles } from "@griffel/react";
import { startTransition, useEffect, useId, useRef, useState, type ReactElement, type ReactNode } from "react";
import { TabRow } from "./tabRow";
import { WIDE } from "../wide/useIsWide";

const useStyles = makeStyles({
  head: {
    [WIDE]: { display: "flex", flexWrap: "wrap", gap: "0 16px", alignItems: "center", justifyContent: "space-between" },
  },
  panel: { [WIDE]: { flex: "1 1 0", minHeight: 0 } },
});

/**
 * Tabs over their panel. The chosen tab is marked at once; what stands in it is built in portions between which the
 * browser draws and listens, since the lists of a large county take longer than a moment. Until then the panel shows
 * the tab before and says that it is busy.
 */
export function TabbedPanel<Name extends string>({
  shown,
  onShow,
  beside = null,
  children,
  ...row
}: {
  readonly label: string;
  readonly names: readonly Name[];
  readonly titles: Readonly<Record<Name, string>>;
  /** The tab whose contents are `children`. */
  readonly shown: Name;
  readonly onShow: (name: Name) => void;
  /** Stands at the end of the row of tabs. */
  readonly beside?: ReactNode;
  readonly children: ReactNode;
}): ReactElement {
  const styles = useStyles();
  const id = useId();
  const panel = useRef<HTMLDivElement>(null);
  const [selected, setSelected] = useState(shown);
  // Chosen here and not built yet: whoever goes through the tabs by arrow is further on than what is built.
  const chosen = useRef<Name[]>([]);
  const before = useRef(shown);
  useEffect(() => {
    const isNew = before.current !== shown;
    const at = chosen.current.lastIndexOf(shown);
    before.current = shown;
    chosen.current.splice(0, at + 1);
    if (!isNew || at >= 0) return;
    // Something in another tab led here: what had the focus is gone.
    chosen.current = [];
    setSelected(shown);
    panel.current?.focus({ preventScroll: true });
  }, [shown, selected]);
  const select = (name: Name): void => {
    chosen.current.push(name);
    setSelected(name);
    startTransition(() => onShow(name));
  };
  return (
    <>
      <div className={styles.head}>
        <TabRow {...row} id={id} selected={selected} onSelect={select} />
        {beside}
      </div>
      <div
        ref={panel}
        role="tabpanel"
        className={styles.panel}
        id={`${id}-panel`}
        aria-labelledby={`${id}-${selected}`}
        aria-busy={selected !== shown}
        tabIndex={0}
      >
        {children}
      </div>
    </>
  );
}
