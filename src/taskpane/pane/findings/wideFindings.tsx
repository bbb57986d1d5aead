import { tokens } from "@fluentui/react-theme";
import { makeStyles, mergeClasses } from "@griffel/react";
import { useMemo, useState, type ReactElement } from "react";
import type { Evaluation } from "../../../model/evaluation";
import type { FindingRank } from "../../../model/findings/finding";
import type { SettingsEdit } from "../../../model/sheets/settingsSheet";
import type { Tone } from "../../../model/sheets/sheetPlan";
import { fieldOfFinding, type PlacedFigures } from "../../../present/findings/fieldOfFinding";
import { remedyOf } from "../../../present/findings/findingCauses";
import { findingsByCause, type FindingRule } from "../../../present/findings/findingRules";
import { CellLink, placeOf } from "../controls/cellLink";
import { useOutcomeStyles } from "../controls/outcomeStyles";
import { usePane } from "../paneContext";
import { ShortList } from "../controls/shortList";
import { ChoiceList } from "../wide/choiceList";
import { MasterDetail } from "../wide/masterDetail";
import { ConfirmButton } from "./confirmButton";
import { FindingFilters } from "./findingFilters";
import { ALL_FINDINGS, foundFindings, saidFindings, type SaidFinding } from "./findingSearch";

const STEP = 50;

const TONES: Readonly<Record<FindingRank, Tone>> = { error: "unmet", warning: "floor", info: "plain" };

const useStyles = makeStyles({
  rank: { fontSize: "12px", fontWeight: 600, padding: "0 4px", borderRadius: "3px", marginRight: "6px" },
  count: { fontSize: "12px" },
  first: {
    display: "-webkit-box",
    WebkitBoxOrient: "vertical",
    WebkitLineClamp: 2,
    overflow: "hidden",
    fontSize: "12px",
    lineHeight: "17px",
  },
  heading: { fontSize: "14px", margin: "4px 0 0" },
  list: { listStyleType: "none", margin: "4px 0 0", padding: 0 },
  line: { padding: "8px 0", borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  sentence: { margin: "2px 0 0" },
  remedy: { margin: "2px 0 4px" },
});

/**
 * What is doubtful in the data by cause and rule; what a rule found stands beside with its cells and what to do there.
 */
export function WideFindings({
  evaluation,
  onEnter,
}: {
  readonly evaluation: Evaluation;
  readonly onEnter: (edits: readonly SettingsEdit[]) => void;
}): ReactElement {
  const { strings } = usePane();
  const [search, setSearch] = useState(ALL_FINDINGS);
  const [wanted, setWanted] = useState<string | null>(null);
  const { findings, wide } = strings.pane;
  const { causes, causeHeading } = strings.sheets.findings;
  const all = useMemo(() => saidFindings(evaluation, strings), [evaluation, strings]);
  const found = useMemo(() => foundFindings(all, search, strings), [all, search, strings]);
  const groups = useMemo(() => findingsByCause(found, ({ finding }) => finding), [found]);
  if (all.length === 0) return <p>{findings.none}</p>;
  const rules = groups.flatMap((group) => group.rules);
  const chosen = rules.find((rule) => ruleId(rule) === wanted) ?? rules[0];
  return (
    <MasterDetail
      detailLabel={wide.findingDetail}
      detail={
        chosen === undefined ? null : (
          <RuleDetail
            key={ruleId(chosen)}
            rule={chosen}
            title={causes[groups.find((group) => group.rules.includes(chosen))?.cause ?? "other"]}
            evaluation={evaluation}
            onEnter={onEnter}
          />
        )
      }
    >
      <FindingFilters findings={evaluation.findings} shown={found.length} search={search} onSearch={setSearch} />
      {found.length === 0 && <p>{findings.noMatch}</p>}
      <ChoiceList
        chosen={chosen === undefined ? null : ruleId(chosen)}
        onChoose={setWanted}
        groups={groups.map(({ cause, rules: some }) => ({
          title: causeHeading({
            cause: causes[cause],
            count: some.reduce((sum, { entries }) => sum + entries.length, 0),
          }),
          tone: "notApplicable",
          entries: some.map((rule) => ({ id: ruleId(rule), content: <RuleEntry rule={rule} /> })),
        }))}
      />
    </MasterDetail>
  );
}

function ruleId({ code, rank }: Pick<FindingRule<SaidFinding>, "code" | "rank">): string {
  return `${rank}:${code}`;
}

function RankBadge({ rank }: { readonly rank: FindingRank }): ReactElement {
  const { strings } = usePane();
  const styles = useStyles();
  const colours = useOutcomeStyles();
  return (
    <span className={mergeClasses(styles.rank, colours[TONES[rank]])}>{strings.catalogue.findingRanks[rank]}</span>
  );
}

/** Rank, how often, and the first that was found. */
function RuleEntry({ rule: { rank, entries } }: { readonly rule: FindingRule<SaidFinding> }): ReactElement {
  const { strings } = usePane();
  const styles = useStyles();
  return (
    <>
      <RankBadge rank={rank} />
      <span className={styles.count}>{strings.pane.wide.places(entries.length)}</span>
      <span className={styles.first}>{entries[0]?.said}</span>
    </>
  );
}

function RuleDetail({
  rule: { rank, entries },
  title,
  evaluation,
  onEnter,
}: {
  readonly rule: FindingRule<SaidFinding>;
  readonly title: string;
  readonly evaluation: Evaluation;
  readonly onEnter: (edits: readonly SettingsEdit[]) => void;
}): ReactElement {
  const { strings } = usePane();
  const styles = useStyles();
  const { findings, wide, verdict } = strings.pane;
  return (
    <>
      <h3 className={styles.heading}>
        <RankBadge rank={rank} />
        {title} {wide.places(entries.length)}
      </h3>
      <ShortList entries={entries} step={STEP} more={findings.more}>
        {(shown) => (
          <ul className={styles.list}>
            {shown.map(({ finding, said }, at) => {
              const remedy = remedyWords(finding, evaluation.dataset, strings);
              return (
                <li key={at} className={styles.line}>
                  {finding.where === null ? strings.sheets.findings.wholeWorkbook : <CellLink to={finding.where} />}
                  <p className={styles.sentence}>{said}</p>
                  {remedy !== null && (
                    <p className={styles.remedy}>
                      <strong>{verdict.whatToDo}</strong>
                      {strings.catalogue.gap}
                      {remedy}
                    </p>
                  )}
                  <ConfirmButton finding={finding} evaluation={evaluation} onEnter={onEnter} />
                </li>
              );
            })}
          </ul>
        )}
      </ShortList>
    </>
  );
}

/** What to do at the cell; null where nothing has to be done. */
function remedyWords(
  finding: SaidFinding["finding"],
  dataset: PlacedFigures,
  strings: ReturnType<typeof usePane>["strings"],
): string | null {
  const remedy = remedyOf(finding);
  const place = finding.where === null ? null : placeOf(finding.where, strings);
  if (remedy === "none") return null;
  // On the sheet the answer is typed on the right; here there is no right.
  if (remedy === "explain") return strings.pane.wide.explain(place);
  return strings.sheets.findings.remedies[remedy](place, fieldOfFinding(finding, dataset));
}
