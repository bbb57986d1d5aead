import type { ItemJudge } from "../../../src/evaluate/judging";
import { classesAbove } from "../../../src/evaluate/items/classes/classesAbove";
import { judgeClassSize } from "../../../src/evaluate/items/classes/classSize";
import { itemShortfall } from "../../../src/evaluate/items/itemShortfall";
import { judgeMusicAndArtRooms } from "../../../src/evaluate/items/rooms/musicAndArtRooms";
import { judgeSchoolSize } from "../../../src/evaluate/items/schools/schoolSize";
import { judgeSmallSchoolFunds } from "../../../src/evaluate/items/funds/smallSchoolFunds";
import { judgeTrainingFunds } from "../../../src/evaluate/items/funds/trainingFunds";
import { datasetOf, schoolOf, type DatasetDescription, type SchoolDescription } from "../../fixtures/dataset";
import { contextOf, type ContextOptions } from "../../fixtures/judgingContext";

const QUOTAS = { primaryOperatingFundsQuota: 720, juniorOperatingFundsQuota: 940 };
const LIMITS = { primary: 45, junior: 50 };

function lacking(
  judge: ItemJudge,
  school: SchoolDescription,
  figures: DatasetDescription["figures"] = {},
  options: ContextOptions = {},
) {
  const { shortfalls = [] } = judge(contextOf(datasetOf({ figures, schools: [schoolOf(school)] }), options));
  return shortfalls.map(({ item, kind, amount, limit, missing, unit, isAtLeast }) => ({
    item,
    kind,
    amount,
    limit,
    missing,
    unit,
    isAtLeast,
  }));
}

test("G4: pupils above 2000, or above 2500 of a combined school", () => {
  expect(lacking(judgeSchoolSize, { students: { primary: 2001 } })).toEqual([
    { item: "G4", kind: "studentsOver", amount: 2001, limit: 2000, missing: 1, unit: "人", isAtLeast: false },
  ]);
  expect(lacking(judgeSchoolSize, { type: "nineYearSchool", students: { primary: 1500, junior: 1419 } })).toMatchObject(
    [{ limit: 2500, missing: 419 }],
  );
  expect(lacking(judgeSchoolSize, { students: { primary: 2000 } })).toEqual([]);
});

test("G4: an exception that does not suffice counts from its own limit", () => {
  expect(
    lacking(judgeSchoolSize, { students: { primary: 2450 } }, {}, { granted: { schoolSizeBuiltBy2010: null } }),
  ).toMatchObject([{ limit: 2400, missing: 50 }]);
});

test("G5: classes above the limit, as many as the data prove", () => {
  expect(lacking(judgeClassSize, { figures: { classesPrimaryOver45: 3 } })).toMatchObject([
    { kind: "classesOver", missing: 3, unit: "个", isAtLeast: false },
  ]);
  expect(lacking(judgeClassSize, { figures: { largestClass: 47 } })).toMatchObject([
    { missing: 1, amount: null, isAtLeast: true },
  ]);
  expect(
    lacking(judgeClassSize, {
      students: { primary: 140 },
      classList: [
        ["primary", 46],
        ["primary", 47],
        ["primary", 47],
      ],
    }),
  ).toMatchObject([{ missing: 3, isAtLeast: false }]);
  expect(
    lacking(judgeClassSize, {
      students: { primary: 200 },
      classList: [
        ["primary", 46],
        ["primary", 40],
      ],
    }),
  ).toMatchObject([{ missing: 1, isAtLeast: true }]);
});

test("G5: the source that proves most is believed; a stricter local limit proves only so many", () => {
  const school = schoolOf({
    figures: {
      classesPrimaryOver45: 1,
      classesPrimary46To50: 2,
      classesPrimary51To55: 1,
      classesPrimary56To60: 0,
      classesPrimary61To65: 0,
      classesPrimaryFrom66: 0,
    },
  });
  expect(classesAbove(school, LIMITS)).toEqual({ low: 3, high: 3 });
  expect(classesAbove(schoolOf({ figures: { classesPrimaryOver45: 2 } }), { primary: 40, junior: 50 })).toEqual({
    low: 2,
    high: Infinity,
  });
  expect(classesAbove(schoolOf(), LIMITS)).toEqual({ low: 0, high: Infinity });
});

test("G3: rooms of each kind that are missing to ceil(班级数 ÷ 12)", () => {
  const columns = { musicRooms73To96: 0, musicRooms54To73: 0, artRooms67To90: 0, artRooms54To67: 0 };
  expect(
    lacking(judgeMusicAndArtRooms, {
      figures: { classesPrimary: 27, musicRoomsFrom96: 3, artRoomsFrom90: 1, ...columns },
    }),
  ).toEqual([{ item: "G3", kind: "artRooms", amount: 1, limit: 3, missing: 2, unit: "间", isAtLeast: false }]);
  expect(lacking(judgeMusicAndArtRooms, { figures: { classesPrimary: 27, musicRooms: 1, artRooms: 5 } })).toMatchObject(
    [{ kind: "musicRooms", missing: 2, isAtLeast: true }],
  );
});

test("G6: 元 to 100 × 定额, or heads where only the head count is given", () => {
  expect(
    lacking(judgeSmallSchoolFunds, { students: { primary: 27 }, figures: { operatingFundsAllocated: 50000 } }, QUOTAS),
  ).toEqual([
    { item: "G6", kind: "operatingFunds", amount: 50000, limit: 72000, missing: 22000, unit: "元", isAtLeast: false },
  ]);
  expect(
    lacking(judgeSmallSchoolFunds, { students: { primary: 27 }, figures: { fundedHeadcount: 60 } }, QUOTAS),
  ).toMatchObject([{ kind: "fundedHeadcount", missing: 40, unit: "人" }]);
});

test("Q4: 元 to 5% of the operating funds", () => {
  expect(
    lacking(judgeTrainingFunds, { figures: { operatingFundsBudget: 103738, trainingFundsBudget: 5000 } }),
  ).toMatchObject([{ kind: "trainingFunds", amount: 5000, missing: 187, isAtLeast: false }]);
});

test("a school of which the data do not decide lacks nothing for certain", () => {
  for (const judge of [
    judgeSchoolSize,
    judgeClassSize,
    judgeMusicAndArtRooms,
    judgeSmallSchoolFunds,
    judgeTrainingFunds,
  ]) {
    expect(lacking(judge, { students: { primary: null } })).toEqual([]);
  }
});

test("distances become whole units upwards, binary noise does not", () => {
  const found = {
    item: "Q4",
    kind: "trainingFunds",
    unit: "元",
    school: schoolOf(),
    have: { low: 5, high: 5 },
    limit: 100,
  } as const;
  expect(itemShortfall({ ...found, missing: 95.2 }).missing).toBe(96);
  expect(itemShortfall({ ...found, missing: 95 + 1e-9 }).missing).toBe(95);
  expect(itemShortfall({ ...found, missing: 1e-12 }).missing).toBe(1);
});
