import type { Heading } from "./heading";
import { finding, type Finding } from "../../model/findings/finding";
import { cellAt, isBlank } from "../cells/cellText";
import { headingCell } from "./findColumns";
import { columnsOfGrades } from "./gradeColumns";
import { meaningOfPath } from "../headings/columnMeaning";
import { SCHOOL_FIELDS_OF_WORDS, withoutFewWords } from "../headings/neededWords";
import { nearestNames } from "../headings/nearestNames";
import { changesMeaning } from "../headings/headingWords";
import { normaliseLabel } from "../cells/normaliseLabel";
import { parseTypedNumber } from "../cells/quantityText";
import { isSchoolRole, type FrameReading } from "./recogniseFrame";

import type { Vocabulary } from "../vocabulary/vocabulary";

/** So many rows show whether a column holds numbers. */
const ROWS_TO_SAMPLE = 300;
const MOST_NAMED = 8;

/** Numbers that nobody evaluates and persons: never listed. */
export const NO_FIGURES =
  /序号|编号|编码|代码|标识码|信用代码|电话|手机|联系|邮编|邮政|经度|纬度|经纬|姓名|校长|负责人|身份证|学籍号|传真|网址|地址|邮箱|微信|QQ|日期|时间|年月|备注|是否|名称|所在地|统计[一二三]级|采集[一二三四五]级/iu;

/** Words of the figures that the items need. */
const NEEDED =
  /骨干|高于规定学历|学历|辅助用房|教辅用房|室内体育|体育馆|风雨操场|运动场|体育场|操场|仪器设备|设备值|设备总值|多媒体|班班通|在校生|学生数|学生人数|班级数|班数|班额|专任教师|音乐|美术|艺术|体育教师|体音美|音体美|公用经费|培训经费|招生|寄宿生|随迁子女|学校总?人数/u;

/**
 * Every column with numbers that is not used is said (D34): one that holds a word of a needed figure which no column of
 * its table gives, singly and with the nearest names; all others of a table together. What an upper heading makes
 * another quantity (上学年, 高中, 女) is no lost figure, and is named with the others.
 */
export function unusedColumns(readings: readonly FrameReading[]): Finding[] {
  return readings.filter(({ roles }) => roles.some(isSchoolRole)).flatMap(unusedOf);
}

function unusedOf(reading: FrameReading): Finding[] {
  const { frame, asSchools, vocabulary } = reading;
  const known = new Map(asSchools.columns.map(({ column, identifier }) => [column, identifier]));
  const said = new Set(
    reading.findings.flatMap((found) =>
      found.code === "columnsOfOneField"
        ? [found.params.first, found.params.second]
        : found.code === "headingTwice" || found.code === "headingAmbiguous"
          ? [found.params.heading]
          : found.code === "columnsAlike"
            ? [found.params.second]
            : [],
    ),
  );
  const grades = new Set([...columnsOfGrades(asSchools.columns).values()].map(({ column }) => column));
  const unused = frame.headings.filter(
    (heading) =>
      !grades.has(heading.column) &&
      heading.text !== "" &&
      known.get(heading.column) === null &&
      !asSchools.rejected.has(heading.column) &&
      !said.has(heading.text) &&
      !yields(heading, vocabulary) &&
      !NO_FIGURES.test(heading.text) &&
      holdsNumbers(reading, heading),
  );
  const [first] = unused;
  if (first === undefined) return [];
  const single = unused.filter((heading) => mayBeLost(heading, asSchools.identifiers, vocabulary));
  const others = unused.filter((heading) => !single.includes(heading));
  const { sheet, name } = frame.table;
  const singly = single.map((heading) => {
    const nearest = nearestNames(heading.parts[heading.parts.length - 1] ?? "", unitOf(heading), vocabulary.schools);
    return finding("columnUnused", "warning", { heading: heading.text, sheet, nearest }, headingCell(frame, heading));
  });
  if (others.length === 0) return singly;
  const inOrder = [...others].sort((one, other) => Number(NEEDED.test(other.text)) - Number(NEEDED.test(one.text)));
  const headings = inOrder.slice(0, MOST_NAMED).map(({ text }) => text);
  const params = { table: name ?? sheet, headings, columns: others.length };
  return [...singly, finding("columnsUnused", "info", params, headingCell(frame, others[0] ?? first))];
}

/** 办学类型编码 beside 办学类型 is understood, and not needed. */
export function yields({ parts }: Heading, { schools }: Vocabulary): boolean {
  const { match } = meaningOfPath(parts, schools);
  return match.kind === "one" && match.yields === true;
}

export function unitOf({ parts }: Heading): string | null {
  return [...parts].reverse().flatMap((part) => normaliseLabel(part).unit ?? [])[0] ?? null;
}

/** A word of a needed figure, nothing above it that makes it another one, and no column of the table that is it. */
function mayBeLost({ text, parts }: Heading, identifiers: ReadonlySet<string>, vocabulary: Vocabulary): boolean {
  if (!NEEDED.test(text) || /高中/u.test(text)) return false;
  const leaf = parts[parts.length - 1] ?? "";
  if (isLostToFewWords(leaf, identifiers, vocabulary)) return true;
  if (parts.slice(0, -1).some((part) => changesMeaning(part, leaf)) || changesMeaning(leaf, "")) return false;
  // Whoever has the figure loses nothing with another column about it.
  return !SCHOOL_FIELDS_OF_WORDS.some(([word, ids]) => word.test(text) && ids.some((id) => has(identifiers, id)));
}

function isLostToFewWords(leaf: string, identifiers: ReadonlySet<string>, { schools }: Vocabulary): boolean {
  const bare = withoutFewWords(leaf, schools);
  return bare !== null && !has(identifiers, bare);
}

function has(identifiers: ReadonlySet<string>, id: string): boolean {
  return identifiers.has(id) || (identifiers.has(`${id}Primary`) && identifiers.has(`${id}Junior`));
}

export function holdsNumbers({ frame }: FrameReading, { column }: Heading): boolean {
  const last = Math.min(frame.endDataRow, frame.firstDataRow + ROWS_TO_SAMPLE);
  for (let row = frame.firstDataRow; row < last; row++) {
    const cell = cellAt(frame.table, row, column);
    if (isBlank(cell)) continue;
    if (cell.kind === "number" && !cell.isDate) return true;
    if (cell.kind === "text" && parseTypedNumber(cell.value) !== null) return true;
  }
  return false;
}
