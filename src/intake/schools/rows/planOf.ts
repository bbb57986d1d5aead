import type { FigureColumn, WordColumns, TablePlan } from "./tablePlan";
import type { SchoolType } from "../../../model/identifiers";
import { plainText } from "../../cells/quantityText";
import { columnsOfGrades } from "../../recognition/gradeColumns";
import { isBracket } from "../../recognition/schoolFieldGroups";
import type { RecognisedColumn, RecognisedTable } from "../../recognition/recognisedTable";
import type { FigureCard } from "../../../regulation/figures/figureCard";
import type { Vocabulary } from "../../vocabulary/vocabulary";
import { stageOfWord, type AnyStage } from "../../vocabulary/stageWords";
import { isPartOfSum } from "./closingSums";
import { fieldOfStage, isNamedWithStage } from "../parts/fieldIds";
import { readSchoolName, type SchoolName } from "../identity/schoolName";
import { schoolTypeOf } from "../traits/schoolType";
import { namesTakenForMerged, takenForMerged } from "./mergedWords";
import { isStatedRatio, marginOfColumn } from "../parts/statedRatios";
import { exportSums } from "./exportSums";
import { gradeColumns } from "./gradePupils";

/** Amounts of a school: a table with one of them is no list of classes. */
function isAmount(id: string, { standard, sharedFields }: Vocabulary): boolean {
  const base = id.replace(/(?:Primary|Junior)$/u, "");
  return sharedFields.has(base) || standard.indicators.some(({ amount }) => amount === base);
}

const TEXT_IDS: readonly string[] = [
  "owner",
  "hasCharter",
  "moralEducationGrade",
  "countsAsSchool",
  "budgetSchool",
  "typeLastYear",
];

const NO_GRADES: ReadonlyMap<number, RecognisedColumn> = new Map();
/** With more grades than 小学 has, a row is a whole school. */
const MOST_OF_A_STAGE = 6;

/** Plans the reading of a table of schools, classes, rooms or funds. */
export function planOf(recognised: RecognisedTable): TablePlan {
  const has = (id: string) => recognised.columns.some((column) => column.identifier === id);
  const figures = recognised.columns.flatMap((column) => figureColumn(column, recognised));
  const ids = figures.map((column) => column.id);
  const rowIs =
    has("roomKind") && (has("roomArea") || has("roomAreaEach"))
      ? "room"
      : has("className") && !ids.some((id) => isAmount(id, recognised.vocabulary))
        ? "class"
        : "school";
  const words = wordColumns(recognised.columns);
  const pupilGrades =
    rowIs === "school" && recognised.isExport !== true ? columnsOfGrades(recognised.columns) : NO_GRADES;
  const { stage, owner, locality, className, roomKind } = words;
  const told = recognised.table.mergedDown;
  const taken = [
    ...(told === undefined ? takenForMerged(recognised, words) : []),
    ...namesTakenForMerged(recognised, words, rowIs).filter(
      ({ column, toRow }) => !told?.some((one) => one.column === column && one.fromRow < toRow && toRow <= one.toRow),
    ),
  ];
  return {
    table: recognised.table,
    recognised,
    rowIs,
    words,
    contentColumns: [stage, owner, locality, className, roomKind, ...figures.map((each) => each.column)].filter(
      (at) => at >= 0,
    ),
    texts: recognised.columns.filter((column) => TEXT_IDS.includes(column.identifier ?? "")),
    figures,
    isRoster:
      recognised.table.turned?.isOfSentences !== true &&
      rowIs === "school" &&
      (has("type") || has("stage") || ids.some((id) => /^students/u.test(id))),
    hasStagedPupils: ids.some((id) => /^students(?:Primary|Junior)$/u.test(id)) || pupilGrades.size > MOST_OF_A_STAGE,
    allPupils: figures.find(({ id }) => id === "studentsInAll") ?? null,
    hasDegrees: ids.some((id) => id.startsWith("degree")),
    hasSubjects: ids.some((id) => /^(?:sports|music|art|arts)Teachers/u.test(id)),
    hasStatedRatios: ids.some(isStatedRatio),
    hasParts: ids.some(isPartOfSum),
    gradeColumns: gradeColumns(recognised),
    pupilGrades,
    exportSums: exportSums(recognised, figures),
    hasBrackets: rowIs === "school" && ids.some(isBracket),
    down: [...(told ?? []), ...taken],
    mergedFigures: (told ?? []).filter((one) => figures.some(({ column }) => column === one.column)),
    taken,
    known: { types: new Map(), stages: new Map(), hasSixthOfPrimary: null, saidOfGrades: null },
  };
}

