import {
  isEverySchool,
  isOrdinarySchool,
  scopeOfSchool,
  zonedScopeOfSchool,
} from "../../../../src/evaluate/items/schools/schoolScope";
import { schoolOf, type SchoolDescription } from "../../../fixtures/dataset";

describe("which schools the rules cover (D3, D37)", () => {
  test.each([
    ["a 小学", {}, "in", "in", true, true],
    ["a 教学点 of 60", { type: "teachingPoint", students: { primary: 60 } }, "out", "in", true, true],
    ["a 教学点 of 12", { type: "teachingPoint", students: { primary: 12 } }, "out", "in", true, true],
    ["a 特殊教育学校", { type: "specialSchool", students: { primary: 60 } }, "out", "out", true, false],
    ["a 高级中学", { type: "seniorSchool", students: {} }, "out", "out", false, false],
    ["one with 初中 pupils", { type: "seniorSchool", students: { junior: 2600 } }, "in", "in", true, true],
    [
      "one of whose 初中 nothing is known",
      { type: "seniorSchool", students: { junior: null } },
      "unknown",
      "unknown",
      true,
      true,
    ],
    ["a 职业学校", { type: "vocationalSchool", students: { junior: null } }, "out", "out", false, false],
    ["one with 初中 pupils", { type: "vocationalSchool", students: { junior: 300 } }, "in", "in", true, true],
    ["a school of unknown type", { type: null }, "unknown", "unknown", true, true],
    ["a school of 0 pupils", { students: { primary: 0 } }, "out", "out", true, true],
  ] as const)("%s", (_, description, scope, zoned, isEvery, isOrdinary) => {
    const school = schoolOf(description as SchoolDescription);
    expect([
      scopeOfSchool(school),
      zonedScopeOfSchool(school),
      isEverySchool(school),
      isOrdinarySchool(school),
    ]).toEqual([scope, zoned, isEvery, isOrdinary]);
  });
});
