import { Button } from "@fluentui/react-button";
import { makeStyles } from "@griffel/react";
import { ArrowClockwiseRegular } from "@fluentui/react-icons/svg/arrow-clockwise";
import { ArrowDownloadRegular } from "@fluentui/react-icons/svg/arrow-download";
import type { ReactElement, ReactNode } from "react";
import { OpenFile } from "./opening/openFile";
import { usePane } from "./paneContext";
import type { PaneHost } from "./paneHost";
import { MIDDLE, WIDE } from "./wide/useIsWide";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    flexWrap: "wrap",
    gap: "6px",
    margin: "6px 0",
    [WIDE]: { gridArea: "actions", margin: 0, justifyContent: "flex-end" },
    [MIDDLE]: { maxWidth: "460px" },
  },
});

/** What can be done once there is a result. */
export function Toolbar({
  host,
  isBusy,
  canSave,
  onEvaluate,
  onSave,
  onError,
  children,
}: {
  readonly host: PaneHost;
  readonly isBusy: boolean;
  readonly canSave: boolean;
  readonly onEvaluate: () => void;
  /** Told under which name the result was handed over. */
  readonly onSave: (file: string) => void;
  readonly onError: (error: unknown, file?: File) => void;
  readonly children: ReactNode;
}): ReactElement {
  const { strings } = usePane();
  const styles = useStyles();
  const { actions, resultFile } = strings.pane;
  const { files } = host;
  const save = (): void => {
    const name = resultName(files?.name ?? "", resultFile);
    files?.save(name);
    onSave(name);
  };
  return (
    <div className={styles.bar}>
      {files !== null && (
        <Button
          appearance="primary"
          size="small"
          icon={<ArrowDownloadRegular />}
          disabledFocusable={isBusy || !canSave}
          onClick={save}
        >
          {actions.save}
        </Button>
      )}
      <Button
        size="small"
        appearance={files === null ? "primary" : "secondary"}
        icon={<ArrowClockwiseRegular />}
        disabledFocusable={isBusy}
        onClick={onEvaluate}
      >
        {actions.evaluateAgain}
      </Button>
      {children}
      {files !== null && (
        <OpenFile files={files} size="small" onError={onError}>
          {actions.openOther}
        </OpenFile>
      )}
    </div>
  );
}

/**
 * `县.xlsx` → `县.自评测算.xlsx`; the ending stays, for a workbook with macros is none without. A result file keeps its name.
 */
export function resultName(name: string, resultFile: (file: string) => string): string {
  const dot = name.lastIndexOf(".");
  const [stem, ending] = dot <= 0 ? [name, ".xlsx"] : [name.slice(0, dot), name.slice(dot)];
  // Browsers number a file that they have saved before.
  const own = stem.replace(/ ?[(（]\d+[)）]$/, "");
  return `${own.endsWith(resultFile("")) ? own : resultFile(stem)}${ending}`;
}
