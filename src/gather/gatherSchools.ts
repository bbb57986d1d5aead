import type { FileRefusal, GatheredFile, GatheredSchool, GatheringQuestion } from "../model/gathering";
import type { TableData } from "../model/table";
import { readSchoolForms } from "./forms/schoolForms";

/** A file as a port reads it: the cells of every sheet, named tables among them. */
export interface SourceFile {
  readonly file: string;
  readonly sheets: readonly TableData[];
}

/** What the files of a county say together, before anything is written. */
export interface Gathering {
  readonly county: string | null;
  readonly year: string | null;
  readonly files: readonly GatheredFile[];
  readonly schools: readonly GatheredSchool[];
  readonly questions: readonly GatheringQuestion[];
}

/**
 * Brings the workbooks of forms of a county together, one row a school: by 标识码, else by name. Nothing mixes silently:
 * a school in two files, two school years, two counties or two generations of forms are questions, and until they are
 * answered the files that most others do not agree with are not used.
 */
export function gatherSchools(sources: readonly SourceFile[]): Gathering {
  const read = sources.map(({ file, sheets }) => ({ file, reading: readSchoolForms(file, sheets) }));
  const found = read.flatMap(({ reading }) => (reading.kind === "school" ? [reading.school] : []));
  const county = mostOften(found.map((school) => countyName(school.county)));
  const year = mostOften(found.map((school) => school.year));
  const refusals = new Map<string, FileRefusal>();
  for (const school of found) {
    if (isOther(countyName(school.county), county)) refusals.set(school.file, "otherCounty");
    else if (isOther(school.year, year)) refusals.set(school.file, "otherYear");
  }
  const candidates = found.filter(({ file }) => !refusals.has(file));
  const repeated = repeatedSchools(candidates);
  for (const { files } of repeated) for (const file of files) refusals.set(file, "repeated");
  const schools = found.filter(({ file }) => !refusals.has(file));
  return {
    county,
    year,
    files: read.map(({ file, reading }) => fileStatus(file, reading, refusals.get(file) ?? null)),
    schools,
    questions: [
      ...otherwise("twoCounties", found, (school) => countyName(school.county)),
      ...otherwise("twoYears", found, ({ year: one }) => one),
      ...otherwise("generationsMixed", schools, ({ generation }) => generation),
      ...unknownYear(schools),
      ...repeated,
      ...teachersElsewhere(schools),
    ],
  };
}

function fileStatus(
  file: string,
  reading: ReturnType<typeof readSchoolForms>,
  refusal: FileRefusal | null,
): GatheredFile {
  switch (reading.kind) {
    case "noForms":
    case "noIdentity":
      return {
        file,
        layout: reading.kind === "noForms" ? "nothing" : "schoolForms",
        generation: null,
        year: null,
        schools: 0,
        isUsed: false,
        reason: reading.kind,
      };
    case "school": {
      const { generation, year } = reading.school;
      return { file, layout: "schoolForms", generation, year, schools: 1, isUsed: refusal === null, reason: refusal };
    }
  }
}

/** 某某县教育局 and 某某县教育和体育局 are offices of one county. */
function countyName(office: string | null): string | null {
  if (office === null) return null;
  const name = office.replace(/\s+/gu, "").replace(/(?:人民政府)?(?:教育|教体|教科|文教|科教).{0,12}$/u, "");
  return name === "" ? null : name;
}

function isOther(one: string | null, most: string | null): boolean {
  return one !== null && most !== null && one !== most;
}

function mostOften(words: readonly (string | null)[]): string | null {
  const counts = new Map<string, number>();
  for (const word of words) if (word !== null) counts.set(word, (counts.get(word) ?? 0) + 1);
  let best: string | null = null;
  for (const [word, count] of counts) if (best === null || count > (counts.get(best) ?? 0)) best = word;
  return best;
}

/** A question where the schools do not all say the same; who says nothing is not asked here. */
function otherwise(
  code: GatheringQuestion["code"],
  schools: readonly GatheredSchool[],
  wordOf: (school: GatheredSchool) => string | null,
): GatheringQuestion[] {
  const most = mostOften(schools.map(wordOf));
  const others = schools.filter((school) => isOther(wordOf(school), most));
  if (most === null || others.length === 0) return [];
  const words = [most, ...new Set(others.flatMap((school) => wordOf(school) ?? []))];
  return [{ code, school: null, files: others.map(({ file }) => file), words }];
}

function unknownYear(schools: readonly GatheredSchool[]): GatheringQuestion[] {
  if (schools.length === 0 || schools.some(({ year }) => year !== null)) return [];
  return [{ code: "yearUnknown", school: null, files: schools.map(({ file }) => file), words: [] }];
}

/** One school in two files: which of them counts, only the bureau knows. */
function repeatedSchools(schools: readonly GatheredSchool[]): GatheringQuestion[] {
  const byIdentity = new Map<string, GatheredSchool[]>();
  for (const school of schools) {
    const identity = school.code ?? school.name.replace(/\s+/gu, "");
    byIdentity.set(identity, [...(byIdentity.get(identity) ?? []), school]);
  }
  return [...byIdentity.values()].flatMap((same): GatheringQuestion[] => {
    const [first] = same;
    if (first === undefined || same.length === 1) return [];
    return [{ code: "schoolTwice", school: first.name, files: same.map(({ file }) => file), words: [] }];
  });
}

/** A 教学点 with pupils and no teacher: its teachers are reported at its 中心校, which is a question and no shortfall. */
function teachersElsewhere(schools: readonly GatheredSchool[]): GatheringQuestion[] {
  return schools.flatMap((school): GatheringQuestion[] => {
    const isPoint = school.type === "218" || school.type?.includes("教学点") === true;
    const teachers = school.values.get("fullTimeTeachersPrimary")?.value;
    const students = school.values.get("studentsPrimary")?.value ?? 0;
    return isPoint && teachers === 0 && students > 0
      ? [{ code: "teachersElsewhere", school: school.name, files: [school.file], words: [] }]
      : [];
  });
}
