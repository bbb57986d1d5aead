import { computedFigure, knownValue, type Figure } from "../../../model/figures/figure";
import { compensatedSum } from "../../../model/figures/figureArithmetic";
import type { FieldId, Fields } from "../parts/fieldIds";

/** A whole with the parts that make it up; a part whose column the table lacks is no blank. */
interface Partition {
  readonly whole: string;
  readonly parts: readonly string[];
  /** True where the parts are only known to make up the whole if they do so in the row: 艺术 is read in two ways. */
  readonly isTried: boolean;
}

const DEGREES = [
  "degreeDoctor",
  "degreeMaster",
  "degreePostgraduate",
  "degreeBachelor",
  "degreeCollege",
  "degreeSenior",
  "degreeBelowSenior",
];

/** K9 and K11 of the statistics, with 艺术 as the sum of 音乐 and 美术 and as a course beside them. */
const PARTITIONS: readonly Partition[] = [
  { whole: "fullTimeTeachers", parts: DEGREES, isTried: false },
  { whole: "fullTimeTeachers", parts: ["otherCourseTeachers", "sportsTeachers", "artsTeachers"], isTried: true },
  { whole: "fullTimeTeachers", parts: ["otherCourseTeachers", "sportsTeachers", "artsTeachersTotal"], isTried: true },
  {
    whole: "fullTimeTeachers",
    parts: ["otherCourseTeachers", "sportsTeachers", "artsTeachers", "musicTeachers", "artTeachers"],
    isTried: true,
  },
  { whole: "teachingSpaceGross", parts: ["otherTeachingSpace", "indoorSportsSpace"], isTried: false },
];

/** The columns that make a table worth asking. */
const ASKED: ReadonlySet<string> = new Set([...DEGREES, "otherCourseTeachers", "otherTeachingSpace"]);

/** True for a column of a part that a sum can close. */
export function isPartOfSum(id: string): boolean {
  return ASKED.has(id);
}

const STAGES = ["", "Primary", "Junior"] as const;

/**
 * Blank parts where the filled ones add up to their whole: they are 0, since statistics leave a zero blank (D19).
 * Nothing else is taken for zero; a part is at most what the others leave of the whole.
 *
 * Worked example: 专任教师 30, 本科 20, 专科 10, 硕士 and 博士 blank → both 0; with 专科 8 each is 0 to 2.
 * @returns the same record where nothing changes
 */
export function withClosedSums(fields: Fields): Fields {
  let closed: Fields = fields;
  for (const stage of STAGES) for (const partition of PARTITIONS) closed = closeOne(closed, partition, stage);
  return closed;
}

const NOISE = 1e-9;

function closeOne(fields: Fields, { whole, parts, isTried }: Partition, stage: string): Fields {
  const total = fields[whole + stage];
  const value = knownValue(total);
  if (total === undefined || value === null) return fields;
  const own = parts.map((part) => part + stage).filter((id) => fields[id] !== undefined);
  const open = own.filter((id) => knownValue(fields[id]) === null);
  if (open.length === 0 || own.length < (isTried ? parts.length : 2)) return fields;
  const rest = value - compensatedSum(own.map((id) => fields[id]?.low ?? 0));
  if (rest < -NOISE * value || (isTried && rest > NOISE * value)) return fields;
  const changed: Record<FieldId, Figure | undefined> = { ...fields };
  for (const id of open) {
    const figure = fields[id] as Figure;
    const most = rest <= NOISE * value ? figure.low : Math.min(figure.high, figure.low + rest);
    changed[id] = computedFigure(figure.low, most, [figure, total]);
  }
  return changed;
}
