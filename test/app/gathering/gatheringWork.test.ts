import { gatherFiles, countyWorkbook, openCounty } from "../../../src/app/gathering/gatherCounty";
import type { GatheringPreview } from "../../../src/app/gathering/gatherer";
import { beginGathering, type LocalGathering } from "../../../src/app/gathering/gatheringWork";
import { zhCN } from "../../../src/strings/zh-CN";
import { WorkbookFile } from "../../../src/workbook/file/workbookFile";
import { schoolOfForms, type ReportedSchool } from "../../fixtures/gathering/schoolOfForms";

const IMPORTED = "2026-01-01 00:00";
const SCHOOL: ReportedSchool = {
  code: "2199010001",
  name: "第1小学",
  year: "2025",
  studentsOfGrade: 50,
  classes: 8,
  indoorSportsSpace: 300,
};

interface Named {
  readonly file: string;
  readonly bytes: Uint8Array;
}

function schools(...given: readonly Partial<ReportedSchool>[]): Named[] {
  return given.map((school, at) => {
    const own = { ...SCHOOL, code: `219901000${at + 1}`, name: `第${at + 1}小学`, ...school };
    return { file: `${at + 1}.xlsx`, bytes: schoolOfForms(own) };
  });
}

const chosen = ({ file, bytes }: Named) => ({ file, content: new Blob([bytes as Uint8Array<ArrayBuffer>]) });

function begin(files: readonly Named[], county: Named | null = null): Promise<LocalGathering> {
  return beginGathering(
    { files: files.map(chosen), county: county === null ? null : chosen(county), today: "2025-12-01" },
    zhCN,
    () => undefined,
  );
}

const labels = ({ questions }: GatheringPreview): string[][] =>
  questions.map(({ choices }) => choices.map(({ label }) => label));

/** Answers every question with what is proposed. */
function adopt(work: LocalGathering): Promise<GatheringPreview> {
  return work.answer(work.preview.questions.flatMap(({ choices: [first] }) => first?.answer ?? []));
}

test("what is written without a question is what the command writes", async () => {
  const files = schools({}, { indoorSportsSpace: null });
  const work = await begin(files);
  const { bytes, file } = await work.write(IMPORTED);
  expect(file).toBe("某某县学校数据汇总.xlsx");
  expect(bytes).toEqual(countyWorkbook(await gatherFiles(files), IMPORTED, zhCN));
});

test("the matrix says of every needed number whether it is there, and why not", async () => {
  const work = await begin(schools({}, { indoorSportsSpace: null }));
  const { fields, rows } = work.preview.matrix;
  const stateOf = (row: number, heading: string) =>
    rows[row]?.states[fields.findIndex((one) => one.heading === heading)];
  expect(rows.map(({ school }) => school)).toEqual(["第1小学", "第2小学"]);
  expect([stateOf(0, "室内体育用房面积"), stateOf(1, "室内体育用房面积"), stateOf(1, "小学在校生数")]).toEqual([
    "there",
    "blank",
    "there",
  ]);
  // Neither school has a junior stage, so that nothing of it is asked.
  expect(fields.filter(({ heading }) => heading.startsWith("初中"))).toEqual([]);
});

test("files of two years: either may count, and the answer is kept in the workbook", async () => {
  const work = await begin(schools({}, {}, { year: "2024" }));
  expect(labels(work.preview)).toEqual([
    ["只用2025学年的文件，其余的不汇入", "只用2024学年的文件，其余的不汇入", "暂不答复，相应的数留空"],
  ]);
  const second = work.preview.questions[0]?.choices[1]?.answer;
  const other = await work.answer(second === undefined || second === null ? [] : [second]);
  expect([other.questions, other.said.year, other.said.schools.map(({ name }) => name)]).toEqual([
    [],
    "2024",
    ["第3小学"],
  ]);
  const preview = await adopt(await begin(schools({}, {}, { year: "2024" })));
  expect([preview.questions, preview.said.year]).toEqual([[], "2025"]);
});

test("a school in two files: the chosen one counts, the other school of its file too, and it is not asked again", async () => {
  const files = schools(
    { code: "2199010001", name: "甲小学" },
    { code: "2199010001", name: "甲小学", indoorSportsSpace: null },
  );
  const work = await begin(files);
  expect(work.preview.said.schools.map(({ name, status }) => [name, status])).toEqual([["甲小学", "conflict"]]);
  expect(labels(work.preview)[0]).toEqual([
    "以“1.xlsx”为准，其余的不用",
    "以“2.xlsx”为准，其余的不用",
    "暂不答复，相应的数留空",
  ]);
  const preview = await adopt(work);
  expect([preview.questions, preview.said.schools.map(({ status }) => status)]).toEqual([[], ["complete"]]);
  const { bytes } = await work.write(IMPORTED);
  const county = { file: "县.xlsx", bytes: bytes ?? new Uint8Array() };
  const { answers } = await openCounty(county.file, county.bytes);
  expect([...answers.formsLeftOut]).toEqual(["2.xlsx\n甲小学"]);
  const later = await begin(files, county);
  expect([later.preview.questions, later.preview.isUpdate]).toEqual([[], true]);
});

