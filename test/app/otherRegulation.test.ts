import { evaluate } from "../../src/evaluate/evaluate";
import { countyEvidence } from "../../src/evaluate/items/county/countyFigures";
import { judgeCountyShare } from "../../src/evaluate/items/county/countyShare";
import { ITEM_JUDGES } from "../../src/evaluate/items/itemJudges";
import { judgementOf } from "../../src/evaluate/items/judgement";
import type { ItemJudge } from "../../src/evaluate/judging";
import { defineRegulation } from "../../src/evaluate/regulation";
import { readDataset } from "../../src/intake/intake";
import { message } from "../../src/model/messages/message";
import { compliancePlan } from "../../src/plan/compliancePlan";
import { balanceSentences } from "../../src/present/account/resourceSentences";
import { evaluationToJson } from "../../src/present/json/evaluationToJson";
import { awaited, madePlans } from "../fixtures/awaitedSheets";
import { entry } from "../../src/regulation/figures/figureCard";
import { indicatorItem, standardOf, type IndicatorCard } from "../../src/regulation/indicatorCard";
import { R2, R2Item } from "../../src/regulation/indicators/R2";
import { R7, R7Item } from "../../src/regulation/indicators/R7";
import type { ItemCard, LimitsOf } from "../../src/regulation/itemCard";
import { G9 } from "../../src/regulation/items/government/G9";
import { limit } from "../../src/regulation/limits/limit";
import { inChinese } from "../../src/regulation/limits/limitWords";
import { qualityBalance2017 } from "../../src/regulation/qualityBalance2017";
import { qualityBalance2017InEnglish } from "../../src/regulation/qualityBalance2017.en";
import type { Standard } from "../../src/regulation/standard";
import { writeReport } from "../../src/report/writeReport";
import { english } from "../../src/strings/en";
import { chinese } from "../../src/strings/zh-CN";
import { WorkbookFile } from "../../src/workbook/file/workbookFile";
import { tableBook } from "../fixtures/tableBook";
import { tableOf } from "../fixtures/tables";
import { readingText } from "../report/wordText";

/** An indicator that the product has never heard of. */
const R8: IndicatorCard = {
  ...R7,
  id: "R8",
  name: "生均图书册数",
  shortName: "图书",
  amountName: "图书册数",
  amount: "ownBooks",
  amountUnit: "册",
  unit: "册",
  amountNames: "图书册数|图书藏量",
  ratioNames: "生均图书册数",
  perStudents: 1,
  isShared: false,
  plausible: { kind: "perStudent", band: { low: 1, high: 200 }, units: [] },
  standard: standardOf("资源配置第8项", "册", 20, 30),
};
const R8Item = indicatorItem(R8, () => ({ ...R7Item.wordsFor(R7.standard), title: "图书", citation: "资源配置第8项" }));

const limits = { share: [limit(60, "%", "atLeast", "第1条")] } satisfies ItemCard["limits"];

/** An item on a figure of the county that only this standard asks for. */
const L1 = {
  id: "L1",
  area: "quality",
  kind: "computed",
  decides: true,
  year: "school",
  figures: ["ownLibraryVisitors"],
  seenIn: [],
  offices: ["education"],
  limits,
  wordsFor: (inForce: LimitsOf<typeof limits>) => ({
    citation: "第1条",
    title: "图书馆借阅",
    text: `到图书馆借阅的学生比例达到${inChinese(inForce.share, "%")}`,
    measure: "组织学生到图书馆借阅",
    remedy: "开放图书馆。",
  }),
} as const satisfies ItemCard;

const standard = {
  ...qualityBalance2017,
  id: "试行〔2030〕1号",
  indicators: [R2, R7, R8],
  indicatorItems: [R2Item, R7Item, R8Item],
  schoolRule: { ...qualityBalance2017.schoolRule, indicatorsToMeet: 2 },
  items: [G9, L1],
  vetoes: [],
  figures: { county: { ownLibraryVisitors: entry("people", "人", "图书馆借阅学生数|到馆借阅学生数") } },
  hasOfficialForms: false,
} as const satisfies Standard;

const judgeVisitors: ItemJudge = ({ dataset, limits: inForce }) => {
  const label = message("ofItem", { item: L1.id });
  const limitOfShare = inForce.item(L1, "share");
  const { part, step } = judgeCountyShare(dataset, L1.id, label, "ownLibraryVisitors", "students", limitOfShare);
  const evidence = countyEvidence(dataset, ["ownLibraryVisitors", "students"]);
  return judgementOf({ parts: [part], steps: [step], evidence });
};

const regulation = defineRegulation(standard, { G9: ITEM_JUDGES.G9, L1: judgeVisitors });

