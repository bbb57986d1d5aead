import { Field } from "@fluentui/react-field";
import { Input, type InputProps } from "@fluentui/react-input";
import { Select } from "@fluentui/react-select";
import { makeStyles, mergeClasses } from "@griffel/react";
import type { ReactElement } from "react";

const useStyles = makeStyles({
  // A select is as wide as its longest choice unless it is told otherwise.
  inline: {
    display: "grid",
    gridTemplateColumns: "auto minmax(90px, 150px)",
    // In a wide row the field stays beside its label.
    justifyContent: "start",
    alignItems: "center",
    columnGap: "6px",
  },
  field: { minWidth: 0, overflowWrap: "anywhere", "& .fui-Select, & select": { minWidth: 0, width: "100%" } },
  input: { minWidth: 0, width: "100%" },
});

interface FieldProps<Value> {
  readonly label: string;
  readonly value: Value;
  readonly onChange: (value: Value) => void;
  readonly size?: "small" | "medium";
  /** What belongs in it. */
  readonly hint?: string | undefined;
  /** True where the label stands before the field. */
  readonly isInline?: boolean;
}

/** A line of words, a number or a date. `problem` says why it cannot be taken. */
export function TextField({
  label,
  value,
  onChange,
  size = "medium",
  hint,
  isInline = false,
  problem,
  type = "text",
  placeholder,
}: FieldProps<string> & {
  readonly problem?: string | undefined;
  readonly type?: InputProps["type"];
  readonly placeholder?: string | undefined;
}): ReactElement {
  const styles = useStyles();
  return (
    <Field
      label={label}
      size={size}
      hint={hint}
      validationMessage={problem}
      orientation={isInline ? "horizontal" : "vertical"}
      className={mergeClasses(styles.field, isInline && styles.inline)}
    >
      <Input
        size={size}
        type={type}
        placeholder={placeholder}
        className={styles.input}
        value={value}
        onChange={(_, data) => onChange(data.value)}
      />
    </Field>
  );
}

/** One of several choices, each with its words. */
export function ChoiceField<Choice extends string>({
  label,
  value,
  choices,
  onChange,
  size = "medium",
  hint,
  isInline = false,
}: FieldProps<Choice> & { readonly choices: readonly (readonly [Choice, string])[] }): ReactElement {
  const styles = useStyles();
  return (
    <Field
      label={label}
      size={size}
      hint={hint}
      orientation={isInline ? "horizontal" : "vertical"}
      className={mergeClasses(styles.field, isInline && styles.inline)}
    >
      <Select size={size} value={value} onChange={(_, data) => onChange(data.value as Choice)}>
        {choices.map(([choice, words]) => (
          <option key={choice} value={choice}>
            {words}
          </option>
        ))}
      </Select>
    </Field>
  );
}
