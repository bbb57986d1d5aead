import type { ItemPart } from "../../src/model/evaluation";
import { message } from "../../src/model/messages/message";
import { finding } from "../../src/model/findings/finding";
import { itemTitle } from "../../src/present/words/itemTitle";
import { partLines } from "../../src/present/words/partWords";
import { findingSentence, messageSentence, partLabel } from "../../src/present/words/sentences";
import { sumWords } from "../../src/present/scenario/shortfallComparison";
import { en } from "../../src/strings/en";
import { zhCN } from "../../src/strings/zh-CN";
import { madeEvaluation } from "../fixtures/evaluation";

const part: ItemPart = {
  stage: "primary",
  label: message("zonedShare", { source: "intake" }),
  value: 15,
  bound: null,
  limit: 0,
  unit: "个",
  direction: "atMost",
  distance: -15,
  outcome: "unmet",
};

test("a share that is not known is said to be a share of what", () => {
  expect(messageSentence(message("ruralShares", { places: null, graduates: 14.79 }), zhCN)).toBe(
    "分配名额中农村学校所占比例不详，初中毕业生中农村毕业生所占比例为14.79%",
  );
});

test("no school short is no number", () => {
  expect(messageSentence(message("roomsTogetherSchools", { short: 0, schools: 24 }), zhCN)).toContain(
    "24所学校均不缺；",
  );
  expect(messageSentence(message("roomsTogetherSchools", { short: 2, schools: 24 }), zhCN)).toContain(
    "24所学校中2所不足；",
  );
});

test("a local limit that is not complete says what becomes of the item until it is", () => {
  const sentence = findingSentence(finding("overrideIncomplete", "error", { item: "G4", gap: "basis" }, null), zhCN);
  expect(sentence).toMatch(/；补全之前，本项未达到国家标准的判为未达标，其余暂不能判定。$/);
});

test("what may not be at all has words for its limit", () => {
  const [item] = madeEvaluation().items;
  if (item === undefined) throw new Error("no item");
  expect(partLines({ ...item, parts: [part] }, zhCN).map(({ limit }) => limit)).toEqual(["不得有"]);
  expect(partLines({ ...item, parts: [{ ...part, limit: 45 }] }, zhCN).map(({ limit }) => limit)).toEqual(["≤45个"]);
});

test("a sum has its unit before the remark on what is not in it", () => {
  expect([sumWords(90000, 1, zhCN, "元"), sumWords(90000, 0, zhCN, "元")]).toEqual([
    "90,000元（另有1处数据不全）",
    "90,000元",
  ]);
  expect(sumWords(90000, 1, zhCN)).toBe("90,000（另有1处数据不全）");
});

test("an item whose citation is its name is named once", () => {
  expect((["S1", "R-balance", "G4"] as const).map((id) => itemTitle(id, zhCN.catalogue))).toEqual([
    "社会认可度",
    "资源配置 校际差异系数",
    "政府保障第4项 学校规模",
  ]);
});

test("English has its singulars, and a label after its stage no capital", () => {
  expect(messageSentence(message("schoolsConcerned", { unmet: 1, undetermined: 0, listed: 1 }), en)).toBe(
    "1 school unmet, 0 without complete data",
  );
  expect([en.catalogue.quantity("1", "间"), en.catalogue.quantity("2", "间")]).toEqual(["1 room", "2 rooms"]);
  expect(partLabel(part, en)).toMatch(/^Primary [a-z]/);
  const ofCounty = { ...part, label: message("classesOverLimit", { school: null, stage: null, limit: 45 }) };
  expect(partLabel(ofCounty, en)).toBe("County, primary: classes of more than 45");
  expect(en.report.items.schools({ unmet: 1, undetermined: 2, named: 1 })).toBe(
    "1 school falls short, 2 schools lack data",
  );
});
