import { readDataset } from "../fixtures/readDataset";
import { knownValue } from "../../src/model/figures/figure";
import { plainRange, type Entry } from "./tables";

const HEADINGS = [
  ["机构名称", "机构标识码", "办学类型", "统计三级", "学段", "在校生数", "专任教师", "本科", "专科", "高中阶段"],
  ["网络多媒体教室", "教学及辅助用房", "教学及辅助用房教室", "教学及辅助用房专用教室", "室内体育用房"],
].flat();

const row = (
  [name, code, type, stage]: readonly string[],
  pupils: number,
  more: Readonly<Partial<Record<string, number>>> = {},
): Entry[] => {
  const numbers: Record<string, Entry> = { 在校生数: pupils, 专任教师: 30, 本科: 20, 专科: 10, 网络多媒体教室: 20 };
  const rooms = { 教学及辅助用房: 3000, 教学及辅助用房教室: 2500, 教学及辅助用房专用教室: 300, 室内体育用房: 200 };
  const words: Record<string, Entry> = { 机构名称: name ?? "", 机构标识码: code ?? "", 办学类型: type ?? "" };
  const all: Record<string, Entry | undefined> = {
    ...words,
    统计三级: "甲县",
    学段: stage ?? "",
    ...numbers,
    ...rooms,
    ...more,
  };
  return HEADINGS.map((heading) => all[heading] ?? null);
};
const SCHOOLS = [1, 2, 3, 4].map((at) => row([`${at}号小学`, `216500001${at}`, "小学", "小学"], 600));

const read = (...rows: readonly Entry[][]) =>
  readDataset({ tables: [], plainRanges: [plainRange("2025", [HEADINGS, ...SCHOOLS, ...rows])], ownSheets: [] });

const roomsOf = (dataset: ReturnType<typeof read>, school: string) =>
  dataset.schools
    .find(({ name }) => name === school)
    ?.parts.map(({ stage, amounts }) => [stage, Number(knownValue(amounts["R7"])?.toFixed(4))]);

test.each([
  ["九年一贯制学校", "九年一贯制学校"],
  ["初级中学", "附设小学班"],
])(
  "what a %s repeats on its rows of two stages is the whole school's, split once (jiaoji-exports 4.1, 7)",
  (of, other) => {
    const dataset = read(
      row(["实验学校", "3165000019", of, "初中"], 300),
      row(["实验学校", "3165000019", other, "小学"], 100),
    );
    const shares = new Map(roomsOf(dataset, "实验学校") as [string, number][]);
    expect(shares.get("primary")).toBeCloseTo((20 * 100) / 430, 3);
  },
);

test.each([
  ["rooms above their whole", { 教学及辅助用房教室: 3500 }, "R4"],
  ["a whole above its rooms", { 教学及辅助用房: 4000 }, "R4"],
  ["degrees above the teachers", { 本科: 80 }, "R1"],
  ["degrees below the teachers", { 本科: 15 }, "R1"],
])("%s leave the amount unknown, with both sums said (K9, K11)", (_, more, indicator) => {
  const dataset = read(row(["五号小学", "2165000015", "小学", "小学"], 600, more));
  expect(dataset.findings.filter(({ code }) => code === "partsDoNotAddUp")).toHaveLength(1);
  const part = dataset.schools.find(({ name }) => name === "五号小学")?.parts[0];
  expect(knownValue(part?.amounts[indicator as "R1"])).toBeNull();
  expect(knownValue(dataset.schools[0]?.parts[0]?.amounts[indicator as "R1"])).not.toBeNull();
});

test("an export without all columns of the parts accuses nobody whose parts are less than the whole", () => {
  const lesser = [5, 6].map((at) =>
    row([`${at}号小学`, `216500001${at}`, "小学", "小学"], 600, { 教学及辅助用房: 3400 }),
  );
  expect(read(...lesser).findings.filter(({ code }) => code === "partsDoNotAddUp")).toEqual([]);
});
