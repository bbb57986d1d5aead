import { evaluate } from "../../../fixtures/evaluate";
import { readDataset } from "../../../fixtures/readDataset";
import { namedTable, type Entry } from "../../tables";

/** A county of one 小学 and one 初中 with this word under one more column of the 小学. */
function judged(heading: string, word: Entry, figures: readonly (readonly Entry[])[] = []) {
  const schools = namedTable("学校", [
    ["学校名称", "学校类型", "小学在校生数", "初中在校生数", heading],
    ["甲小学", "小学", 300, null, word],
    ["乙中学", "初级中学", null, 500, null],
  ]);
  const county = figures.length === 0 ? [] : [namedTable("县级", [["指标", "数值"], ...figures])];
  const dataset = readDataset({ tables: [schools, ...county], plainRanges: [], ownSheets: [] });
  const { findings, items } = evaluate(dataset);
  const unclear = findings.flatMap((found) =>
    found.code === "wordNotUnderstood" ? [{ ...found.params, cell: `${found.where?.row},${found.where?.column}` }] : [],
  );
  const outcome = (id: string) => items.find((item) => item.id === id)?.outcome;
  return { school: dataset.schools[0], names: dataset.schools.map(({ name }) => name), unclear, outcome, dataset };
}

const YES: readonly Entry[] = ["是", "有", "√", "✔", 1, "1", "１", true, " 是 ", "Y"];
const NO: readonly Entry[] = ["否", "无", "没有", "×", "✘", 0, "0", "０", false, "N"];
const UNCLEAR: readonly Entry[] = ["○", "●", "完成", "部分", "2", "是/否"];

const answers = (words: readonly Entry[], answer: boolean | null) => words.map((word) => [word, answer] as const);
const WORDS = [...answers(YES, true), ...answers(NO, false), ...answers(UNCLEAR, null)];
const said = (word: Entry) => (typeof word === "boolean" ? String(word).toUpperCase() : String(word));

/** What is said of a word that answers nothing: the school, the word as shown, what may stand there, and the cell. */
const unclearAs = (word: Entry) => [
  { school: "甲小学", text: said(word), options: ["是", "否"], mayMean: [], cell: "3,4" },
];

test.each(WORDS)("是否寄宿制 %j: %j", (word, answer) => {
  const { school, unclear } = judged("是否寄宿制", word);
  expect(school?.isBoarding).toBe(answer);
  expect(unclear).toEqual(answer === null ? unclearAs(word) : []);
});

test.each(WORDS)("是否本年新增 %j: %j", (word, answer) => {
  const { school, unclear } = judged("是否本年新增", word);
  expect(school?.isNew).toBe(answer);
  expect(unclear).toEqual(answer === null ? unclearAs(word) : []);
});

test.each([...WORDS, ["已撤销", true], ["未撤销", false]] as const)("是否上年撤销 %j: %j", (word, answer) => {
  const { names, unclear } = judged("是否上年撤销", word);
  expect(names).toEqual(answer === true ? ["乙中学"] : ["甲小学", "乙中学"]);
  expect(unclear).toEqual(answer === null ? unclearAs(word) : []);
});

test.each([...WORDS, ["已建立", true], ["未制定", false]] as const)("是否建立章程 %j: %j", (word, answer) => {
  const { outcome, unclear } = judged("是否建立章程", word);
  expect(outcome("Q3")).toBe(answer === false ? "unmet" : "undetermined");
  expect(unclear).toEqual(answer === null ? unclearAs(word) : []);
});

// 完成 says of a cycle that it is over.
test.each([...WORDS.filter(([word]) => word !== "完成"), ["完成", true], ["已结束", true], ["进行中", false]] as const)(
  "培训周期是否结束 %j: %j",
  (word, answer) => {
    const { outcome } = judged("备注", null, [
      ["学年", 2025],
      ["培训周期", "2021—2025"],
      ["专任教师数", 100],
      ["应参训教师数", 100],
      ["完成360学时培训教师数", 100],
      ["培训周期是否结束", word],
    ]);
    expect(outcome("G9")).toBe(answer === true ? "met" : "undetermined");
  },
);

const NOTHING_UNCLEAR: readonly string[] = [];

test.each([
  ...(["城区", "主城区", "城", "城市", "111", "城乡结合区", "城区学校"] as const).map(
    (word) => [word, "urban", null] as const,
  ),
  ...(["镇区", "镇", "县镇", "镇中心区", 121, "镇区学校"] as const).map((word) => [word, "town", null] as const),
  ...(["乡村", "农村", "村", "乡", "村庄", 220] as const).map((word) => [word, "rural", null] as const),
  ["城镇", null, ["城区", "镇区"]],
  ["乡镇", null, ["镇区", "乡村"]],
  ["城镇学校", null, ["城区", "镇区"]],
  ["城乡", null, ["城区", "乡村"]],
  ["郊区", null, NOTHING_UNCLEAR],
  ["○", null, NOTHING_UNCLEAR],
  ["完成", null, NOTHING_UNCLEAR],
] as const)("城乡类型 %j: %j", (word, locality, mayMean) => {
  const { school, unclear } = judged("城乡类型", word);
  expect(school?.locality).toBe(locality);
  expect(unclear).toEqual(
    mayMean === null ? [] : [{ school: "甲小学", text: word, options: ["城区", "镇区", "乡村"], mayMean, cell: "3,4" }],
  );
});
