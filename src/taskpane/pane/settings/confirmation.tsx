import { vocabularyOf } from "../../../intake/vocabulary/vocabulary";
import { Checkbox } from "@fluentui/react-checkbox";
import { makeStyles } from "@griffel/react";
import { useEffect, useState, type ReactElement } from "react";
import type { JudgedWorkbook } from "../../../app/evaluateWorkbook";
import { readSettings } from "../../../intake/settings/readSettings";
import type { SettingsEdit } from "../../../model/sheets/settingsSheet";
import { usePane } from "../paneContext";

const useStyles = makeStyles({ small: { fontSize: "12px", margin: "2px 0" } });

/**
 * D18: the bureau confirms once that its teaching space no longer contains indoor sports space; and what it asks for.
 */
export function Confirmation({
  judged: { contents, evaluation },
  isBusy,
  onEnter,
}: {
  readonly judged: JudgedWorkbook;
  readonly isBusy: boolean;
  readonly onEnter: (edits: readonly SettingsEdit[]) => void;
}): ReactElement {
  const { entries: words } = usePane().strings.pane;
  const styles = useStyles();
  const settings = readSettings(contents.ownSheets, vocabularyOf(evaluation.standard));
  return (
    <>
      <p className={styles.small}>{words.indoorExplanation}</p>
      <Tick
        label={words.indoorIsDeducted}
        isSet={settings.mapping.indoorSpaceIsDeducted}
        isBusy={isBusy}
        onTick={(indoorSpaceIsDeducted) => onEnter([{ indoorSpaceIsDeducted }])}
      />
      <Tick
        label={words.wantsSchoolForms}
        isSet={settings.wantsSchoolForms}
        isBusy={isBusy}
        onTick={(wantsSchoolForms) => onEnter([{ wantsSchoolForms }])}
      />
    </>
  );
}

/** Ticked at once; what has been evaluated has the last word, also where that was cancelled. */
function Tick({
  label,
  isSet,
  isBusy,
  onTick,
}: {
  readonly label: string;
  readonly isSet: boolean;
  readonly isBusy: boolean;
  readonly onTick: (isTicked: boolean) => void;
}): ReactElement {
  const [isTicked, setTicked] = useState(isSet);
  useEffect(() => {
    if (!isBusy) setTicked(isSet);
  }, [isSet, isBusy]);
  const tick = (isNow: boolean): void => {
    setTicked(isNow);
    onTick(isNow);
  };
  return <Checkbox label={label} checked={isTicked} onChange={(_, { checked }) => tick(checked === true)} />;
}
