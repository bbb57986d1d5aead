import type { Vocabulary } from "../vocabulary/vocabulary";
import type { CountyFigureId } from "../../model/identifiers";
import type { TableData } from "../../model/tables/table";
import { isBlankRow, widthOf } from "../cells/cellText";
import { isColumnNumbering } from "../recognition/headerBlock";
import { normaliseLabel } from "../cells/normaliseLabel";
import { plainText } from "../cells/quantityText";
import { countyFigureOf } from "../roles/countyLabel";
import { isValue, wordsIn, type FormFigure, type FormReading } from "./formReading";

/** So many labels of 表Ⅰ in one row, or one below the other, are no accident. */
const LEAST_LABELS = 3;
const ROWS_OF_GROUPS = 2;
const TITLE = /^(?:表(?:i|1|一)(?![iv\d-])|.{0,30}基本情况)/u;
/** Over a list of schools below the title, which has words of the form too: 初级中学 beside 600 is a type beside pupils. */
const OF_A_LIST =
  /^(?:学校(?:（机构）|\(机构\))?名称|校名|单位名称|机构名称|(?:学校)?标识码|学校代码|学校(?:类型|类别)|办学类型)$/u;
/** Lists of schools have the same words over their columns. */
const NO_FORM = /^(?:学校|学校名称|校名|单位名称|学校代码|标识码|学校标识码|名称)$/u;

const STAGE_ALONE = /^(?:小学|初中)$/u;

type Group = Readonly<Record<string, CountyFigureId>>;

const SCHOOLS: Group = {
  小学: "primarySchools",
  初中: "juniorSchools",
  初级中学: "juniorSchools",
  九年一贯制学校: "nineYearSchools",
  十二年一贯制学校: "twelveYearSchools",
  完全中学: "completeSecondarySchools",
  特殊教育学校: "specialSchools",
};
const POINTS: Group = {
  计: "teachingPoints",
  合计: "teachingPoints",
  "50人及以上": "teachingPointsFrom50",
  "50人以上": "teachingPointsFrom50",
};
const STAFF: Group = {
  小学: "primaryStaff",
  小学合计: "primaryStaff",
  小学计: "primaryStaff",
  小学专任: "primaryFullTimeTeachers",
  小学专任教师: "primaryFullTimeTeachers",
  小学合计专任教师: "primaryFullTimeTeachers",
  初中: "juniorStaff",
  初中合计: "juniorStaff",
  初中计: "juniorStaff",
  初中专任: "juniorFullTimeTeachers",
  初中专任教师: "juniorFullTimeTeachers",
};

/** What the upper heading of a column says, and what its lower ones then mean. */
const GROUPS: readonly (readonly [RegExp, Group])[] = [
  [/教学点/u, POINTS],
  [/^(?:义务教育)?学校(?:总?数)?$/u, SCHOOLS],
  [/^(?:教学)?班级?数?$/u, { 小学: "primaryClasses", 初中: "juniorClasses" }],
  [/^在校(?:学生|生)(?:数|人数)?$|^学生(?:数|人数)?$/u, { 小学: "primaryStudents", 初中: "juniorStudents" }],
  [/^教职工(?:数|人数)?$/u, STAFF],
];

/**
 * 表Ⅰ 基本情况 as it lies on its side (merged headings, one row of values below) or stands upright (label and value side by
 * side, several pairs in a row), under a title that says so.
 */
export function basicFigures(range: TableData, vocabulary: Vocabulary): FormReading | null {
  const from = titleRow(range);
  if (from === null || range.cells.slice(from).some((row) => row.some((cell) => OF_A_LIST.test(wordsIn(cell)))))
    return null;
  const figures = [...lying(range, from, vocabulary), ...upright(range, from, vocabulary)];
  return figures.length < LEAST_LABELS ? null : { form: "表Ⅰ", figures: unique(figures) };
}

function titleRow(range: TableData): number | null {
  for (let row = 0; row < range.cells.length; row++) {
    const words = (range.cells[row] ?? []).map(wordsIn).filter((text) => text !== "");
    if (words.some((text) => NO_FORM.test(text))) return null;
    if (words.length === 1 && TITLE.test(plainText(words[0] ?? ""))) return row;
  }
  return TITLE.test(plainText(range.sheet)) ? 0 : null;
}

function lying(range: TableData, from: number, vocabulary: Vocabulary): FormFigure[] {
  const found: FormFigure[] = [];
  for (let row = from; row < range.cells.length - 1; row++) {
    const values = valueRowBelow(range, row);
    if (values === null) continue;
    const labels = labelsOf(range, row, vocabulary);
    if (labels.length < LEAST_LABELS) continue;
    for (const { id, column, unit } of labels) {
      if (isValue(range.cells[values]?.[column])) found.push({ id, row: values, column, unit });
    }
  }
  return found;
}

/** The row of nothing but values below a heading; rows that number the columns are passed over. */
function valueRowBelow(range: TableData, heading: number): number | null {
  let row = heading + 1;
  while (row < range.cells.length && !isBlankRow(range, row) && isCodeRow(range, row)) row++;
  const cells = (range.cells[row] ?? []).filter((cell) => cell.kind !== "empty");
  return cells.length >= LEAST_LABELS && cells.every(isValue) ? row : null;
}

