import { indicatorFrom, limitKindFrom, stageFrom } from "../../src/functions/coerce";
import { ENGLISH_WORDS, englishMetadata } from "../../src/functions/englishMetadata";
import type { InvocationResult } from "../excel/objects/customFunctions";
import type { Json } from "../excel/wire/protocol";
import { EMPTY_BOOK, functionsMetadata, openFunctions } from "./openFunctions";

const PUPILS = [[45], [37], [89], [76], [55]];
const BOOKS = [[279], [137], [935], [160], [402]];
const [NOT_AVAILABLE, DIVISION, VALUE] = [1, 5, 7] as const;

type Excel = Awaited<ReturnType<typeof openFunctions>>;

describe("over the wire", () => {
  let excel: Excel;
  const results = new Map<string, InvocationResult>();
  // All at once: the client holds results back for half a second each time. Excel gives null for what is left out.
  beforeAll(async () => {
    excel = await openFunctions();
    await Promise.all(
      [...cases, ...refused].map(async ([name, args]) => {
        results.set(JSON.stringify([name, args]), await excel.functions.call(name, args));
      }),
    );
  });
  afterAll(() => excel.close());

  const cases: readonly (readonly [string, Json[], Json])[] = [
    ["CV", [BOOKS, PUPILS], 0.5152566298844764],
    ["WCV", [BOOKS, PUPILS], 0.5152566298844764],
    [
      "CV",
      [
        [...BOOKS, [null], [0]],
        [...PUPILS, [null], [0]],
      ],
      0.5152566298844764,
    ],
    ["CV", [[["279"], [137], ["９３５"], [160], [402]], PUPILS], 0.5152566298844764],
    ["COMPOSITE", [[[0.3], [0.4], [0.5]]], 0.4],
    ["RATIO", ["R1", 919, 12818], 7.169605242627556],
    ["RATIO", [4, 4500, 1000], 4.5],
    ["RATIO", [4, "4\u00a0500", "1,000"], 4.5],
    ["RATIO", ["生均教学及辅助用房面积", 4500, 1000], 4.5],
    ["LIMIT", ["R1", "小学", null], 4.2],
    ["LIMIT", ["R1", "primary", "85%"], 3.57],
    ["LIMIT", ["R1", "primary", 0.85], 3.57],
    // As Excel hands over what a cell holds where it offers a choice.
    ["LIMIT", ["1", "小学", "0.85"], 3.57],
    ["LIMIT", ["R1", "小学", "0"], 4.2],
    ["LIMIT", ["R1", "小学", "1"], 4.2],
    ["LIMIT", [1, "初中", "差异系数"], 0.45],
    ["JUDGE", ["R1", "小学", 4.2], "达标"],
    ["JUDGE", ["R1", "小学", 3.57], "达到85%"],
    ["JUDGE", ["R1", "小学", 3.5], "未达标"],
    ["SCHOOL", [[[4.2, 1, 0.9, 4.5, 7.5, 2000, 1.955]], "小学"], "达标"],
    ["SCHOOL", [[[4.2, 1, 0.9, 4.5, 7.5, 1900, 1.955]], "小学"], "未达标"],
    ["SCHOOL", [[[4.2, 1, 0.9, 4.5, 7.5, 2000, null]], "小学"], "数据不全，暂不能判定"],
    ["GAP", ["R1", "小学", 919, 22000], 5],
    ["GAP", ["R1", "小学", 930, 22000], 0],
    ["SPLIT", [23226, 166, 210, null], [[9711.62720403023, 13514.372795969774]]],
    ["RETENTION", [2401, 2411, 69, 66, 2], 99.54394693200663],
  ];

  it.each(cases)("%s %j → %j", (name, args, expected) => {
    const result = results.get(JSON.stringify([name, args]));
    if (result?.ok !== true) throw new Error(JSON.stringify(result));
    const { value } = result;
    if (typeof expected === "number") expect(value).toBeCloseTo(expected, 12);
    else if (Array.isArray(expected)) expect(JSON.stringify(rounded(value))).toBe(JSON.stringify(rounded(expected)));
    else expect(value).toEqual(expected);
  });

  const refused: readonly (readonly [string, Json[], number, string])[] = [
    ["CV", [BOOKS, null], VALUE, "缺少学生数"],
    ["CV", [BOOKS, PUPILS.slice(1)], VALUE, "5×1"],
    ["CV", [[[null], ...BOOKS.slice(1)], PUPILS], NOT_AVAILABLE, "第 1 行有学生但没有数量"],
    ["CV", [[["三人"], ...BOOKS.slice(1)], PUPILS], VALUE, "不是数"],
    ["CV", [[[-1], ...BOOKS.slice(1)], PUPILS], VALUE, "负数"],
    ["CV", [BOOKS, PUPILS.map(() => [0])], NOT_AVAILABLE, "学生数"],
    ["CV", [BOOKS.map(() => [0]), PUPILS], DIVISION, ""],
    ["CV", [[["2 8"], ...BOOKS.slice(1)], PUPILS], VALUE, "2 8"],
    ["CV", [BOOKS, [["4\n5"], ...PUPILS.slice(1)]], VALUE, "不是数"],
    ["CV", [BOOKS, [[45.5], ...PUPILS.slice(1)]], VALUE, "不能作为人数"],
    ["RATIO", ["R1", "2.300", 1000], VALUE, "不能作为人数"],
    ["RATIO", ["R4", 4500, "1.000"], VALUE, "不能作为人数"],
    ["GAP", ["R2", "小学", 1.5, 1000], VALUE, "不能作为人数"],
    ["SPLIT", [100, "120 350", 10, null], VALUE, "120 350"],
    ["RETENTION", [2401, 2411, "69 66", 66, 2], VALUE, "69 66"],
    ["COMPOSITE", [[[0.3], [null]]], NOT_AVAILABLE, "空的"],
    ["RATIO", ["R9", 1, 1], VALUE, "R9"],
    ["RATIO", ["R1", 1, 0], DIVISION, ""],
    ["LIMIT", ["R1", "高中"], VALUE, "高中"],
    ["LIMIT", ["R1", "小学", "别的"], VALUE, "别的"],
    ["SCHOOL", [[[1, 2]], "小学"], VALUE, "给了 2 个"],
    ["SPLIT", [100, 0, 0, null], DIVISION, ""],
    ["RETENTION", [100, 0, 0, 0, 0], DIVISION, ""],
    ["RETENTION", [100, 100, null, 0, 0], NOT_AVAILABLE, "空的"],
  ];

  it.each(refused)("%s %j is an error of code %i that says %s", (name, args, code, words) => {
    const result = results.get(JSON.stringify([name, args]));
    if (result?.ok !== false) throw new Error(JSON.stringify(result));
    expect(result.code).toBe(code);
    expect(result.message).toContain(words);
  });

  it("STANDARD spills every limit with its clause", async () => {
    const rows = valueOf(await excel.functions.call("STANDARD", [])) as readonly (readonly Json[])[];
    expect(new Set(rows.map(({ length }) => length))).toEqual(new Set([7]));
    expect(rows).toContainEqual(["R1", "资源配置第1项", "小学", "≥", 4.2, "人", "教督〔2017〕6号"]);
    expect(rows).toContainEqual(["R1", "资源配置第1项（标准的85%）", "小学", "≥", 3.57, "人", "教督〔2017〕6号"]);
  });

  it("takes ten thousand rows", async () => {
    const rows = Array.from({ length: 10_000 }, (_, at) => at);
    const result = await excel.functions.call("CV", [rows.map((at) => [at % 7]), rows.map((at) => [1 + (at % 11)])]);
    expect(valueOf(result)).toBeGreaterThan(0);
  });
});

