import { cellsOf, type Figure } from "../../src/model/figures/figure";
import type {
  Dataset,
  School,
  SchoolClass,
  SchoolPart,
  SchoolRoom,
  Split,
  StatedRatio,
  TableReading,
} from "../../src/model/dataset";
import { addressOf, type CellRef } from "../../src/model/tables/cellRef";
import { findingSentence } from "../../src/present/words/sentences";
import { zhCN } from "../../src/strings/zh-CN";

type Optional = Figure | undefined;
type Named = readonly [name: string, value: unknown];

/**
 * All that was read of a workbook, one line a thing: how each table was understood, each school and part with its
 * figures, their bounds and cells, the county's figures, what was declared, and every finding as people read it.
 */
export function readingText(dataset: Dataset): string {
  return `${[
    ...dataset.readings.map(tableLine),
    ...headLines(dataset),
    ...dataset.schools.flatMap(schoolLines),
    ...countyLines(dataset),
    ...declaredLines(dataset),
    ...typedLines(dataset),
    ...dataset.doubts.map(
      ({ items, because }) => `doubt about ${typeof items === "string" ? items : items.join(" ")}: ${because.code}`,
    ),
    ...dataset.findings.map(
      (found) => `${found.rank} ${found.code} ${placeOf(found.where)}: ${findingSentence(found, zhCN)}`,
    ),
  ]
    .map((line) => line.replaceAll("\n", " ⏎ "))
    .join("\n")}\n`;
}

function tableLine({ sheet, table, roles, columns, isByHand, isExport, isTurned, place }: TableReading): string {
  const marks = [isByHand ? " by hand" : "", isExport === true ? " export" : "", isTurned === true ? " turned" : ""];
  const used = columns.map(({ heading, identifier }) => `${heading} → ${identifier ?? "–"}`);
  const rows = `${place.fromRow + 1}–${place.toRow + 1}`;
  return `table ${sheet}${table === null ? "" : ` ${table}`} rows ${rows} is ${roles.join("+")}${marks.join("")}: ${used.join(" · ")}`;
}

function headLines({ county, reportingUnit, period, hasSchools, texts }: Dataset): string[] {
  const words = Object.entries(texts).map(([name, typed]): Named => [name, `${typed.text} ${placeOf(typed.cell)}`]);
  const head: Named[] = [["county", county], ["reportingUnit", reportingUnit], ["period", period], ...words];
  return [`head: ${namedText(head)}${hasSchools ? "" : " · no list of schools"}`];
}

function schoolLines(school: School): string[] {
  const traits: Named[] = [
    ["code", school.code],
    ["type", school.type],
    ["locality", school.locality],
    ["isPrivate", school.isPrivate],
    ["isBoarding", school.isBoarding],
    ["isNew", school.isNew],
    ["typeLastYear", school.typeLastYear],
    ["budgetSchoolKey", school.budgetSchoolKey === null ? "unknown" : school.budgetSchoolKey],
    ["mayHoldOtherPupils", school.mayHoldOtherPupils],
    ["kindergarten", school.kindergarten],
    ...Object.entries(school.texts).map(
      ([name, typed]): Named => [name, typed && `“${typed.text}” ${placeOf(typed.cell)}`],
    ),
  ];
  return [
    `school ${school.name}${school.isNamed ? "" : " (without a name)"} [${school.key}] ${placeOf(school.cell)}: ${namedText(traits)}`,
    ...figureLines("  whole", school.figures),
    ...school.parts.flatMap((part) => partLines(part, "  ")),
    ...(school.classList === undefined ? [] : [`  classes: ${school.classList.map(classText).join(" · ")}`]),
    ...(school.roomList === undefined ? [] : [`  rooms: ${school.roomList.map(roomText).join(" · ")}`]),
    ...(school.campuses ?? []).flatMap(({ name, cell, parts }) => [
      `  campus ${name} ${placeOf(cell)}`,
      ...parts.flatMap((part) => partLines(part, "    ")),
    ]),
  ];
}

function partLines(part: SchoolPart, indent: string): string[] {
  const membership = typeof part.membership === "string" ? part.membership : `excluded ${part.membership.excluded}`;
  const declared = part.declared && ` declared ${part.declared.outcome} ${placeOf(part.declared.cell)}`;
  const figures = {
    students: part.students,
    ...(part.statedStudents === undefined ? {} : { statedStudents: part.statedStudents }),
    ...part.amounts,
    classes: part.classes,
    fullTimeTeachers: part.fullTimeTeachers,
  };
  return [
    ...figureLines(`${indent}${part.stage} ${membership}${declared ?? ""}`, figures),
    ...Object.entries(part.splits).map(([id, split]) => `${indent}  ${id} is ${splitText(split)}`),
    ...Object.entries(part.statedRatios).map(([id, stated]) => `${indent}  ${id} is stated as ${statedText(stated)}`),
  ];
}

