/** Why a row of the table of changes (UEI 试算) cannot be used, each code with its parameters. */
export interface ScenarioFindings {
  scenarioNameMissing: Record<never, never>;
  /** No such sheet or cell, or one that takes no number: a heading, a name, a column that nothing reads. */
  scenarioCellUnknown: { readonly sheet: string; readonly cell: string };
  /** The cell holds something else now, and what the row speaks of is found nowhere, or in several places. */
  scenarioCellMoved: { readonly label: string; readonly cell: string };
  /** Another row of the scenario changes the same. */
  scenarioChangedTwice: { readonly label: string };
  scenarioValueMissing: Record<never, never>;
  scenarioValueUnusable: { readonly text: string };
  scenarioLimitUnknown: { readonly text: string };
}
