import { makeStyles } from "@griffel/react";
import type { ReactElement } from "react";
import type { Finding } from "../../../model/findings/finding";
import { FINDING_RANKS } from "../../../present/findings/findingRules";
import { ChoiceFilter, Filters, SearchFilter } from "../controls/filters";
import { usePane } from "../paneContext";
import { WIDE } from "../wide/useIsWide";
import type { FindingSearch } from "./findingSearch";

const useStyles = makeStyles({ note: { fontSize: "12px", margin: "8px 0 0", [WIDE]: { margin: "2px 0" } } });

/** How many findings there are of each rank, what narrows them down, and how many are left. */
export function FindingFilters({
  findings,
  shown,
  search,
  onSearch,
}: {
  readonly findings: readonly Finding[];
  readonly shown: number;
  readonly search: FindingSearch;
  readonly onSearch: (search: FindingSearch) => void;
}): ReactElement {
  const { strings } = usePane();
  const styles = useStyles();
  const words = strings.pane.findings;
  const count = (rank: Finding["rank"]): number => findings.filter((finding) => finding.rank === rank).length;
  return (
    <>
      <p className={styles.note}>
        {strings.sheets.findings.counts({
          errors: count("error"),
          warnings: count("warning"),
          information: count("info"),
        })}
      </p>
      <Filters>
        <SearchFilter
          label={words.search}
          value={search.words}
          onChange={(sought) => onSearch({ ...search, words: sought })}
        />
        <ChoiceFilter
          label={words.rank}
          value={search.rank}
          onChange={(rank) => onSearch({ ...search, rank })}
          choices={[
            ["", strings.pane.schools.all],
            ...FINDING_RANKS.map((one) => [one, strings.catalogue.findingRanks[one]] as const),
          ]}
        />
      </Filters>
      <p className={styles.note} role="status">
        {words.shown({ shown, all: findings.length })}
      </p>
    </>
  );
}
