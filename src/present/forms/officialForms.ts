import type { Evaluation } from "../../model/evaluation";
import type { Strings } from "../../strings/strings";
import { basicsForm } from "./basicsForm";
import type { FormTable } from "./formTable";
import { governmentForm, qualityForm, recognitionForm } from "./itemForms";
import { balanceForm, schoolCountsForm } from "./resourceForms";
import { resultsByPart, schoolForm, schoolsWithForm } from "./schoolForm";
import { schoolsForm } from "./schoolsForm";

/** 申报表 表Ⅰ, Ⅱ-1, Ⅱ-2, Ⅲ, Ⅳ, Ⅴ, Ⅵ in their order, complete as the official form has them. */
export function officialForms(evaluation: Evaluation, strings: Strings): FormTable[] {
  return [basicsForm, schoolCountsForm, schoolsForm, balanceForm, governmentForm, qualityForm, recognitionForm]
    .map((form) => form(evaluation, strings));
}

/** More schools than any county has: a province's list would only make a sheet that nobody prints. */
export const MOST_SCHOOL_FORMS = 500;

/** 附件4 学校自评表 of every school, in the bureau's order; none where there are more than a county can have. */
export function schoolForms(evaluation: Evaluation, strings: Strings): FormTable[] {
  const schools = schoolsWithForm(evaluation);
  if (schools.length > MOST_SCHOOL_FORMS) return [];
  const results = resultsByPart(evaluation);
  return schools.map((school) => schoolForm(school, evaluation, results, strings));
}
