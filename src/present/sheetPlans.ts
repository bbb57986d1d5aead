import type { PlannedEvaluation } from "../model/plan";
import { NO_SCENARIOS, type KeptScenarios } from "../model/scenario";
import type { AwaitedSheet, PagePlan, SheetId, SheetPlan } from "../model/sheets/sheetPlan";
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

/** On which the workbook opens. */
const FRONT_SHEET: SheetId = "summary";

/**
 * The sheets of an evaluation as pure data (all in their order), with everything in its place that
 * people typed into the earlier ones; one more where scenarios are kept, or were once. Each is made when it is asked
 * for.
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
): AwaitedSheet[] {
  const { evaluation } = planned;
  const { common, findings } = strings.sheets;
  const schools = schoolsSheet(evaluation, strings);
  const keptSettings = kept.settings;
  const settings = settingsEntries(keptSettings);
  const record = recordEntries(kept.balance);
  const footer = common.notice + strings.catalogue.gap + common.printFooter(stamp.evaluatedAt, stamp.version);
  const chosen = paper ?? chosenPaper(keptSettings);
  const finish = (draft: DraftSheet, sheet: KeptSheet | undefined, gone = common.gone): SheetPlan =>
    finishSheet({ ...draft, footer }, sheet, gone, chosen);
  const awaited = (id: SheetId, make: () => SheetPlan): AwaitedSheet => {
    const place = id === FRONT_SHEET ? { isActive: true } : {};
    return { id, name: common.names[id], ...place, make: () => ({ ...make(), ...place }) };
  };
  const keptFindings = kept.findings;
  const since = findingsSince(evaluation.findings, keptFindings);
  const missing = missingData(evaluation, strings);
  const keptOverview = kept.overview;
  const overview = overviewSheet(evaluation, keptOverview, strings, stamp);
  const rowOf = new Map(overview.rows.map(({ key }, row) => [key, row]));
  const sources: SummarySources = {
    missing,
    earlier: keptOverview,
    overviewRowOf: (key) => rowOf.get(key) ?? 0,
    findingsSince: sinceWords(since, strings),
  };
  const { scenarios: keptScenarios } = kept;
  return [
    awaited("summary", () => finish(summarySheet(planned, sources, strings), kept.summary)),
    awaited("overview", () => finish(overview, keptOverview)),
    awaited("schools", () => finish(schools.draft, kept.schools)),
    awaited("balance", () => finish(balanceSheet(evaluation, schools.rows, record.rows, strings), record.rest)),
    awaited("plan", () => {
      const keptPlan = kept.plan;
      return finish(planSheet(planned, keptPlan, strings), keptPlan);
    }),
    awaited("findings", () => finish(findingsSheet(evaluation, since, strings), keptFindings, findings.cleared)),
    awaited("missing", () => {
      const keptMissing = kept.missing;
      return finish(missingSheet(missing, evaluation, keptMissing, strings), keptMissing);
    }),
    ...(evaluation.standard.hasOfficialForms
      ? [awaited("forms", () => finish(formsSheet(evaluation, strings), kept.forms))]
      : []),
    ...(scenarios.rows.length === 0 && keptScenarios === undefined
      ? []
      : [
          awaited("scenarios", () =>
            finish(scenarioSheet(planned, scenarios, strings), scenarioEntries(keptScenarios).rest),
          ),
        ]),
    awaited("settings", () => finish(settingsSheet(evaluation, settings, strings), settings.rest)),
  ];
}
