import {
  largeClasses,
  largeClassesOfSchool,
  largeSchools,
  leastLargeClasses,
  smallSchools,
} from "../../../src/present/account/schoolTallies";
import { datasetOf, schoolOf } from "../../fixtures/dataset";

test("schools above the sizes of the form are counted by kind, the limit itself not being above it", () => {
  const dataset = datasetOf({
    schools: [
      schoolOf({ students: { primary: 2000 } }),
      schoolOf({ students: { primary: 2001 } }),
      schoolOf({ type: "juniorSchool", students: { junior: 2100 } }),
      schoolOf({ type: "nineYearSchool", students: { primary: 1362, junior: 1557 } }),
      schoolOf({ type: "twelveYearSchool", students: { primary: 1250, junior: 1250 } }),
    ],
  });
  expect([
    largeSchools(dataset, "primary"),
    largeSchools(dataset, "junior"),
    largeSchools(dataset, "combined"),
  ]).toEqual([1, 1, 1]);
});

test("where a school's size or kind is unknown, only the county's own figure can say", () => {
  const schools = [schoolOf({ students: { primary: null } })];
  expect(largeSchools(datasetOf({ schools }), "primary")).toBeNull();
  expect(largeSchools(datasetOf({ schools }), "junior")).toBe(0);
  expect(largeSchools(datasetOf({ schools, figures: { primarySchoolsOver2000: 3 } }), "primary")).toBe(3);
  expect(largeSchools(datasetOf({ schools: [schoolOf({ type: null })] }), "junior")).toBeNull();
});

test("classes above the limit come from the count, the classes one by one, or the brackets", () => {
  expect(largeClassesOfSchool(schoolOf({ figures: { classesPrimaryOver45: 4 } }), "primary")).toBe(4);
  expect(
    largeClassesOfSchool(
      schoolOf({
        classList: [
          ["primary", 45],
          ["primary", 46],
          [null, 60],
        ],
      }),
      "primary",
    ),
  ).toBe(2);
  expect(
    largeClassesOfSchool(
      schoolOf({
        classList: [
          ["primary", 45],
          ["primary", null],
        ],
      }),
      "primary",
    ),
  ).toBeNull();
  expect(
    largeClassesOfSchool(
      schoolOf({
        type: "juniorSchool",
        students: { junior: 500 },
        figures: { classesJunior51To55: 2, classesJunior56To60: 1, classesJunior61To65: 0, classesJuniorFrom66: 0 },
      }),
      "junior",
    ),
  ).toBe(3);
  expect(largeClassesOfSchool(schoolOf(), "primary")).toBeNull();
});

test("the county's large classes are a sum over the schools of the stage, or what the county typed", () => {
  const junior = schoolOf({ type: "juniorSchool", students: { junior: 900 }, figures: { classesJuniorOver50: 2 } });
  const schools = [junior, schoolOf()];
  expect(largeClasses(datasetOf({ schools }), "junior")).toBe(2);
  expect(largeClasses(datasetOf({ schools }), "primary")).toBeNull();
  expect(largeClasses(datasetOf({ schools, figures: { primaryClassesOver45: 75 } }), "primary")).toBe(75);
});

test("pupils and funds of small schools are summed where every size is known", () => {
  const small = schoolOf({
    type: "teachingPoint",
    students: { primary: 27 },
    figures: { operatingFundsAllocated: 72000 },
  });
  const schools = [
    small,
    schoolOf({ students: { primary: 99 }, figures: { operatingFundsAllocated: 80000 } }),
    schoolOf({ students: { primary: 100 } }),
  ];
  expect(smallSchools(datasetOf({ schools }))).toEqual({ students: 126, funds: 152000 });
  expect(smallSchools(datasetOf({ schools: [...schools, schoolOf({ students: { primary: null } })] }))).toEqual({
    students: null,
    funds: null,
  });
  expect(
    smallSchools(datasetOf({ schools, figures: { smallSchoolStudents: 5, smallSchoolOperatingFunds: 9 } })),
  ).toEqual({ students: 5, funds: 9 });
});

test("where a school's classes are not known, the others say how many there are at least", () => {
  const schools = [schoolOf({ figures: { classesPrimaryOver45: 75 } }), schoolOf()];
  expect(largeClasses(datasetOf({ schools }), "primary")).toBeNull();
  expect(leastLargeClasses(datasetOf({ schools }), "primary")).toBe(75);
});
