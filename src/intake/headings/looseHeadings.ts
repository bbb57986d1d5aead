import { cellAt, textOf } from "../cells/cellText";
import { normaliseLabel } from "../cells/normaliseLabel";
import { plainText } from "../cells/quantityText";
import { schoolTypeOf } from "../schools/traits/schoolType";
import { isListOfClasses, schoolRoles } from "../recognition/tableRoles";
import type { TableFrame } from "../recognition/tableFrame";
import type { SchoolColumnId } from "../../model/identifiers";
import { SCHOOL_COLUMNS } from "../../regulation/figures/school/schoolColumns";
import { isBasicsOfSchools } from "./headingWords";
import type { Claim } from "./rivals";

/** A heading that alone says too little, and what its cells must be to make it a column of this field. */
interface LooseHeading {
  readonly identifier: "name" | "type" | "code" | "students";
  readonly labels: ReadonlySet<string>;
  readonly isSuch: (cell: string) => boolean;
  /** Whether a table with these columns is one in which the heading may mean that; absent: any list of schools. */
  readonly isIn?: (columns: ReadonlySet<SchoolColumnId>) => boolean;
}

/** Of one class: in a list of schools 班额 is what a class has on average or at most, and no number of their pupils. */
const OF_A_CLASS = "人数|班级人数|班级学生数|班级学生人数|本班人数|本班学生数|班额|班额人数|实有人数|在班人数|现有人数";

/**
 * The vocabulary is Chinese; who a school is may be headed in English, as blanks and letters are compared: small and
 * together.
 */
const NAMES =
  "名称|单位|填报学校|填报单位|填报单位名称|单位全称|单位简称|学校简称|学校名|学校列表|学校名单|名单|各校|各学校|办学单位|所在学校|任教学校|school|schools|schoolname|nameofschool|nameoftheschool|name";
const ENGLISH_TYPES = ["schooltype", "typeofschool", "type"];

const SCHOOL_AT_END =
  /(?:学校|[小中]学|初中|高中|完小|村小|中心校|教学点|一贯制|分校|[校学]区|[小中初高]学?部|实验[小中]|[一二三四五六七八九十\d][小中])(?:\([^()]*\))?$/u;

const LOOSE: readonly LooseHeading[] = [
  // Before the names: without its pupils a list of classes is none in which names could stand.
  {
    identifier: "students",
    labels: new Set(OF_A_CLASS.split("|")),
    isSuch: (cell) => /^\d{1,3}人?$/u.test(cell),
    isIn: isListOfClasses,
  },
  {
    identifier: "name",
    labels: new Set(NAMES.split("|")),
    // 小学 alone is a stage or a type, and no name.
    isSuch: (cell) => SCHOOL_AT_END.test(cell) && schoolTypeOf(cell) === null,
  },
  { identifier: "type", labels: new Set(["类型", ...ENGLISH_TYPES]), isSuch: (cell) => schoolTypeOf(cell) !== null },
  {
    identifier: "code",
    labels: new Set(["代码", "编码", "学校编号", "学校编码", "schoolcode", "code"]),
    isSuch: (cell) => /^\d{10}$/u.test(cell),
  },
];

/** So many rows show what a column holds. */
const ROWS_TO_SAMPLE = 300;

/**
 * Headings such as 名称, 单位 or 类型, alone or under 学校基本情况: the name or the type of schools where no other column is it,
 * most of the cells are such, and the other columns are those of schools. 单位 over 人 and 万元, or 类型 over 城区 and 乡村, stays
 * what it is. 人数 and 班额 are the pupils of a class where the rows are classes.
 */
export function withLooseHeadings(claims: readonly Claim[], frame: TableFrame): readonly Claim[] {
  return LOOSE.reduce<readonly Claim[]>((all, loose) => {
    if (all.some(({ identifier }) => identifier === loose.identifier)) return all;
    const found = all.find((claim) => isLoose(claim, loose) && holdsMostly(frame, claim.heading.column, loose.isSuch));
    if (found === undefined) return all;
    const named: Claim = {
      ...found,
      identifier: loose.identifier,
      entry: SCHOOL_COLUMNS[loose.identifier],
      rank: LAST,
    };
    const withIt = all.map((claim) => (claim === found ? named : claim));
    const columns = new Set(withIt.flatMap(idOf));
    const { isIn = (ids) => schoolRoles(ids).length > 0 } = loose;
    return isIn(columns) ? withIt : all;
  }, claims);
}

/** No other column is the field, so that no rank could matter. */
const LAST = 3;

function idOf({ identifier }: Claim): SchoolColumnId[] {
  return identifier === null ? [] : [identifier as SchoolColumnId];
}

function isLoose({ heading, identifier, rank }: Claim, { labels }: LooseHeading): boolean {
  const isByHand = rank === 0;
  if (isByHand || identifier !== null || !heading.parts.slice(0, -1).every(isBasicsOfSchools)) return false;
  return labels.has(normaliseLabel(heading.parts.at(-1) ?? "").exact.toLowerCase());
}

function holdsMostly(frame: TableFrame, column: number, isSuch: (cell: string) => boolean): boolean {
  let such = 0;
  let filled = 0;
  const last = Math.min(frame.endDataRow, frame.firstDataRow + ROWS_TO_SAMPLE);
  for (let row = frame.firstDataRow; row < last; row++) {
    const text = plainText(textOf(cellAt(frame.table, row, column)));
    if (text === "") continue;
    filled++;
    if (isSuch(text)) such++;
  }
  return such * 2 > filled;
}
