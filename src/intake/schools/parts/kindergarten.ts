import { cellOfFigure, computedFigure, knownValue, type Figure } from "../../../model/figures/figure";
import { finding } from "../../../model/findings/finding";
import { subtractFigure } from "../../../model/figures/figureArithmetic";
import type { SchoolType } from "../../../model/identifiers";
import { cellAt, isBlank, wordsOf } from "../../cells/cellText";
import { plainText } from "../../cells/quantityText";
import type { Report } from "../../cells/quantityCell";
import { atMost, isMissing } from "./figureAgreement";
import type { Fields } from "./fieldIds";
import { labelOfField } from "./fieldLabel";
import type { KindergartenInTotal } from "./schoolFacts";
import type { SchoolRow } from "../rows/schoolRow";
import { yesOrNo } from "../traits/schoolWords";
import type { Vocabulary } from "../../vocabulary/vocabulary";

/** More children than any class of a kindergarten holds. */
const LARGEST_KINDERGARTEN_CLASS = 60;
/**
 * Three years of kindergarten beside six of 小学 or more: where nothing counts them they are at most so much of the
 * school.
 */
const LARGEST_KINDERGARTEN_SHARE = 1 / 2;

/** The figures of a school with 在校生数 in the place of 学生总数. */
export interface WithCompulsoryPupils {
  readonly fields: Fields;
  /** null where the school's 在校生数 do not come from a 学生总数. */
  readonly kindergarten: KindergartenInTotal | null;
}

/** What else is known of the school. */
export interface SchoolAsked {
  readonly name: string;
  readonly type: SchoolType | null;
  readonly rows: readonly SchoolRow[];
  readonly vocabulary: Vocabulary;
  readonly report: Report;
}

/**
 * 在校生数 of a school of which only 学生总数 or 全校人数 is given, which count kindergarten pupils too (D37): less 附设幼儿班学生数
 * where they are known, and where a class, a word, a name or the heading tells of a kindergarten whose pupils nobody
 * counts, everything that is left possible, so that D1 decides what the number matters to. 在校生数 beside it go before.
 *
 * Worked example: 学生总数 360, 附设幼儿班学生数 60 → 300; 附设幼儿班班数 2 → between 240 and 358; nothing said → 360.
 */
export function withCompulsoryPupils(given: Fields, school: SchoolAsked): WithCompulsoryPupils {
  const { studentsInAll: all, ...fields } = given;
  if (all === undefined) return { fields: given, kindergarten: null };
  const own = fields["students"];
  if (own !== undefined && !isMissing(own)) return { fields, kindergarten: null };
  const { pupils, kindergarten } = compulsoryOf(all, fields, school);
  return { fields: { ...fields, students: pupils }, kindergarten };
}

interface Compulsory {
  readonly pupils: Figure;
  readonly kindergarten: KindergartenInTotal;
}

function compulsoryOf(all: Figure, fields: Fields, school: SchoolAsked): Compulsory {
  const { kindergartenStudents: children, kindergartenClasses: classes } = fields;
  const count = knownValue(children);
  if (isMissing(all)) return { pupils: all, kindergarten: "possible" };
  if (children !== undefined && count !== null) return lessKnown(all, children, school);
  const rooms = knownValue(classes);
  const said = saidOf(school.rows);
  const isSaid = (rooms ?? 0) > 0 || said === "yes" || (typeof said === "number" && said > 0);
  const isDenied = rooms === 0 || said === 0;
  if (isDenied && !isSaid) return { pupils: all, kindergarten: "none" };
  // 班数 0 beside 是: nobody knows which of the two is wrong (D11).
  if (isDenied) return { pupils: lessUnknown(all, 0, school.type, [children, classes]), kindergarten: "between" };
  const isAsked = children !== undefined || classes !== undefined || said !== null;
  const isTold = isSaid || isNamed(school);
  if (!isTold && !((isAsked || holdsKindergarten(school.rows)) && mayHaveKindergarten(school.type))) {
    return { pupils: all, kindergarten: isAsked ? "none" : "possible" };
  }
  const least = Math.max(rooms ?? 0, typeof said === "number" ? said : 0);
  return { pupils: lessUnknown(all, least, school.type, [children, classes]), kindergarten: "between" };
}

function lessKnown(all: Figure, children: Figure, { name, vocabulary, report }: SchoolAsked): Compulsory {
  if (children.high === 0) return { pupils: all, kindergarten: "none" };
  if (children.low <= all.high) return { pupils: subtractFigure(all, children), kindergarten: "taken" };
  const params = {
    school: name,
    part: labelOfField("kindergartenStudents", vocabulary),
    partValue: children.low,
    whole: [labelOfField("studentsInAll", vocabulary)],
    wholeValue: all.high,
  };
  report(finding("exceedsWhole", "error", params, cellOfFigure(children)));
  return { pupils: computedFigure(0, all.high, [all, children]), kindergarten: "between" };
}

/** @param counted how many classes, or children, somebody counts: at least so many children; 0 where nobody does */
function lessUnknown(
  all: Figure,
  counted: number,
  type: SchoolType | null,
  others: readonly (Figure | undefined)[],
): Figure {
  const byShare = type === "teachingPoint" ? all.high : Math.floor(all.high * LARGEST_KINDERGARTEN_SHARE);
  const most = counted === 0 ? byShare : Math.min(byShare, counted * LARGEST_KINDERGARTEN_CLASS);
  if (all.high === Infinity) return atMost(all);
  const parts = [all, ...others.filter((one) => one !== undefined)];
  return computedFigure(Math.max(0, all.low - most), Math.max(0, all.high - Math.min(counted, most)), parts);
}

/**
 * What a column 附设幼儿班 says: whether there is one, or a number of which nobody knows whether it counts classes or
 * pupils; `open` where the column is there and the cell is blank, null without such a column.
 */
function saidOf(rows: readonly SchoolRow[]): "yes" | "open" | number | null {
  let said: "yes" | "open" | number | null = null;
  for (const { plan, row } of rows) {
    const at = plan.words.hasKindergarten;
    if (at < 0) continue;
    const cell = cellAt(plan.table, row, at);
    if (isBlank(cell)) said ??= "open";
    else if (cell.kind === "number") return cell.value;
    else {
      const answer = yesOrNo(plainText(wordsOf(cell) ?? ""));
      if (answer !== null) return answer ? "yes" : 0;
      said ??= "open";
    }
  }
  return said;
}

const IN_A_NAME = /[附含](?:设|属|有)?(?:幼儿|学前)/u;

function isNamed({ name, rows }: SchoolAsked): boolean {
  return IN_A_NAME.test(name) || rows.some((row) => IN_A_NAME.test(row.name ?? ""));
}

const HOLDS = /(?<!不)含(?:幼儿|附设|附属|学前)/u;

/** True where the heading itself says that they are in it: 学生总数（含幼儿班）. */
export function holdsKindergarten(rows: readonly SchoolRow[]): boolean {
  return rows.some(({ plan }) => HOLDS.test(plan.allPupils?.heading ?? ""));
}

/** A 初级中学 has no kindergarten unless somebody says so. */
function mayHaveKindergarten(type: SchoolType | null): boolean {
  switch (type) {
    case "juniorSchool":
    case "completeSecondary":
    case "seniorSchool":
    case "vocationalSchool":
    case "specialSchool":
      return false;
    case "primarySchool":
    case "teachingPoint":
    case "nineYearSchool":
    case "twelveYearSchool":
    case null:
      return true;
  }
}
