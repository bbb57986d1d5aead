import { Checkbox, makeStyles } from "@fluentui/react-components";
import { useEffect, useState, type ReactElement } from "react";
import type { JudgedWorkbook } from "../../../app/evaluateWorkbook";
import { readSettings } from "../../../intake/readSettings";
import type { SettingsEdit } from "../../../model/settingsSheet";
import { usePane } from "../paneContext";

const useStyles = makeStyles({ small: { fontSize: "12px", margin: "2px 0" } });

/** D18: the bureau confirms once that its teaching space no longer contains indoor sports space. */
export function Confirmation({
  judged: { contents },
  isBusy,
  onEnter,
}: {
  readonly judged: JudgedWorkbook;
  readonly isBusy: boolean;
  readonly onEnter: (edits: readonly SettingsEdit[]) => void;
}): ReactElement {
  const { entries: words } = usePane().strings.pane;
  const styles = useStyles();
  const { indoorSpaceIsDeducted } = readSettings(contents.ownSheets).mapping;
  // Ticked at once; what has been evaluated has the last word, also where that was cancelled.
  const [isTicked, setTicked] = useState(indoorSpaceIsDeducted);
  useEffect(() => {
    if (!isBusy) setTicked(indoorSpaceIsDeducted);
  }, [contents, indoorSpaceIsDeducted, isBusy]);
  const tick = (isDeducted: boolean): void => {
    setTicked(isDeducted);
    onEnter([{ indoorSpaceIsDeducted: isDeducted }]);
  };
  return (
    <>
      <p className={styles.small}>{words.indoorExplanation}</p>
      <Checkbox
        label={words.indoorIsDeducted}
        checked={isTicked}
        onChange={(_, { checked }) => tick(checked === true)}
      />
    </>
  );
}
