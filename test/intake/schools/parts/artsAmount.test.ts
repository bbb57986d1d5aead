import { amountOf, codesOf, onlySchool, readList } from "../../../fixtures/readSchoolTables";

function teachers(numbers: Record<string, number | null>) {
  const columns = Object.keys(numbers);
  const reading = readList(
    ["name", "type", "students", ...columns],
    [["学校甲", "小学", 500, ...columns.map((column) => numbers[column] ?? null)]],
  );
  return { bounds: amountOf(onlySchool(reading), "primary", "R3"), codes: codesOf(reading) };
}

const ROW = { otherCourseTeachers: 19, sportsTeachers: 3, artsTeachers: 4, musicTeachers: 2, artTeachers: 2 };

test.each([
  ["the sum of its parts where that adds up to 专任教师", { ...ROW, fullTimeTeachers: 26 }, [7, 7]],
  ["a course of its own where that adds up", { ...ROW, fullTimeTeachers: 30 }, [11, 11]],
  ["more than music and art, as the sum", { ...ROW, artsTeachers: 6, fullTimeTeachers: 28 }, [9, 9]],
  [
    "either where there is no music and no art",
    { ...ROW, musicTeachers: 0, artTeachers: 0, fullTimeTeachers: 26 },
    [7, 7],
  ],
  ["blank courses count as none where the rest adds up", { ...ROW, artTeachers: null, fullTimeTeachers: 26 }, [7, 7]],
  [
    "decided by 体育、艺术专任教师 where the courses are not given",
    { sportsTeachers: 3, artsTeachers: 1, musicTeachers: 2, artTeachers: 2, sportsAndArtsTeachers: 8 },
    [8, 8],
  ],
  [
    "the sum where it equals its parts",
    { sportsTeachers: 3, artsTeachers: 4, musicTeachers: 2, artTeachers: 2 },
    [7, 7],
  ],
  [
    "between both readings where nothing decides",
    { sportsTeachers: 3, artsTeachers: 1, musicTeachers: 2, artTeachers: 2 },
    [7, 8],
  ],
  ["all there is where music and art have no columns", { sportsTeachers: 3, artsTeachers: 4 }, [7, 7]],
])("艺术 is %s", (_, numbers, bounds) => {
  expect(teachers(numbers)).toEqual({ bounds, codes: [] });
});

test("where neither reading adds up the number is unknown, with an error", () => {
  expect(teachers({ ...ROW, fullTimeTeachers: 33 })).toEqual({ bounds: [3, 33], codes: ["artsUnclear"] });
});
