import { Field, Input, makeStyles, Select } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";

const useStyles = makeStyles({
  filters: { display: "grid", gridTemplateColumns: "repeat(auto-fit, minmax(130px, 1fr))", gap: "4px 8px", marginTop: "8px" },
  // A select is as wide as its longest choice unless it is told otherwise.
  field: { minWidth: 0, "& .fui-Select, & select": { minWidth: 0, width: "100%" } },
  input: { minWidth: 0, width: "100%" },
});

/** Fields that narrow a list down, side by side where there is room. */
export function Filters({ children }: { readonly children: ReactNode }): ReactElement {
  return <search className={useStyles().filters}>{children}</search>;
}

/** Words that are looked for. */
export function SearchFilter({ label, value, onChange }: {
  readonly label: string; readonly value: string; readonly onChange: (value: string) => void;
}): ReactElement {
  const styles = useStyles();
  return (
    <Field label={label} size="small" className={styles.field}>
      <Input size="small" type="search" className={styles.input} value={value} onChange={(_, data) => onChange(data.value)} />
    </Field>
  );
}

/** One of several choices, each with its words. */
export function ChoiceFilter<Choice extends string>({ label, value, choices, onChange }: {
  readonly label: string; readonly value: Choice; readonly choices: readonly (readonly [Choice, string])[];
  readonly onChange: (value: Choice) => void;
}): ReactElement {
  return (
    <Field label={label} size="small" className={useStyles().field}>
      <Select size="small" value={value} onChange={(_, data) => onChange(data.value as Choice)}>
        {choices.map(([choice, words]) => <option key={choice} value={choice}>{words}</option>)}
      </Select>
    </Field>
  );
}
