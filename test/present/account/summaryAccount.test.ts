import type { Evaluation } from "../../../src/model/evaluation";
import type { Figure } from "../../../src/model/figures/figure";
import { problemsParagraphs } from "../../../src/present/account/problemsAccount";
import { recognitionSummary } from "../../../src/present/account/recognitionSummary";
import {
  areaSummary,
  balanceSummary,
  basicsParagraph,
  resourceSummary,
  verdictParagraph,
  vetoSummary,
} from "../../../src/present/account/summaryAccount";
import { evaluate } from "../../fixtures/evaluate";
import { zhCN } from "../../../src/strings/zh-CN";
import { datasetOf } from "../../fixtures/dataset";
import { madeEvaluation } from "../../fixtures/evaluation";
import { planned } from "../../fixtures/planned";
import { sampleEvaluation } from "../../fixtures/sampleEvaluation";

let sample: Evaluation;
beforeAll(async () => {
  sample = await sampleEvaluation();
});
const nothing = evaluate(datasetOf({}));

test("一、基本情况 as the published report words it", () => {
  expect(basicsParagraph(sample, zhCN)).toBe(
    "示例县现有义务教育阶段学校共24所，其中小学16所、初中2所、九年一贯制学校5所、十二年一贯制学校1所，另设教学点4个。" +
      "全县义务教育阶段教职工1945人，其中专任教师1606人。在校生20895人，其中：小学12927人（含教学点109人），355个班；初中7968人，172个班。" +
      "小学、初中入学率100%，残疾儿童少年入学率为84.92%。",
  );
});

test("a county is spoken of as what it is", () => {
  const city = { ...sample, county: "乌苏市" };
  expect(basicsParagraph(city, zhCN)).toContain("全市义务教育阶段教职工");
  expect(vetoSummary(city, zhCN)).toMatch(/^我市不存在/);
  expect(basicsParagraph({ ...sample, county: null }, zhCN)).toMatch(/^我县现有/);
});

test("what is not known is left out and never written as 0", () => {
  expect(basicsParagraph(nothing, zhCN)).toBe("示例县现有义务教育阶段学校。");
  expect(resourceSummary(nothing, zhCN)).toMatch(/^分学校数据尚未填报/);
  expect(balanceSummary(nothing, zhCN)).toMatch(/^分学校数据尚未填报/);
});

test("the verdict counts data and declarations apart", () => {
  const { counts, metByDeclaration } = sample;
  expect(verdictParagraph(sample, zhCN)).toContain(
    `达标${counts.met}项（按数据测算${counts.met - metByDeclaration}项，依据自评材料${metByDeclaration}项），未达标${counts.unmet}项`,
  );
  for (const verdict of ["met", "unmet", "undetermined", "pending"] as const) {
    expect(verdictParagraph({ ...sample, verdict }, zhCN).includes("尚有指标未达到")).toBe(verdict === "unmet");
  }
});

test("resources by school and by indicator, balance by stage", () => {
  expect(resourceSummary(sample, zhCN)).toBe(
    "小学22所学校（含一贯制学校的相应学段）中，综合达标20所，未达标2所；初中8所学校（含一贯制学校的相应学段）中，综合达标7所，未达标1所。" +
      "第1、6项指标各校均已达标；第2、3、4、5、7项指标有学校未达到标准。",
  );
  expect(balanceSummary(sample, zhCN)).toBe(
    "小学阶段七项指标差异系数均小于或等于国家标准0.50，综合差异系数为0.417；初中阶段七项指标差异系数均小于或等于国家标准0.45，综合差异系数为0.200；" +
      "与上年（2024年）相比，小学七项差异系数中6项下降、1项上升（体育、艺术教师由0.409升至0.421），综合差异系数由0.427降至0.417；" +
      "初中七项差异系数中5项下降、1项上升（网络多媒体教室由0.197升至0.201）、1项持平，综合差异系数由0.206降至0.200。",
  );
});

test("coefficients over the limit are named with as many digits as it takes, missing ones counted", () => {
  const over = madeEvaluation({
    change: (one) => ({
      ...one,
      composite: { primary: null, junior: null },
      balance: one.balance.map((single) => {
        if (single.stage === "junior")
          return { ...single, coefficientOfVariation: null, mean: null, outcome: "undetermined" };
        return single.indicator === "R2"
          ? { ...single, coefficientOfVariation: 0.5001787, outcome: "unmet" }
          : single.indicator === "R3"
            ? { ...single, coefficientOfVariation: null, outcome: "undetermined" }
            : { ...single, coefficientOfVariation: 0.3, outcome: "met" };
      }),
    }),
  });
  expect(balanceSummary(over, zhCN)).toBe(
    "小学阶段七项指标差异系数中有1项超过国家标准0.50，为骨干教师（0.5002），另有1项因数据不全暂不能计算；初中阶段七项指标差异系数因数据不全暂不能计算。",
  );
});