function valueOf(result: InvocationResult): Json {
  if (!result.ok) throw new Error(result.message);
  return result.value;
}

function rounded(value: Json): Json {
  if (Array.isArray(value)) return value.map((one: Json) => rounded(one));
  return typeof value === "number" ? Number(value.toPrecision(12)) : value;
}

it("speaks English where Office does", async () => {
  const excel = await openFunctions(EMPTY_BOOK, { locale: "en-US" });
  expect(await excel.functions.call("RATIO", ["R9", 1, 1])).toMatchObject({
    code: VALUE,
    message: expect.stringContaining('There is no indicator "R9"'),
  });
  excel.close();
});

describe("functions.json", () => {
  it("is as Excel has known it: a change of it needs a new version in the manifest", async () => {
    const { metadataJson, errors } = await functionsMetadata();
    expect(errors).toEqual([]);
    expect(JSON.parse(metadataJson)).toMatchSnapshot();
  });

  it("has the same functions in English", async () => {
    const { metadataJson } = await functionsMetadata();
    const metadata = JSON.parse(metadataJson) as {
      functions: { id: string; parameters: { name: string; optional?: boolean }[] }[];
    };
    const english = englishMetadata(metadata);
    expect(Object.keys(ENGLISH_WORDS)).toEqual(metadata.functions.map(({ id }) => id));
    // The answers of JUDGE are Chinese words in every language.
    expect(JSON.stringify(english).replace(/达标|达到85%|未达标/gu, "")).not.toMatch(/[\u4e00-\u9fff]/u);
    expect(english.functions.map(({ parameters }) => parameters.map(({ optional }) => optional))).toEqual(
      metadata.functions.map(({ parameters }) => parameters.map(({ optional }) => optional)),
    );
  });

  it("has CV last, takes no objects for cells, and offers what there is to choose from", async () => {
    const { metadataJson } = await functionsMetadata();
    const metadata = JSON.parse(metadataJson) as {
      allowCustomDataForDataTypeAny: boolean;
      functions: { id: string; parameters: { name: string; customEnumId?: string }[] }[];
      enums: { id: string; values: { stringValue: string; tooltip: string }[] }[];
    };
    expect([metadata.functions.at(-1)?.id, metadata.allowCustomDataForDataTypeAny]).toEqual(["CV", false]);
    const offered = metadata.functions.flatMap(({ parameters }) =>
      parameters.map(({ name, customEnumId }) => [name, customEnumId]),
    );
    const choices = { 指标: "INDICATOR", 学段: "STAGE", 种类: "LIMIT_KIND" } as Readonly<Record<string, string>>;
    expect(offered.filter(([name = "", id]) => id !== choices[name])).toEqual([]);
    for (const metadataIn of [metadata, englishMetadata(metadata)]) {
      const [indicators, stages, kinds] = metadataIn.enums.map(({ values }) =>
        values.map(({ stringValue }) => stringValue),
      );
      expect(indicators?.map((value) => indicatorFrom(value))).toEqual(["R1", "R2", "R3", "R4", "R5", "R6", "R7"]);
      expect(stages?.map((value) => stageFrom(value))).toEqual(["primary", "junior"]);
      expect(kinds?.map((value) => limitKindFrom(value))).toEqual(["standard", "floor", "coefficientOfVariation"]);
    }
  });

  it("refuses a function without English words", () => {
    expect(() => englishMetadata({ functions: [{ id: "NEW", parameters: [] }] })).toThrow("NEW");
  });
});
