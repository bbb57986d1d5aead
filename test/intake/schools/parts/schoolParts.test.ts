import { amountOf, codesOf, onlySchool, partOf, readList, studentsOf } from "../../../fixtures/readSchoolTables";

const stages = (columns: readonly string[], row: readonly (string | number | null | { error: string })[]) =>
  onlySchool(readList(["name", "type", ...columns], [["学校甲", ...row]])).parts.map((part) => [
    part.stage,
    part.membership,
  ]);

describe("stages are those with pupils and those that the type demands (D3)", () => {
  const columns = ["studentsPrimary", "studentsJunior", "studentsSenior"];

  test.each([
    ["小学", ["小学", 300, 0, 0], [["primary", "counted"]]],
    ["小学 with blanks elsewhere", ["小学", 300, null, "—"], [["primary", "counted"]]],
    [
      "小学 with 附设初中班",
      ["小学", 300, 20, null],
      [
        ["primary", "counted"],
        ["junior", "counted"],
      ],
    ],
    [
      "小学 with something unreadable under 初中",
      ["小学", 300, { error: "#N/A" }, null],
      [
        ["primary", "counted"],
        ["junior", "unknown"],
      ],
    ],
    ["小学 without a number", ["小学", null, null, null], [["primary", "counted"]]],
    [
      "九年一贯制 with a blank",
      ["九年一贯制学校", 166, null, null],
      [
        ["primary", "counted"],
        ["junior", "counted"],
      ],
    ],
    [
      "九年一贯制 with a typed 0",
      ["九年一贯制学校", 166, 0, null],
      [
        ["primary", "counted"],
        ["junior", { excluded: "noStudents" }],
      ],
    ],
    ["完全中学", ["完全中学", null, 500, 600], [["junior", "counted"]]],
    ["高级中学", ["高级中学", null, null, 600], []],
    ["教学点 under 50", ["教学点", 49, null, null], [["primary", { excluded: "teachingPointUnder50" }]]],
    ["教学点 with 50", ["教学点", 50, null, null], [["primary", "counted"]]],
    ["教学点 without a number", ["教学点", null, null, null], [["primary", "unknown"]]],
    ["特殊教育学校", ["特殊教育学校", 40, null, null], [["primary", { excluded: "specialSchool" }]]],
    ["职业学校", ["职业学校", null, null, null], [["junior", { excluded: "vocational" }]]],
    ["no type, one stage with pupils, none elsewhere", [null, 300, 0, 0], [["primary", "unknown"]]],
    [
      "no type and a blank stage",
      [null, 300, null, null],
      [
        ["primary", "unknown"],
        ["junior", "unknown"],
      ],
    ],
    ["a type that nobody knows", ["幼儿园", 300, 0, null], [["primary", "unknown"]]],
  ] as const)("%s", (_, row, expected) => {
    expect(stages(columns, row)).toEqual(expected);
  });
});

test("a name with 教学点 excludes nothing by itself", () => {
  const school = onlySchool(readList(["name", "type", "students"], [["东沟教学点", null, 20]]));
  expect(school.parts.map((part) => part.membership)).toEqual(["unknown", "unknown"]);
  expect(studentsOf(school, "primary")).toEqual([0, 20]);
});

test("one number of pupils belongs to the only stage of the type", () => {
  const school = onlySchool(
    readList(["name", "type", "students", "studentsPrimary", "studentsJunior"], [["学校甲", "小学", 300, null, null]]),
  );
  expect(studentsOf(school, "primary")).toEqual([300, 300]);
});

test("one number of pupils of a 九年一贯制 school bounds its stages", () => {
  const school = onlySchool(readList(["name", "type", "students"], [["学校甲", "九年一贯制学校", 376]]));
  expect([studentsOf(school, "primary"), studentsOf(school, "junior")]).toEqual([
    [0, 376],
    [0, 376],
  ]);
});

test("a typed 0 beside teachers is an error, alone it is information", () => {
  const columns = ["name", "type", "studentsPrimary", "fullTimeTeachersPrimary"];
  const ranks = (row: (string | number)[]) =>
    readList(columns, [row]).findings.map((found) => [found.code, found.rank]);
  expect(ranks(["学校甲", "小学", 0, 0])).toEqual([["noStudents", "info"]]);
  expect(ranks(["学校甲", "小学", 0, 5])).toEqual([["noStudentsButTeachers", "error"]]);
  const ofDegree = readList(["name", "type", "studentsPrimary", "backboneTeachersPrimary"], [["学校甲", "小学", 0, 3]]);
  expect(ofDegree.findings.map((found) => [found.code, found.rank])).toEqual([["noStudentsButTeachers", "error"]]);
});