/** L9 L10 … below a lower band, or the usual numbering of columns. */
function isCodeRow(range: TableData, row: number): boolean {
  const words = (range.cells[row] ?? []).map(wordsIn).filter((text) => text !== "");
  return (words.length > 0 && words.every((text) => /^L\d{1,2}$/iu.test(text))) || isColumnNumbering(range, row);
}

interface Label {
  readonly id: CountyFigureId;
  readonly column: number;
  readonly unit: string | null;
}

function labelsOf(range: TableData, row: number, vocabulary: Vocabulary): Label[] {
  const above = bandsAbove(range, row);
  const bands = [...above.map(carriedOver), carriedOver((range.cells[row] ?? []).map(wordsIn))];
  const labels: Label[] = [];
  for (let column = 0; column < widthOf(range); column++) {
    // A heading that is merged down to here stands in a band above.
    const lowest = wordsIn(range.cells[row]?.[column]) === "" ? lastIndexWith(above, column) : bands.length - 1;
    if (lowest < 0) continue;
    const words = bands.slice(0, lowest + 1).map((band) => band[Math.min(column, band.length - 1)] ?? "");
    const own = words.at(-1) ?? "";
    const before = column === 0 ? "" : (bands[lowest]?.[column - 1] ?? "");
    const groups = words.slice(0, -1).filter((group) => group !== "");
    const match = meaningOf(groups, partOf(before, own), vocabulary);
    if (match !== null) labels.push({ ...match, column });
  }
  return labels;
}

function lastIndexWith(bands: readonly (readonly string[])[], column: number): number {
  let at = bands.length - 1;
  while (at >= 0 && (bands[at]?.[column] ?? "") === "") at--;
  return at;
}

/** 其中：专任教师 beside 小学合计 is that of 小学. */
function partOf(before: string, own: string): string {
  const stage = /^(?:小学|初中)/u.exec(before)?.[0];
  const [, part] = /^其中[:：]?(.+)$/u.exec(own) ?? [];
  return stage === undefined || part === undefined || part.startsWith(stage) ? own : stage + part;
}

/** The rows of groups right above a row, the uppermost first. */
function bandsAbove(range: TableData, row: number): string[][] {
  const bands: string[][] = [];
  for (let above = row - 1; above >= Math.max(0, row - ROWS_OF_GROUPS); above--) {
    const cells = range.cells[above] ?? [];
    const words = cells.map(wordsIn);
    if (words.every((text) => text === "") || cells.some(isValue)) break;
    bands.unshift(words);
  }
  return bands;
}

/** Each word over the columns that it spans: a merged heading stands in its first column. */
function carriedOver(words: readonly string[]): string[] {
  let last = "";
  return words.map((text) => (last = text === "" ? last : text));
}

function meaningOf(groups: readonly string[], own: string, vocabulary: Vocabulary): Omit<Label, "column"> | null {
  for (let first = groups.length - 1; first >= 0; first--) {
    const group = normaliseLabel(groups[first] ?? "");
    const under = [...groups.slice(first + 1), own]
      .map((text) => normaliseLabel(text).exact.replace(/^其中/u, "").replaceAll("其中", ""))
      .join("");
    const names = GROUPS.find(([pattern]) => pattern.test(group.exact))?.[1];
    const id = names === undefined || !Object.hasOwn(names, under) ? undefined : names[under];
    if (id !== undefined) return { id, unit: null };
  }
  const { unit } = normaliseLabel(own);
  // 专任教师 over 小学 and 初中 is said as in a list: 小学专任教师.
  const group = STAGE_ALONE.test(own) ? (groups.at(-1) ?? "") : "";
  const match = countyFigureOf(own + group, unit, null, vocabulary);
  return match.kind === "one" ? { id: match.identifier as CountyFigureId, unit } : null;
}

function upright(range: TableData, from: number, vocabulary: Vocabulary): FormFigure[] {
  const found: FormFigure[] = [];
  let groups: string[] = [];
  for (let row = from; row < range.cells.length; row++) {
    const cells = range.cells[row] ?? [];
    if (wordsIn(cells[0]) !== "") groups = [];
    let parts: string[] = [];
    let before = "";
    cells.forEach((cell, column) => {
      const words = wordsIn(cell);
      if (words !== "") parts.push(words);
      else if (isValue(cell) && parts.length > 0) {
        const own = parts.at(-1) ?? "";
        const match = meaningOf([...groups, ...parts.slice(0, -1)], partOf(before, own), vocabulary);
        if (match !== null) found.push({ ...match, row, column });
        // The group stands once for the pairs behind it and below it: 在校生数 | 小学 | 12927 | 初中 | 6105.
        if (parts.length > 1) groups = parts.slice(0, -1);
        before = own;
        parts = [];
      }
    });
  }
  return found.length < LEAST_LABELS ? [] : found;
}

function unique(figures: readonly FormFigure[]): FormFigure[] {
  return [...new Map(figures.map((one) => [`${one.row}/${one.column}`, one])).values()];
}