const splitText = (split: Split | undefined): string =>
  split === undefined ? "–" : `${boundsOf(split.whole)} × ${boundsOf(split.share)} ÷ ${boundsOf(split.weights)}`;

const statedText = (stated: StatedRatio | undefined): string =>
  stated === undefined
    ? "–"
    : `${stated.value ?? "two ratios"}, ${stated.isJudged ? "judged as" : "beside"} ${figureText(stated.between)}`;

/** The figures with their names; those of which there is no cell at all are left out, since most are not asked for. */
function figureLines(head: string, figures: Readonly<Record<string, Optional>>): string[] {
  const texts = Object.entries(figures)
    .filter(([name, figure]) => figure !== undefined && (name === "students" || !isAbsent(figure)))
    .map(([name, figure]) => `${name} ${figureText(figure)}`);
  return texts.length === 0 ? [] : [`${head}: ${texts.join(" · ")}`];
}

const isAbsent = (figure: Figure): boolean =>
  figure.low === 0 && figure.high === Infinity && cellsOf(figure).length === 0;

function figureText(figure: Optional): string {
  if (figure === undefined) return "no such column";
  if (isAbsent(figure)) return "absent";
  return `${boundsOf(figure)}${cellsOf(figure)
    .map((cell) => ` ${placeOf(cell)}`)
    .join("")}`;
}

function boundsOf({ low, high }: Figure): string {
  if (low === high) return numberText(low);
  return low === 0 && high === Infinity ? "missing" : `${numberText(low)}…${numberText(high)}`;
}

/** Nine digits: binary noise is no part of what was read. */
const numberText = (value: number): string => (value === Infinity ? "∞" : String(Number(value.toPrecision(9))));

const placeOf = (cell: CellRef | null | undefined): string =>
  cell === null || cell === undefined ? "–" : `${cell.sheet}!${addressOf(cell)}`;

const classText = ({ name, stage, students }: SchoolClass): string =>
  `${name} (${stage ?? "no stage"}) ${figureText(students)}`;

const roomText = ({ kind, count, area, isAreaEach }: SchoolRoom): string =>
  `${kind ?? "unread"} × ${figureText(count)} of ${figureText(area)} ㎡${isAreaEach ? " each" : ""}`;

function namedText(all: readonly Named[]): string {
  return all
    .filter(([, value]) => value !== undefined && value !== null)
    .map(([name, value]) => `${name} ${String(value)}`)
    .join(" · ");
}

function countyLines({ figures, figureLabels, figureYears }: Dataset): string[] {
  const labels: Readonly<Record<string, string | undefined>> = figureLabels;
  const years: Readonly<Record<string, string | undefined>> = figureYears;
  return Object.entries(figures).map(([id, figure]) => {
    const year = years[id] === undefined ? "" : ` of ${years[id]}`;
    return `county ${id} “${labels[id] ?? ""}”${year} ${figureText(figure)}`;
  });
}

function declaredLines({ statements, vetoes }: Dataset): string[] {
  return [
    ...Object.entries(statements).map(
      ([item, one]) =>
        `statement ${item} ${placeOf(one?.cell)}: ${namedText(Object.entries(one ?? {}).filter(([name]) => name !== "cell" && name !== "item"))}`,
    ),
    ...vetoes.map(
      ({ veto, label, outcome, cell }) => `veto ${veto ?? "other"} ${placeOf(cell)}: ${outcome} “${label}”`,
    ),
  ];
}

/** What people registered: exceptions, local limits, confirmations, earlier years, unit costs. */
function typedLines(dataset: Dataset): string[] {
  const bounded = (name: string, figure: Optional): Named => [name, figure && figureText(figure)];
  const lineOf = (name: string, cell: CellRef | null, all: readonly Named[]): string =>
    `${name} ${placeOf(cell)}: ${namedText(all)}`;
  const plain = (one: object): Named[] =>
    Object.entries(one).filter(([, value]) => typeof value !== "object" || value === null);
  return [
    ...dataset.exceptions.map((one) =>
      lineOf("exception", one.cell, [...plain(one), bounded("quantity", one.quantity)]),
    ),
    ...dataset.overrides.map((one) => lineOf("limit", one.cell, plain(one))),
    ...dataset.confirmations.map((one) => lineOf("confirmed", one.cell, plain(one))),
    ...[...dataset.history, ...dataset.record].map((one) =>
      lineOf("earlier", one.cell, [
        ...plain(one),
        bounded("cv", one.coefficientOfVariation),
        bounded("mean", one.mean),
      ]),
    ),
    ...Object.entries(dataset.unitCosts).map(([id, cost]) => `cost ${id} ${cost}`),
    ...(dataset.wantsSchoolForms === true ? ["wants a form of every school"] : []),
    ...(dataset.importedAsOf ?? []).map((day) => `gathered as of ${day}`),
  ];
}
