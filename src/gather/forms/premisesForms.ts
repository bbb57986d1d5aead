import { formName } from "./formCode";
import { columnNamed, rowNamed } from "./formNumber";
import { formOf, type FormColumn, type FormRow, type FormSheet } from "./formSheet";
import type { LabelledNumber, SchoolRecord } from "./schoolRecord";

/** Parts of 教学及辅助用房: directly below it, not below another part (理化生实验室 below 专用教室). */
const DIRECT_PARTS: readonly string[] = [
  "教室",
  "专用教室",
  "公共教学用房",
  "实验室",
  "图书室",
  "微机室",
  "语音室",
  "体育馆",
];

/** Parts of 公共教学用房. */
const PUBLIC_PARTS: readonly string[] = ["图书阅览室", "图书室", "室内体育用房", "心理辅导室", "其他"];

const OTHER_YEAR: readonly string[] = [
  "上学年",
  "增加",
  "减少",
  "危房",
  "被外单位借用",
  "正在施工",
  "租借",
  "独立使用",
];

/** What stands beside 教学及辅助用房 in 校舍; together they are 总计. */
const OTHER_BUILDINGS: readonly (readonly string[])[] = [
  ["行政办公用房", "行政用房", "办公用房"],
  ["生活用房"],
  ["其他用房"],
];

/**
 * R4 and R5: 教学及辅助用房 and 室内体育用房 (体育馆) of 5170 or 512. A blank 室内体育用房 is zero only where the other parts make up
 * the whole (K11, K12); 校舍 must be what its kinds of rooms add up to, and the years must join where the form has both.
 */
export function readBuildings(forms: readonly FormSheet[], record: SchoolRecord): void {
  record.about("teachingSpaceGross", "indoorSportsSpace");
  const form = formOf(forms, ["5170", "512"]);
  if (form === null) {
    record.problem("formMissing", record.formNamed(["5170", "512"]), "教学及辅助用房");
    return;
  }
  const column =
    columnNamed(form, ["本学年校舍建筑面积"], { never: OTHER_YEAR }) ??
    columnNamed(form, ["校舍建筑面积", "建筑面积"], { never: OTHER_YEAR }) ??
    columnNamed(form, ["合计", "计"], { never: OTHER_YEAR });
  const row = rowNamed(form, ["教学及辅助用房"]);
  if (column === null || row === null) {
    record.problem("labelMissing", formName(form.code), "教学及辅助用房");
    return;
  }
  const end = form.rows.find(({ at, label }) => at > row.at && /^(?:行政|办公|生活)/u.test(label))?.at ?? Infinity;
  record.about("teachingSpaceGross");
  const gross = record.at(form, row, column);
  const direct = form.rows.filter(({ at, label }) => at > row.at && at < end && DIRECT_PARTS.includes(label));
  const parts = direct.map((one) => record.at(form, one, column));
  const hasParts = parts.length > 0;
  const addsUp = !hasParts || record.partsOf(gross, parts) !== null;
  if (addsUp && buildingsAddUp(form, row, column, record) && yearsJoin(form, row, column, gross, record))
    record.take("teachingSpaceGross", gross);
  readIndoorSpace(form, column, row.at, end, addsUp && hasParts, record);
}

function readIndoorSpace(
  form: FormSheet,
  column: FormColumn,
  from: number,
  to: number,
  addsUp: boolean,
  record: SchoolRecord,
): void {
  record.about("indoorSportsSpace");
  const row = rowNamed(form, ["室内体育用房", "体育馆"], from + 1, to);
  if (row === null) {
    record.problem("labelMissing", formName(form.code), "室内体育用房");
    return;
  }
  const indoor = record.at(form, row, column);
  const rooms = row.label === "体育馆" ? null : publicRooms(form, column, row, to, record);
  if (indoor.number.kind !== "blank") {
    if (!yearsJoin(form, row, column, indoor, record)) return;
    if (row.label === "体育馆" ? addsUp : rooms === null || record.partsOf(rooms.whole, rooms.parts) !== null)
      record.take("indoorSportsSpace", indoor);
    return;
  }
  const isProven = addsUp && (row.label === "体育馆" || (rooms !== null && sumsUp(rooms)));
  if (isProven) record.put("indoorSportsSpace", 0, [indoor.from]);
  else record.problem("blankNotZero", indoor.from.form, indoor.from.label, null, null, indoor.number.ref);
}

/**
 * 总计 = 教学及辅助用房 + 行政办公用房 + 生活用房 + 其他用房. A form that lacks one of these rows, or has no number for 总计, proves
 * nothing.
 */
