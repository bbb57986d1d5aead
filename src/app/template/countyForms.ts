import type { Evaluation } from "../../model/evaluation";
import type { NewSheet } from "../../model/sheets/newSheet";
import { yearOfPeriod } from "../../model/period";
import type { Strings } from "../../strings/strings";
import { missingCountyForms } from "./missingCountyForms";
import type { Entry } from "./tableSheet";
import { countySheets } from "./countySheets";

/**
 * The tables of the county that a workbook lacks, to be filled in; what the evaluation knows of the county stands there
 * already.
 */
export function countyForms(evaluation: Evaluation, strings: Strings): NewSheet[] {
  const { county } = evaluation;
  const year = yearOfPeriod(evaluation.period);
  const known = new Map<string, Entry>();
  if (county !== null) known.set("县名", county);
  if (year !== null) known.set("学年", year);
  const sheets = countySheets(strings, known);
  return missingCountyForms(evaluation).map((id) => sheets[id]);
}