const SCHOOLS = tableOf(
  "学校",
  ["学校名称", "学校类型", "在校生数", "骨干教师数", "网络多媒体教室数", "图书藏量（册）"],
  [
    ["甲小学", "小学", 500, 9, 20, 12000],
    ["乙小学", "小学", 500, 8, 21, 9500],
  ],
);
const FIGURES = tableOf(
  "县级数据",
  ["指标", "数值", "单位"],
  [
    ["在校生数", 1000, "人"],
    ["到馆借阅学生数", 700, "人"],
    ["专任教师数", 60, "人"],
    ["完成360学时培训教师数", 60, "人"],
  ],
);

async function judged(local: readonly (readonly (string | number)[])[] = [], schools = SCHOOLS) {
  const overrides = tableOf("地方标准", ["指标", "学段", "种类", "标准值", "单位", "依据", "生效日期"], local);
  const book = WorkbookFile.open(tableBook([schools, FIGURES, ...(local.length === 0 ? [] : [overrides])]));
  const evaluation = evaluate(readDataset(await book.read(), standard), regulation);
  return { book, planned: { evaluation, plan: compliancePlan(evaluation) } };
}

test("a workbook is read by the headings, figures and items of the standard given, and judged by its cards", async () => {
  const { evaluation } = (await judged()).planned;
  expect(evaluation.items.map(({ id }) => id)).toEqual(["R2", "R7", "R8", "R-schools", "R-balance", "G9", "L1"]);
  expect(evaluation.schools.map(({ ratios }) => ratios["R8"])).toEqual([24, 19]);
  expect(evaluation.items.find(({ id }) => id === "L1")).toMatchObject({
    outcome: "met",
    parts: [{ value: 70, limit: 60 }],
    evidence: [{ label: "到馆借阅学生数" }, { label: "在校生数" }],
  });
  expect(evaluation.findings.filter(({ code }) => code === "figureUnknown" || code === "columnUnused")).toEqual([]);
});

test("a stricter local limit names the item by its own title, and the indicator by its own name", async () => {
  const { evaluation } = (
    await judged([
      ["图书馆借阅", "", "标准", 80, "%", "某文", "2020-01-01"],
      ["生均图书册数", "小学", "标准", 25, "册", "某文", "2020-01-01"],
    ])
  ).planned;
  expect(evaluation.items.find(({ id }) => id === "L1")).toMatchObject({ outcome: "unmet", parts: [{ limit: 80 }] });
  expect(evaluation.indicatorLimits["R8"]?.primary.standard).toMatchObject({ value: 25 });
});

const IN_ENGLISH = {
  items: {
    ...qualityBalance2017InEnglish.items,
    R8: R8Item.wordsFor,
    L1: () => ({ ...L1.wordsFor(limits), title: "Use of the library", text: "Use of the library: 60%" }),
  },
  indicators: {
    ...qualityBalance2017InEnglish.indicators,
    R8: { name: "Books per pupil", shortName: "Books", amountName: "books", filling: "to buy" },
  },
};

test.each([
  [chinese(standard), /图书馆借阅/u, /生均图书册数/u],
  [english(standard, IN_ENGLISH), /Use of the library/u, /Books per pupil/u],
])("it is put into words, written into the workbook and reported", async (strings, item, indicator) => {
  const { book, planned } = await judged();
  const stamp = { evaluatedAt: "2030-01-01 08:00", version: "1" };
  const plans = madePlans(planned, {}, strings, stamp);
  await book.write(awaited(plans));
  const written = (await WorkbookFile.open(book.bytes).read()).ownSheets;
  expect(written.map(({ id }) => id)).toEqual(plans.map(({ id }) => id));
  const words = JSON.stringify(written.map(({ cells }) => cells.map((row) => row.map(({ shown }) => shown))));
  expect(words).toMatch(item);
  expect(words).toMatch(indicator);
  const report = readingText(await writeReport(planned, strings, { stamp, copy: "review" }));
  expect(report).toMatch(item);
  expect(evaluationToJson(planned, strings).items.map(({ id }) => id)).toContain("L1");
});

test("sentences count the indicators of the standard", async () => {
  const lacking = (row: readonly (string | number | null)[]) => [...row.slice(0, 5), null];
  const rows = [
    ["甲小学", "小学", 500, 9, 20, 12000],
    ["乙小学", "小学", 500, 8, 21, 9500],
  ];
  const headings = ["学校名称", "学校类型", "在校生数", "骨干教师数", "网络多媒体教室数", "图书藏量（册）"];
  const { evaluation } = (await judged([], tableOf("学校", headings, rows.map(lacking)))).planned;
  expect(balanceSentences(evaluation, chinese(standard))[0]).toMatch(
    /^小学阶段三项指标差异系数中已能计算的2项均不高于.*，另有1项因数据不全暂不能计算/,
  );
});
