import { makeStyles } from "@griffel/react";
import type { ReactElement, ReactNode } from "react";
import { ChoiceField, TextField } from "./fields";
import { useIsWide, WIDE } from "../wide/useIsWide";

const useStyles = makeStyles({
  filters: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(130px, 1fr))",
    gap: "4px 8px",
    marginTop: "8px",
    [WIDE]: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "4px 12px", margin: "3px 0" },
  },
});

/** Fields that narrow a list down, side by side where there is room. */
export function Filters({ children }: { readonly children: ReactNode }): ReactElement {
  return <search className={useStyles().filters}>{children}</search>;
}

/** Words that are looked for. */
export function SearchFilter(props: {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}): ReactElement {
  return <TextField {...props} size="small" type="search" isInline={useIsWide()} />;
}

/** One of several choices, each with its words. */
export function ChoiceFilter<Choice extends string>(props: {
  readonly label: string;
  readonly value: Choice;
  readonly choices: readonly (readonly [Choice, string])[];
  readonly onChange: (value: Choice) => void;
}): ReactElement {
  return <ChoiceField {...props} size="small" isInline={useIsWide()} />;
}
