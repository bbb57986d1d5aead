import { partKey } from "../../../../../src/model/partKey";
import type { SchoolPartResult } from "../../../../../src/model/evaluation";
import {
  matrixLines,
  nextSort,
  type MatrixColumn,
  type MatrixLine,
} from "../../../../../src/taskpane/pane/schools/matrix/matrixLines";
import { sampleEvaluation } from "../../../../fixtures/sampleEvaluation";

let results: readonly SchoolPartResult[];
beforeAll(async () => {
  results = (await sampleEvaluation()).schools;
});

const partsOf = (lines: readonly MatrixLine[], stage: string): SchoolPartResult[] =>
  lines.flatMap((line) => (line.kind === "part" && line.stage === stage ? [line.result] : []));

function sorted(column: MatrixColumn, isDescending = false): SchoolPartResult[] {
  return partsOf(matrixLines(results, { column, isDescending }), "primary");
}

test("primary schools stand first under their head, then junior ones, each in the bureau's order", () => {
  const lines = matrixLines(results, null);
  expect(lines.flatMap((line, at) => (line.kind === "stage" ? [[at, line.stage, line.schools]] : []))).toEqual([
    [0, "primary", 22],
    [23, "junior", 8],
  ]);
  expect(lines.flatMap((line) => (line.kind === "part" ? [partKey(line.result)] : []))).toEqual(results.map(partKey));
});

test("a stage without schools has no head", () => {
  expect(matrixLines(results.slice(0, 3), null).map(({ stage }) => stage)).toEqual(Array(4).fill("primary"));
  expect(matrixLines([], null)).toEqual([]);
});

test("each column puts the schools of a stage in order", () => {
  const ratios = sorted({ indicator: "R4" }).map((result) => result.ratios["R4"] ?? NaN);
  expect(ratios).toEqual([...ratios].sort((a, b) => a - b));
  expect(sorted({ indicator: "R4" })[0]?.school.name).toBe("红柳小学");
  expect(sorted({ indicator: "R4" }, true).map(partKey)).toEqual(sorted({ indicator: "R4" }).map(partKey).reverse());
  expect(
    sorted("outcome")
      .map(({ outcome }) => outcome)
      .slice(0, 3),
  ).toEqual(["unmet", "unmet", "met"]);
  expect(sorted("students")[0]?.school.name).toBe("榆林小学");
  expect(sorted("name").map(({ school }) => school.name)[0]).toBe("白桦小学");
});

test("what is not known stands last, upwards and downwards", () => {
  const [first, ...others] = results.filter(({ part }) => part.stage === "primary");
  if (first === undefined) throw new Error("the sample has no school");
  const unknown = { ...first, ratios: { ...first.ratios, R1: null } };
  for (const isDescending of [false, true]) {
    const lines = matrixLines([unknown, ...others], { column: { indicator: "R1" }, isDescending });
    expect(partsOf(lines, "primary").at(-1)).toBe(unknown);
  }
});

test("clicks on one column go upwards, downwards and back; on another one they begin anew", () => {
  const up = nextSort(null, { indicator: "R1" });
  const down = nextSort(up, { indicator: "R1" });
  expect([up?.isDescending, down?.isDescending, nextSort(down, { indicator: "R1" })]).toEqual([false, true, null]);
  expect(nextSort(down, { indicator: "R2" })).toEqual({ column: { indicator: "R2" }, isDescending: false });
});
