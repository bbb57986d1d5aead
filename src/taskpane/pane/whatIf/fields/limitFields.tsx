import { tokens } from "@fluentui/react-theme";
import { makeStyles } from "@griffel/react";
import { useMemo, useState, type ReactElement } from "react";
import { limitChoices, type LimitChoice } from "../../../../evaluate/limits/limitChoices";
import { labelOfLimit } from "../../../../intake/scenarios/limitLabel";
import type { Standard } from "../../../../regulation/standard";
import { limitNumber } from "../../../../present/words/partWords";
import type { Strings } from "../../../../strings/strings";
import { ChoiceFilter } from "../../controls/filters";
import { usePane } from "../../paneContext";
import type { TrialSubject } from "../trial";
import { useTrial } from "../trialContext";
import { TrialField } from "./trialField";

const useStyles = makeStyles({ note: { fontSize: "12px", margin: "4px 0", color: tokens.colorNeutralForeground2 } });

/** A limit to tighten. */
export function LimitFields(): ReactElement {
  const { strings } = usePane();
  const { shown } = useTrial();
  const styles = useStyles();
  const [chosen, setChosen] = useState(0);
  const { limits } = strings.pane.whatIf;
  const { dataset, standard } = shown.evaluation;
  const choices = useMemo(() => limitChoices(dataset, standard), [dataset, standard]);
  const choice = choices[chosen];
  return (
    <>
      <ChoiceFilter
        label={limits.choose}
        value={String(chosen)}
        onChange={(at) => setChosen(Number(at))}
        choices={choices.map((one, at) => [String(at), limitWords(one, standard, strings)] as const)}
      />
      <p className={styles.note}>{limits.explanation}</p>
      {choice !== undefined && (
        <TrialField
          key={chosen}
          subject={subjectOf(choice, standard, strings)}
          heading={limitWords(choice, standard, strings)}
        />
      )}
    </>
  );
}

function subjectOf(choice: LimitChoice, standard: Standard, strings: Strings): TrialSubject {
  const {
    item,
    stage,
    kind,
    limit: { value, unit },
  } = choice;
  const shown = strings.catalogue.quantity(limitNumber(value, unit), unit);
  return {
    kind: "limit",
    limit: { item, stage, kind },
    label: limitWords(choice, standard, strings),
    now: { kind: "number", value, shown, isDate: false },
  };
}

/** A limit in the language of the pane; the sheet names it in the words that are read back. */
function limitWords({ item, stage, kind }: LimitChoice, standard: Standard, { catalogue, language }: Strings): string {
  if (language === "zh-CN") return labelOfLimit({ item, stage, kind }, standard);
  const indicator = standard.indicators.find(({ id }) => id === item);
  const name = indicator === undefined ? catalogue.item(item).title : catalogue.indicator(item).name;
  return [
    name,
    ...(stage === null ? [] : [catalogue.stages[stage]]),
    ...(indicator === undefined ? [] : [catalogue.limitKinds[kind]]),
  ].join(" · ");
}
