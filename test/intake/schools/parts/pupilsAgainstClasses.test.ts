import { readSchools } from "../../../../src/intake/schools/readSchools";
import { VOCABULARY } from "../../../fixtures/readDataset";
import { codesOf, onlySchool, readList, studentsOf } from "../../../fixtures/readSchoolTables";
import { recognisedTable } from "../../../fixtures/tables";

const CODE = "classesContradictPupils";

/** The pupils of the only stage of a school with these further columns. */
function pupils(type: string, columns: Readonly<Record<string, number | string | null>>, homeTaught?: number) {
  const reading = readList(
    ["name", "type", ...Object.keys(columns)],
    [["学校甲", type, ...Object.values(columns)]],
    homeTaught === undefined ? {} : { homeTaught },
  );
  const school = onlySchool(reading);
  const bounds = school.parts.map(({ stage }) => studentsOf(school, stage));
  return { bounds, isSaid: codesOf(reading).includes(CODE) };
}

describe("pupils of a school beside its classes (D25)", () => {
  test.each([
    ["11 classes for 469", "小学", { studentsPrimary: 469, classesPrimary: 11 }, [[469, 469]], false],
    ["11 classes for 4690", "小学", { studentsPrimary: 4690, classesPrimary: 11 }, [[100, 4690]], true],
    [
      "11 classes, none above 45",
      "小学",
      { studentsPrimary: 510, classesPrimary: 11, classesPrimaryOver45: 0 },
      [[500, 510]],
      true,
    ],
    [
      "最大班额 44 of 11 classes",
      "小学",
      { studentsPrimary: 4690, classesPrimary: 11, largestClass: 44 },
      [[100, 4690]],
      true,
    ],
    [
      "9 classes of 46—50",
      "小学",
      { studentsPrimary: 46, classesPrimary: 9, classesPrimary46To50: 9 },
      [[46, 450]],
      true,
    ],
    ["9 classes from 56 up", "初级中学", { students: 53, classes: 9, classesJuniorFrom56: 9 }, [[53, 900]], true],
    ["a typed 0 of classes", "小学", { studentsPrimary: 469, classesPrimary: 0 }, [[469, 469]], false],
    ["a 教学点 of 3 pupils and 6 grades", "教学点", { studentsPrimary: 3, classesPrimary: 6 }, [[3, 3]], false],
    ["a typed 0 of pupils beside classes", "小学", { studentsPrimary: 0, classesPrimary: 11 }, [[0, 999]], true],
    ["neither pupils nor classes", "小学", { studentsPrimary: 0, classesPrimary: 0 }, [[0, 0]], false],
    [
      "40 pupils in a class of at most 25",
      "小学",
      { studentsPrimary: 40, classesPrimary: 1, classesPrimaryTo25: 1 },
      [[40, 40]],
      false,
    ],
    ["学生总数 may hold 幼儿班", "小学", { studentsInAll: 4690, classesPrimary: 11 }, [[4690, 4690]], false],
    [
      "but cannot be too few for them",
      "小学",
      { studentsInAll: 46, classesPrimary: 9, classesPrimary46To50: 9 },
      [[46, 450]],
      true,
    ],
    [
      "more 寄宿生 than pupils",
      "小学",
      { studentsPrimary: 46, classesPrimary: 11, boardingStudents: 120 },
      [[46, 1100]],
      false,
    ],
    [
      "寄宿生 whom the classes cannot hold",
      "小学",
      { studentsPrimary: 46, classesPrimary: 1, boardingStudents: 120 },
      [[46, 46]],
      false,
    ],
    [
      "高中 classes among them",
      "完全中学",
      { studentsJunior: 900, studentsSenior: 900, classes: 10 },
      [[900, 900]],
      false,
    ],
  ] as const)("%s", (_, type, columns, bounds, isSaid) => {
    expect(pupils(type, columns)).toEqual({ bounds, isSaid });
  });

  test("送教上门 pupils of the county are taken off first", () => {
    const columns = { studentsPrimary: 510, classesPrimary: 11, classesPrimaryOver45: 0 };
    expect([pupils("小学", columns, 20), pupils("小学", columns, 10)]).toEqual([
      { bounds: [[510, 510]], isSaid: false },
      { bounds: [[505, 510]], isSaid: true },
    ]);
  });

  test("one number of classes for two stages: the pupils of either may be the wrong ones", () => {
    const columns = { studentsPrimary: 6000, studentsJunior: 400, classes: 25 };
    expect(pupils("九年一贯制学校", columns)).toEqual({
      bounds: [
        [1, 6000],
        [1, 400],
      ],
      isSaid: true,
    });
  });

  test("what stages share is split between those bounds, and a 教学点 may be one of 50", () => {
    const reading = readList(
      [
        "name",
        "type",
        "studentsPrimary",
        "classesPrimary",
        "classesPrimary46To50",
        "studentsJunior",
        "multimediaClassrooms",
      ],
      [
        ["学校甲", "九年一贯制学校", 46, 9, 9, 200, 20],
        ["点乙", "教学点", 6, 2, 2, null, 2],
      ],
    );
    const [school, point] = reading.schools;
    const rooms = school?.parts.find(({ stage }) => stage === "junior")?.amounts["R7"];
    expect(rooms?.low).toBeCloseTo((20 * 220) / (450 + 220));
    expect(rooms?.high).toBeCloseTo((20 * 220) / (46 + 220));
    expect(point?.parts[0]?.membership).toBe("unknown");
  });

  test.each([
    ["as many classes as the school", 2, 469, [90, 469]],
    ["pupils of more classes than listed", 11, 469, [469, 469]],
    ["more listed than stated", 11, 46, [46, 1100]],
  ])("a list of classes: %s", (_, classes, stated, bounds) => {
    const list = recognisedTable(
      "学校",
      ["schools"],
      ["name", "type", "studentsPrimary", "classesPrimary"],
      [["学校甲", "小学", stated, classes]],
    );
    const ofClasses = recognisedTable(
      "班级",
      ["classes"],
      ["name", "className", "stage", "students"],
      [
        ["学校甲", "一年级1班", "小学", 45],
        ["学校甲", "二年级1班", "小学", 45],
      ],
    );
    const reading = readSchools([list, ofClasses], { vocabulary: VOCABULARY, isIndoorDeducted: false });
    expect(studentsOf(onlySchool(reading), "primary")).toEqual(bounds);
  });
});

test("pupils under the stage that the type does not demand, with a blank where it does, may stand in the wrong column", () => {
  const reading = readList(
    ["name", "type", "studentsPrimary", "studentsJunior"],
    [
      ["学校甲", "小学", null, 300],
      ["学校乙", "小学", 400, 90],
    ],
  );
  const memberships = reading.schools.map(({ parts }) => parts.map(({ membership }) => membership));
  expect(memberships).toEqual([
    ["counted", "unknown"],
    ["counted", "counted"],
  ]);
  expect(codesOf(reading)).toContain("studentsMissing");
  const outside = reading.findings.flatMap((one) => (one.code === "stageOutsideType" ? [one.params] : []));
  expect(outside).toEqual([
    { school: "学校甲", stage: "junior", students: 300, isMisplaced: true },
    { school: "学校乙", stage: "junior", students: 90, isMisplaced: false },
  ]);
});
