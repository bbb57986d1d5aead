import { makeStyles } from "@griffel/react";
import type { ComponentProps, ReactElement } from "react";
import { Modal } from "../controls/modal";
import { usePane } from "../paneContext";
import { useLater } from "../controls/useLater";
import { useIsWide } from "../wide/useIsWide";
import type { CellsPanel } from "./cellsPanel";

/** Asks for the script of the cells. */
export async function loadCells(): Promise<typeof CellsPanel> {
  return (await import("./cellsPanel")).CellsPanel;
}

const useStyles = makeStyles({ beside: { height: "100%" }, over: { height: "70vh" } });

/**
 * The cells in a script of their own: beside what leads to them where the page is wide, above it where it is not.
 * Beside it the focus stays where it is, so that one line after another can be looked up.
 */
export function CellsLater(props: ComponentProps<typeof CellsPanel>): ReactElement {
  const { grid: words } = usePane().strings;
  const styles = useStyles();
  const isWide = useIsWide();
  if (!isWide)
    return (
      <Modal title={words.title} onClose={props.onClose}>
        <div className={styles.over}>
          <Panel {...props} />
        </div>
      </Modal>
    );
  return (
    <section className={styles.beside} aria-label={words.title}>
      <Panel {...props} />
    </section>
  );
}

function Panel(props: ComponentProps<typeof CellsPanel>): ReactElement {
  const { grid: words, pane } = usePane().strings;
  const later = useLater(loadCells);
  if (later === "failed") return <p role="alert">{pane.failures.scriptMissing()}</p>;
  return later === null ? <p role="status">{words.loading}</p> : <later.part {...props} />;
}
