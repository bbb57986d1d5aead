import { tokens } from "@fluentui/react-theme";
import { makeStyles } from "@griffel/react";
import type { ReactElement } from "react";
import type { GatheringPreview } from "../../app/gathering/gatherer";
import { foundSentence } from "../../app/gathering/gatheringSentences";
import { Fold } from "../pane/controls/fold";
import { usePane } from "../pane/paneContext";
import { ShortList } from "../pane/controls/shortList";

/** Findings of numbers that do not agree, which come first. */
const OF_SUMS: ReadonlySet<string> = new Set([
  "sumFails",
  "formsDiffer",
  "pupilsAboveClasses",
  "pupilsBelowClasses",
  "yearsDoNotJoin",
  "flowsFail",
  "artsUnclear",
  "partAboveWhole",
  "sourcesDiffer",
  "formTwice",
]);
const LINES_SHOWN = 20;

const useStyles = makeStyles({
  lines: { margin: "4px 0", paddingLeft: "20px", fontSize: "13px", "& li": { margin: "2px 0" } },
  strong: { color: tokens.colorNeutralForeground1 },
});

/** What became of the files, what does not agree, who has not returned, and what an import changes: list by list. */
export function PreviewLists({ preview }: { readonly preview: GatheringPreview }): ReactElement {
  const { strings } = usePane();
  const words = strings.pane.gathering;
  const { said, parts, unreturned } = preview;
  const sums = said.findings.filter(({ code }) => OF_SUMS.has(code)).map((found) => foundSentence(found, strings));
  const others = said.findings.filter(({ code }) => !OF_SUMS.has(code)).map((found) => foundSentence(found, strings));
  return (
    <>
      <Lines title={words.notUsed} lines={parts.notUsed} isOpen />
      <Lines title={words.unreturned} lines={unreturned} isOpen />
      <Lines title={words.sums} lines={sums} isOpen />
      <Lines title={() => words.again} lines={parts.again} isOpen />
      <Lines title={words.corrected} lines={parts.corrected} isOpen />
      <Lines title={words.findings} lines={others} isOpen={false} />
      <Lines title={words.persons} lines={parts.persons} isOpen={false} />
      <Lines title={words.used} lines={parts.used} isOpen={false} />
    </>
  );
}

function Lines({
  title,
  lines,
  isOpen,
}: {
  readonly title: (count: number) => string;
  readonly lines: readonly string[];
  readonly isOpen: boolean;
}): ReactElement | null {
  const { strings } = usePane();
  const styles = useStyles();
  if (lines.length === 0) return null;
  return (
    <Fold title={title(lines.length)} isOpen={isOpen}>
      <ShortList entries={lines} step={LINES_SHOWN} more={strings.pane.gathering.moreLines}>
        {(shown) => (
          <ul className={styles.lines}>
            {shown.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        )}
      </ShortList>
    </Fold>
  );
}