test("where no file says a year, the school year that has begun is proposed, and an answer is kept", async () => {
  const files = schools({ year: "" });
  const work = await begin(files);
  expect(labels(work.preview)[0]?.[0]).toBe("是2025学年的");
  await adopt(work);
  const { bytes } = await work.write(IMPORTED);
  const contents = await WorkbookFile.open(bytes ?? new Uint8Array()).read();
  const matches = contents.tables.find(({ name }) => name === "学校对照表");
  expect(matches?.cells.some((row) => row.some(({ value }) => value === "yearUnknown"))).toBe(true);
  const later = await begin(files, { file: "县.xlsx", bytes: bytes ?? new Uint8Array() });
  expect(later.preview.questions).toEqual([]);
});

test("a school of the county under another name is joined to it once somebody has said so", async () => {
  const made = await (await begin(schools({ code: "", name: "第1小学" }))).write(IMPORTED);
  const county = { file: "县.xlsx", bytes: made.bytes ?? new Uint8Array() };
  const files = schools({ code: "", name: "某某县第1小学", studentsOfGrade: 60 });
  const work = await begin(files, county);
  expect(labels(work.preview)[0]).toEqual([
    "是同一所学校，汇入本县的“第1小学”",
    "“某某县第1小学”是另一所学校，单独汇入",
    "暂不答复，相应的数留空",
  ]);
  expect(work.preview.said.added).toEqual([]);
  const preview = await adopt(work);
  expect([preview.questions, preview.said.added, preview.parts.again[0]]).toEqual([
    [],
    [],
    "更新 1 个数，新增学校 0 所，其余不变。",
  ]);
  const written = await work.write(IMPORTED);
  expect(written.file).toBe("县.汇总.xlsx");
  const again = await begin(files, { file: "县.xlsx", bytes: written.bytes ?? new Uint8Array() });
  expect(again.preview.questions).toEqual([]);
});

test("a damaged, an encrypted and a foreign file cost one line each, and one that is gone since it was chosen too", async () => {
  const gone = {
    file: "没了.xlsx",
    content: { arrayBuffer: () => Promise.reject(new Error("gone")) } as unknown as Blob,
  };
  const work = await beginGathering(
    {
      files: [
        ...schools({}).map(chosen),
        chosen({ file: "坏.xlsx", bytes: new Uint8Array([0x50, 0x4b, 3, 4, 1]) }),
        chosen({ file: "通知.xlsx", bytes: new TextEncoder().encode("not a workbook") }),
        chosen({ file: "各校.rar", bytes: new Uint8Array([0x52, 0x61, 0x72, 0x21, 0x1a, 0x07]) }),
        gone,
      ],
      county: null,
      today: "2025-12-01",
    },
    zhCN,
    () => undefined,
  );
  const { parts, refusal } = work.preview;
  expect([parts.gathered, refusal]).toEqual(["已汇总 5 个文件中的 1 个，学校 1 所。", null]);
  expect(parts.notUsed.map((line) => line.split("（")[0])).toEqual([
    "未用：通知.xlsx",
    "未用：坏.xlsx",
    "未用：各校.rar",
    "未用：没了.xlsx",
  ]);
});

test("nothing usable, another year and a workbook without tables are refused before anything is written", async () => {
  const nothing = await begin([{ file: "通知.csv", bytes: new TextEncoder().encode("你好,世界\n1,2\n") }]);
  expect(nothing.preview.refusal).toBe(zhCN.gathering.nothingUsable);
  const made = await (await begin(schools({}))).write(IMPORTED);
  const county = { file: "县.xlsx", bytes: made.bytes ?? new Uint8Array() };
  const other = await begin(schools({ year: "2024" }), county);
  expect(other.preview.refusal).toMatch(/^“县.xlsx”是2025学年的，要汇总的文件是2024学年的/u);
  const forms = await begin(schools({}), { file: "一小.xlsx", bytes: schoolOfForms(SCHOOL) });
  expect(forms.preview.refusal).toMatch(/^“一小.xlsx”里没有一行一校的表格/u);
});

test("reading ends between two files when it is no longer wanted", async () => {
  const read: string[] = [];
  const order = { files: schools({}, {}, {}).map(chosen), county: null, today: "2025-12-01" };
  const stop = (done: number, _of: number, file: string): void => {
    read.push(file);
    if (done === 1) throw new DOMException("aborted", "AbortError");
  };
  await expect(beginGathering(order, zhCN, stop)).rejects.toMatchObject({ name: "AbortError" });
  expect(read).toEqual(["1.xlsx", "2.xlsx"]);
});
