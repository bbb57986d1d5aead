import { makeStyles } from "@griffel/react";
import type { ReactElement } from "react";
import { VERSION } from "../../../app/currentStamp";
import type { JudgedWorkbook } from "../../../app/evaluateWorkbook";
import type { SettingsEdit } from "../../../model/sheets/settingsSheet";
import type { Language } from "../../../strings/strings";
import { CellLink } from "../controls/cellLink";
import { ChoiceField } from "../controls/fields";
import { Fold } from "../controls/fold";
import { usePane } from "../paneContext";
import { Confirmation } from "./confirmation";
import { ConfirmedFigures } from "./confirmedFigures";
import { Exceptions } from "./exceptions";
import { LimitsInForce } from "./limitsInForce";
import { LocalLimits } from "./localLimits";
import { RecognisedTables } from "./recognisedTables";
import type { TypedCosts } from "./unitCostEdits";
import { UnitCosts } from "./unitCosts";

/** Each language under its own name. */
const LANGUAGES: readonly (readonly [Language, string])[] = [
  ["zh-CN", "中文"],
  ["en", "English"],
];

const useStyles = makeStyles({ small: { fontSize: "12px", margin: "2px 0 0" } });

/** How the workbook was understood, what people enter about it, which limits held, and the language of the pane. */
export function SettingsTab({
  judged,
  isBusy,
  costs,
  onCosts,
  hasFunctions,
  onEnter,
  onLanguage,
}: {
  readonly judged: JudgedWorkbook;
  readonly isBusy: boolean;
  readonly costs: TypedCosts;
  readonly onCosts: (costs: TypedCosts) => void;
  readonly hasFunctions: boolean;
  readonly onEnter: (edits: readonly SettingsEdit[]) => void;
  readonly onLanguage: (language: Language) => void;
}): ReactElement {
  const { strings, showsOwnSheets } = usePane();
  const styles = useStyles();
  const { settings, entries, privacy } = strings.pane;
  const { evaluation } = judged;
  const { overrides, exceptions, id, edition } = evaluation.standard;
  return (
    <>
      <p className={styles.small}>
        {entries.kept(strings.sheets.common.names.settings)}
        {showsOwnSheets && (
          <>
            {" "}
            <CellLink to={{ ownSheet: "settings", row: 0, column: 0 }}>{strings.pane.actions.openSettings}</CellLink>
          </>
        )}
      </p>
      <Fold isOpen title={settings.recognised}>
        <RecognisedTables judged={judged} onEnter={onEnter} />
      </Fold>
      <Fold isOpen={overrides.length > 0} title={entries.overrides}>
        <LocalLimits judged={judged} onEnter={onEnter} />
      </Fold>
      <Fold isOpen={exceptions.length > 0} title={entries.exceptions}>
        <Exceptions judged={judged} onEnter={onEnter} />
      </Fold>
      <Fold isOpen={evaluation.confirmations.length > 0} title={entries.confirmedFigures}>
        <ConfirmedFigures judged={judged} onEnter={onEnter} />
      </Fold>
      <Fold title={entries.confirmation}>
        <Confirmation judged={judged} isBusy={isBusy} onEnter={onEnter} />
      </Fold>
      <Fold title={entries.unitCosts}>
        <UnitCosts judged={judged} typed={costs} onType={onCosts} onEnter={onEnter} />
      </Fold>
      <Fold title={settings.limits}>
        <LimitsInForce evaluation={evaluation} />
      </Fold>
      <Fold isOpen title={settings.about}>
        <ChoiceField label={settings.language} value={strings.language} choices={LANGUAGES} onChange={onLanguage} />
        <p className={styles.small}>{settings.standard(`${id} ${edition}`)}</p>
        <p className={styles.small}>{settings.version(VERSION)}</p>
        {!hasFunctions && <p className={styles.small}>{settings.noFunctions}</p>}
        <p className={styles.small}>{privacy}</p>
      </Fold>
    </>
  );
}
