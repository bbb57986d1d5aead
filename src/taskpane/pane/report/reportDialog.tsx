import { Button } from "@fluentui/react-button";
import { makeStyles } from "@griffel/react";
import type { ReactElement } from "react";
import type { DatedEvaluation } from "../../../app/latestEvaluation";
import { Modal, ModalActions } from "../controls/modal";
import { usePane } from "../paneContext";
import { PublicationSection } from "./publicationSection";
import { ReportSection } from "./reportSection";

export interface ReportDialogProps {
  readonly shown: DatedEvaluation;
  readonly isStale: boolean;
  /** True in Excel, whose web view may refuse to download. */
  readonly isInExcel: boolean;
  readonly onError: (error: unknown) => void;
  readonly onClose: () => void;
}

const useStyles = makeStyles({ note: { fontSize: "12px", margin: "2px 0 0" } });

/**
 * What a county hands in and publishes, from the evaluation that is shown: the report, and the table of coefficients.
 */
export function ReportDialog({ shown, isStale, isInExcel, onError, onClose }: ReportDialogProps): ReactElement {
  const { strings } = usePane();
  const styles = useStyles();
  const { report, stale, actions } = strings.pane;
  // An error is told below the dialog, so the dialog makes way for it.
  const fail = (error: unknown): void => {
    onClose();
    onError(error);
  };
  return (
    <Modal title={report.title} onClose={onClose}>
      <p className={styles.note}>
        {report.basedOn(shown.evaluatedAt)}
        {strings.catalogue.gap}
        {strings.sheets.common.notice}
      </p>
      {isStale && (
        <p className={styles.note}>
          <strong>▲ {stale}</strong>
        </p>
      )}
      <ReportSection shown={shown} isInExcel={isInExcel} onError={fail} />
      {shown.evaluation.balance.length > 0 && (
        <PublicationSection evaluation={shown.evaluation} isInExcel={isInExcel} onError={fail} />
      )}
      <ModalActions>
        <Button onClick={onClose}>{actions.close}</Button>
      </ModalActions>
    </Modal>
  );
}
