import { finding } from "../../../model/findings/finding";
import { knownValue, type Figure } from "../../../model/figures/figure";
import { sumFigures } from "../../../model/figures/figureArithmetic";
import type { SchoolType } from "../../../model/identifiers";
import type { Stage } from "../../../model/stage";
import { cellRefIn } from "../../../model/tables/cellRef";
import { cellAt, isBlank, textOf } from "../../cells/cellText";
import { isBlankMark, plainText } from "../../cells/quantityText";
import type { Report } from "../../cells/quantityCell";
import { readQuantity } from "../../cells/readQuantity";
import { fieldOfStage, type FieldId } from "../parts/fieldIds";
import { demandedStages } from "../traits/schoolType";
import type { TablePlan } from "./tablePlan";

/** 六年级 is the last of 小学, or where five years of 小学 are followed by four of 初中 the first of 初中. */
const DOUBTFUL = 6;
type GradesOfStages = Readonly<Record<Stage, readonly number[]>>;
const SURELY_OF: GradesOfStages = { primary: [1, 2, 3, 4, 5], junior: [7, 8, 9] };
/** Where the headings say 初一 for it. */
const FIVE_AND_FOUR: GradesOfStages = { primary: [1, 2, 3, 4, 5], junior: [6, 7, 8, 9] };

function surelyOf({ pupilGrades }: TablePlan): GradesOfStages {
  return /初中?[一1]/u.test(pupilGrades.get(DOUBTFUL)?.heading ?? "") ? FIVE_AND_FOUR : SURELY_OF;
}

/** The pupils of a row that has them by grade alone, and the field that they are. */
interface PupilsOfGrades {
  readonly field: FieldId;
  readonly pupils: Figure;
}

/**
 * Adds up the pupils of a row that are given by grade alone, where the type of the school (or its 学段) tells whose they
 * are: all pupils of a 小学 are 小学's, 六年级 with them, and those of a 九年一贯制学校 together are its 义务教育 pupils, whose stage
 * 六年级 leaves open. Every grade that the school must have is needed (a blank is no 0: D1), and none that it cannot have
 * may be filled.
 * @returns null where anything of it is uncertain, which is said once a table
 */
export function pupilsOfRow(
  plan: TablePlan,
  row: number,
  stage: Stage | null,
  type: SchoolType | null,
  report: Report,
): PupilsOfGrades | null {
  const { table, pupilGrades } = plan;
  if (pupilGrades.size === 0) return null;
  const stages = stage !== null ? [stage] : type === null ? [] : demandedStages(type);
  const [only, other] = stages;
  const figures = new Map(
    [...pupilGrades].map(([grade, { column, unit }]) => {
      const cell = cellAt(table, row, column);
      const isEmpty = isBlank(cell) || isBlankMark(plainText(textOf(cell)));
      return [grade, isEmpty ? null : readQuantity(table, row, column, "people", unit, () => undefined)] as const;
    }),
  );
  if ([...figures.values()].every((figure) => figure === null)) return null;
  const all = other === undefined ? addedOf(plan, only, figures) : ofBoth(type, figures);
  const first = [...pupilGrades.values()][0]?.column ?? 0;
  if (plan.known.saidOfGrades !== (all === null) && plan.known.saidOfGrades !== "both") {
    plan.known.saidOfGrades = plan.known.saidOfGrades === null ? all === null : "both";
    const params = { school: textOf(cellAt(table, row, Math.max(0, plan.words.name))) };
    const where = cellRefIn(table, row, first);
    report(
      all === null
        ? finding("gradesNotAdded", "warning", params, where)
        : finding("gradesAdded", "info", params, where),
    );
  }
  if (all === null) return null;
  const field = other === undefined && only !== undefined ? fieldOfStage("students", only) : "students";
  return { field: field as FieldId, pupils: sumFigures(all) };
}

type Grades = ReadonlyMap<number, Figure | null>;

/** The grades of a school of one stage; null where one is missing, not understood, or of the other stage. */
function addedOf(plan: TablePlan, stage: Stage | undefined, grades: Grades): Figure[] | null {
  if (stage === undefined) return null;
  const surely = surelyOf(plan);
  const other = surely[stage === "primary" ? "junior" : "primary"];
  if (other.some((grade) => !isNone(grades.get(grade)))) return null;
  const needed = surely[stage].map((grade) => known(grades.get(grade)));
  if (needed.includes(null)) return null;
  const own = needed.filter((figure) => figure !== null);
  if (surely === FIVE_AND_FOUR) return own;
  const sixth = known(grades.get(DOUBTFUL));
  if (sixth !== null) return [...own, sixth];
  const isLeftOut =
    stage === "junior" &&
    (!plan.pupilGrades.has(DOUBTFUL) || (grades.get(DOUBTFUL) === null && hasSixthOfPrimary(plan)));
  return isLeftOut ? own : null;
}

/** All nine grades of a 九年一贯制学校. */
function ofBoth(type: SchoolType | null, grades: Grades): Figure[] | null {
  if (type !== "nineYearSchool") return null;
  const all = [...SURELY_OF.primary, DOUBTFUL, ...SURELY_OF.junior].map((grade) => known(grades.get(grade)));
  return all.includes(null) ? null : all.filter((figure) => figure !== null);
}

function known(figure: Figure | null | undefined): Figure | null {
  return figure === null || knownValue(figure) === null ? null : (figure ?? null);
}

function isNone(figure: Figure | null | undefined): boolean {
  return figure === null || figure === undefined || knownValue(figure) === 0;
}

/** A 小学 of the table has pupils in 六年级: the county's 初中 begin with 七年级. */
function hasSixthOfPrimary(plan: TablePlan): boolean {
  const { table, recognised, pupilGrades, words, known: memo } = plan;
  if (memo.hasSixthOfPrimary !== null) return memo.hasSixthOfPrimary;
  const column = pupilGrades.get(DOUBTFUL)?.column;
  let found = false;
  for (let row = recognised.firstDataRow; column !== undefined && !found && row < recognised.endDataRow; row++) {
    const cell = cellAt(table, row, column);
    const isPrimary = /^(?:完全)?小学$|^211/u.test(
      textOf(cellAt(table, row, Math.max(0, words.type))).replace(/\s+/gu, ""),
    );
    found = isPrimary && cell.kind === "number" && cell.value > 0;
  }
  memo.hasSixthOfPrimary = found;
  return found;
}
