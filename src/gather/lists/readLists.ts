import { wordOfType } from "../../intake/forms/formWords";
import { readDataset } from "../../intake/intake";
import { GATHERED_VOCABULARY } from "../gatheredVocabulary";
import { OVER_COLUMNS } from "../../model/classes/statedClasses";
import type { Dataset, School, SchoolPart, TableReading } from "../../model/dataset";
import { cellsOf, knownValue, type Figure } from "../../model/figures/figure";
import { sumFigures } from "../../model/figures/figureArithmetic";
import { finding, type Finding } from "../../model/findings/finding";
import type { CellRef } from "../../model/tables/cellRef";
import { demandsSenior } from "../../intake/schools/traits/schoolType";
import { isSchoolRole } from "../../intake/recognition/recogniseFrame";
import { countedClasses } from "./listedClasses";
import { countedRooms } from "./listedRooms";
import type { GatheredCell, GatheredSchool, GatheredValue } from "../../model/gathering";
import { bracketsAbove } from "../../regulation/figures/school/classBrackets";
import type { Stage } from "../../model/stage";
import { dayOf } from "../dayOf";
import { contentsOf, type ListFile, type SourcePlace } from "./listFile";

/** A finding of intake about a list, in its own file. */
export interface ListFinding {
  readonly file: string | null;
  readonly finding: Finding;
}

export interface ListsReading {
  readonly schools: readonly GatheredSchool[];
  readonly findings: readonly ListFinding[];
}

const LOCALITIES = { urban: "城区", town: "镇区", rural: "乡村" } as const;
const CAPITAL: Readonly<Record<Stage, string>> = { primary: "Primary", junior: "Junior" };
const LARGE = { primary: bracketsAbove(OVER_COLUMNS.primary.named), junior: bracketsAbove(OVER_COLUMNS.junior.named) };

/** Fields of which others are made, and numbers of no stage: the county's tables hold what is made of them. */
const INGREDIENT =
  /^(?:degree|(?:sports|music|art|arts|otherCourse)Teachers|artsTeachersTotal|otherTeachingSpace|classes(?:Primary|Junior)?(?:To25|\d\dTo\d\d|From66)$|(?:students|classes|staff|fullTimeTeachers|backboneTeachers|teachersAboveRequiredDegree|sportsAndArtsTeachers)$)/u;

/**
 * Reads lists of several files together, as one workbook would be read: the stages of a school in two files are one
 * school, whole amounts repeated on the rows of an export are used once, and what two places state differently is not
 * taken. Money is in 万元 here, as the tables of the county have it.
 */
export function readLists(files: readonly ListFile[], year: string | null): ListsReading {
  const places = new Map<string, (typeof files)[number]["tables"][number]["placeOf"]>();
  const tables = files.flatMap((file) =>
    file.tables.map(({ table, placeOf }) => {
      // Two files may name their sheets alike; the added marks leave a stage that the name tells as it is.
      let sheet = table.sheet;
      while (places.has(sheet)) sheet = `${sheet}_`;
      places.set(sheet, placeOf);
      return { ...table, sheet };
    }),
  );
  if (tables.length === 0) return { schools: [], findings: [] };
  const dataset = readDataset(contentsOf(tables), GATHERED_VOCABULARY.standard);
  const placeOf = (cell: { sheet: string; table: string | null; row: number; column: number }): SourcePlace | null =>
    places.get(cell.sheet)?.(cell) ?? null;
  const placed = (found: Finding): ListFinding => {
    const place = found.where === null ? null : placeOf(found.where);
    return { file: place?.file ?? null, finding: { ...found, where: place?.cell ?? null } };
  };
  return {
    schools: dataset.schools.filter(({ isNamed }) => isNamed).map((school) => gathered(school, dataset, year, placeOf)),
    findings: [
      ...dataset.findings.filter((found) => found.rank !== "info" && !isOfOtherTable(found, dataset)).map(placed),
      ...tablesNotGathered(dataset, placeOf),
      ...dataset.schools
        .filter((school) => listedNumbers(school).includes(null))
        .map(listNotCounted)
        .map(placed),
    ],
  };
}

function isOfNoSchools(roles: TableReading["roles"]): boolean {
  return roles.length > 0 && !roles.some(isSchoolRole);
}

/** What 自评情况, 第十条 and the like lack matters where they are evaluated; 县级数据 tells whose lists these are, and when. */
function isOfOtherTable({ where }: Finding, { readings }: Dataset): boolean {
  return readings.some(
    ({ sheet, roles }) => sheet === where?.sheet && isOfNoSchools(roles) && !roles.includes("figures"),
  );
}

