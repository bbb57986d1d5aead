import type { Stage } from "../../model/stage";
import { formName } from "./formCode";
import { columnNamed, rowNamed, TOTALS } from "./formNumber";
import { formOf, type FormColumn, type FormRow, type FormSheet } from "./formSheet";
import type { LabelledNumber, SchoolRecord } from "./schoolRecord";

const CAPITAL: Readonly<Record<Stage, string>> = { primary: "Primary", junior: "Junior" };
const STAGE_WORDS: Readonly<Record<Stage, string>> = { primary: "小学", junior: "初中" };

/** Rows that begin a block of teachers. */
const BLOCKS: readonly string[] = ["总计", "合计", "小学", "初中", "高中", "普通高中"];

/** Degrees from the highest down; 研究生毕业 of the old forms is 博士 and 硕士 together. */
const POSTGRADUATE: readonly string[] = ["博士研究生", "硕士研究生", "研究生毕业", "博士研究生毕业", "硕士研究生毕业"];
const BACHELOR: readonly string[] = ["本科", "本科毕业"];
const COLLEGE: readonly string[] = ["专科", "专科毕业"];
const BELOW: readonly string[] = ["高中阶段", "高中阶段毕业", "高中阶段以下", "高中阶段毕业以下", "高中阶段以下毕业"];

/** The block of rows in which a stage's teachers stand. */
interface TeacherBlock {
  readonly form: FormSheet;
  readonly total: FormRow;
  readonly rows: readonly FormRow[];
}

/**
 * Of a stage's own block: 专任教师, those above the required degree (R1: for 小学 from 专科, for 初中 from 本科 up) and those of
 * sports and arts (R3). Never from 总计 of a form that holds two stages.
 */
export function readTeachers(forms: readonly FormSheet[], stage: Stage, record: SchoolRecord): void {
  const [teachers, above, sportsAndArts] = fieldsOfTeachers(stage);
  record.about(teachers, above, sportsAndArts);
  const block = blockOf(forms, stage);
  if (block === null) {
    const numbers = stage === "primary" ? ["4155", "423"] : ["4155/4156", "424"];
    record.problem("formMissing", record.formNamed(numbers), `${STAGE_WORDS[stage]}专任教师`);
    return;
  }
  const column = columnNamed(block.form, ["合计", "计", "专任教师数", "专任教师"]);
  if (column === null) {
    record.problem("labelMissing", formName(block.form.code), "合计");
    return;
  }
  const total = record.at(block.form, block.total, column);
  record.about(teachers, above);
  readDegrees(block, column, total, stage, record);
  record.about(sportsAndArts);
  readSportsAndArts(block, column, total, stage, record);
}

/** 专任教师, 高于规定学历教师 and 体育、艺术专任教师 of a stage. */
export function fieldsOfTeachers(stage: Stage): readonly [teachers: string, above: string, sportsAndArts: string] {
  const capital = CAPITAL[stage];
  return [`fullTimeTeachers${capital}`, `teachersAboveRequiredDegree${capital}`, `sportsAndArtsTeachers${capital}`];
}

/**
 * 4155 of 2023 holds 小学 and 初中, 4156 of 2021 and 424 初中 and 高中; 4155 of 2021 and 423 are of 小学 alone, in their total.
 */
function blockOf(forms: readonly FormSheet[], stage: Stage): TeacherBlock | null {
  const candidates = stage === "primary" ? [["4155", "423"]] : [["4155"], ["4156", "424"]];
  for (const numbers of candidates) {
    const form = formOf(forms, numbers);
    if (form === null) continue;
    const named = rowNamed(form, [STAGE_WORDS[stage]]);
    const isOfOne = stage === "primary" && rowNamed(form, [STAGE_WORDS.junior]) === null;
    const total = named ?? (isOfOne ? rowNamed(form, ["总计", "合计"]) : null);
    if (total === null) continue;
    const next = form.rows.find(({ at, label }) => at > total.at && BLOCKS.includes(label));
    return { form, total, rows: form.rows.filter(({ at }) => at > total.at && at < (next?.at ?? Infinity)) };
  }
  return null;
}

