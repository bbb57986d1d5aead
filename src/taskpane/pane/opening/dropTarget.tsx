import { tokens } from "@fluentui/react-theme";
import { makeStyles } from "@griffel/react";
import { useEffect, useState, type ReactElement } from "react";
import { usePane } from "../paneContext";

const useStyles = makeStyles({
  cover: {
    position: "fixed",
    inset: "6px",
    zIndex: 10,
    display: "flex",
    alignItems: "center",
    justifyContent: "center",
    border: `3px dashed ${tokens.colorCompoundBrandStroke}`,
    borderRadius: "8px",
    fontSize: "20px",
    fontWeight: 600,
    textAlign: "center",
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    opacity: 0.94,
    // What is dropped goes to the page under it.
    pointerEvents: "none",
  },
});

/** While a file is held over the page: that it can be let go here, whatever is shown. */
export function DropTarget(): ReactElement | null {
  const { strings } = usePane();
  const styles = useStyles();
  return useIsDraggedOver() ? (
    <div className={styles.cover} aria-hidden="true">
      {strings.pane.firstRun.letGo}
    </div>
  ) : null;
}

/** True while files are held over the page; words and pictures that are dragged within it do not count. */
function useIsDraggedOver(): boolean {
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const over = ({ dataTransfer }: DragEvent): void => setOver(dataTransfer?.types.includes("Files") === true);
    // A browser leaves an element for each of its parts; the page is left where nothing is entered.
    const leave = ({ relatedTarget }: DragEvent): void => {
      if (relatedTarget === null) setOver(false);
    };
    const end = (): void => setOver(false);
    document.addEventListener("dragover", over);
    document.addEventListener("dragleave", leave);
    document.addEventListener("drop", end);
    return () => {
      document.removeEventListener("dragover", over);
      document.removeEventListener("dragleave", leave);
      document.removeEventListener("drop", end);
    };
  }, []);
  return isOver;
}
