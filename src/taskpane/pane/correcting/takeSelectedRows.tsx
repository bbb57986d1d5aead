import { Button } from "@fluentui/react-button";
import { makeStyles } from "@griffel/react";
import { useState, type ReactElement } from "react";
import type { HeadingRows } from "../../../model/correcting/correctionNotation";
import { usePane } from "../paneContext";

const useStyles = makeStyles({ take: { justifySelf: "start" }, note: { fontSize: "12px", margin: 0 } });

/** In Excel the rows of the headings are selected in the sheet rather than counted and typed. */
export function TakeSelectedRows({
  sheet,
  onTake,
}: {
  readonly sheet: string;
  readonly onTake: (rows: HeadingRows) => void;
}): ReactElement | null {
  const { strings, selectedRows } = usePane();
  const { correcting } = strings.pane;
  const styles = useStyles();
  const [isElsewhere, setElsewhere] = useState(false);
  if (selectedRows === null) return null;
  const take = async (): Promise<void> => {
    // Excel refuses to name several areas as one range.
    const rows = await selectedRows().catch(() => null);
    setElsewhere(rows?.sheet !== sheet);
    if (rows?.sheet === sheet) onTake(rows);
  };
  return (
    <>
      <Button size="small" className={styles.take} onClick={() => void take()}>
        {correcting.takeSelected}
      </Button>
      <p className={styles.note} role="status">
        {isElsewhere ? correcting.selectFirst(sheet) : ""}
      </p>
    </>
  );
}
