import { ofIndicator } from "../../../model/ofIndicator";
import type { ReactElement } from "react";
import type { CompliancePlan } from "../../../model/plan";
import { STAGES } from "../../../model/stage";
import type { ShortfallSort } from "../../../strings/zh-CN/pane/paneShortfalls";
import { ChoiceFilter, Filters, SearchFilter } from "../controls/filters";
import { usePane } from "../paneContext";
import type { ShortfallFilter } from "./shortSchools";

const SORTS: readonly ShortfallSort[] = ["given", "name", "cost"];

/** Finds and orders the schools that lack something; only what some school lacks can be chosen. */
export function ShortfallFilters({
  plan,
  filter,
  onChange,
}: {
  readonly plan: CompliancePlan;
  readonly filter: ShortfallFilter;
  readonly onChange: (filter: ShortfallFilter) => void;
}): ReactElement {
  const {
    pane: { schools, plan: words },
    catalogue,
    sheets,
  } = usePane().strings;
  const indicators = Object.keys(plan.totals).filter(
    (id) => ofIndicator(plan.totals, id).toStandard > 0 || ofIndicator(plan.totals, id).unknown > 0,
  );
  const kinds = [...new Set(plan.items.map(({ kind }) => kind))];
  return (
    <Filters>
      <SearchFilter
        label={schools.search}
        value={filter.words}
        onChange={(sought) => onChange({ ...filter, words: sought })}
      />
      <ChoiceFilter
        label={schools.stage}
        value={filter.stage}
        onChange={(stage) => onChange({ ...filter, stage })}
        choices={[["", schools.all], ...STAGES.map((stage) => [stage, catalogue.stages[stage]] as const)]}
      />
      <ChoiceFilter
        label={words.subject}
        value={filter.subject}
        onChange={(subject) => onChange({ ...filter, subject })}
        choices={[
          ["", schools.all],
          ...indicators.map((id) => [id, catalogue.indicator(id).shortName] as const),
          ...kinds.map((kind) => [kind, sheets.plan.items.kinds[kind]] as const),
        ]}
      />
      <ChoiceFilter
        label={schools.sort}
        value={filter.sort}
        onChange={(sort) => onChange({ ...filter, sort })}
        choices={SORTS.map((sort) => [sort, words.sorts[sort]] as const)}
      />
    </Filters>
  );
}
