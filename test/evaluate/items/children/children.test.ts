import { judgeDisabledEnrolment } from "../../../../src/evaluate/items/children/disabledEnrolment";
import { judgeMigrantSchooling } from "../../../../src/evaluate/items/children/migrantSchooling";
import { judgeRetention } from "../../../../src/evaluate/items/children/retention";
import { judgeSeniorPlaces } from "../../../../src/evaluate/items/children/seniorPlaces";
import { judgeSpecialEducationFunds } from "../../../../src/evaluate/items/funds/specialEducationFunds";
import type { ItemJudge } from "../../../../src/evaluate/judging";
import { datasetOf, schoolOf, type DatasetDescription } from "../../../fixtures/dataset";
import { contextOf, type ContextOptions } from "../../../fixtures/judgingContext";

const judge = (itemJudge: ItemJudge, figures: DatasetDescription["figures"], options?: ContextOptions) =>
  itemJudge(contextOf(datasetOf({ figures }), options));
const codes = (itemJudge: ItemJudge, figures: DatasetDescription["figures"]) =>
  judge(itemJudge, figures).findings.map((one) => one.code);

describe("G7: 特殊教育生均公用经费", () => {
  const base = { specialEducationFunds: 735000, specialEducationStudents: 105, specialSchools: 0 };

  test.each([
    ["7000 元 from 2025", base, "2025", "met"],
    ["6500 元 are enough before", { ...base, specialEducationFunds: 682500 }, "2024", "met"],
    ["6500 元 are not from 2025", { ...base, specialEducationFunds: 682500 }, "2025", "unmet"],
    ["an unknown year takes the strictest limit (D13)", { ...base, specialEducationFunds: 682500 }, null, "unmet"],
    ["the stated figure alone", { specialEducationFundsPerStudent: 7000, specialSchools: 0 }, "2025", "met"],
    [
      "a stated figure against the money (D11)",
      { ...base, specialEducationFundsPerStudent: 6900 },
      "2025",
      "undetermined",
    ],
    [
      "no number of 特殊教育学校",
      { specialEducationFunds: 735000, specialEducationStudents: 105 },
      "2025",
      "undetermined",
    ],
    ["a blank number of them", { ...base, specialSchools: null }, "2025", "undetermined"],
    [
      "too little money fails without it",
      { specialEducationFunds: 1000, specialEducationStudents: 105 },
      "2025",
      "unmet",
    ],
    [
      "the other types add up to all schools",
      {
        specialEducationFunds: 735000,
        specialEducationStudents: 105,
        compulsorySchools: 24,
        primarySchools: 16,
        juniorSchools: 2,
        nineYearSchools: 5,
        twelveYearSchools: 1,
      },
      "2025",
      "met",
    ],
    [
      "more pupils in 特殊教育学校 than in all",
      { ...base, specialSchools: 1, specialSchoolStudents: 106 },
      "2025",
      "undetermined",
    ],
    ["0 pupils typed", { specialEducationStudents: 0 }, "2025", "notApplicable"],
    [
      "0 pupils typed, but 112 of them enrolled",
      { specialEducationStudents: 0, disabledInclusive: 112 },
      "2025",
      "undetermined",
    ],
    [
      "0 pupils typed, but money for them",
      { specialEducationStudents: 0, specialEducationFunds: 735000 },
      "2025",
      "undetermined",
    ],
    ["blank pupils", { ...base, specialEducationStudents: null }, "2025", "undetermined"],
  ] as const)("%s", (_, figures, year, expected) => {
    expect(judge(judgeSpecialEducationFunds, figures, { year }).computed).toBe(expected);
  });

  test("a special school in the tables is one", () => {
    const schools = [schoolOf({ type: "specialSchool", membership: { excluded: "specialSchool" } })];
    const dataset = datasetOf({ schools, figures: { specialEducationFunds: 735000, specialEducationStudents: 105 } });
    expect(judgeSpecialEducationFunds(contextOf(dataset)).computed).toBe("met");
  });

  test("no special school by the other types is one for the objection too (D37)", () => {
    const types = { primarySchools: 16, juniorSchools: 2, nineYearSchools: 5, twelveYearSchools: 1 };
    const figures = {
      specialEducationFunds: 735000,
      specialEducationStudents: 105,
      disabledInclusive: 112,
      disabledHomeTaught: 13,
    };
    const of = (compulsorySchools: number) =>
      judge(judgeSpecialEducationFunds, { ...figures, ...types, compulsorySchools }).findings;
    expect(of(24)).toMatchObject([{ code: "specialPupilsDiffer", params: { fundsPerStudent: 5880 } }]);
    expect(of(25)).toEqual([]);
  });

  test("pupils that agree with Q2 are no finding", () => {
    expect(codes(judgeSpecialEducationFunds, { ...base, disabledInclusive: 94, disabledHomeTaught: 11 })).toEqual([]);
    expect(codes(judgeSpecialEducationFunds, { ...base, disabledInclusive: 112, disabledHomeTaught: 13 })).toEqual([
      "specialPupilsDiffer",
    ]);
  });
});

