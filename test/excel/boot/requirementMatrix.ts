/** Which requirement sets a build of Excel says it has: set → highest version. */
export type RequirementMatrix = Readonly<Record<string, string | number>>;

/** Microsoft 365 on the desktop. */
export const MICROSOFT_365: RequirementMatrix = {
  ExcelApi: "1.20",
  ExcelApiDesktop: "1.2",
  SharedRuntime: 1.2,
  AddinCommands: 1.3,
  CustomFunctions: 1.9,
  CustomFunctionsRuntime: 1.5,
  RibbonApi: 1.2,
  DialogApi: 1.2,
  KeyboardShortcuts: 1.1,
  Settings: 1.1,
  DelayForCellEdit: 1.1,
};

/** The same some versions ago, where several calls are several steps to undo. */
export const WITHOUT_UNDO_GROUPS: RequirementMatrix = { ...MICROSOFT_365, ExcelApi: "1.19" };

/** Office LTSC 2021: the oldest that gets the ribbon and the shared runtime. */
export const LTSC_2021: RequirementMatrix = {
  ExcelApi: "1.14",
  SharedRuntime: 1.1,
  AddinCommands: 1.3,
  CustomFunctions: 1.3,
  CustomFunctionsRuntime: 1.3,
  RibbonApi: 1.2,
  DialogApi: 1.2,
  Settings: 1.1,
  DelayForCellEdit: 1.1,
};

/** The base that the manifest demands, and nothing besides. */
export const EXCEL_API_1_9: RequirementMatrix = {
  ExcelApi: "1.9",
  Settings: 1.1,
  DelayForCellEdit: 1.1,
  DialogApi: 1.1,
};
