import { judgeMoralEducation } from "../../../../src/evaluate/items/quality/moralEducation";
import { judgeNationalMonitoring } from "../../../../src/evaluate/items/quality/nationalMonitoring";
import { judgeRecognition } from "../../../../src/evaluate/items/quality/recognition";
import { judgeSchoolCharter } from "../../../../src/evaluate/items/quality/schoolCharter";
import { datasetOf, schoolOf, type DatasetDescription, type SchoolDescription } from "../../../fixtures/dataset";
import { contextOf } from "../../../fixtures/judgingContext";

describe("Q3 and Q6: a count of schools can prove unmet and never met", () => {
  const charter = (description: DatasetDescription) => judgeSchoolCharter(contextOf(datasetOf(description)));

  test.each([
    ["as many as schools leaves it to the statement", { schoolsWithCharter: 24, compulsorySchools: 24 }, null],
    ["one fewer proves unmet", { schoolsWithCharter: 23, compulsorySchools: 24 }, "unmet"],
    ["more than schools", { schoolsWithCharter: 25, compulsorySchools: 24 }, "undetermined"],
    ["a count that cannot be read", { schoolsWithCharter: null, compulsorySchools: 24 }, "undetermined"],
    ["no number of schools to compare with", { schoolsWithCharter: 24 }, "undetermined"],
    ["no count at all", { compulsorySchools: 24 }, null],
  ] as const)("%s", (_, figures, expected) => {
    expect(charter({ figures }).computed).toBe(expected);
  });

  test("without a stated number the schools listed are all schools, 教学点 perhaps among them", () => {
    const schools = [schoolOf(), schoolOf(), schoolOf({ type: "teachingPoint" })];
    const outcome = (schoolsWithCharter: number) => charter({ schools, figures: { schoolsWithCharter } }).computed;
    expect([1, 2, 4].map(outcome)).toEqual(["unmet", "undetermined", "undetermined"]);
  });

  test.each([
    ["every school says 是", ["是", "有"], null],
    ["one says 否", ["是", "否"], "unmet"],
    ["one is blank", ["是", null], "undetermined"],
    ["one is garbled", ["是", "#REF!"], "undetermined"],
    ["no school says anything", [null, null], null],
  ] as const)("%s", (_, words, expected) => {
    const schools = words.map((word) =>
      schoolOf(word === null ? {} : ({ texts: { hasCharter: word } } satisfies SchoolDescription)),
    );
    expect(charter({ schools }).computed).toBe(expected);
  });

  test("grades of 德育", () => {
    const grade = (word: string) =>
      judgeMoralEducation(contextOf(datasetOf({ schools: [schoolOf({ texts: { moralEducationGrade: word } })] })))
        .computed;
    expect(["优秀", "良好", "合格", "?"].map(grade)).toEqual([null, null, "unmet", "undetermined"]);
  });
});

describe("Q9: 国家监测 (D21)", () => {
  const judge = (figures: Record<string, number | null>, subjects?: string, declared?: "pending" | "met") =>
    judgeNationalMonitoring(
      contextOf(
        datasetOf({
          figures,
          texts: subjects === undefined ? {} : { monitoredSubjects: subjects },
          declared: declared === undefined ? {} : { Q9: declared },
        }),
      ),
    );
  const mathematics = { levelMathematics: 3, variationMathematics: 0.14 };

  test.each([
    ["Ⅲ级 and 0.14", mathematics, "数学", "met"],
    ["Ⅱ级", { ...mathematics, levelMathematics: 2 }, "数学", "unmet"],
    ["0.15 is not below 0.15", { ...mathematics, variationMathematics: 0.15 }, "数学", "unmet"],
    ["a subject without results", mathematics, "数学、科学", "undetermined"],
    ["a failing result needs no list of subjects", { ...mathematics, levelMathematics: 2 }, undefined, "unmet"],
    ["passing results without the list of subjects", mathematics, undefined, "undetermined"],
    ["a word that is no subject", mathematics, "数学、其他", "undetermined"],
    [
      "体育与健康 and 科学科目 are understood",
      { ...mathematics, levelSports: 4, variationSports: 0.1, levelScience: 3, variationScience: 0.1 },
      "数学、体育与健康、科学科目",
      "met",
    ],
    ["a 差异率 missing", { levelMathematics: 3 }, "数学", "undetermined"],
  ] as const)("%s", (_, figures, subjects, expected) => {
    expect(judge(figures, subjects).computed).toBe(expected);
  });

  test("no result is pending only where the bureau awaits it", () => {
    expect(judge({}, "数学", "pending").computed).toBe("pending");
    expect(judge({ levelMathematics: null }, "数学", "pending").computed).toBe("pending");
    expect(judge({}, "数学", "met").computed).toBe("undetermined");
    expect(judge({}, "数学").computed).toBe("undetermined");
    expect(judge({}).notes).toEqual([{ code: "monitoringResultsNeeded", params: {} }]);
  });
});

describe("S1: 社会认可度 (D21)", () => {
  const judge = (recognition: number | null | undefined, source?: string) =>
    judgeRecognition(
      contextOf(
        datasetOf({
          figures: recognition === undefined ? {} : { recognition },
          texts: source === undefined ? {} : { recognitionSource: source },
        }),
      ),
    );

  test.each([
    [85, "国家教育督导局", "met"],
    [84.99, "省教育厅委托调查", "unmet"],
    [92, "新疆维吾尔自治区教育厅", "met"],
    [92, "某县教育局自查", "pending"],
    [92, "乌苏市天山区", "pending"],
    [92, "巴里坤哈萨克自治县", "pending"],
    [92, "待国家调查", "pending"],
    [92, "国家调查尚未开展", "pending"],
    [92, "未经国家调查", "pending"],
    [92, "省级调查待进行", "pending"],
    [92, "待核实情况说明", "undetermined"],
    [92, "教育部门", "undetermined"],
    [92, "市教育部门委托第三方", "undetermined"],
    [92, "教育部", "met"],
    [92, undefined, "undetermined"],
    [92, "第三方公司", "undetermined"],
    [null, "省教育厅", "undetermined"],
    [null, undefined, "pending"],
    [undefined, undefined, "pending"],
    [undefined, "省教育厅委托调查", "undetermined"],
    [undefined, "待省教育厅调查", "pending"],
    [undefined, "某县教育局自查", "pending"],
  ] as const)("%s from %s is %s", (value, source, expected) => {
    expect(judge(value, source).computed).toBe(expected);
  });

  test("the county's own figure is shown and does not decide", () => {
    const { parts, notes } = judge(80, "县自评");
    expect(parts[0]).toMatchObject({ value: 80, limit: 85, outcome: "pending" });
    expect(notes).toEqual([{ code: "surveyOfTheCounty", params: { share: 80 } }]);
  });
});
