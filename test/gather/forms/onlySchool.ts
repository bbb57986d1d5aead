import type { SchoolFormsReading } from "../../../src/gather/forms/schoolForms";
import type { GatheredSchool } from "../../../src/model/gathering";

/** The school of a workbook that holds one. */
export function onlySchool(reading: SchoolFormsReading): GatheredSchool {
  const [school, ...others] = reading.kind === "schools" ? reading.schools : [];
  if (school === undefined || others.length > 0) throw new Error(reading.kind);
  return school;
}
