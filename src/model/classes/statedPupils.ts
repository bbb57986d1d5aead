import type { School } from "../dataset";

/** The school with its pupils as typed, also where its classes contradict them (D25). */
export function withStatedPupils(school: School): School {
  if (school.parts.every(({ statedStudents }) => statedStudents === undefined)) return school;
  return {
    ...school,
    parts: school.parts.map((part) =>
      part.statedStudents === undefined ? part : { ...part, students: part.statedStudents },
    ),
  };
}

/** True where the pupils of a part are only known to lie between what was typed and what the classes allow. */
export function areClassesContradicted({ parts }: School): boolean {
  return parts.some(({ statedStudents }) => statedStudents !== undefined);
}
