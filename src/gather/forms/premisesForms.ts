import { columnNamed, rowNamed } from "./formNumber";
import type { FormColumn, FormRow, FormSheet } from "./formSheet";
import type { LabelledNumber, SchoolRecord } from "./schoolRecord";
import { formOf } from "./studentForms";

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

/**
 * R4 and R5: 教学及辅助用房 and 室内体育用房 (体育馆) of 5170 or 512. A blank 室内体育用房 is zero only where the other parts make up
 * the whole (K11, K12).
 */
export function readBuildings(forms: readonly FormSheet[], record: SchoolRecord): void {
  const form = formOf(forms, ["5170", "512"]);
  if (form === null) {
    record.problem("formMissing", "教基5170", "教学及辅助用房");
    return;
  }
  const column =
    columnNamed(form, ["本学年校舍建筑面积"], { never: OTHER_YEAR }) ??
    columnNamed(form, ["校舍建筑面积", "建筑面积"], { never: OTHER_YEAR }) ??
    columnNamed(form, ["合计", "计"], { never: OTHER_YEAR });
  const row = rowNamed(form, ["教学及辅助用房"]);
  if (column === null || row === null) {
    record.problem("labelMissing", `教基${form.code.number}`, "教学及辅助用房");
    return;
  }
  const end = form.rows.find(({ at, label }) => at > row.at && /^(?:行政|办公|生活)/u.test(label))?.at ?? Infinity;
  const gross = record.at(form, row, column);
  const direct = form.rows.filter(({ at, label }) => at > row.at && at < end && DIRECT_PARTS.includes(label));
  const parts = direct.map((one) => record.at(form, one, column));
  const hasParts = parts.some(({ number }) => number.kind === "number");
  const addsUp = !hasParts || record.partsOf(gross, parts) !== null;
  if (addsUp) record.take("teachingSpaceGross", gross);
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
  const row = rowNamed(form, ["室内体育用房", "体育馆"], from + 1, to);
  if (row === null) {
    record.problem("labelMissing", `教基${form.code.number}`, "室内体育用房");
    return;
  }
  const indoor = record.at(form, row, column);
  if (indoor.number.kind !== "blank") return record.take("indoorSportsSpace", indoor);
  const isProven = addsUp && (row.label === "体育馆" || publicRoomsAddUp(form, column, row, to, record));
  if (isProven) record.put("indoorSportsSpace", 0, [indoor.from]);
  else record.problem("blankNotZero", indoor.from.form, indoor.from.label, null, null, indoor.number.ref);
}

/** 公共教学用房 is made up by its other parts, so that nothing is left for 室内体育用房. */
function publicRoomsAddUp(
  form: FormSheet,
  column: FormColumn,
  indoor: FormRow,
  to: number,
  record: SchoolRecord,
): boolean {
  const head = [...form.rows].reverse().find(({ at, label }) => at < indoor.at && label === "公共教学用房");
  if (head === undefined) return false;
  const whole = record.at(form, head, column).number;
  if (whole.kind !== "number") return false;
  const parts = form.rows.filter(({ at, label }) => at > head.at && at < to && PUBLIC_PARTS.includes(label));
  const sum = parts
    .map((row) => record.at(form, row, column).number)
    .reduce((total, number) => total + (number.kind === "number" ? number.value : 0), 0);
  return Math.abs(sum - whole.value) <= 1e-6 * Math.max(1, whole.value);
}

/** What 5176 (rows) or 522 (columns) calls the grounds, the rooms and the equipment. */
const FACILITIES: readonly { readonly field: string; readonly labels: readonly string[] }[] = [
  { field: "outdoorSportsSpace", labels: ["运动场地面积", "运动场地"] },
  { field: "multimediaClassrooms", labels: ["网络多媒体教室", "网络多媒体教室数", "网络多媒体教室间数"] },
  {
    field: "equipmentValue",
    labels: [
      "教学仪器设备资产值",
      "教学仪器设备资产值（万元）",
      "教学仪器设备资产值(万元)",
      "教学、实习仪器设备资产值",
    ],
  },
];

/** R5 to R7: 运动场地, 网络多媒体教室 (间) and 教学仪器设备资产值 (万元). */
export function readFacilities(forms: readonly FormSheet[], record: SchoolRecord): void {
  const form = formOf(forms, ["5176", "522"]);
  if (form === null) {
    record.problem("formMissing", "教基5176", "运动场地面积、网络多媒体教室、教学仪器设备资产值");
    return;
  }
  for (const { field, labels } of FACILITIES) {
    const numbers = facility(form, labels, record);
    if (numbers.length === 0) record.problem("labelMissing", `教基${form.code.number}`, labels[0] ?? field);
    else if (numbers.length === 1 && numbers[0] !== undefined) record.take(field, numbers[0]);
    else addUp(field, numbers, record);
  }
}

/** In 5176 a row with its value; in 522 the columns of that name (two kinds of rooms) in the row of the total. */
function facility(form: FormSheet, labels: readonly string[], record: SchoolRecord): LabelledNumber[] {
  const row = rowNamed(form, labels);
  const value = form.columns.at(0);
  if (row !== null && value !== undefined) return [record.at(form, row, value)];
  const total = rowNamed(form, ["总计", "合计", "计"]) ?? form.rows.at(0) ?? null;
  if (total === null) return [];
  return form.columns
    .filter(({ path }) => path.some((part) => labels.includes(part)) && !path.some(isOfOthers))
    .map((column) => record.at(form, total, column));
}

function isOfOthers(part: string): boolean {
  return /非学校产权|租借|独立使用|共同使用|上学年|增加|减少/u.test(part) && !/^学校产权/u.test(part);
}

function addUp(field: string, numbers: readonly LabelledNumber[], record: SchoolRecord): void {
  const known = numbers.filter(({ number }) => number.kind === "number");
  if (known.length === 0) return record.take(field, numbers[0] as LabelledNumber);
  const sum = known.reduce((total, { number }) => total + (number.kind === "number" ? number.value : 0), 0);
  record.put(
    field,
    sum,
    known.map(({ from }) => from),
  );
}

/** R2: 县级及以上骨干教师（小学） and （初中）, rows of 1102续 or of 基础基112. */
export function readBackboneTeachers(
  forms: readonly FormSheet[],
  stages: readonly (readonly [words: string, capital: string])[],
  record: SchoolRecord,
): void {
  for (const [words, capital] of stages) {
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
      record.problem("formMissing", "教基1102续", labels[0] ?? "");
      continue;
    }
    record.take(`backboneTeachers${capital}`, record.at(form, row, column));
  }
}
