import { judgeClassSize } from "../../../../src/evaluate/items/classes/classSize";
import { judgeMusicAndArtRooms } from "../../../../src/evaluate/items/rooms/musicAndArtRooms";
import { tallySchools } from "../../../../src/evaluate/items/schools/schoolTally";
import { single } from "../../../../src/evaluate/items/county/sources";
import { judgeTrainingFunds } from "../../../../src/evaluate/items/funds/trainingFunds";
import type { Outcome } from "../../../../src/model/outcome";
import { datasetOf, schoolOf, type SchoolDescription } from "../../../fixtures/dataset";
import { contextOf } from "../../../fixtures/judgingContext";

/** What is shown of an item that all these schools pass. */
function shown(judge: typeof judgeClassSize, ...schools: readonly SchoolDescription[]) {
  const { computed: outcome, parts, evidence } = judge(contextOf(datasetOf({ schools: schools.map(schoolOf) })));
  return { outcome, parts: parts.map(({ value, limit }) => [value, limit]), cells: evidence.map(({ value }) => value) };
}

describe("where every school passes, the one that passes by least is shown", () => {
  const tallyOf = (outcomes: readonly Outcome[], margins: readonly (number | null)[]) => {
    const schools = outcomes.map((_, at) => schoolOf({ name: `${at}` }));
    const { listed } = tallySchools(
      schools,
      ({ name }) => single(outcomes[Number(name)] ?? "met"),
      ({ name }) => margins[Number(name)] ?? null,
    );
    return listed.map(({ name }) => name);
  };

  test("the first of those that are alike", () => {
    expect(tallyOf(["met", "met", "notApplicable", "met"], [3, 1, 0, 1])).toEqual(["1"]);
  });

  test("none whose numbers do not show that it passes", () => {
    expect(tallyOf(["met", "met"], [null, 5])).toEqual(["1"]);
    expect(tallyOf(["met"], [null])).toEqual([]);
  });

  test("and only where every school passes", () => {
    expect(tallyOf(["met", "unmet", "undetermined"], [1, 2, 3])).toEqual(["1", "2"]);
    expect(tallyOf(["notApplicable"], [1])).toEqual([]);
  });
});

test("G5 shows the largest class, or that there is none above the limit, and its cells", () => {
  const school = { students: { primary: 200 } };
  const sized = [44, 45, 20].map((largestClass) => ({ ...school, figures: { largestClass } }));
  expect(shown(judgeClassSize, ...sized)).toEqual({ outcome: "met", parts: [[45, 45]], cells: [45, 200] });
  expect(shown(judgeClassSize, { ...school, figures: { classesPrimaryOver45: 0 } })).toEqual({
    outcome: "met",
    parts: [[0, 0]],
    cells: [0, 200],
  });
  expect(shown(judgeClassSize, { students: { primary: 30 } })).toEqual({
    outcome: "met",
    parts: [[0, 0]],
    cells: [30],
  });
});

test("G3 shows the school with the fewest rooms to spare", () => {
  const rooms = (classes: number, music: number, art: number): SchoolDescription => ({
    students: { primary: classes * 40 },
    figures: { classes, musicRoomsFrom96: music, artRoomsFrom90: art },
  });
  const { outcome, parts } = shown(judgeMusicAndArtRooms, rooms(12, 3, 3), rooms(24, 2, 5), rooms(6, 9, 9));
  expect([outcome, parts]).toEqual([
    "met",
    [
      [2, 2],
      [5, 2],
    ],
  ]);
});

test("G3 counts the schools that one room for music and art together would not do for", () => {
  const school = (music: number, art: number) =>
    schoolOf({
      students: { primary: 480 },
      figures: {
        classes: 12,
        musicRoomsFrom96: music,
        musicRooms73To96: 0,
        musicRooms54To73: 0,
        artRoomsFrom90: art,
        artRooms67To90: 0,
        artRooms54To67: 0,
      },
    });
  const { notes } = judgeMusicAndArtRooms(
    contextOf(datasetOf({ schools: [school(1, 0), school(1, 1), school(0, 0)] })),
  );
  expect(notes).toContainEqual(
    expect.objectContaining({ code: "roomsTogetherSchools", params: { short: 1, schools: 3 } }),
  );
});

test("Q4 shows the school with the least share", () => {
  const budget = (trainingFundsBudget: number): SchoolDescription => ({
    students: { primary: 100 },
    figures: { trainingFundsBudget, operatingFundsBudget: 100_000 },
  });
  expect(shown(judgeTrainingFunds, budget(9000), budget(5100), budget(7000)).parts).toEqual([[5.1, 5]]);
});
