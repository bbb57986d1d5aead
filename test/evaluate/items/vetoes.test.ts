import { judgeVetoes } from "../../../src/evaluate/items/vetoes";
import type { VetoAnswer } from "../../../src/model/dataset";
import type { ItemId } from "../../../src/model/identifiers";
import { datasetOf, type DatasetDescription } from "../../fixtures/dataset";
import { contextOf } from "../../fixtures/judgingContext";

const SIX: readonly ItemId[] = ["V1", "V2", "V3", "V4", "V5", "V6"];
const denied = SIX.map((veto): readonly [ItemId, VetoAnswer["outcome"]] => [veto, "met"]);
const judge = (vetoes: DatasetDescription["vetoes"], figures: DatasetDescription["figures"] = {}) =>
  judgeVetoes(contextOf(datasetOf({ vetoes, figures })));
const outcomes = (vetoes: DatasetDescription["vetoes"]) => judge(vetoes).cases.map((one) => [one.card.id, one.outcome]);

test("all six must be answered, an unanswered one is undetermined", () => {
  expect(outcomes(denied)).toEqual(SIX.map((veto) => [veto, "met"]));
  expect(outcomes([])).toEqual(SIX.map((veto) => [veto, "undetermined"]));
  expect(judge([]).cases[0]?.judgement.notes).toEqual([{ code: "vetoUnanswered", params: { item: "V1" } }]);
});

test("an answer 存在 is unmet, also beside a second row that denies it", () => {
  expect(outcomes([...denied, ["V2", "unmet"]])[1]).toEqual(["V2", "unmet"]);
  expect(outcomes([...denied.slice(1), ["V1", "undetermined"]])[0]).toEqual(["V1", "undetermined"]);
});

test("V7 exists only if the table lists it", () => {
  expect(outcomes([...denied, ["V7", "met"]])).toHaveLength(7);
  expect(outcomes(denied)).toHaveLength(6);
});

test("存在 with an unknown 情形 is unmet as 其他情形 for the county's verdict", () => {
  const { otherCase, findings, cases } = judge([...denied, [null, "unmet"]]);
  expect(otherCase).toBe("unmet");
  expect(findings).toEqual([
    expect.objectContaining({ code: "otherVetoCase", rank: "error", params: { label: "乱收费" } }),
  ]);
  expect(cases.every((one) => one.outcome === "met")).toBe(true);
  expect(judge([...denied, [null, "met"]]).otherCase).toBeNull();
});

describe("V4 against the approved posts", () => {
  const codes = (figures: DatasetDescription["figures"], vetoes: DatasetDescription["vetoes"] = denied) =>
    judge(vetoes, figures).cases.flatMap((one) => one.judgement.findings.map((found) => found.code));

  test.each([
    ["staff within the posts", { staff: 1400, fullTimeTeachers: 1300, approvedPosts: 1436 }, []],
    ["staff above the posts", { staff: 1945, approvedPosts: 1436 }, ["staffAboveApprovedPosts"]],
    [
      "staff of both stages above the posts",
      { primaryStaff: 900, juniorStaff: 600, approvedPosts: 1436 },
      ["staffAboveApprovedPosts"],
    ],
    [
      "teachers above the posts",
      { staff: null, fullTimeTeachers: 1606, approvedPosts: 1436 },
      ["staffAboveApprovedPosts"],
    ],
    ["编外教师 stated", { contractTeachers: 12 }, ["contractTeachersStated"]],
    ["no posts stated", { staff: 1945 }, []],
  ] as const)("%s", (_, figures, expected) => {
    expect(codes(figures)).toEqual(expected);
  });

  test("there is nothing to contradict where the case is admitted", () => {
    expect(codes({ staff: 1945, approvedPosts: 1436 }, [["V4", "unmet"]])).toEqual([]);
  });
});