/** 县级数据, 自评情况 and the like beside the schools: the county's tables of schools have no place for them. */
function tablesNotGathered({ readings }: Dataset, placeOf: (cell: CellRef) => SourcePlace | null): ListFinding[] {
  const byFile = new Map<string, ListFinding & { readonly names: string[] }>();
  for (const { sheet, roles } of readings) {
    if (!isOfNoSchools(roles)) continue;
    const place = placeOf({ sheet, table: null, row: 0, column: 0 });
    if (place === null) continue;
    const names = [...(byFile.get(place.file)?.names ?? []), place.cell.sheet];
    const found = finding("tablesNotGathered", "warning", { tables: [...new Set(names)] }, place.cell);
    byFile.set(place.file, { file: place.file, finding: found, names });
  }
  return [...byFile.values()].map(({ file, finding: found }) => ({ file, finding: found }));
}

/** What the lists of rooms and classes of a school come to; null for one that cannot be counted. */
function listedNumbers({ roomList = [], classList = [], parts }: School): (ReadonlyMap<string, Figure> | null)[] {
  return [
    ...(roomList.length === 0 ? [] : [countedRooms(roomList)]),
    ...(classList.length === 0 ? [] : [countedClasses(classList, parts)]),
  ];
}

function listNotCounted({ name, cell }: School): Finding {
  return finding("listNotCounted", "warning", { school: name }, cell);
}

function gathered(
  school: School,
  { county }: Dataset,
  year: string | null,
  placeOf: (cell: { sheet: string; table: string | null; row: number; column: number }) => SourcePlace | null,
): GatheredSchool {
  const values = new Map<string, GatheredValue>();
  const put = (id: string, figure: Figure | undefined): void => {
    const known = knownValue(figure);
    const unit = (GATHERED_VOCABULARY.schools as Readonly<Record<string, { unit: string; labels: readonly string[] }>>)[
      id
    ];
    if (known === null || unit === undefined || values.has(id)) return;
    const from = cellsOf(figure).flatMap((cell): GatheredCell[] => {
      const place = placeOf(cell);
      return place === null ? [] : [{ ...place, label: unit.labels[0] ?? id, form: null }];
    });
    values.set(id, { value: unit.unit === "万元" ? known / 10_000 : known, from, asOf: dayOf(year) });
  };
  for (const part of school.parts) putPart(school, part, put);
  for (const [id, figure] of Object.entries(school.figures)) if (!INGREDIENT.test(id)) put(id, figure);
  for (const counted of listedNumbers(school)) for (const [id, figure] of counted ?? []) put(id, figure);
  const place = school.cell === null ? null : placeOf(school.cell);
  const text = (id: string): string | null => school.texts[id]?.text ?? null;
  return {
    file: place?.file ?? "",
    name: school.name,
    code: school.code,
    type: school.type === null ? text("type") : wordOfType(school.type),
    owner: text("owner") ?? (school.isPrivate === true ? "民办" : null),
    locality: school.locality === null ? null : LOCALITIES[school.locality],
    county,
    year,
    generation: null,
    stages: [
      ...school.parts.map(({ stage }) => stage),
      ...(seniorPupils(school) === "some" ? (["senior"] as const) : []),
    ],
    values,
    problems: [],
  };
}

function putPart(school: School, part: SchoolPart, put: (id: string, figure: Figure | undefined) => void): void {
  const { stage, amounts } = part;
  const suffix = CAPITAL[stage];
  put(`students${suffix}`, part.students);
  put(`classes${suffix}`, part.classes);
  put(`fullTimeTeachers${suffix}`, part.fullTimeTeachers);
  for (const { id, amount, isShared } of GATHERED_VOCABULARY.standard.indicators) {
    // Premises are the whole school's and stand among its figures.
    if (!isShared) put(amount + suffix, amounts[id]);
  }
  const isAlone = school.parts.length === 1 && seniorPupils(school) === "none";
  const figures = school.figures as Readonly<Partial<Record<string, Figure>>>;
  const large = LARGE[stage].map(
    (bracket) => figures[`classes${suffix}${bracket}`] ?? (isAlone ? figures[`classes${bracket}`] : undefined),
  );
  const known = large.filter((figure) => figure !== undefined);
  if (known.length === large.length) put(OVER_COLUMNS[stage].id, sumFigures(known));
}

/**
 * Whether a school has 高中 pupils, or should say how many. A list of all schools has a column of them that is blank for
 * most: only the types that have such pupils owe it (D4).
 */
function seniorPupils({ type, figures: { studentsSenior } }: School): "none" | "some" | "unknown" {
  const known = knownValue(studentsSenior);
  if (studentsSenior === undefined || known === 0) return "none";
  if (known !== null || (type !== null && demandsSenior(type))) return "some";
  return type === null ? "unknown" : "none";
}