test("areas name the items that are not met by their numbers", () => {
  expect(areaSummary("government", sample, zhCN)).toBe(
    "15项指标中10项已达标，3项未达标（第3、4、5项），2项数据不全、暂不能判定（第9、14项）。",
  );
  const withoutDaySchools = {
    ...sample,
    items: sample.items.map((item) => (item.id === "G13" ? { ...item, outcome: "notApplicable" as const } : item)),
  };
  expect(areaSummary("government", withoutDaySchools, zhCN)).toMatch(/（第9、14项），1项不适用（第13项）。$/);
  const open = sample.items.map((item) => ({ ...item, outcome: "undetermined" as const }));
  expect(areaSummary("quality", { ...sample, items: open }, zhCN)).toBe("9项指标中9项数据不全、暂不能判定。");
  expect(areaSummary("quality", sample, zhCN)).toBe(
    "9项指标中6项已达标，2项未达标（第2、4项），1项待国家（省级）监测/调查（第9项）。",
  );
});

test("第十条: absent, present and unanswered cases", () => {
  const mixed = {
    ...sample,
    items: sample.items.map((item) =>
      item.id === "V1"
        ? { ...item, outcome: "unmet" as const }
        : item.id === "V2"
          ? { ...item, outcome: "undetermined" as const }
          : item,
    ),
  };
  expect(vetoSummary(mixed, zhCN)).toMatch(
    /^我县存在以考试方式招生；我县不存在重点学校.*；是否存在违规择校行为，尚未填报。$/,
  );
});

test("社会认可度 waits for the higher level, whatever the county asked itself", () => {
  expect(recognitionSummary(sample, zhCN)).toBe("社会认可度待国家（省级）调查。");
  const own = evaluate(datasetOf({ figures: { recognition: 96.5 } }));
  expect(recognitionSummary(own, zhCN)).toBe("填报的社会认可度为96.50%，结果待国家（省级）调查。");
  const stated = (value: number) =>
    evaluate(datasetOf({ figures: { recognition: value }, texts: { recognitionSource: "省级调查" } }));
  expect(recognitionSummary(stated(84.999), zhCN)).toBe("社会认可度为84.999%，低于85%的要求。");
  expect(recognitionSummary(stated(86), zhCN)).toBe("社会认可度为86.00%，达到85%以上的要求。");
});

test("四、存在问题 names what is not met with its reason, then what lacks data; 下一步 answers each", () => {
  const [problems, next] = problemsParagraphs(planned(sample), zhCN);
  expect(problems).toMatch(
    /一是学校综合评估达标情况未达到要求：小学22所学校.*二是音乐、美术专用教室.*七是教师培训、优质高中名额分配数据不全，暂不能判定。$/,
  );
  expect(next).toContain("重点补报教师培训、优质高中名额分配所需的数据");
  expect(next).toContain("完善规划布局、");
});

test("the bureau's own plan stands in place of what is usual, and is no compliance", () => {
  const statement = sample.dataset.statements.G4;
  if (statement === undefined) throw new Error("no statement");
  const promised: Evaluation = {
    ...sample,
    dataset: {
      ...sample.dataset,
      statements: { ...sample.dataset.statements, G4: { ...statement, remedyPlan: "2026年9月分流。" } },
    },
  };
  const [, next] = problemsParagraphs(planned(promised), zhCN);
  expect(next).toContain("学校规模：2026年9月分流（计划不作为达标依据）");
  expect(next).not.toContain("严格控制超规模学校");
});

test("a county without problems is not given any", () => {
  const fine = { ...sample, items: sample.items.map((item) => ({ ...item, outcome: "met" as const })) };
  expect(problemsParagraphs(planned(fine), zhCN)).toEqual([
    "本次自查自评未发现未达到标准或数据不全的指标，仍须持续巩固提升。",
  ]);
});

test("入学率 stands in 基本情况 where the workbook holds it", () => {
  const rate = (value: number): Figure => ({ low: value, high: value }) as Figure;
  const of = (primary: number, junior: number): string =>
    basicsParagraph(
      madeEvaluation({
        change: (one) => ({
          ...one,
          dataset: {
            ...one.dataset,
            figures: { ...one.dataset.figures, primaryEnrolmentRate: rate(primary), juniorEnrolmentRate: rate(junior) },
          },
        }),
      }),
      zhCN,
    );
  expect(of(100, 100)).toContain("小学、初中入学率100%");
  expect(of(100, 99.96)).toContain("小学入学率100%，初中入学率99.96%");
});

test("part four is the bureau's own text where it typed one, and still says what the figures do not bear out", () => {
  const cell = { sheet: "县级指标", table: null, row: 1, column: 1 };
  const own = madeEvaluation({
    change: (one) => ({
      ...one,
      dataset: {
        ...one.dataset,
        texts: { problems: { text: "一是师资结构有待优化", cell }, nextSteps: { text: "一是补充教师。", cell } },
      },
    }),
  });
  const [problems, next] = problemsParagraphs(planned(own), zhCN);
  expect(problems).toMatch(/^一是师资结构有待优化。按填报数据测算，尚未达到要求的有：/);
  expect(next).toBe("一是补充教师。");
});