function wordColumns(columns: readonly RecognisedColumn[]): WordColumns {
  const at = (id: string) => columns.find((column) => column.identifier === id)?.column ?? -1;
  return {
    name: at("name"),
    code: at("code"),
    type: at("type"),
    stage: at("stage"),
    owner: at("owner"),
    locality: at("locality"),
    boarding: at("boarding"),
    countsAsSchool: at("countsAsSchool"),
    parentSchool: at("parentSchool"),
    className: at("className"),
    grade: at("grade"),
    roomKind: at("roomKind"),
    serial: at("serial"),
    township: at("township"),
    countyUnit: at("countyUnit"),
    location: at("location"),
    closedLastYear: at("closedLastYear"),
    dataYear: at("dataYear"),
    newThisYear: at("newThisYear"),
    declaredOutcome: at("declaredOutcome"),
    hasKindergarten: at("hasKindergarten"),
  };
}

function figureColumn(column: RecognisedColumn, recognised: RecognisedTable): FigureColumn[] {
  const id = column.identifier;
  const cards: Readonly<Record<string, FigureCard>> = recognised.vocabulary.schools;
  const entry = id === null ? undefined : cards[id];
  if (id === null || entry === undefined || entry.dimension === "text") return [];
  const own = column.stage === undefined ? id : fieldOfStage(id, column.stage);
  const staged = (stage: AnyStage) => (isNamedWithStage(own) ? own : fieldOfStage(own, stage));
  const fields = { whole: own, primary: staged("primary"), junior: staged("junior"), senior: staged("senior") };
  const { column: at, heading } = column;
  const { dimension, isAdded = false } = entry;
  // A ratio is per definition in the unit of its indicator; only amounts are typed in 万元 and 元.
  const unit = column.unit ?? (isStatedRatio(id) ? entry.unit : null);
  const rows = { from: recognised.firstDataRow, to: recognised.endDataRow };
  const margin = isStatedRatio(id) ? marginOfColumn(recognised.table, at, rows, dimension, unit) : 0;
  return [{ column: at, id, heading, dimension, unit, fields, margin, isAdded }];
}

/** The type that the text of a cell names, or null. */
export function typeOfText(plan: TablePlan, text: string): SchoolType | null {
  const known = plan.known.types.get(text);
  if (known !== undefined) return known;
  const type = schoolTypeOf(plainType(text));
  plan.known.types.set(text, type);
  return type;
}

/** The text of a cell of 学校类型 as types are compared. */
export function plainType(text: string): string {
  return plainText(text).replace(/[()[\]【】+、,和与]/gu, "");
}

/** The stage that the text of a cell names, or null. */
export function stageOfText(plan: TablePlan, text: string): AnyStage | null {
  const known = plan.known.stages.get(text);
  if (known !== undefined) return known;
  const stage = stageOfWord(text);
  plan.known.stages.set(text, stage);
  return stage;
}

const NO_NAME: SchoolName = { base: "", stage: null };

/** The name in its parts; the empty name where the cell says nothing. */
export function nameOfText(text: string): SchoolName {
  return text === "" ? NO_NAME : readSchoolName(text);
}
