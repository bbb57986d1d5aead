import type { ReactElement } from "react";
import { OUTCOMES } from "../../../model/outcome";
import { STAGES } from "../../../model/stage";
import type { SchoolSort } from "../../../strings/zh-CN/pane/pane";
import { ChoiceFilter, Filters, SearchFilter } from "../controls/filters";
import { usePane } from "../paneContext";
import type { SchoolFilter } from "./schoolList";

const SORTS: readonly SchoolSort[] = ["given", "name", "students", "met", "outcome"];

/** Finds and orders schools. */
export function SchoolFilters({
  filter,
  hasSort,
  onChange,
}: {
  readonly filter: SchoolFilter;
  /** False where a click on the head of a column puts schools in order. */
  readonly hasSort: boolean;
  readonly onChange: (filter: SchoolFilter) => void;
}): ReactElement {
  const {
    pane: { schools },
    catalogue: { stages, outcomes },
  } = usePane().strings;
  return (
    <Filters>
      <SearchFilter label={schools.search} value={filter.words} onChange={(words) => onChange({ ...filter, words })} />
      <ChoiceFilter
        label={schools.stage}
        value={filter.stage}
        onChange={(stage) => onChange({ ...filter, stage })}
        choices={[["", schools.all], ...STAGES.map((stage) => [stage, stages[stage]] as const)]}
      />
      <ChoiceFilter
        label={schools.outcome}
        value={filter.outcome}
        onChange={(outcome) => onChange({ ...filter, outcome })}
        choices={[["", schools.all], ...OUTCOMES.map((outcome) => [outcome, outcomes[outcome]] as const)]}
      />
      {hasSort && (
        <ChoiceFilter
          label={schools.sort}
          value={filter.sort}
          onChange={(sort) => onChange({ ...filter, sort })}
          choices={SORTS.map((sort) => [sort, schools.sorts[sort]] as const)}
        />
      )}
    </Filters>
  );
}
