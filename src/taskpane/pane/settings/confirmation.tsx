import { Checkbox, makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { JudgedWorkbook } from "../../../app/evaluateWorkbook";
import { readSettings } from "../../../intake/readSettings";
import type { SettingsEdit } from "../../../model/settingsSheet";
import { usePane } from "../paneContext";

const useStyles = makeStyles({ small: { fontSize: "12px", margin: "2px 0" } });

/** D18: the bureau confirms once that its teaching space no longer contains indoor sports space. */
export function Confirmation({ judged: { contents }, onEnter }: {
  readonly judged: JudgedWorkbook; readonly onEnter: (edits: readonly SettingsEdit[]) => void;
}): ReactElement {
  const { entries: words } = usePane().strings.pane;
  const styles = useStyles();
  const { indoorSpaceIsDeducted } = readSettings(contents.ownSheets).mapping;
  return (
    <>
      <p className={styles.small}>{words.indoorExplanation}</p>
      <Checkbox label={words.indoorIsDeducted} checked={indoorSpaceIsDeducted}
        onChange={(_, { checked }) => onEnter([{ indoorSpaceIsDeducted: checked === true }])} />
    </>
  );
}
