import { compulsoryStudents, countyFacts, sum } from "../../../src/present/account/countyFacts";
import { datasetOf, schoolOf } from "../../fixtures/dataset";

const SCHOOLS = [
  schoolOf({ type: "primarySchool", students: { primary: 400 }, figures: { classesPrimary: 10 } }),
  schoolOf({
    type: "nineYearSchool",
    students: { primary: 300, junior: 200 },
    figures: { classesPrimary: 8, classesJunior: 5 },
  }),
  schoolOf({ type: "teachingPoint", students: { primary: 60 }, figures: { classesPrimary: 3 } }),
  schoolOf({ type: "teachingPoint", students: { primary: 20 }, figures: { classesPrimary: 1 } }),
];

test("what the bureau typed for the county goes before what its schools sum up to", () => {
  const facts = countyFacts(datasetOf({ schools: SCHOOLS, figures: { primarySchools: 7, primaryStudents: 999 } }));
  expect(facts.schools.primarySchool).toBe(7);
  expect(facts.students).toEqual({ primary: 999, junior: 200 });
  expect(facts.schools.nineYearSchool).toBe(1);
});

test("counts and sums of the schools, teaching points apart", () => {
  const facts = countyFacts(datasetOf({ schools: SCHOOLS }));
  expect([facts.total, facts.teachingPoints, facts.teachingPointsFrom50, facts.teachingPointStudents]).toEqual([
    2, 2, 1, 80,
  ]);
  expect([facts.students, facts.classes]).toEqual([
    { primary: 780, junior: 200 },
    { primary: 22, junior: 5 },
  ]);
});

test("a missing number or type leaves the sum unknown, never smaller (D1)", () => {
  const open = [...SCHOOLS, schoolOf({ type: null, students: { primary: null } })];
  const facts = countyFacts(datasetOf({ schools: open }));
  expect([facts.schools.primarySchool, facts.teachingPoints, facts.teachingPointsFrom50]).toEqual([null, null, null]);
  expect([facts.students.primary, facts.students.junior, facts.classes.primary]).toEqual([null, 200, null]);
  expect(countyFacts(datasetOf({})).total).toBeNull();
});

test("a sum with an unknown term is unknown", () => {
  expect([sum([1, 2]), sum([1, null]), sum([])]).toEqual([3, null, 0]);
  expect(compulsoryStudents(schoolOf({ students: { primary: 3, junior: 4 } }))).toBe(7);
});

test("staff of each stage is summed over its schools; a whole school's number is no stage's where it has more", () => {
  const primary = schoolOf({ figures: { staff: 40, fullTimeTeachers: 36 } });
  const junior = schoolOf({ type: "juniorSchool", students: { junior: 300 }, figures: { staff: 30 } });
  const both = schoolOf({ type: "nineYearSchool", students: { primary: 9, junior: 9 }, figures: { staff: 50 } });
  expect(countyFacts(datasetOf({ schools: [primary, junior] })).staff).toEqual({ primary: 40, junior: 30 });
  expect(countyFacts(datasetOf({ schools: [primary] })).fullTimeTeachers).toEqual({ primary: 36, junior: null });
  expect(countyFacts(datasetOf({ schools: [primary, both] })).staff.primary).toBeNull();
});

test("a list without a 特殊教育学校 does not say that there is none", () => {
  expect(countyFacts(datasetOf({ schools: [schoolOf()] })).schools.specialSchool).toBeNull();
  expect(countyFacts(datasetOf({ schools: [schoolOf({ type: "specialSchool" })] })).schools.specialSchool).toBe(1);
  const none = datasetOf({ schools: [schoolOf()], figures: { specialSchools: 0 } });
  expect(countyFacts(none).schools.specialSchool).toBe(0);
});
