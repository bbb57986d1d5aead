import { tokens } from "@fluentui/react-theme";
import { makeStyles } from "@griffel/react";
import { useMemo, useState, type ReactElement } from "react";
import type { Evaluation } from "../../../model/evaluation";
import type { SettingsEdit } from "../../../model/sheets/settingsSheet";
import { FINDING_RANKS, findingsByCause } from "../../../present/findings/findingRules";
import { CellLink } from "../controls/cellLink";
import { usePane } from "../paneContext";
import { ShortList } from "../controls/shortList";
import { ConfirmButton } from "./confirmButton";
import { FindingFilters } from "./findingFilters";
import { ALL_FINDINGS, foundFindings, saidFindings } from "./findingSearch";

const STEP = 50;

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: "4px 0 0", padding: 0 },
  line: { padding: "6px 0", borderTop: `1px solid ${tokens.colorNeutralStroke2}`, overflowWrap: "anywhere" },
  place: { fontSize: "12px", display: "flex", flexWrap: "wrap", gap: "0 8px" },
  sentence: { margin: "2px 0 0" },
});

/**
 * What is doubtful in the data, gravest first and of these vetoes and contradictions, each line leading to its cell.
 */
export function FindingsTab({
  evaluation,
  onEnter,
}: {
  readonly evaluation: Evaluation;
  readonly onEnter: (edits: readonly SettingsEdit[]) => void;
}): ReactElement {
  const { strings } = usePane();
  const styles = useStyles();
  const [search, setSearch] = useState(ALL_FINDINGS);
  const { findings } = strings.pane;
  const all = useMemo(() => saidFindings(evaluation, strings), [evaluation, strings]);
  if (all.length === 0) return <p>{findings.none}</p>;
  const matching = foundFindings(all, search, strings);
  const found = FINDING_RANKS.flatMap((rank) =>
    findingsByCause(
      matching.filter(({ finding }) => finding.rank === rank),
      ({ finding }) => finding,
    ).flatMap(({ rules }) => rules.flatMap(({ entries }) => entries)),
  );
  return (
    <>
      <FindingFilters findings={evaluation.findings} shown={found.length} search={search} onSearch={setSearch} />
      {found.length === 0 && <p>{findings.noMatch}</p>}
      <ShortList entries={found} step={STEP} more={findings.more}>
        {(shown) => (
          <ul className={styles.list}>
            {shown.map(({ finding, said }, at) => (
              <li key={at} className={styles.line}>
                <span className={styles.place}>
                  <strong>{strings.catalogue.findingRanks[finding.rank]}</strong>
                  {finding.where === null ? strings.sheets.findings.wholeWorkbook : <CellLink to={finding.where} />}
                </span>
                <p className={styles.sentence}>{said}</p>
                <ConfirmButton finding={finding} evaluation={evaluation} onEnter={onEnter} />
              </li>
            ))}
          </ul>
        )}
      </ShortList>
    </>
  );
}
