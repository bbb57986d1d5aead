import { Field, makeStyles, Select } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { VERSION } from "../../../app/currentStamp";
import type { SettingsEdit } from "../../../model/settingsSheet";
import type { Evaluation } from "../../../model/evaluation";
import type { Language } from "../../../strings/strings";
import { Fold } from "../fold";
import { usePane } from "../paneContext";
import { LimitsInForce } from "./limitsInForce";
import { RecognisedTables } from "./recognisedTables";
import { Registered } from "./registered";

/** Each language under its own name. */
const LANGUAGES: Readonly<Record<Language, string>> = { "zh-CN": "中文", en: "English" };

const useStyles = makeStyles({ small: { fontSize: "12px", margin: "2px 0 0" } });

/** How the workbook was understood, which limits held, and the language of the pane. */
export function SettingsTab({ evaluation, hasFunctions, onEnter, onLanguage }: {
  readonly evaluation: Evaluation;
  readonly hasFunctions: boolean;
  readonly onEnter: (edits: readonly SettingsEdit[]) => void;
  readonly onLanguage: (language: Language) => void;
}): ReactElement {
  const { strings } = usePane();
  const styles = useStyles();
  const { settings, privacy } = strings.pane;
  return (
    <>
      <Fold isOpen title={settings.recognised}><RecognisedTables readings={evaluation.readings} onEnter={onEnter} /></Fold>
      <Fold title={settings.limits}><LimitsInForce evaluation={evaluation} /></Fold>
      <Fold isOpen={evaluation.standard.overrides.length + evaluation.standard.exceptions.length > 0} title={settings.registered}>
        <Registered evaluation={evaluation} />
      </Fold>
      <Fold isOpen title={settings.about}>
        <Field label={settings.language}>
          <Select value={strings.language} onChange={(_, { value }) => onLanguage(value as Language)}>
            {Object.entries(LANGUAGES).map(([language, name]) => <option key={language} value={language}>{name}</option>)}
          </Select>
        </Field>
        <p className={styles.small}>{settings.standard(`${evaluation.standard.id} ${evaluation.standard.edition}`)}</p>
        <p className={styles.small}>{settings.version(VERSION)}</p>
        {!hasFunctions && <p className={styles.small}>{settings.noFunctions}</p>}
        <p className={styles.small}>{privacy}</p>
      </Fold>
    </>
  );
}
