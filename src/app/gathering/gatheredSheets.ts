import type { GatheredFiles } from "./gatheredFiles";
import { STANDARD } from "../standard";
import type { MatchAnswers } from "../../gather/matchAnswers";
import { officialLocality, officialType } from "../../gather/officialWords";
import { schoolKey } from "../../gather/schoolKey";
import { stagesOfType } from "../../gather/stagesOfType";
import type { SchoolColumnId } from "../../model/identifiers";
import { vocabularyOf } from "../../intake/vocabulary/vocabulary";
import type { GatheredSchool } from "../../model/gathering";
import type { NewSheet } from "../../model/sheets/newSheet";
import type { Strings } from "../../strings/strings";
import { FORM_COLUMNS } from "../template/schoolColumns";
import type { Entry } from "../template/tableSheet";
import { templateSheets } from "../template/templateSheets";

import { neededColumns } from "./neededColumns";
import { matchesSheet, NO_EARLIER_IMPORT, sourcesSheet } from "./recordSheets";

const VOCABULARY = vocabularyOf(STANDARD);

type SchoolTable = "schools" | "teachers" | "premises" | "funds";

/**
 * The sheets of a county's workbook made from what was gathered: the tables of the form, one row a school, filled as
 * far as the files say it, then 数据来源 (each number as imported, with file, sheet, cell and form) and 学校对照表. Numbers for
 * which the form has no column (amounts by stage, 寄宿生 …) get one behind the others.
 * @param importedAt the time of the import, which comes from outside
 * @param answers what was answered before it
 */
export function gatheredSheets(
  gathering: GatheredFiles,
  importedAt: string,
  answers: MatchAnswers,
  strings: Strings,
): NewSheet[] {
  const { county, year } = gathering;
  const schools = [...gathering.schools, ...gathering.unsettled];
  const extra = extraColumns(schools);
  const columns = (table: SchoolTable): readonly SchoolColumnId[] =>
    table === "schools" ? [...FORM_COLUMNS.schools, ...extra] : FORM_COLUMNS[table];
  const rows = (table: SchoolTable): Entry[][] =>
    schools.map((school) => schoolRow(school, columns(table), gathering.words.get(schoolKey(school))));
  const figures = new Map<string, Entry>();
  if (county !== null) figures.set("县名", county);
  if (year !== null) figures.set("学年", Number(year));
  const known = {
    schools: rows("schools"),
    teachers: rows("teachers"),
    premises: rows("premises"),
    funds: rows("funds"),
    figures,
    extra,
  };
  return [
    ...templateSheets(strings, known),
    sourcesSheet(gathering, importedAt, NO_EARLIER_IMPORT, strings),
    matchesSheet(gathering, gathering.failures, { ...NO_EARLIER_IMPORT, answers }, strings),
  ];
}

/** What some school has and no table of the form asks. */
function extraColumns(schools: readonly GatheredSchool[]): SchoolColumnId[] {
  const asked = new Set<string>(Object.values(FORM_COLUMNS).flat());
  const found = new Set(schools.flatMap(({ values }) => [...values.keys()]).filter((id) => !asked.has(id)));
  return (Object.keys(VOCABULARY.schools) as SchoolColumnId[]).filter((id) => found.has(id));
}

function schoolRow(
  school: GatheredSchool,
  columns: readonly string[],
  typed: ReadonlyMap<string, string> | undefined,
): Entry[] {
  const words: Readonly<Record<string, Entry>> = {
    code: school.code,
    name: school.name,
    type: officialType(school.type),
    owner: school.owner,
    locality: officialLocality(school.locality),
    boarding: typed?.get("boarding") ?? null,
  };
  // A stage that the type does not demand and no form shows is no gap: its pupils are 0. Of an unknown type nothing is
  // known.
  const isKnown = stagesOfType(school.type) !== null;
  const absent = (id: string): Entry => (isKnown && /^students(?:Primary|Junior|Senior)$/u.test(id) ? 0 : null);
  return columns.map((id) => {
    if (id in words) return words[id] ?? null;
    const value = school.values.get(id)?.value;
    if (value !== undefined) return value;
    return neededColumns(school).includes(id) ? null : absent(id);
  });
}
