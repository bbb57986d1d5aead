import { limitsInForce } from "../../../src/evaluate/limits/limitsInForce";
import { statedAboveLimit } from "../../../src/evaluate/resources/statedCoefficients";
import { qualityBalance2017 } from "../../../src/regulation/qualityBalance2017";
import { findingSentence } from "../../../src/present/words/sentences";
import { zhCN } from "../../../src/strings/zh-CN";
import { datasetOf } from "../../fixtures/dataset";

function foundFor(figures: Parameters<typeof datasetOf>[0]["figures"]) {
  const dataset = datasetOf({ figures });
  return statedAboveLimit(dataset, limitsInForce(dataset, qualityBalance2017).limits);
}

test("a coefficient that the bureau states above its limit is an error about its stage and field, with or without schools", () => {
  const found = foundFor({ primaryStatedCvR2: 0.502, juniorStatedCvR1: 0.46 });
  expect(found.map(({ rank, about }) => [rank, about])).toEqual([
    ["error", { item: "R-balance", stage: "primary", field: "primaryStatedCvR2" }],
    ["error", { item: "R-balance", stage: "junior", field: "juniorStatedCvR1" }],
  ]);
  expect(found.map((one) => findingSentence(one, zhCN))).toEqual([
    "小学“每百名学生拥有县级及以上骨干教师数”差异系数填报0.502，高于0.5的要求，请核对数据；如属实，校际差异系数未达标。",
    "初中“每百名学生拥有高于规定学历教师数”差异系数填报0.46，高于0.45的要求，请核对数据；如属实，校际差异系数未达标。",
  ]);
});

test("at its limit or below it, or not stated at all, nothing is said", () => {
  expect(foundFor({ primaryStatedCvR1: 0.5, juniorStatedCvR7: 0.45 })).toEqual([]);
  expect(foundFor({})).toEqual([]);
});