describe("splitting (D4)", () => {
  const shared = ["teachingSpace", "sportsSpace", "equipmentValue:元", "multimediaClassrooms"];

  test("166 and 210 pupils share 23226", () => {
    const school = onlySchool(
      readList(
        ["name", "type", "studentsPrimary", "studentsJunior", "equipmentValue:元"],
        [["学校甲", "九年一贯制学校", 166, 210, 23226]],
      ),
    );
    expect(amountOf(school, "primary", "R6")[0]).toBeCloseTo(9711.627204030226, 9);
    expect(amountOf(school, "junior", "R6")[1]).toBeCloseTo(13514.372795969774, 9);
    expect(partOf(school, "primary").splits.R6?.weights.low).toBe(397);
  });

  test("完全中学 without a number of 高中 pupils may have any number of them", () => {
    const school = onlySchool(
      readList(["name", "type", "studentsJunior", "equipmentValue:元"], [["学校甲", "完全中学", 500, 1000]]),
    );
    expect(amountOf(school, "junior", "R6")).toEqual([0, 1000]);
    expect(
      amountOf(
        onlySchool(
          readList(
            ["name", "type", "studentsJunior", "studentsSenior", "equipmentValue:元"],
            [["学校甲", "完全中学", 500, 0, 1000]],
          ),
        ),
        "junior",
        "R6",
      ),
    ).toEqual([1000, 1000]);
  });

  test("columns by stage are never split again", () => {
    const columns = [
      "name",
      "type",
      "studentsPrimary",
      "studentsJunior",
      "teachingSpacePrimary",
      "teachingSpaceJunior",
    ];
    const school = onlySchool(readList(columns, [["学校甲", "九年一贯制学校", 100, 100, 800, 900]]));
    expect(amountOf(school, "primary", "R4")).toEqual([800, 800]);
    expect(amountOf(school, "junior", "R4")).toEqual([900, 900]);
    expect(partOf(school, "primary").splits).toEqual({});
  });

  test("two rows with different stages are already split", () => {
    const reading = readList(
      ["name", "type", "stage", "students", ...shared],
      [
        ["学校甲", "九年一贯制学校", "小学", 100, 450, 750, 200000, 3],
        ["学校甲", "九年一贯制学校", "初中", 90, 460, 760, 210000, 4],
      ],
    );
    const school = onlySchool(reading);
    expect(amountOf(school, "primary", "R4")).toEqual([450, 450]);
    expect(amountOf(school, "junior", "R7")).toEqual([4, 4]);
    expect(studentsOf(school, "junior")).toEqual([90, 90]);
    expect(codesOf(reading)).toEqual([]);
  });

  test("小学部 and 初中部 in the name do the same", () => {
    const school = onlySchool(
      readList(
        ["name", "type", "students", "multimediaClassrooms"],
        [
          ["学校甲小学部", "九年一贯制学校", 100, 3],
          ["学校甲（初中部）", "九年一贯制学校", 90, 4],
        ],
      ),
    );
    expect([school.name, amountOf(school, "primary", "R7"), amountOf(school, "junior", "R7")]).toEqual([
      "学校甲",
      [3, 3],
      [4, 4],
    ]);
  });

  test("an amount that is the same on both rows is the stages' or the school's: both readings are allowed for", () => {
    const reading = readList(
      ["name", "type", "stage", "students", ...shared],
      [
        ["学校甲", "九年一贯制学校", "小学", 1000, 450, 750, 200000, 15],
        ["学校甲", "九年一贯制学校", "初中", 300, 460, 760, 210000, 15],
      ],
    );
    const school = onlySchool(reading);
    expect(reading.findings).toMatchObject([
      { code: "amountsRepeated", params: { school: "学校甲", indicators: ["R7"] }, about: { school: "学校甲" } },
    ]);
    expect(amountOf(school, "primary", "R7")).toEqual([(15 * 1000) / 1330, 15]);
    expect(amountOf(school, "junior", "R7")).toEqual([(15 * 330) / 1330, 15]);
    expect(amountOf(school, "junior", "R4")).toEqual([460, 460]);
  });

  test("a 0 on both rows is no repetition", () => {
    const reading = readList(
      ["name", "type", "stage", "students", ...shared],
      [
        ["学校甲", "九年一贯制学校", "小学", 1000, 450, 750, 200000, 0],
        ["学校甲", "九年一贯制学校", "初中", 300, 460, 760, 210000, 0],
      ],
    );
    expect(codesOf(reading)).toEqual([]);
  });

  test("amounts on one of the two rows may be the whole school's", () => {
    const reading = readList(
      ["name", "type", "stage", "students", ...shared],
      [
        ["学校甲", "九年一贯制学校", "小学", 100, 450, 750, 200000, 3],
        ["学校甲", "九年一贯制学校", "初中", 90, null, null, null, null],
      ],
    );
    expect(codesOf(reading)).toEqual(["amountsOnOneStage"]);
    expect(amountOf(onlySchool(reading), "primary", "R4")).toEqual([0, Infinity]);
  });
});

