import type { ExceptionRefusal, OverrideGap, RegistrationFindings } from "../../../model/findings/registrationFindings";
import { plain } from "../numbers";
import type { Sentences } from "../../sentences";
import { catalogue } from "../catalogue";

const GAPS: Readonly<Record<OverrideGap, string>> = {
  kind: "its kind (种类) is blank or not understood; write 标准, 85%底线 or 差异系数",
  stage: "its stage (学段) is blank or not understood and the national limits differ; give a row for each stage",
  value: "its value (标准值) is blank or no number; give the number",
  unit: "its unit (单位) is not that of the limit; use the unit of the national limit",
  basis: "its basis (依据) is blank; give the number of the document",
  date: "its date of effect (生效日期) is blank or not understood; give a year or a date",
  limit: "the item has no such limit, or several; check 指标 and 种类",
};

const REFUSALS: Readonly<Record<ExceptionRefusal, string>> = {
  notUnderstood: "its name is not understood; use a name listed on the sheet UEI Settings",
  schoolUnknown: "its school is not in the tables of schools; check the name",
  basisMissing: "its basis (依据) is blank; give the number of the document",
  planMissing: "its construction plan (建设规划) is blank; fill it in",
  quantityMissing: "its quantity (数量) is blank or no number; fill it in",
  conditionNotShown:
    "the workbook does not show that its condition holds (year built, migrant children, largest class, locality, pupils); add the data",
  conditionContradicted: "the school's data contradict its condition; check them",
};

export const registrationFindings: Sentences<RegistrationFindings> = {
  overrideItemUnknown: ({ label }) =>
    `The local limit for “${label}” names no item that is known, so the county's verdict cannot be met; write the indicator's name.`,
  overrideIncomplete: ({ item, gap }) =>
    `The local limit for ${item} is not applied: ${GAPS[gap]}; until then the item is undetermined unless it fails the national limit.`,
  overrideLaxer: ({ item, stage, value, national, unit }) =>
    `The local limit for ${item}${stage === null ? "" : ` (${catalogue.stages[stage]})`}, ${catalogue.quantity(plain(value), unit)}, is laxer than the national ${catalogue.quantity(plain(national), unit)} and is refused; correct or delete the row.`,
  overrideNotInForce: ({ item, effectiveFrom, year }) =>
    `The local limit for ${item} takes effect from ${effectiveFrom} and is not used for ${year}; evaluate again then.`,
  exceptionRefused: ({ exception, school, reason }) =>
    `The exception ${exception}${school === "" ? "" : ` for ${school}`} is refused: ${REFUSALS[reason]}.`,
};
