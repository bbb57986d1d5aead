import type { FileRefusal, GatheredFile, GatheredSchool, GatheringQuestion } from "../model/gathering";
import { TABLES_ABOUT_GATHERING } from "../model/tables/gatheredTables";
import type { TableData } from "../model/tables/table";
import { readSchoolForms } from "./forms/schoolForms";
import { byIdentity, copiesIn, wordsOf } from "./copies";
import type { FileReading } from "./fileReading";
import { fileStatus } from "./fileStatus";
import { joinSources } from "./joinSources";
import { readListFile } from "./lists/listFile";
import { readLists, type ListFinding } from "./lists/readLists";
import { leftOutKey, NO_ANSWERS, type MatchAnswers } from "./matchAnswers";
import { personsOf } from "./personList";
import { schoolKey } from "./schoolKey";
import { unsettledSchools } from "./unsettledSchools";
import { readReturnedForm, type ReturnedForm } from "./returned/returnedForm";

/** A file as a port reads it: the cells of every sheet, named tables among them. */
export interface SourceFile {
  readonly file: string;
  readonly sheets: readonly TableData[];
  /** True where sheets with results of ours stand in it. */
  readonly isOwnResult?: boolean;
}

/** What the files of a county say together, before anything is written. */
export interface Gathering {
  readonly county: string | null;
  readonly year: string | null;
  readonly files: readonly GatheredFile[];
  readonly schools: readonly GatheredSchool[];
  /** Schools of the county of whose files nobody knows yet which counts, or whose they are: names without numbers. */
  readonly unsettled: readonly GatheredSchool[];
  readonly questions: readonly GatheringQuestion[];
  /** What intake says of the lists. */
  readonly listFindings: readonly ListFinding[];
  /** Schools whose own form came back, by their key. */
  readonly returned: ReadonlySet<string>;
  /** Words of returned forms (是否寄宿制) by school key and identifier. */
  readonly words: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

/**
 * Brings the files of a county together, one row a school: by 标识码, else by name. Nothing mixes silently: a school in
 * two files of one kind, two school years, two counties or two generations of forms are questions, and until they are
 * answered the files that most others do not agree with are not used.
 * @param answers what 学校对照表 of the county's workbook already says
 */
export function gatherSchools(sources: readonly SourceFile[], answers: MatchAnswers = NO_ANSWERS): Gathering {
  return combine(sources.map(readFile), answers);
}

/** Reads one file, so that a caller may let go of its cells before the next is opened. */
export function readFile({ file, sheets, isOwnResult = false }: SourceFile): FileReading {
  const ours = isOwnResult ? "ownResult" : sheets.some(isRecordOfGathering) ? "countyWorkbook" : null;
  if (ours !== null) return { kind: "refused", file, layout: "nothing", reason: ours, persons: [] };
  const returned = readReturnedForm(file, sheets);
  if (returned?.kind === "form") return { kind: "returned", file, form: returned };
  if (returned !== null) return { kind: "refused", file, layout: "returnedForm", reason: returned.reason, persons: [] };
  const forms = readSchoolForms(file, sheets);
  if (forms.kind === "schools") return { kind: "forms", file, schools: forms.schools };
  if (forms.kind !== "noForms")
    return { kind: "refused", file, layout: "schoolForms", reason: forms.kind, persons: [] };
  const people = sheets.map((sheet) => personsOf(sheet));
  const persons = people.flatMap((counts) => counts ?? []);
  const list = readListFile(
    file,
    sheets.filter((_, at) => people[at] === null),
  );
  if (list !== null) return { kind: "list", file, list, persons };
  const isOfPersons = persons.length > 0;
  return {
    kind: "refused",
    file,
    layout: isOfPersons ? "persons" : "nothing",
    reason: isOfPersons ? "personsOnly" : "noForms",
    persons,
  };
}

/** 数据来源 and 学校对照表 stand in no file of a school. */
function isRecordOfGathering({ name }: TableData): boolean {
  return name !== null && TABLES_ABOUT_GATHERING.includes(name);
}

/** Forms of a school for certain, of which nobody can tell whose they are. */
const WITHOUT_NAME: readonly FileRefusal[] = ["noIdentity", "schoolsMixed"];

/** What a file says of its place in time and county, by which the files of others are told. */
interface Claim {
  readonly file: string;
  readonly county: string | null;
  readonly year: string | null;
}

/** @param read files as `readFile` gives them */
export function combine(read: readonly FileReading[], answers: MatchAnswers = NO_ANSWERS): Gathering {
  const claims = read.flatMap(claimsOf);
  const county = answers.county ?? mostOften(claims.map((claim) => claim.county));
  const year = answers.year ?? mostOften(claims.map((claim) => claim.year));
  const refusals = new Map<string, FileRefusal>();
  for (const claim of claims) {
    if (isOther(claim.county, county)) refusals.set(claim.file, "otherCounty");
    else if (isOther(claim.year, year)) refusals.set(claim.file, "otherYear");
  }
  for (const file of answers.leftOut) refusals.set(file, "leftOut");
  const isLeft = (file: string): boolean => !refusals.has(file);
  const inForms = read.flatMap((one) => (one.kind === "forms" && isLeft(one.file) ? one.schools : []));
  const inReturned = read.flatMap((one) => (one.kind === "returned" && isLeft(one.file) ? [one.form.school] : []));
  const passedOver = new Set([...passedOverIn(inForms, answers), ...passedOverIn(inReturned, answers)]);
  const words = wordsOf(read);
  const copies = new Map(
    [inForms, inReturned].flatMap((all) => [
      ...copiesIn(
        all.filter((school) => !passedOver.has(school)),
        words,
      ),
    ]),
  );
  const isCounted = (school: GatheredSchool): boolean => !passedOver.has(school) && !copies.has(school);
  const ofForms = inForms.filter(isCounted);
  const counted = [...inForms, ...inReturned].filter(isCounted);
  const isUnused = (file: string): boolean => isLeft(file) && !counted.some((school) => school.file === file);
  for (const { file } of passedOver) if (isUnused(file)) refusals.set(file, "leftOut");
  const sameAs = new Map<string, string>();
  for (const [{ file }, { file: first }] of copies) {
    if (!isUnused(file)) continue;
    refusals.set(file, "sameAsOther");
    sameAs.set(file, first);
  }
  const back = read.flatMap((one) =>
    one.kind === "returned" && isLeft(one.file) && isCounted(one.form.school) ? [one.form] : [],
  );
  const repeated = [...repeatedSchools(ofForms), ...repeatedSchools(back.map(({ school }) => school))];
  for (const { files } of repeated) for (const file of files) refusals.set(file, "repeated");
  const lists = read.flatMap((one) => (one.kind === "list" && isLeft(one.file) ? [one.list] : []));
  const listed = readLists(lists, year);
  const forms = ofForms.filter(({ file }) => isLeft(file));
  const returned = back.filter(({ school }) => isLeft(school.file));
  const joined = joinSources(forms, listed.schools, returned.map(withoutOthers), answers);
  return {
    county,
    year,
    files: read.map((one) => fileStatus(one, refusals.get(one.file) ?? null, sameAs.get(one.file))),
    schools: joined,
    unsettled: unsettledSchools(
      read.flatMap((one) => (one.kind === "forms" ? one.schools : [])),
      read.flatMap((one) => (one.kind === "refused" && WITHOUT_NAME.includes(one.reason) ? [one.file] : [])),
      refusals,
      joined,
      answers,
    ),
    questions: [
      ...otherwise("twoCounties", claims, (claim) => claim.county, answers),
      ...otherwise("twoYears", claims, (claim) => claim.year, answers),
      ...otherwise("generationsMixed", forms, ({ generation }) => generation, answers),
      ...unknownYear(joined, year),
      ...repeated,
      ...teachersElsewhere(joined, answers),
      ...holdingOthers(returned, answers),
    ],
    listFindings: listed.findings,
    returned: new Set(returned.map(({ school }) => schoolKey(school))),
    words: new Map(returned.map(({ school, words }) => [schoolKey(school), words])),
  };
}

function claimsOf(one: FileReading): Claim[] {
  switch (one.kind) {
    case "forms":
      return one.schools.map(({ county, year }) => ({ file: one.file, county: countyName(county), year }));
    case "returned":
      return [{ file: one.file, county: countyName(one.form.school.county), year: one.form.school.year }];
    case "list":
      return [{ file: one.file, county: countyName(one.list.county), year: one.list.year }];
    case "refused":
      return [];
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

/** A question where the files do not all say the same; who says nothing is not asked here. */
function otherwise<One extends { readonly file: string }>(
  code: GatheringQuestion["code"],
  all: readonly One[],
  wordOf: (one: One) => string | null,
  answers: MatchAnswers,
): GatheringQuestion[] {
  const most = mostOften(all.map(wordOf));
  const others = all.filter((one) => isOther(wordOf(one), most) && !answers.leftOut.has(one.file));
  if (most === null || others.length === 0 || answers.confirmed.has(code)) return [];
  const words = [most, ...new Set(others.flatMap((one) => wordOf(one) ?? []))];
  return [{ code, school: null, files: [...new Set(others.map(({ file }) => file))], words }];
}

function unknownYear(schools: readonly GatheredSchool[], year: string | null): GatheringQuestion[] {
  if (schools.length === 0 || year !== null) return [];
  return [{ code: "yearUnknown", school: null, files: [...new Set(schools.map(({ file }) => file))], words: [] }];
}

/**
 * One school in two files: which of them counts, only the bureau knows; the fuller one is proposed, else the later one.
 */
function repeatedSchools(schools: readonly GatheredSchool[]): GatheringQuestion[] {
  return byIdentity(schools).flatMap((same): GatheringQuestion[] => {
    const [first] = same;
    if (first === undefined || same.length === 1) return [];
    const fullest = same.reduce((best, one) => (fullness(one) >= fullness(best) ? one : best));
    const files = [...new Set(same.map(({ file }) => file))];
    return [{ code: "schoolTwice", school: first.name, files, words: [fullest.file] }];
  });
}

function fullness({ values }: GatheredSchool): number {
  return values.size;
}

/** What does not count of schools that stand in several files, as somebody has answered. */
function passedOverIn(schools: readonly GatheredSchool[], { formsLeftOut }: MatchAnswers): GatheredSchool[] {
  if (formsLeftOut.size === 0) return [];
  return byIdentity(schools).flatMap((same) =>
    same.filter(({ file }) => same.some(({ name }) => formsLeftOut.has(leftOutKey(file, name)))),
  );
}

/** A 教学点 with pupils and no teacher: its teachers are reported at its 中心校, which is a question and no shortfall. */
function teachersElsewhere(schools: readonly GatheredSchool[], { confirmed }: MatchAnswers): GatheringQuestion[] {
  return schools.flatMap((school): GatheringQuestion[] => {
    const isPoint = school.type === "218" || school.type?.includes("教学点") === true;
    const teachers = school.values.get("fullTimeTeachersPrimary")?.value;
    const students = school.values.get("studentsPrimary")?.value ?? 0;
    const isAnswered = confirmed.has(`teachersElsewhere ${school.name}`);
    return isPoint && teachers === 0 && students > 0 && !isAnswered
      ? [{ code: "teachersElsewhere", school: school.name, files: [school.file], words: [] }]
      : [];
  });
}

/** The figures of a form that holds other campuses or 教学点 are nobody's until somebody says whose. */
function withoutOthers({ school, holds }: Extract<ReturnedForm, { kind: "form" }>): GatheredSchool {
  return holds === null ? school : { ...school, values: new Map() };
}

function holdingOthers(
  returned: readonly Extract<ReturnedForm, { kind: "form" }>[],
  { confirmed }: MatchAnswers,
): GatheringQuestion[] {
  return returned.flatMap(({ school, holds }): GatheringQuestion[] =>
    holds === null || confirmed.has(`holdsOthers ${school.name}`)
      ? []
      : [{ code: "holdsOthers", school: school.name, files: [school.file], words: [holds] }],
  );
}