describe("teachers by stage", () => {
  test("one total does not do for a school of two stages, but bounds them", () => {
    const reading = readList(
      ["name", "type", "studentsPrimary", "studentsJunior", "backboneTeachers"],
      [["学校甲", "九年一贯制学校", 100, 90, 7]],
    );
    expect(amountOf(onlySchool(reading), "junior", "R2")).toEqual([0, 7]);
    expect(codesOf(reading)).toEqual(["stageColumnsNeeded"]);
  });

  test("a school of one stage may use it", () => {
    const school = onlySchool(
      readList(["name", "type", "studentsJunior", "backboneTeachers"], [["学校甲", "初级中学", 90, 7]]),
    );
    expect(amountOf(school, "junior", "R2")).toEqual([7, 7]);
  });

  test("高中 teachers stand in the total of a 完全中学", () => {
    const school = onlySchool(
      readList(
        ["name", "type", "studentsJunior", "studentsSenior", "backboneTeachers"],
        [["学校甲", "完全中学", 90, 80, 7]],
      ),
    );
    expect(amountOf(school, "junior", "R2")).toEqual([0, 7]);
  });
});

test("numbers without a type are bounds, numbers by stage stay", () => {
  const school = onlySchool(
    readList(
      ["name", "type", "studentsPrimary", "studentsJunior", "backboneTeachersPrimary", "multimediaClassrooms"],
      [["学校甲", null, 100, 0, 4, 6]],
    ),
  );
  expect(amountOf(school, "primary", "R2")).toEqual([4, 4]);
  expect(amountOf(school, "primary", "R7")).toEqual([0, 6]);
});

test("pupils of the stages that exceed the school are an error", () => {
  const reading = readList(
    ["name", "type", "students", "studentsPrimary", "studentsJunior"],
    [["学校甲", "九年一贯制学校", 150, 166, 20]],
  );
  expect(codesOf(reading)).toContain("partAboveWhole");
  expect(studentsOf(onlySchool(reading), "primary")).toEqual([0, Infinity]);
});

describe("numbers by stage that are not the whole school's together (D11)", () => {
  const read = (field: string, whole: number | null, stages: readonly [number, number]) => {
    const columns = ["name", "type", "studentsPrimary", "studentsJunior", field, `${field}Primary`, `${field}Junior`];
    return readList(columns, [["学校甲", "九年一贯制学校", 500, 300, whole, ...stages]]);
  };
  const findingsOf = ({ findings }: ReturnType<typeof read>) =>
    findings.flatMap(({ code, rank, params }) => (code === "stageAmountsDoNotAddUp" ? [{ rank, params }] : []));

  test("of an amount that is split leave each stage what both readings allow, with an error", () => {
    const reading = read("multimediaClassrooms", 25, [12, 7]);
    expect(findingsOf(reading)).toMatchObject([
      { rank: "error", params: { stages: 19, whole: 25, areBothJudged: true } },
    ]);
    const [primary, junior] = (["primary", "junior"] as const).map((stage) =>
      amountOf(onlySchool(reading), stage, "R7"),
    );
    expect(primary).toEqual([12, (25 * 500) / 830]);
    expect(junior).toEqual([7, (25 * 330) / 830]);
  });

  test("so do the areas from which an amount is made", () => {
    const areas = ["teachingSpaceGross", "indoorSportsSpace"].flatMap((id) => [id, `${id}Primary`, `${id}Junior`]);
    const reading = readList(
      ["name", "type", "studentsPrimary", "studentsJunior", ...areas],
      [["学校甲", "九年一贯制学校", 500, 300, 9000, 2500, 2000, 300, 200, 100]],
    );
    expect(findingsOf(reading)).toMatchObject([{ rank: "error", params: { stages: 4200, whole: 8700 } }]);
    expect(amountOf(onlySchool(reading), "primary", "R4")).toEqual([2300, (8700 * 500) / 830]);
  });

  test("of teachers are a warning, and those by stage count", () => {
    const reading = read("backboneTeachers", 20, [5, 3]);
    expect(findingsOf(reading)).toMatchObject([{ rank: "warning", params: { stages: 8, whole: 20 } }]);
    expect(amountOf(onlySchool(reading), "primary", "R2")).toEqual([5, 5]);
  });

  test("of classes are an error", () => {
    expect(findingsOf(read("classes", 30, [12, 7]))).toMatchObject([
      { rank: "error", params: { areBothJudged: true } },
    ]);
  });

  test.each([
    ["multimediaClassrooms", 19, [12, 7]],
    ["multimediaClassrooms", null, [12, 7]],
    ["equipmentValue", 3_000_000, [1_807_200, 1_192_800]],
    ["classes", 19, [12, 7]],
  ] as const)("are no matter where they agree: %s %s", (field, whole, stages) => {
    expect(findingsOf(read(field, whole, stages))).toEqual([]);
  });
});

test("stages that do not add up to the school are worth a look", () => {
  expect(
    codesOf(
      readList(
        ["name", "type", "students", "studentsPrimary", "studentsJunior"],
        [["学校甲", "九年一贯制学校", 380, 166, 210]],
      ),
    ),
  ).toEqual(["stagesDoNotAddUp"]);
  expect(
    codesOf(
      readList(
        ["name", "type", "students", "studentsPrimary", "studentsJunior"],
        [["学校甲", "九年一贯制学校", 376, 166, 210]],
      ),
    ),
  ).toEqual([]);
});
