import type { PlannedEvaluation } from "../model/plan";
import { NO_SCENARIOS, type KeptScenarios } from "../model/scenario";
import type { PagePlan, SheetPlan } from "../model/sheets/sheetPlan";
import type { Strings } from "../strings/strings";
import { balanceSheet } from "./balance/balanceSheet";
import type { DraftSheet } from "./sheets/draftSheet";
import { formsSheet } from "./forms/formsSheet";
import { findingsSheet, sinceWords } from "./findings/findingsSheet";
import { findingsSince } from "./findings/findingsSince";
import { finishSheet } from "./sheets/finishSheet";
import type { KeptSheet } from "./kept/keptSheet";
import type { KeptEntries } from "./kept/keptEntries";
import { missingData } from "./missing/missingData";
import { missingSheet } from "./missing/missingSheet";
import { overviewSheet } from "./overview/overviewSheet";
import { chosenPaper } from "./sheets/printPaper";
import { planSheet } from "./plan/planSheet";
import { scenarioEntries } from "./scenario/scenarioEntries";
import { scenarioSheet } from "./scenario/scenarioSheet";
import { schoolsSheet } from "./schools/schoolsSheet";
import { settingsEntries } from "./settings/settingsEntries";
import { settingsSheet } from "./settings/settingsSheet";
import type { SummarySources } from "./summary/workRows";
import { summarySheet } from "./summary/summarySheet";
import type { Stamp } from "./sheets/stamp";
import { recordEntries } from "./years/recordEntries";

/**
 * The sheets of an evaluation as pure data (all in their order), with everything in its place that
 * people typed into the earlier ones; one more where scenarios are kept, or were once.
 * @param kept from `keptEntries`, of the same workbook
 * @param paper on which everything is printed; null: as the sheet UEI 设置 says
 * @param stamp time and version, which come from outside: the same input gives the same sheets
 */
export function sheetPlans(
  planned: PlannedEvaluation,
  kept: KeptEntries,
  strings: Strings,
  stamp: Stamp,
  scenarios: KeptScenarios = NO_SCENARIOS,
  paper: PagePlan["paper"] | null = null,
): SheetPlan[] {
  const { evaluation } = planned;
  const { common, findings } = strings.sheets;
  const schools = schoolsSheet(evaluation, strings);
  const settings = settingsEntries(kept.settings);
  const record = recordEntries(kept.balance);
  const footer = common.notice + strings.catalogue.gap + common.printFooter(stamp.evaluatedAt, stamp.version);
  const finish = (draft: DraftSheet, sheet: KeptSheet | undefined, gone = common.gone): SheetPlan =>
    finishSheet({ ...draft, footer }, sheet, gone, paper ?? chosenPaper(kept.settings));
  const since = findingsSince(evaluation.findings, kept.findings);
  const missing = missingData(evaluation, strings);
  const overview = overviewSheet(evaluation, kept.overview, strings, stamp);
  const rowOf = new Map(overview.rows.map(({ key }, row) => [key, row]));
  const sources: SummarySources = {
    missing,
    earlier: kept.overview,
    overviewRowOf: (key) => rowOf.get(key) ?? 0,
    findingsSince: sinceWords(since, strings),
  };
  return [
    finish(summarySheet(planned, sources, strings), kept.summary),
    finish(overview, kept.overview),
    finish(schools.draft, kept.schools),
    finish(balanceSheet(evaluation, schools.rows, record.rows, strings), record.rest),
    finish(planSheet(planned, kept.plan, strings), kept.plan),
    finish(findingsSheet(evaluation, since, strings), kept.findings, findings.cleared),
    finish(missingSheet(missing, evaluation, kept.missing, strings), kept.missing),
    ...(evaluation.standard.hasOfficialForms ? [finish(formsSheet(evaluation, strings), kept.forms)] : []),
    ...(scenarios.rows.length === 0 && kept.scenarios === undefined
      ? []
      : [finish(scenarioSheet(planned, scenarios, strings), scenarioEntries(kept.scenarios).rest)]),
    finish(settingsSheet(evaluation, settings, strings), settings.rest),
  ];
}