describe("G14: 优质高中名额分配 (D16)", () => {
  const base = {
    qualitySeniorPlaces: 1500,
    allocatedPlaces: 800,
    allocatedRuralPlaces: 150,
    juniorGraduates: 2401,
    ruralJuniorGraduates: 355,
  };

  test.each([
    ["53%", base, "met"],
    ["exactly half", { ...base, allocatedPlaces: 750 }, "met"],
    ["less than half", { ...base, allocatedPlaces: 749 }, "unmet"],
    ["less than half fails without the rural figures", { qualitySeniorPlaces: 1500, allocatedPlaces: 749 }, "unmet"],
    [
      "half without the rural figures is not yet met",
      { qualitySeniorPlaces: 1500, allocatedPlaces: 800 },
      "undetermined",
    ],
    ["more allocated than there are", { ...base, allocatedPlaces: 1600 }, "undetermined"],
    ["fewer allocated than rural: their number is unknown", { ...base, allocatedPlaces: 80 }, "undetermined"],
    ["more rural than allocated", { ...base, allocatedRuralPlaces: 900 }, "undetermined"],
    ["普高录取 in its place", { seniorAdmissions: 1466, juniorGraduates: 2401 }, "undetermined"],
  ] as const)("%s", (_, figures, expected) => {
    expect(judge(judgeSeniorPlaces, figures).computed).toBe(expected);
  });

  test("both rural shares are shown, for the statement to decide", () => {
    expect(judge(judgeSeniorPlaces, base).notes).toEqual([
      { code: "ruralShares", params: { places: 18.75, graduates: expect.closeTo(14.7855, 3) } },
    ]);
  });

  test("a rural share of places below that of graduates is a warning (D37)", () => {
    expect(judge(judgeSeniorPlaces, { ...base, allocatedRuralPlaces: 100 })).toMatchObject({
      computed: "met",
      findings: [{ code: "ruralPlacesBelowGraduates", rank: "warning", params: { places: 12.5 } }],
    });
    expect(codes(judgeSeniorPlaces, { ...base, juniorGraduates: 1600, ruralJuniorGraduates: 300 })).toEqual([]);
  });

  test("admissions are only a finding where the places are missing", () => {
    expect(codes(judgeSeniorPlaces, { ...base, seniorAdmissions: 1466 })).toEqual([]);
    expect(
      judge(judgeSeniorPlaces, {
        seniorAdmissions: 1466,
        juniorGraduates: 2401,
        ruralSeniorAdmissions: 241,
        ruralJuniorGraduates: 355,
      }).findings[0]?.params,
    ).toEqual({ item: "G14", admissionShare: expect.closeTo(61.0579, 3), ruralShare: expect.closeTo(67.8873, 3) });
  });
});

describe("G15: 随迁子女", () => {
  test.each([
    [
      "public and purchased places together",
      { migrantChildren: 1000, migrantChildrenInPublicSchools: 800, migrantChildrenInPurchasedPlaces: 50 },
      "met",
    ],
    [
      "one child short",
      { migrantChildren: 1000, migrantChildrenInPublicSchools: 800, migrantChildrenInPurchasedPlaces: 49 },
      "unmet",
    ],
    ["public schools alone reach it", { migrantChildren: 1000, migrantChildrenInPublicSchools: 850 }, "met"],
    [
      "public schools alone do not, purchased places unknown",
      { migrantChildren: 1000, migrantChildrenInPublicSchools: 849 },
      "undetermined",
    ],
    [
      "more placed than there are",
      { migrantChildren: 1000, migrantChildrenInPublicSchools: 950, migrantChildrenInPurchasedPlaces: 51 },
      "undetermined",
    ],
    ["0 children typed leave nothing to compute", { migrantChildren: 0 }, null],
    ["0 children typed, but 20 in school", { migrantChildren: 0, migrantChildrenInPublicSchools: 20 }, "undetermined"],
    ["no label at all", {}, "undetermined"],
  ] as const)("%s", (_, figures, expected) => {
    expect(judge(judgeMigrantSchooling, figures).computed).toBe(expected);
  });
});

