import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { Evaluation } from "../../../model/evaluation";
import type { Finding, FindingRank } from "../../../model/finding";
import type { SettingsEdit } from "../../../model/settingsSheet";
import { findingWords } from "../../../present/findings/findingWords";
import { CellLink, placeOf } from "../cellLink";
import { ChoiceFilter, Filters, SearchFilter } from "../filters";
import { usePane } from "../paneContext";
import { searchedText } from "../searchedText";
import { ConfirmationDialog } from "../settings/confirmationDialog";
import { entryOfFinding, type ConfirmationEntry } from "../settings/confirmationEntry";
import { ShortList } from "../shortList";
import { today } from "../today";

const RANKS: readonly FindingRank[] = ["error", "warning", "info"];
const STEP = 50;

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: "4px 0 0", padding: 0 },
  line: { padding: "6px 0", borderTop: `1px solid ${tokens.colorNeutralStroke2}`, overflowWrap: "anywhere" },
  place: { fontSize: "12px", display: "flex", flexWrap: "wrap", gap: "0 8px" },
  note: { fontSize: "12px", margin: "8px 0 0" },
  sentence: { margin: "2px 0 0" },
});

/** What is doubtful in the data, gravest first, each line leading to its cell. */
export function FindingsTab({
  evaluation,
  onEnter,
}: {
  readonly evaluation: Evaluation;
  readonly onEnter: (edits: readonly SettingsEdit[]) => void;
}): ReactElement {
  const { strings } = usePane();
  const styles = useStyles();
  const [rank, setRank] = useState<FindingRank | "">("");
  const [words, setWords] = useState("");
  const [confirmed, setConfirmed] = useState<ConfirmationEntry | null>(null);
  const { findings } = strings.pane;
  const all = RANKS.flatMap((one) => evaluation.findings.filter((finding) => finding.rank === one));
  if (all.length === 0) return <p>{findings.none}</p>;
  const saidOf = (finding: Finding): string => findingWords(finding, evaluation.items, strings);
  const found = all.filter(
    (finding) => (rank === "" || finding.rank === rank) && contains(finding, saidOf(finding), words, strings),
  );
  return (
    <>
      <p className={styles.note}>
        {strings.sheets.findings.counts({
          errors: count(all, "error"),
          warnings: count(all, "warning"),
          information: count(all, "info"),
        })}
      </p>
      <Filters>
        <SearchFilter label={findings.search} value={words} onChange={setWords} />
        <ChoiceFilter
          label={findings.rank}
          value={rank}
          onChange={setRank}
          choices={[
            ["", strings.pane.schools.all],
            ...RANKS.map((one) => [one, strings.catalogue.findingRanks[one]] as const),
          ]}
        />
      </Filters>
      <p className={styles.note} role="status">
        {findings.shown({ shown: found.length, all: all.length })}
      </p>
      {found.length === 0 && <p>{findings.noMatch}</p>}
      <ShortList entries={found} step={STEP} more={findings.more}>
        {(shown) => (
          <ul className={styles.list}>
            {shown.map((finding, at) => (
              <FindingLine
                key={at}
                finding={finding}
                said={saidOf(finding)}
                entry={entryOfFinding(finding, evaluation, today())}
                onConfirm={setConfirmed}
              />
            ))}
          </ul>
        )}
      </ShortList>
      {confirmed !== null && (
        <ConfirmationDialog
          first={confirmed}
          replaces={null}
          onClose={() => setConfirmed(null)}
          onEnter={(edits) => {
            setConfirmed(null);
            onEnter(edits);
          }}
        />
      )}
    </>
  );
}

/** A figure that looks like a slip can be confirmed where it is doubted. */
function FindingLine({
  finding,
  said,
  entry,
  onConfirm,
}: {
  readonly finding: Finding;
  readonly said: string;
  readonly entry: ConfirmationEntry | null;
  readonly onConfirm: (entry: ConfirmationEntry) => void;
}): ReactElement {
  const { strings } = usePane();
  const styles = useStyles();
  return (
    <li className={styles.line}>
      <span className={styles.place}>
        <strong>{strings.catalogue.findingRanks[finding.rank]}</strong>
        {finding.where === null ? strings.sheets.findings.wholeWorkbook : <CellLink to={finding.where} />}
      </span>
      <p className={styles.sentence}>{said}</p>
      {entry !== null && (
        <Button
          size="small"
          aria-label={`${strings.pane.entries.confirmFigure} ${entry.school} ${entry.label}`}
          onClick={() => onConfirm(entry)}
        >
          {strings.pane.entries.confirmFigure}
        </Button>
      )}
    </li>
  );
}

function contains(
  finding: Finding,
  said: string,
  words: string,
  strings: ReturnType<typeof usePane>["strings"],
): boolean {
  const sought = searchedText(words);
  if (sought === "") return true;
  const place = finding.where === null ? "" : placeOf(finding.where, strings);
  return searchedText(`${place} ${said}`).includes(sought);
}

function count(findings: readonly Finding[], rank: FindingRank): number {
  return findings.filter((finding) => finding.rank === rank).length;
}
