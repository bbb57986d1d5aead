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
  return [basicsForm, schoolCountsForm, schoolsForm, balanceForm, governmentForm, qualityForm, recognitionForm].map(
    (form) => form(evaluation, strings),
  );
}

/**
 * As many schools as the largest counties have; a province's list would only make a sheet that nobody prints. Each form
 * begins a page, and Excel takes 1,026 breaks on a sheet.
 */
export const MOST_SCHOOL_FORMS = 1000;

/**
 * Why there is no 学校自评表 of the schools, with what to do, where they are asked for and there are more than a county can
 * have; else null.
 */
export function schoolFormsLeftOut(evaluation: Evaluation, strings: Strings): string | null {
  if (evaluation.dataset.wantsSchoolForms !== true) return null;
  const schools = schoolsWithForm(evaluation).length;
  return schools > MOST_SCHOOL_FORMS ? strings.forms.schoolFormsLeftOut({ schools, most: MOST_SCHOOL_FORMS }) : null;
}

/** 学校自评表 of every school, in the bureau's order, where it asks for them; none where `schoolFormsLeftOut` says why. */
export function schoolForms(evaluation: Evaluation, strings: Strings): FormTable[] {
  if (evaluation.dataset.wantsSchoolForms !== true || schoolFormsLeftOut(evaluation, strings) !== null) return [];
  const schools = schoolsWithForm(evaluation);
  const results = resultsByPart(evaluation);
  return schools.map((school) => schoolForm(school, evaluation, results, strings));
}
