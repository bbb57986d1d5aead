import { Field, Input, makeStyles, Select } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { OUTCOMES, type Outcome } from "../../../model/outcome";
import { STAGES, type Stage } from "../../../model/stage";
import type { SchoolSort } from "../../../strings/paneStrings";
import { usePane } from "../paneContext";
import type { SchoolFilter } from "./schoolList";

const useStyles = makeStyles({
  filters: { display: "grid", gridTemplateColumns: "repeat(auto-fit, minmax(130px, 1fr))", gap: "4px 8px" },
  // A select is as wide as its longest choice unless it is told otherwise.
  field: { minWidth: 0, "& .fui-Select, & select": { minWidth: 0, width: "100%" } },
  input: { minWidth: 0, width: "100%" },
});

const SORTS: readonly SchoolSort[] = ["given", "name", "students", "met", "outcome"];

/** Finds and orders schools. */
export function SchoolFilters({ filter, onChange }: {
  readonly filter: SchoolFilter; readonly onChange: (filter: SchoolFilter) => void;
}): ReactElement {
  const { strings } = usePane();
  const styles = useStyles();
  const { schools } = strings.pane;
  return (
    <search className={styles.filters}>
      <Field label={schools.search} size="small" className={styles.field}>
        <Input size="small" type="search" className={styles.input} value={filter.words}
          onChange={(_, { value }) => onChange({ ...filter, words: value })} />
      </Field>
      <Field label={schools.stage} size="small" className={styles.field}>
        <Select size="small" value={filter.stage} onChange={(_, { value }) => onChange({ ...filter, stage: value as Stage | "" })}>
          <option value="">{schools.all}</option>
          {STAGES.map((stage) => <option key={stage} value={stage}>{strings.catalogue.stages[stage]}</option>)}
        </Select>
      </Field>
      <Field label={schools.outcome} size="small" className={styles.field}>
        <Select size="small" value={filter.outcome} onChange={(_, { value }) => onChange({ ...filter, outcome: value as Outcome | "" })}>
          <option value="">{schools.all}</option>
          {OUTCOMES.map((outcome) => <option key={outcome} value={outcome}>{strings.catalogue.outcomes[outcome]}</option>)}
        </Select>
      </Field>
      <Field label={schools.sort} size="small" className={styles.field}>
        <Select size="small" value={filter.sort} onChange={(_, { value }) => onChange({ ...filter, sort: value as SchoolSort })}>
          {SORTS.map((sort) => <option key={sort} value={sort}>{schools.sorts[sort]}</option>)}
        </Select>
      </Field>
    </search>
  );
}
