import { amountOf, codesOf, onlySchool, readList } from "../../../fixtures/readSchoolTables";

function amount(type: string, indicator: "R1" | "R2" | "R3", numbers: Record<string, number | null>) {
  const columns = Object.keys(numbers);
  const reading = readList(
    ["name", "type", "students", ...columns],
    [["学校甲", type, 500, ...columns.map((column) => numbers[column] ?? null)]],
  );
  return {
    bounds: amountOf(onlySchool(reading), type === "小学" ? "primary" : "junior", indicator),
    codes: codesOf(reading),
  };
}

const DEGREES = { degreeCollege: 20, degreeBachelor: 60, degreeMaster: 5, degreeDoctor: 1 };

describe("R1, teachers above the required degree", () => {
  test.each([
    ["小学 counts 专科", "小学", DEGREES, [86, 86]],
    ["小学 without a column 专科", "小学", { degreeBachelor: 60, degreeMaster: 5, degreeDoctor: 1 }, [66, Infinity]],
    ["小学 with 专科 alone", "小学", { degreeCollege: 20 }, [20, Infinity]],
    ["初中 does not", "初级中学", DEGREES, [66, 66]],
    ["研究生 as the old form", "初级中学", { degreeBachelor: 60, degreePostgraduate: 6 }, [66, 66]],
    ["研究生 is never added to 硕士 and 博士", "初级中学", { ...DEGREES, degreePostgraduate: 6 }, [66, 66]],
    ["a missing 博士 column leaves the sum open", "初级中学", { degreeBachelor: 60, degreeMaster: 5 }, [65, Infinity]],
    [
      "a blank degree leaves it open up to the teachers",
      "初级中学",
      { ...DEGREES, degreeMaster: null, fullTimeTeachers: 70 },
      [61, 70],
    ],
    ["typed and added agree", "初级中学", { ...DEGREES, teachersAboveRequiredDegree: 66 }, [66, 66]],
    [
      "typed where the degrees are incomplete",
      "初级中学",
      { ...DEGREES, degreeBachelor: null, teachersAboveRequiredDegree: 66 },
      [66, 66],
    ],
    ["blank: bounded by the teachers", "小学", { teachersAboveRequiredDegree: null, fullTimeTeachers: 40 }, [0, 40]],
    ["no column at all", "小学", {}, [0, Infinity]],
  ] as const)("%s", (_, type, numbers, bounds) => {
    expect(amount(type, "R1", numbers)).toEqual({ bounds, codes: [] });
  });

  test.each([
    ["typed and added differ", { ...DEGREES, teachersAboveRequiredDegree: 70 }, "waysDiffer"],
    ["more than the teachers", { teachersAboveRequiredDegree: 70, fullTimeTeachers: 60 }, "partAboveWhole"],
  ] as const)("%s: an error, and unknown", (_, numbers, code) => {
    expect(amount("初级中学", "R1", numbers)).toEqual({ bounds: [0, Infinity], codes: [code] });
  });
});

describe("R2, 县级及以上骨干教师", () => {
  test.each([
    ["typed", { backboneTeachers: 12, fullTimeTeachers: 60 }, [12, 12], []],
    ["all of them", { backboneTeachers: 60, fullTimeTeachers: 60 }, [60, 60], []],
    ["blank: bounded by the teachers", { backboneTeachers: null, fullTimeTeachers: 60 }, [0, 60], []],
    ["more than the teachers", { backboneTeachers: 61, fullTimeTeachers: 60 }, [0, Infinity], ["partAboveWhole"]],
  ] as const)("%s", (_, numbers, bounds, codes) => {
    expect(amount("小学", "R2", numbers)).toEqual({ bounds, codes });
  });
});

describe("R3, sports and arts teachers", () => {
  test.each([
    ["typed", { sportsAndArtsTeachers: 8 }, [8, 8]],
    ["added", { sportsTeachers: 4, musicTeachers: 2, artTeachers: 2 }, [8, 8]],
    [
      "艺术计 is not added to its parts",
      { sportsTeachers: 4, musicTeachers: 2, artTeachers: 2, artsTeachersTotal: 4 },
      [8, 8],
    ],
    ["艺术计 where its parts have no columns", { sportsTeachers: 4, artsTeachersTotal: 4 }, [8, 8]],
    [
      "艺术计 bounds a missing part",
      { sportsTeachers: 4, musicTeachers: 2, artTeachers: null, artsTeachersTotal: 4 },
      [6, 8],
    ],
    ["a missing part", { sportsTeachers: 4, musicTeachers: 2, artTeachers: null }, [6, Infinity]],
    [
      "a blank total is at least its parts",
      { sportsAndArtsTeachers: null, sportsTeachers: 4, musicTeachers: 2, artTeachers: 2, fullTimeTeachers: 30 },
      [8, 30],
    ],
    [
      "a total may hold more than the parts",
      { sportsAndArtsTeachers: 9, sportsTeachers: 4, musicTeachers: 2, artTeachers: 2 },
      [9, 9],
    ],
  ] as const)("%s", (_, numbers, bounds) => {
    expect(amount("小学", "R3", numbers)).toEqual({ bounds, codes: [] });
  });

  test.each([
    ["parts above the total", { sportsAndArtsTeachers: 7, sportsTeachers: 4, musicTeachers: 2, artTeachers: 2 }],
    ["parts above 艺术计", { sportsTeachers: 4, musicTeachers: 3, artTeachers: 2, artsTeachersTotal: 4 }],
    ["more than the teachers", { sportsAndArtsTeachers: 7, fullTimeTeachers: 6 }],
  ] as const)("%s: an error", (_, numbers) => {
    const { bounds, codes } = amount("小学", "R3", numbers);
    expect([bounds[1], codes]).toEqual([Infinity, ["partAboveWhole"]]);
  });
});
