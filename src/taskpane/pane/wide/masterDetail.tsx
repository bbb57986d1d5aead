import { tokens } from "@fluentui/react-theme";
import { makeStyles, mergeClasses } from "@griffel/react";
import { useContext, type KeyboardEvent, type ReactElement, type ReactNode } from "react";
import { BesideContext } from "./beside";

const useStyles = makeStyles({
  frame: { display: "flex", gap: "12px", height: "100%", minHeight: 0 },
  master: { flex: "1 1 0", minWidth: 0, minHeight: 0, overflow: "auto" },
  narrowMaster: { flex: "0 0 clamp(260px, 30%, 440px)" },
  // A list without a detail is read as text is: not from one edge of a large screen to the other.
  alone: { "& > *": { maxWidth: "1408px" } },
  side: {
    flex: "0 0 clamp(320px, 34%, 560px)",
    minWidth: 0,
    minHeight: 0,
    display: "flex",
    flexDirection: "column",
    gap: "8px",
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
    paddingLeft: "12px",
    boxSizing: "border-box",
  },
  wideSide: { flex: "1 1 0" },
  // Cells of a sheet need more room than words.
  sideWithBeside: { flex: "0 0 50%" },
  part: {
    flex: "1 1 0",
    minHeight: 0,
    overflow: "auto",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
});

/**
 * From 800 pixels on: what is chosen from on the left, and on the right what was chosen in full, with the slot of
 * `BesideContext` under it. Each scrolls by itself.
 * @param wider which of the two gets the room that is left
 * @param detail null: nothing is chosen, and the left side has the whole width
 */
export function MasterDetail({
  wider = "detail",
  detail,
  detailLabel,
  onClose,
  children,
}: {
  readonly wider?: "master" | "detail";
  readonly detail: ReactNode;
  readonly detailLabel: string;
  /** What Esc does within the detail; absent where it cannot be closed. */
  readonly onClose?: () => void;
  readonly children: ReactNode;
}): ReactElement {
  const styles = useStyles();
  const beside = useContext(BesideContext);
  const closeByKey = (event: KeyboardEvent): void => {
    if (event.key === "Escape") onClose?.();
  };
  const hasSide = detail !== null || beside !== null;
  return (
    <div className={styles.frame}>
      <div className={mergeClasses(styles.master, wider === "detail" && hasSide && styles.narrowMaster)}>
        {children}
      </div>
      {hasSide && (
        <div
          className={mergeClasses(
            styles.side,
            wider === "detail" && styles.wideSide,
            wider === "master" && beside !== null && styles.sideWithBeside,
          )}
        >
          {detail !== null && (
            <section className={styles.part} aria-label={detailLabel} tabIndex={0} onKeyDown={closeByKey}>
              {detail}
            </section>
          )}
          {beside !== null && <div className={styles.part}>{beside}</div>}
        </div>
      )}
    </div>
  );
}

/** A tab that has no details of its own; the slot stands beside it all the same. */
export function Undivided({ children }: { readonly children: ReactNode }): ReactElement {
  return (
    <MasterDetail wider="master" detail={null} detailLabel="">
      <div className={useStyles().alone}>{children}</div>
    </MasterDetail>
  );
}