/** K9: the degrees add up to the total, so that blanks among them are zero; where they do not, neither is taken. */
function readDegrees(
  { form, rows }: TeacherBlock,
  column: FormColumn,
  total: LabelledNumber,
  stage: Stage,
  record: SchoolRecord,
): void {
  const degrees = rows.filter(({ label }) => [...POSTGRADUATE, ...BACHELOR, ...COLLEGE, ...BELOW].includes(label));
  const above = stage === "primary" ? [...POSTGRADUATE, ...BACHELOR, ...COLLEGE] : [...POSTGRADUATE, ...BACHELOR];
  if (!degrees.some(({ label }) => BACHELOR.includes(label))) {
    record.problem("labelMissing", formName(form.code), "本科");
    return;
  }
  const numbers = degrees.map((row) => record.at(form, row, column));
  const values = record.partsOf(total, numbers);
  if (values === null) return;
  const [teachers, aboveRequired] = fieldsOfTeachers(stage);
  record.take(teachers, total);
  const counted = degrees.map(({ label }) => above.includes(label));
  record.put(
    aboveRequired,
    values.reduce((sum, value, at) => sum + (counted[at] === true ? value : 0), 0),
    numbers.filter((_, at) => counted[at]).map(({ from }) => from),
  );
}

/**
 * 艺术 has two meanings: since the curriculum of 2022 the sum of 音乐, 美术 and others, before a course of its own beside
 * them. The row's own sum decides: with K the sum of all other courses, K + 艺术 = 合计 makes it the sum, K + 艺术 + 音乐 + 美术
 * = 合计 a course of its own; where neither holds nothing is taken.
 * @example 合计 30, K 22, 体育 3 (in K), 艺术 8, 音乐 4, 美术 4: 22 + 8 = 30, so 体育 and 艺术 are 11
 */
function readSportsAndArts(
  { form, total: row }: TeacherBlock,
  column: FormColumn,
  total: LabelledNumber,
  stage: Stage,
  record: SchoolRecord,
): void {
  const course = (labels: readonly string[]): FormColumn | null => columnNamed(form, labels);
  const sports = course(["体育与健康", "体育"]);
  const [arts, music, art] = [course(["艺术"]), course(["音乐"]), course(["美术"])];
  const whole = record.known(total);
  if (sports === null || (arts === null && (music === null || art === null)) || whole === null) {
    record.problem("labelMissing", formName(form.code), "体育与健康 艺术");
    return;
  }
  // Under another heading their teachers would pass for those of other courses.
  const isArtsAlone = music === null && art === null && record.at(form, row, arts ?? sports).number.kind === "number";
  if (!isArtsAlone && (music === null || art === null)) {
    record.problem("labelMissing", formName(form.code), "音乐 美术");
    return;
  }
  const read = (one: FormColumn | null): LabelledNumber | null => (one === null ? null : record.at(form, row, one));
  const garbled = form.columns
    .filter(isCourse)
    .map((one) => record.at(form, row, one))
    .find(({ number }) => number.kind === "notUnderstood");
  if (garbled !== undefined) return void record.known(garbled);
  const numbers = { sports: read(sports), arts: read(arts), music: read(music), art: read(art) };
  const value = (one: LabelledNumber | null): number => (one?.number.kind === "number" ? one.number.value : 0);
  const named = [column, arts, music, art];
  const others = form.columns
    .filter((one) => !named.includes(one) && isCourse(one))
    .reduce((sum, one) => sum + value(record.at(form, row, one)), 0);
  const [inArts, inMusicAndArt] = [value(numbers.arts), value(numbers.music) + value(numbers.art)];
  const isSum = arts !== null && others + inArts === whole && inArts >= inMusicAndArt;
  const isOwn = others + inArts + inMusicAndArt === whole;
  if (!isSum && !isOwn) {
    record.problem("artsUnclear", total.from.form, total.from.label, whole, others + inArts, total.number.ref);
    return;
  }
  const from = [numbers.sports, numbers.arts, ...(isSum ? [] : [numbers.music, numbers.art])];
  record.put(
    fieldsOfTeachers(stage)[2],
    value(numbers.sports) + inArts + (isSum ? 0 : inMusicAndArt),
    from.flatMap((one) => (one === null ? [] : [one.from])),
  );
}

/** Sub-columns (#英语 within 外语, #女) are parts of others. */
const PARTS: readonly string[] = ["女", "英语", "日语", "俄语", "其他外语", "少数民族"];

function isCourse({ path }: FormColumn): boolean {
  const leaf = path.at(-1) ?? "";
  return !PARTS.includes(leaf) && !(TOTALS.includes(leaf) && path.length <= 1);
}
