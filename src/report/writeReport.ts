import type { PlannedEvaluation } from "../model/plan";
import type { ReportCopy } from "../model/sheets/reportCopy";
import { runDescription } from "../model/sheets/runMark";
import { selfEvaluationReport } from "../present/account/selfEvaluationReport";
import type { Stamp } from "../present/sheets/stamp";
import type { Strings } from "../strings/strings";

export interface ReportOptions {
  /** Time and version, which come from outside: the same evaluation and stamp give the same bytes. */
  readonly stamp: Stamp;
  /** 送审稿, the one that is handed in, unless 校核稿 is asked for. */
  readonly copy?: ReportCopy;
}

/**
 * The 自查自评报告 of an evaluation as a .docx file. Word's library is loaded only now: nobody who evaluates waits for it.
 */
export async function writeReport(
  planned: PlannedEvaluation,
  strings: Strings,
  { stamp, copy = "submission" }: ReportOptions,
): Promise<Uint8Array> {
  const blocks = selfEvaluationReport(planned, strings, stamp, copy);
  const { evaluation } = planned;
  const { renderReport } = await import("./renderReport");
  return renderReport(
    blocks,
    {
      title: strings.report.title(evaluation.county).join(""),
      author: evaluation.reportingUnit ?? "优衡 UEI",
      madeAt: stamp.evaluatedAt,
      ...(stamp.run === undefined ? {} : { description: runDescription(stamp.run) }),
    },
    strings,
  );
}
