import { amountOf, codesOf, onlySchool, readList } from "../../../fixtures/readSchoolTables";
import type { CellContent } from "../../../fixtures/tables";

function amount(indicator: "R4" | "R5" | "R6" | "R7", numbers: Record<string, CellContent>, isIndoorDeducted = false) {
  const columns = Object.keys(numbers);
  const reading = readList(
    ["name", "type", "students", ...columns],
    [["学校甲", "小学", 500, ...Object.values(numbers)]],
    { isIndoorDeducted },
  );
  return { bounds: amountOf(onlySchool(reading), "primary", indicator), codes: codesOf(reading) };
}

describe("R4 without the indoor sports rooms (D18)", () => {
  test.each([
    ["gross less indoor", { teachingSpaceGross: 3000, indoorSportsSpace: 600 }, [2400, 2400], []],
    ["a typed 0", { teachingSpaceGross: 3000, indoorSportsSpace: 0 }, [3000, 3000], []],
    ["a blank indoor figure", { teachingSpaceGross: 3000, indoorSportsSpace: null }, [0, 3000], ["indoorSpaceNeeded"]],
    ["no indoor column", { teachingSpaceGross: 3000 }, [0, 3000], ["indoorSpaceNeeded"]],
    ["不含室内体育用房", { teachingSpace: 2400 }, [2400, 2400], []],
    ["both, in agreement", { teachingSpace: 2400, teachingSpaceGross: 3000, indoorSportsSpace: 600 }, [2400, 2400], []],
    [
      "both, in conflict",
      { teachingSpace: 2500, teachingSpaceGross: 3000, indoorSportsSpace: 600 },
      [0, Infinity],
      ["waysDiffer"],
    ],
    ["indoor above gross", { teachingSpaceGross: 500, indoorSportsSpace: 600 }, [0, Infinity], ["partAboveWhole"]],
    ["a blank gross", { teachingSpaceGross: null, indoorSportsSpace: 600 }, [0, Infinity], []],
  ] as const)("%s", (_, numbers, bounds, codes) => {
    expect(amount("R4", numbers)).toEqual({ bounds, codes });
  });

  test("confirmed as 已扣除, gross stands as it is", () => {
    expect(amount("R4", { teachingSpaceGross: 3000 }, true)).toEqual({ bounds: [3000, 3000], codes: [] });
    expect(amount("R4", { teachingSpaceGross: 3000, indoorSportsSpace: 600 }, true).bounds).toEqual([3000, 3000]);
  });
});

describe("R5, outdoor and indoor", () => {
  test.each([
    ["added", { outdoorSportsSpace: 3000, indoorSportsSpace: 600 }, [3600, 3600], []],
    ["the sum", { sportsSpace: 3600 }, [3600, 3600], []],
    [
      "the sum beside its parts",
      { sportsSpace: 3600, outdoorSportsSpace: 3000, indoorSportsSpace: 600 },
      [3600, 3600],
      [],
    ],
    [
      "binary noise is no conflict",
      { sportsSpace: 16.86, outdoorSportsSpace: 12.3, indoorSportsSpace: 4.56 },
      [16.86, 16.86],
      [],
    ],
    [
      "a conflict",
      { sportsSpace: 3700, outdoorSportsSpace: 3000, indoorSportsSpace: 600 },
      [0, Infinity],
      ["waysDiffer"],
    ],
    ["no indoor figure", { outdoorSportsSpace: 3000 }, [3000, Infinity], []],
  ] as const)("%s", (_, numbers, bounds, codes) => {
    expect(amount("R5", numbers)).toEqual({ bounds, codes });
  });
});

test("R6 is in 元, whatever the heading says", () => {
  expect(amount("R6", { "equipmentValue:万元": 4507.86 }).bounds).toEqual([45078600, 45078600]);
  expect(amount("R6", { "equipmentValue:元": 45078600 }).bounds).toEqual([45078600, 45078600]);
  expect(amount("R6", { equipmentValue: 4507.86 })).toEqual({ bounds: [0, Infinity], codes: ["unitMissing"] });
});

test("R7 as typed", () => {
  expect(amount("R7", { multimediaClassrooms: "３６间" }).bounds).toEqual([36, 36]);
});

describe("体育馆 beside 室内体育用房 (D33)", () => {
  const both = { teachingSpaceGross: 3000, indoorSportsSpace: 200, gymnasiumSpace: 400, outdoorSportsSpace: 4400 };
  test("R4 loses the field of the exact name, R5 lies between the two", () => {
    expect(amount("R4", both)).toEqual({ bounds: [2800, 2800], codes: [] });
    expect(amount("R5", both)).toEqual({ bounds: [4600, 4800], codes: [] });
  });
  test("alone it stands for it", () => {
    const alone = { teachingSpaceGross: 3000, gymnasiumSpace: 400, outdoorSportsSpace: 4400 };
    expect(amount("R4", alone)).toEqual({ bounds: [2600, 2600], codes: [] });
    expect(amount("R5", alone)).toEqual({ bounds: [4800, 4800], codes: [] });
  });
});
