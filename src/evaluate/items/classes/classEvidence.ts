import { BRACKET_COLUMNS, type Bracket } from "../../../model/classes/bracketCounts";
import { CLASS_COLUMNS } from "../../../model/classes/statedClasses";
import type { School } from "../../../model/dataset";
import type { Evidence } from "../../../model/evaluation";
import type { SchoolFigureId } from "../../../model/identifiers";
import { STAGES } from "../../../model/stage";
import { evidenceOfFigure } from "../county/evidenceOfFigure";
import { schoolEvidence } from "../schools/schoolFigures";
import { WIDE_COLUMNS } from "./wideBrackets";

const CLASSES: readonly SchoolFigureId[] = [...STAGES.map((stage) => CLASS_COLUMNS[stage]), "classes"];

/** The cells of a school that its class sizes rest on; its pupils stand beside them where they decide. */
export function evidenceOfSchool(school: School): Evidence[] {
  const stated = statedOfClasses(school);
  const isOfBrackets = bracketsOf(school).some(({ id }) => school.figures[id] !== undefined);
  return isOfBrackets || !saysOfClasses(school) ? [...stated, ...schoolEvidence(school, CLASSES)] : stated;
}

/** False where nothing is said of the classes but how many there are: pupils in so many classes decide then (D25). */
export function saysOfClasses(school: School): boolean {
  return statedOfClasses(school).some(({ value }) => value !== null);
}

function statedOfClasses(school: School): Evidence[] {
  return [
    ...schoolEvidence(school, [
      "largestClass",
      "largestClassPrimary",
      "largestClassJunior",
      "classesPrimaryOver45",
      "classesJuniorOver50",
    ]),
    // A blank bracket may rest on 班级数 too (D19), which is none of its classes and has a name of its own.
    ...bracketsOf(school).flatMap(({ id }) => schoolEvidence(school, [id]).slice(0, 1)),
    ...schoolEvidence(
      school,
      WIDE_COLUMNS.filter((id) => school.figures[id] !== undefined),
    ),
    ...(school.classList ?? []).flatMap((one) => evidenceOfFigure(one.students, `${school.name} ${one.name}`)),
  ];
}

/** The brackets that the school answers: those of another stage are of interest only where something stands in them. */
function bracketsOf({ figures, parts }: School): readonly Bracket[] {
  return (["primary", "junior", "any"] as const).flatMap((of) => {
    const isOwn = of === "any" || parts.some(({ stage }) => stage === of);
    return BRACKET_COLUMNS[of].filter(({ id }) => isOwn || (figures[id]?.low ?? 0) > 0);
  });
}
