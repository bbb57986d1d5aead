import { Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useMemo, useState, type ReactElement } from "react";
import { limitChoices, type LimitChoice } from "../../../evaluate/limits/limitChoices";
import { labelOfLimit } from "../../../intake/scenarios/limitLabel";
import { INDICATOR_IDS } from "../../../model/identifiers";
import { limitNumber } from "../../../present/partWords";
import type { Strings } from "../../../strings/strings";
import { usePane } from "../paneContext";
import type { TrialSubject } from "./trial";
import { useTrial } from "./trialContext";
import { TrialField } from "./trialField";

const useStyles = makeStyles({
  field: { minWidth: 0, "& .fui-Select, & select": { minWidth: 0, width: "100%" } },
  note: { fontSize: "12px", margin: "4px 0", color: tokens.colorNeutralForeground2 },
});

/** A limit to tighten. */
export function LimitFields(): ReactElement {
  const { strings } = usePane();
  const { shown } = useTrial();
  const styles = useStyles();
  const [chosen, setChosen] = useState(0);
  const { limits } = strings.pane.whatIf;
  const choices = useMemo(() => limitChoices(shown.evaluation.dataset), [shown]);
  const choice = choices[chosen];
  return (
    <>
      <Field label={limits.choose} size="small" className={styles.field}>
        <Select size="small" value={String(chosen)} onChange={(_, { value }) => setChosen(Number(value))}>
          {choices.map((one, at) => <option key={at} value={at}>{limitWords(one, strings)}</option>)}
        </Select>
      </Field>
      <p className={styles.note}>{limits.explanation}</p>
      {choice !== undefined && <TrialField key={chosen} subject={subjectOf(choice, strings)} heading={limitWords(choice, strings)} />}
    </>
  );
}

function subjectOf(choice: LimitChoice, strings: Strings): TrialSubject {
  const { item, stage, kind, limit: { value, unit } } = choice;
  const shown = strings.catalogue.quantity(limitNumber(value, unit), unit);
  return { kind: "limit", limit: { item, stage, kind }, label: limitWords(choice, strings), now: { kind: "number", value, shown, isDate: false } };
}

/** A limit in the language of the pane; the sheet names it in the words that are read back. */
function limitWords({ item, stage, kind, ...rest }: LimitChoice, { catalogue, language }: Strings): string {
  if (language === "zh-CN") return labelOfLimit({ item, stage, kind, ...rest });
  const indicator = INDICATOR_IDS.find((id) => id === item);
  const name = indicator === undefined ? catalogue.items[item].title : catalogue.indicators[indicator].name;
  return [name, ...(stage === null ? [] : [catalogue.stages[stage]]), ...(indicator === undefined ? [] : [catalogue.limitKinds[kind]])].join(" · ");
}
