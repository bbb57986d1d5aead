import { Button } from "@fluentui/react-button";
import { makeStyles } from "@griffel/react";
import { useState, type ReactElement } from "react";
import { VERSION } from "../../../app/currentStamp";
import type { DatedEvaluation } from "../../../app/latestEvaluation";
import { REPORT_COPIES, type ReportCopy } from "../../../model/sheets/reportCopy";
import { selfEvaluationReport } from "../../../present/account/selfEvaluationReport";
import { ModalActions } from "../controls/modal";
import { usePane } from "../paneContext";
import { MEDIA_TYPES, saveAs } from "../controls/saveAs";
import { CopiedText } from "./copiedText";
import { reportNodes } from "./reportNodes";
import { reportText } from "./reportText";
import { useFormattedCopy } from "./useFormattedCopy";

const useStyles = makeStyles({
  heading: { fontSize: "14px", margin: "12px 0 0" },
  note: { fontSize: "12px", margin: "4px 0 0" },
});

/** The 自查自评报告, as a file for Word or as text to paste. */
export function ReportSection({
  shown,
  isInExcel,
  onError,
}: {
  readonly shown: DatedEvaluation;
  readonly isInExcel: boolean;
  readonly onError: (error: unknown) => void;
}): ReactElement {
  const { strings, evaluator } = usePane();
  const styles = useStyles();
  const { report: words } = strings.pane;
  const { evaluation, evaluatedAt } = shown;
  const stamp = { evaluatedAt, version: VERSION };
  const [download, setDownload] = useState<"none" | "working" | "done">("none");
  const copied = useFormattedCopy();
  const [asked, setAsked] = useState<ReportCopy>("submission");
  const fileOf = (copy: ReportCopy): string => words.reportFile(strings.report.title(evaluation.county).join(""), copy);
  const file = fileOf(asked);
  const save = async (copy: ReportCopy): Promise<void> => {
    if (evaluator === null) return;
    setAsked(copy);
    setDownload("working");
    const bytes = new Uint8Array(await evaluator.writeReport(shown, strings, stamp, copy));
    saveAs(bytes, fileOf(copy), MEDIA_TYPES.docx);
    setDownload("done");
  };
  const copy = (): void => {
    const blocks = selfEvaluationReport(shown, strings, stamp, "submission");
    copied.copy(reportNodes(blocks, document), reportText(blocks)).catch(onError);
  };
  return (
    <section aria-label={words.report}>
      <h3 ref={copied.anchor} className={styles.heading}>
        {words.report}
      </h3>
      <p className={styles.note}>{words.reportExplanation}</p>
      <ModalActions>
        {REPORT_COPIES.map((copy) => (
          <Button
            key={copy}
            appearance={copy === "submission" ? "primary" : "secondary"}
            disabled={download === "working"}
            onClick={() => void save(copy).catch(onError)}
          >
            {words.download[copy]}
          </Button>
        ))}
        <Button onClick={copy}>{words.copyReport}</Button>
      </ModalActions>
      <p className={styles.note} role="status">
        {download === "none"
          ? ""
          : download === "working"
            ? words.working
            : isInExcel
              ? words.savedFromExcel(file)
              : strings.pane.saved(file)}
      </p>
      <CopiedText label={file} copied={copied} />
    </section>
  );
}