function buildingsAddUp(form: FormSheet, teaching: FormRow, column: FormColumn, record: SchoolRecord): boolean {
  const all = rowNamed(form, ["总计", "合计"], 0, teaching.at);
  const others = OTHER_BUILDINGS.flatMap((labels) => rowNamed(form, labels, teaching.at + 1) ?? []);
  if (all === null || others.length < OTHER_BUILDINGS.length) return true;
  const total = record.at(form, all, column);
  if (total.number.kind !== "number") return true;
  const kinds = [teaching, ...others].map((row) => record.at(form, row, column));
  return record.partsOf(total, kinds) !== null;
}

/** Areas have two decimals in the forms. */
const HUNDREDTH = 0.011;

/**
 * 本学年 = 上学年 + 增加 − 减少 in the row of an area, which also shows that the column of this year was read and no other. A
 * form without these columns, or a line of which they say nothing, proves nothing.
 */
function yearsJoin(
  form: FormSheet,
  row: FormRow,
  column: FormColumn,
  { number, from }: LabelledNumber,
  record: SchoolRecord,
): boolean {
  const [before, more, less] = ["上学年", "增加", "减少"].map((word) => {
    const found = form.columns.find(({ at, path }) => at < column.at && path.some((part) => part.includes(word)));
    return found === undefined ? undefined : record.at(form, row, found).number;
  });
  if (number.kind !== "number" || before === undefined || more === undefined || less === undefined) return true;
  const said = [before, more, less].filter(({ kind }) => kind === "number");
  const isSaid = before.kind === "number" || more.kind === "number";
  if (!isSaid || said.length + [before, more, less].filter(({ kind }) => kind === "blank").length < 3) return true;
  const [was, added, gone] = [before, more, less].map((one) => (one.kind === "number" ? one.value : 0));
  const counted = (was ?? 0) + (added ?? 0) - (gone ?? 0);
  if (Math.abs(counted - number.value) <= HUNDREDTH) return true;
  record.problem("yearsDoNotJoin", from.form, from.label, number.value, Number(counted.toFixed(2)), number.ref);
  return false;
}

interface WholeWithParts {
  readonly whole: LabelledNumber;
  readonly parts: readonly LabelledNumber[];
}

/** 公共教学用房 with its parts, of which 室内体育用房 is one (K11); null where the form does not name them. */
function publicRooms(
  form: FormSheet,
  column: FormColumn,
  indoor: FormRow,
  to: number,
  record: SchoolRecord,
): WholeWithParts | null {
  const head = [...form.rows].reverse().find(({ at, label }) => at < indoor.at && label === "公共教学用房");
  if (head === undefined) return null;
  const parts = form.rows.filter(({ at, label }) => at > head.at && at < to && PUBLIC_PARTS.includes(label));
  return { whole: record.at(form, head, column), parts: parts.map((row) => record.at(form, row, column)) };
}

/** The other rooms make up the whole, so that nothing is left for a blank. */
function sumsUp({ whole: { number: whole }, parts }: WholeWithParts): boolean {
  if (whole.kind !== "number" || parts.some(({ number }) => number.kind === "notUnderstood")) return false;
  const sum = parts.reduce((total, { number }) => total + (number.kind === "number" ? number.value : 0), 0);
  return Math.abs(sum - whole.value) <= 1e-6 * Math.max(1, whole.value);
}

/** R2: 县级及以上骨干教师（小学） and （初中）, rows of 1102续 or of 基础基112. */
export function readBackboneTeachers(
  forms: readonly FormSheet[],
  stages: readonly (readonly [words: string, capital: string])[],
  record: SchoolRecord,
): void {
  for (const [words, capital] of stages) {
    record.about(`backboneTeachers${capital}`);
    const labels = ["及以上", "以上"].flatMap((above) => [
      `县级${above}骨干教师（${words}）`,
      `县级${above}骨干教师(${words})`,
      `县级${above}骨干教师数（${words}）`,
    ]);
    const form = forms.find(
      (one) => (one.code.number === "1102" || one.code.number === "112") && rowNamed(one, labels) !== null,
    );
    const row = form === undefined ? null : rowNamed(form, labels);
    const column = form?.columns.at(-1);
    if (form === undefined || row === null || column === undefined) {
      record.problem("formMissing", record.formNamed(["1102续", "112"]), labels[0] ?? "");
      continue;
    }
    const backbone = record.at(form, row, column);
    const teachers = record.values.get(`fullTimeTeachers${capital}`)?.value;
    if (backbone.number.kind === "number" && teachers !== undefined && backbone.number.value > teachers)
      record.problem(
        "partAboveWhole",
        backbone.from.form,
        backbone.from.label,
        backbone.number.value,
        teachers,
        backbone.number.ref,
      );
    else record.take(`backboneTeachers${capital}`, backbone);
  }
}
