import { makeStyles } from "@griffel/react";
import { useState, type ReactElement } from "react";
import { CellLink, placeOf } from "../controls/cellLink";
import { ChoiceField } from "../controls/fields";
import { usePane } from "../paneContext";
import { keyOf, NOT_USED, type Correctable, type CorrectionDraft } from "./correctionDraft";

const useStyles = makeStyles({
  note: { fontSize: "12px", margin: 0 },
  list: { display: "grid", gap: "8px", maxHeight: "55vh", overflowY: "auto", padding: "2px" },
  line: { display: "grid", gap: "2px", minWidth: 0 },
});

/** A list of names for each column and word, the likeliest first, with samples and the cell in which it stands. */
export function CorrectedLines({
  all,
  draft,
  onChoose,
}: {
  readonly all: readonly Correctable[];
  readonly draft: CorrectionDraft;
  readonly onChoose: (one: Correctable, meaning: string) => void;
}): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.list}>
      {all.map((one) => (
        <CorrectedLine
          key={`${keyOf(one)}${one.column}`}
          one={one}
          meaning={draft.get(keyOf(one)) ?? one.meaning}
          onChoose={(meaning) => onChoose(one, meaning)}
        />
      ))}
    </div>
  );
}

function CorrectedLine({
  one,
  meaning,
  onChoose,
}: {
  readonly one: Correctable;
  readonly meaning: string;
  readonly onChoose: (meaning: string) => void;
}): ReactElement {
  const { strings, showsOwnSheets } = usePane();
  const { correcting } = strings.pane;
  const styles = useStyles();
  // All names of a role are hundreds: they are put into a list when somebody turns to it.
  const [isWhole, setWhole] = useState(false);
  const said = [one.meaning, meaning].filter((word) => word !== "");
  const names = [...new Set([...one.guesses, ...said, NOT_USED, ...(isWhole ? one.names : [])])];
  const { sheet, table, row, column } = one;
  const place = { sheet, table, row, column };
  return (
    <div className={styles.line} onFocus={() => setWhole(true)} onPointerEnter={() => setWhole(true)}>
      <ChoiceField
        label={one.subject === "column" ? correcting.column(one) : correcting.word(one)}
        hint={one.samples.length === 0 ? undefined : correcting.samples(one.samples)}
        value={meaning}
        onChange={onChoose}
        choices={[...nothingSaid(one, correcting), ...names.map((name) => [name, name] as const)]}
      />
      <span className={styles.note}>
        {/* The page has its cells behind the dialog; Excel shows them beside it. */}
        {showsOwnSheets ? <CellLink to={place} /> : placeOf(place, strings)}
      </span>
    </div>
  );
}

/** What is recognised without anybody's word needs no choice that says nothing. */
function nothingSaid(
  { meaning, isByHand }: Correctable,
  { unsaid, automatic }: { readonly unsaid: string; readonly automatic: string },
): (readonly [string, string])[] {
  if (isByHand) return [["", automatic]];
  return meaning === "" ? [["", unsaid]] : [];
}