test("G15 names the sum where it is more than there are children, not one of its terms", () => {
  const figures = { migrantChildren: 100, migrantChildrenInPublicSchools: 90, migrantChildrenInPurchasedPlaces: 20 };
  const [exceeds] = judge(judgeMigrantSchooling, figures).findings;
  expect(JSON.stringify(exceeds?.params)).toContain("随迁子女在公办学校和政府购买服务的民办学校就读数合计");
});

test("G14 asks for nothing more where too few places have decided", () => {
  const { computed, notes } = judge(judgeSeniorPlaces, { qualitySeniorPlaces: 1000, allocatedPlaces: 400 });
  expect(computed).toBe("unmet");
  expect(notes.map(({ code }) => code)).toEqual(["ruralShares"]);
});

describe("Q1: 巩固率 (D14)", () => {
  const base = {
    retentionGraduates: 950,
    retentionIntake: 1000,
    retentionIn: 20,
    retentionOut: 18,
    retentionDeaths: 2,
  };

  test.each([
    ["exactly 95%", base, "met"],
    ["949 of 1000", { ...base, retentionGraduates: 949 }, "unmet"],
    [
      "转出 blank, though every reading would pass",
      { ...base, retentionGraduates: 990, retentionOut: null },
      "undetermined",
    ],
    [
      "死亡 not in the workbook",
      { retentionGraduates: 990, retentionIntake: 1000, retentionIn: 20, retentionOut: 18 },
      "undetermined",
    ],
    ["转入 blank, though every reading would fail", { ...base, retentionGraduates: 800, retentionIn: null }, "unmet"],
    ["more than 100%, unexplained", { ...base, retentionGraduates: 1001 }, "undetermined"],
    ["more than 100%, explained by 复学", { ...base, retentionGraduates: 1001, retentionResumed: 1 }, "met"],
  ] as const)("%s", (_, figures, expected) => {
    expect(judge(judgeRetention, figures).computed).toBe(expected);
  });

  test("pupils that nothing explains are a finding, explained ones are not", () => {
    expect(codes(judgeRetention, base)).toEqual(["retentionUnexplained"]);
    expect(codes(judgeRetention, { ...base, retentionSuspended: 50 })).toEqual([]);
    expect(codes(judgeRetention, { ...base, retentionGraduates: 1001 })).toEqual(["partExceedsWhole"]);
  });
});

