/** County entries that are words. */
export type CountyTextId =
  | "county"
  | "reportingUnit"
  | "trainingCycle"
  | "trainingCycleOver"
  | "filledOn"
  | "monitoredSubjects"
  | "recognitionSource";

/** Words about one school. */
export type SchoolTextId =
  | "name"
  | "code"
  | "type"
  | "stage"
  | "owner"
  | "locality"
  | "countsAsSchool"
  | "parentSchool"
  | "budgetSchool"
  | "serial"
  | "township"
  | "countyUnit"
  | "location"
  | "closedLastYear"
  | "dataYear"
  | "newThisYear"
  | "boarding"
  | "hasCharter"
  | "moralEducationGrade";
