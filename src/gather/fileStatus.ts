import type { FileRefusal, GatheredFile, PersonCount } from "../model/gathering";
import type { FileReading } from "./fileReading";

/**
 * What became of a file.
 * @param refusal why it is not used; null where it is
 * @param sameAs the file that says the same
 */
export function fileStatus(one: FileReading, refusal: FileRefusal | null, sameAs: string | undefined): GatheredFile {
  const { file } = one;
  const same = one.kind === "refused" ? one.sameAs : sameAs;
  const shared = {
    file,
    isUsed: refusal === null,
    reason: refusal,
    generation: null,
    ...(same === undefined ? {} : { sameAs: same }),
  };
  switch (one.kind) {
    case "refused": {
      const { layout, reason, persons } = one;
      return { ...shared, layout, year: null, schools: 0, isUsed: false, reason, ...withPersons(persons) };
    }
    case "forms": {
      const [first] = one.schools;
      const { generation = null, year = null } = first ?? {};
      return { ...shared, layout: "schoolForms", generation, year, schools: one.schools.length };
    }
    case "returned":
      return { ...shared, layout: "returnedForm", year: one.form.school.year, schools: 1 };
    case "list": {
      const { layout, year, stage, schools } = one.list;
      return { ...shared, layout, year, stage, schools, ...withPersons(one.persons) };
    }
  }
}

function withPersons(persons: readonly PersonCount[]): Pick<GatheredFile, "persons"> {
  return persons.length === 0 ? {} : { persons };
}
