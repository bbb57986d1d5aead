import type { entries as master } from "../../zh-CN/pane/paneEntries";
import { grouped } from "../numbers";

export const entries = {
  kept: (sheet) =>
    `Corrections, local limits, exceptions and unit costs entered here are kept on the sheet “${sheet}” and travel with the workbook.`,
  overrides: "Local limits",
  noOverrides: "No local limit is registered: everything is judged by the national standard.",
  overridesExplanation:
    "A local limit may only be stricter than the national one, and counts from the year in which it takes effect.",
  addOverride: "Add a local limit",
  changeOverride: "Change the local limit",
  exceptions: "Exceptions",
  noExceptions: "No exception is registered. Schools to which one applies need a legal basis and a construction plan.",
  exceptionsExplanation:
    "Exceptions need approval from above; one whose condition the data contradict or do not show is not used.",
  addException: "Add an exception",
  changeException: "Change the exception",
  change: "Change",
  choose: "Choose",
  item: "Item",
  stage: "Stage",
  kind: "Kind",
  value: (unit) => (unit === "" ? "Limit" : `Limit (${unit})`),
  national: (limit) => `The national limit is ${limit}; a local one can only be stricter.`,
  notANumber: "Enter a number of 0 or more.",
  laxer: "This asks less than the national limit and cannot be used.",
  basis: "Legal basis (document number)",
  effectiveFrom: "In force from",
  exception: "Exception",
  school: "School",
  wholeCounty: "county",
  quantity: (unit) => `Quantity (${unit})`,
  constructionPlan: "Remedy or construction plan",
  optionalPlan: "Remark (optional)",
  confirmedFigures: "Figures confirmed by a person",
  noConfirmedFigures:
    "No figure has been confirmed. A figure that looks like a slip of unit can be confirmed at its line of the data checks.",
  confirmedFiguresExplanation:
    "Confirmed figures are judged as they stand; a confirmation lapses when its figure changes.",
  confirmFigure: "Confirm this figure",
  confirmFigureExplanation: (figure) =>
    `${figure}: if the figure is wrong, correct it in the workbook instead. If it is right, say who confirms it, when and by what; it is then judged as it stands.`,
  confirmedValue: "Value (people, m², yuan, rooms)",
  confirmedBy: "Confirmed by",
  confirmedOn: "Date",
  confirmedBasis: "Basis",
  confirmation: "What teaching space contains",
  indoorExplanation:
    "Teaching space must not contain indoor sports space. Confirm once if it is deducted already; if it is neither deducted nor reported apart, " +
    "the indicator cannot be judged as met.",
  wantsSchoolForms: "Make the self-evaluation form of every school (on the forms sheet and in the report)",
  indoorIsDeducted: "Indoor sports space is deducted from the figures",
  unitCosts: "Unit costs",
  unitCost: (name, unit) => (unit === null ? `${name} (yuan for each yuan short)` : `${name} (yuan per ${unit})`),
  defaultCost: (yuan) => `default ${grouped(String(yuan))}`,
  notAnAmount: "Enter a number above 0.",
} satisfies typeof master;