describe("Q2: 残疾儿童少年入学率 (D15)", () => {
  const placements = {
    disabledInclusive: 112,
    disabledSpecialClass: 0,
    disabledSpecialSchool: 27,
    disabledHomeTaught: 13,
  };

  test.each([
    ["95% as stated", { disabledChildren: 100, disabledEnrolled: 95 }, "met"],
    ["94 of 100", { disabledChildren: 100, disabledEnrolled: 94 }, "unmet"],
    ["152 placed of 160", { disabledChildren: 160, ...placements }, "met"],
    ["152 placed of 179", { disabledChildren: 179, ...placements }, "unmet"],
    [
      "a placement that is not given",
      { disabledChildren: 179, disabledInclusive: 112, disabledSpecialSchool: 27, disabledHomeTaught: 13 },
      "undetermined",
    ],
    [
      "… but 失能 and 延缓 leave no room for it",
      {
        disabledChildren: 179,
        disabledInclusive: 112,
        disabledSpecialSchool: 27,
        disabledHomeTaught: 13,
        disabledUnable: 21,
        disabledDeferred: 6,
      },
      "unmet",
    ],
    [
      "the stated total against the placements (D11)",
      { disabledChildren: 179, disabledEnrolled: 175, ...placements },
      "undetermined",
    ],
    ["more enrolled than there are", { disabledChildren: 100, disabledEnrolled: 101 }, "undetermined"],
    [
      "enrolled and kept away are more than there are",
      { disabledChildren: 100, disabledEnrolled: 100, disabledUnable: 5 },
      "undetermined",
    ],
    ["0 children is no share", { disabledChildren: 0, disabledEnrolled: 0 }, "undetermined"],
  ] as const)("%s", (_, figures, expected) => {
    expect(judge(judgeDisabledEnrolment, figures).computed).toBe(expected);
  });

  test.each([
    ["the stated total alone", { disabledChildren: 100, disabledEnrolled: 95 }, ["95 ÷ 100 × 100 = 95 ≥ 95"]],
    ["placements alone", { disabledChildren: 160, ...placements }, ["152 ÷ 160 × 100 = 95 ≥ 95"]],
    [
      "one placement beside the total",
      { disabledChildren: 100, disabledEnrolled: 95, disabledHomeTaught: 95 },
      expect.arrayContaining([expect.anything(), expect.anything()]),
    ],
  ])("each source that is there is judged: %s", (_, figures, steps) => {
    const { parts, ...judged } = judge(judgeDisabledEnrolment, figures);
    expect(judged.steps).toEqual(steps);
    expect(parts).toHaveLength(judged.steps.length);
  });

  test.each([
    ["neither total nor placement", { disabledChildren: 100 }, ["残疾儿童入学数"]],
    ["no children", { disabledEnrolled: 95 }, ["适龄残疾儿童少年数"]],
    [
      "a placement",
      { disabledChildren: 179, disabledInclusive: 112, disabledSpecialSchool: 27, disabledHomeTaught: 13 },
      ["特教班就读数"],
    ],
  ])("what is lacking is said: %s", (_, figures, lacking) => {
    const { computed, notes } = judge(judgeDisabledEnrolment, figures);
    expect(computed).toBe("undetermined");
    expect(notes).toEqual([{ code: "figuresNeeded", params: { figures: lacking } }]);
  });

  test("the rates without 失能 and 延缓 are said where one of the two is known", () => {
    const { notes } = judge(judgeDisabledEnrolment, {
      disabledChildren: 200,
      disabledEnrolled: 190,
      disabledUnable: 10,
    });
    expect(notes.find(({ code }) => code === "adjustedEnrolment")?.params).toEqual({
      withoutUnable: 100,
      withoutDeferred: null,
      withoutBoth: null,
    });
  });

  test("a granted exception deducts nothing for certain where no child of its kind is stated", () => {
    const withUnable = judge(
      judgeDisabledEnrolment,
      { disabledChildren: 179, ...placements },
      { granted: { disabledUnable: 21 } },
    );
    expect(withUnable.computed).toBe("undetermined");
  });

  test("a granted exception deducts its head count, never more than are stated", () => {
    const figures = { disabledChildren: 179, ...placements, disabledUnable: 21, disabledDeferred: 6 };
    const withUnable = judge(judgeDisabledEnrolment, figures, { granted: { disabledUnable: 21 } });
    expect(withUnable.computed).toBe("met");
    expect(withUnable.steps).toEqual(["152 ÷ 158 × 100 = 96.20 ≥ 95"]);
    expect(withUnable.notes.map((note) => note.code)).toContain("metByException");
    expect(judge(judgeDisabledEnrolment, figures, { granted: { disabledDeferred: 6 } }).computed).toBe("unmet");
    expect(judge(judgeDisabledEnrolment, figures, { granted: { disabledDeferred: 27 } }).computed).toBe("unmet");
  });

  test.each([
    ["fewer than there are, and not all kinds known", { disabledChildren: 180, ...placements, disabledUnable: 21 }, []],
    ["as many as there are, and not all kinds known", { disabledChildren: 152, ...placements }, []],
    ["children not known", { ...placements, disabledUnable: 21, disabledDeferred: 6 }, []],
    [
      "more than there are, and not all kinds known",
      { disabledChildren: 160, ...placements, disabledUnable: 21 },
      [expect.objectContaining({ code: "disabledSumDiffers", params: { sum: 173, total: 160 } })],
    ],
    [
      "fewer than there are, and a total instead of placements",
      { disabledChildren: 180, disabledEnrolled: 150, disabledUnable: 1, disabledDeferred: 1 },
      [],
    ],
  ])("categories beside the children: %s", (_, figures, expected) => {
    const { findings } = judge(judgeDisabledEnrolment, figures);
    expect(findings.filter(({ code }) => code === "disabledSumDiffers")).toEqual(expected);
  });

  test("categories that do not add up are a finding", () => {
    expect(
      codes(judgeDisabledEnrolment, { disabledChildren: 180, ...placements, disabledUnable: 21, disabledDeferred: 6 }),
    ).toEqual(["disabledSumDiffers"]);
    expect(
      codes(judgeDisabledEnrolment, { disabledChildren: 179, ...placements, disabledUnable: 21, disabledDeferred: 6 }),
    ).toEqual([]);
    expect(codes(judgeDisabledEnrolment, { disabledChildren: 100, disabledEnrolled: 100, disabledUnable: 5 })).toEqual([
      "disabledSumDiffers",
    ]);
  });
});

test("Q2 shows nothing as met where more are enrolled and kept away than there are children", () => {
  const figures = { disabledChildren: 100, disabledEnrolled: 97, disabledUnable: 6 };
  const { computed, parts } = judge(judgeDisabledEnrolment, figures);
  expect(computed).toBe("undetermined");
  expect(parts.map(({ value, outcome }) => [value, outcome])).toEqual([[97, "undetermined"]]);
});
