import { unzipSync } from "fflate";
import { ofIndicator } from "../../src/model/ofIndicator";
import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Evaluation } from "../../src/model/evaluation";
import { INDICATOR_IDS } from "../../src/regulation/indicators";
import { evaluationToJson } from "../../src/present/json/evaluationToJson";
import { MOST_NAMED } from "../../src/present/account/reasons";
import { differingItems } from "../../src/present/account/differences";
import { itemTitle } from "../../src/present/words/itemTitle";
import { groupedNumber, shownNumber } from "../../src/present/words/shownNumber";
import { writeReport } from "../../src/report/writeReport";
import { evaluate } from "../fixtures/evaluate";
import { en } from "../../src/strings/en";
import { zhCN } from "../../src/strings/zh-CN";
import { datasetOf } from "../fixtures/dataset";
import { hasSoffice } from "../fixtures/installedTools";
import { convertWithLibreOffice } from "../fixtures/libreOffice";
import { partErrors } from "../fixtures/ooxml/partErrors";
import { sampleEvaluation } from "../fixtures/sampleEvaluation";
import { paragraphsOf, paragraphsOfItem, paragraphsWithComments, partOf, tableRowsOf } from "./wordText";
import { planned } from "../fixtures/planned";

const STAMP = { evaluatedAt: "2026-11-23 09:30", version: "0.1.0" };

let sample: Evaluation;
let report: Uint8Array;
let paragraphs: string[];
beforeAll(async () => {
  sample = await sampleEvaluation();
  report = await writeReport(planned(sample), zhCN, { stamp: STAMP, copy: "review" });
  paragraphs = paragraphsWithComments(report);
});

function xmlOf(name: string): string {
  return partOf(report, name);
}

function itemParagraphs(text: string): string[] {
  return paragraphsOfItem(paragraphs, text);
}

describe("read back from the file, the report of the sample", () => {
  test("has the parts of the published report in their order", () => {
    const wanted = [
      "示例县义务教育优质均衡发展",
      "自查自评报告",
      "一、基本情况",
      "二、主要指标达标情况",
      "（一）资源配置达标情况。",
      "（二）校际均衡差异系数达标情况。",
      "（三）政府保障达标情况。",
      "（四）教育质量达标情况。",
      "（五）根据《县域义务教育优质均衡发展督导评估办法》第十条自评情况。",
      "三、自评情况",
      "（一）资源配置方面",
      "（二）政府保障程度",
      "（三）教育质量",
      "四、存在问题及下一步工作打算",
    ];
    const places = wanted.map((words) => paragraphs.findIndex((paragraph) => paragraph.startsWith(words)));
    expect(places.filter((place) => place < 0)).toEqual([]);
    expect([...places].sort((one, other) => one - other)).toEqual(places);
  });

  test("has 【自评情况】 and 【自评结论】 for all 7 + 15 + 9 items, with the outcome of the evaluation's JSON", () => {
    const { items } = evaluationToJson(planned(sample), zhCN);
    const told = items.filter(({ id }) => /^[RGQ]\d+$/.test(id));
    expect(told).toHaveLength(31);
    for (const { id, outcome, declared, agrees } of told) {
      const own = itemParagraphs(zhCN.catalogue.item(id).text);
      const conclusion = own.find((paragraph) => paragraph.startsWith("【自评结论】")) ?? "";
      expect({ id, situation: own[0]?.startsWith("【自评情况】") }).toEqual({ id, situation: true });
      const found = outcome === "pending" ? "等待接受国家（省级）" : zhCN.catalogue.outcomes[outcome];
      expect({ id, found: conclusion.startsWith(`【自评结论】${found}`) }).toEqual({ id, found: true });
      expect({ id, differs: conclusion.includes("两者不一致") }).toEqual({ id, differs: agrees === false });
      if (agrees === false && declared !== null)
        expect(conclusion).toContain(`填报单位自评：${zhCN.catalogue.outcomes[declared]}`);
    }
  });

  test("has the county means of the JSON for all seven indicators and both stages", () => {
    const { balance } = evaluationToJson(planned(sample), zhCN);
    expect(balance).toHaveLength(14);
    for (const { indicator, mean } of balance) {
      const own = itemParagraphs(zhCN.catalogue.item(indicator).text)
        .filter((paragraph) => paragraph.includes("【批注】"))
        .join("");
      expect({ indicator, mean, found: own.includes(mean === null ? "" : mean.toFixed(2)) }).toEqual({
        indicator,
        mean,
        found: true,
      });
    }
  });

  test("has the values that decide each of the 31 items as the JSON has them, three to an item at most", () => {
    const { items } = evaluationToJson(planned(sample), zhCN);
    let told = 0;
    for (const { id, outcome, parts: judged } of items.filter((item) => /^[RGQ]\d+$/.test(item.id))) {
      const own = itemParagraphs(zhCN.catalogue.item(id).text).join("");
      const isMean = /^R/.test(id) && outcome === "met";
      const deciding = isMean ? [] : judged.filter(({ value, outcome: of }) => value !== null && of === outcome);
      if (deciding.length > MOST_NAMED) {
        expect({
          id,
          told: own
            .match(/其中(\d)[所项]|中的(\d)项/)
            ?.slice(1)
            .includes(String(MOST_NAMED)),
        }).toEqual({ id, told: true });
        continue;
      }
      for (const { value } of deciding) {
        const shown = Number.isInteger(value ?? 0) ? String(value) : shownNumber(value ?? 0, 2);
        expect({ id, value, found: own.includes(shown) }).toEqual({ id, value, found: true });
        told++;
      }
    }
    expect(told).toBeGreaterThan(15);
  });

  test("has an annex of shortfalls whose lines and sums are those of the JSON", () => {
    const { plan } = evaluationToJson(planned(sample), zhCN);
    const rows = tableRowsOf(report);
    const told = (wanted: readonly string[]): boolean =>
      rows.some((cells) => wanted.every((words) => cells.includes(words)));
    expect(plan.shortfalls.length).toBeGreaterThan(15);
    for (const { school, missing } of plan.shortfalls) {
      expect({ school, missing, found: told([school, groupedNumber(missing ?? 0)]) }).toEqual({
        school,
        missing,
        found: true,
      });
    }
    for (const id of INDICATOR_IDS) {
      const { toStandard, toFloor, recommended, cost } = ofIndicator(plan.totals, id);
      const line = [
        zhCN.catalogue.indicator(id).shortName,
        ...[toStandard, toFloor, recommended, cost].map(groupedNumber),
      ];
      expect({ id, found: told(line) }).toEqual({ id, found: true });
    }
    expect(told([zhCN.sheets.plan.totals.costOfAll, groupedNumber(plan.cost)])).toBe(true);
    expect(paragraphs).toContain("按现有数据测算的结果，供研究参考，不是人员、设备调配的指令。");
  });

  test("has every ratio, coefficient and mean in its tables", () => {
    const cells = new Set(paragraphs);
    for (const { ratios } of sample.schools)
      for (const id of INDICATOR_IDS) expect(cells.has((ratios[id] ?? 0).toFixed(2))).toBe(true);
    for (const { mean, standardDeviation, coefficientOfVariation } of sample.balance) {
      expect([
        cells.has((mean ?? 0).toFixed(2)),
        cells.has((standardDeviation ?? 0).toFixed(2)),
        cells.has((coefficientOfVariation ?? 0).toFixed(3)),
      ]).toEqual([true, true, true]);
    }
    for (const form of ["表Ⅰ", "表Ⅱ-1", "表Ⅱ-2", "表Ⅲ", "表Ⅳ", "表Ⅴ", "表Ⅵ"])
      expect(paragraphs.some((one) => one.startsWith(form))).toBe(true);
  });

  test("says 认定 of itself in the notice alone, and lists what has to be settled first", () => {
    const own = new Set(
      Object.values(sample.dataset.statements).flatMap((statement) => (statement?.text ?? "").split("\n")),
    );
    expect(
      paragraphs.filter(
        (one) => one.replaceAll("培养、认定", "").includes("认定") && ![...own].some((words) => one.includes(words)),
      ),
    ).toEqual(["本报告为县级自评测算，不作为认定结论"]);
    expect(paragraphs.some((one) => one.includes("1436") && one.includes("1945") && /^\d+\. /.test(one))).toBe(true);
  });

  test("is laid out as a 公文: fonts by name, 三号, 28-point lines, two characters in, margins, page numbers by side", () => {
    const xml = xmlOf("word/document.xml");
    for (const font of ["方正小标宋简体", "黑体", "楷体_GB2312", "仿宋_GB2312"])
      expect(xml).toContain(`w:eastAsia="${font}"`);
    expect(xml).toContain('<w:sz w:val="32"/>');
    expect(xml).toMatch(/<w:spacing [^>]*w:line="560"[^>]*w:lineRule="exact"/);
    expect(xml).toContain('w:firstLineChars="200"');
    expect(/<w:pgSz[^>]*>/.exec(xml)?.[0]).toBe('<w:pgSz w:w="11906" w:h="16838" w:orient="portrait"/>');
    const margins =
      /w:top="(\d+)" w:right="(\d+)" w:bottom="(\d+)" w:left="(\d+)"/.exec(/<w:pgMar[^>]*>/.exec(xml)?.[0] ?? "") ?? [];
    expect(margins.slice(1).map((twips) => Math.round((Number(twips) / 1440) * 25.4))).toEqual([37, 26, 35, 28]);
    expect(xmlOf("word/footer1.xml")).toMatch(/— <.*PAGE.* —</s);
    expect(xmlOf("word/settings.xml")).toContain("w:evenAndOddHeaders");
  });

  test("begins tables that run over pages on a page of their own, where another one stands above", () => {
    const begun = (
      xmlOf("word/document.xml").match(/<w:p[ >](?:(?!<\/w:p>).)*<w:pageBreakBefore\/>.*?<\/w:p>/g) ?? []
    ).map((one) => one.replace(/<[^>]*>/g, ""));
    expect(begun).toEqual(["表Ⅱ-2　小学、初中资源配置基本情况（分学校）", "表Ⅳ　政府保障程度评估指标"]);
  });

  test("has the coefficients and their limit as Word's own charts, told apart without colour", () => {
    const chart = xmlOf("word/charts/chart1.xml");
    const primary = sample.balance.filter(({ stage }) => stage === "primary");
    for (const { coefficientOfVariation } of primary) expect(chart).toContain(`<c:v>${coefficientOfVariation}</c:v>`);
    expect(chart).toContain("prstDash");
    expect(xmlOf("word/charts/chart2.xml")).toContain("prstDash");
  });

  test("has the coefficients over the years as lines that markers tell apart, every year's as the bureau states it", () => {
    const chart = xmlOf("word/charts/chart3.xml");
    expect(new Set((chart.match(/<c:symbol val="[^"]*"/g) ?? []).filter((one) => !one.includes("none"))).size).toBe(7);
    const history = sample.trends
      .filter(({ stage, indicator }) => stage === "primary" && indicator !== "composite")
      .flatMap(({ years }) => years);
    expect(history).toHaveLength(4 * 7);
    for (const { coefficientOfVariation } of history) expect(chart).toContain(`<c:v>${coefficientOfVariation}</c:v>`);
    expect(xmlOf("word/charts/chart4.xml")).toContain("<c:v>");
  });
});

describe("the copy that is handed in", () => {
  let submitted: Uint8Array;
  let told: string[];
  beforeAll(async () => {
    submitted = await writeReport(planned(sample), zhCN, { stamp: STAMP });
    told = paragraphsOf(submitted);
  });

  test("has the text of the copy for review, and neither a comment nor a mark", () => {
    const text = (file: Uint8Array): string[] => {
      const all = paragraphsOf(file);
      return all.slice(0, all.indexOf("附表1　校际均衡情况"));
    };
    expect(text(submitted)).toEqual(text(report));
    expect(Object.keys(unzipSync(submitted)).filter((name) => name.includes("comments"))).toEqual([]);
    expect(partOf(submitted, "word/document.xml")).not.toContain("comment");
    expect(text(submitted).filter((one) => /▲|核实后再报|待核实。|供内部|须由填报单位|批注/u.test(one))).toEqual([]);
  });

  test("concludes 达标 only of what the evaluation finds met", () => {
    for (const { id, outcome } of sample.items.filter(({ area }) => area !== "veto")) {
      const conclusion = told
        .slice(told.findIndex((one) => one.endsWith(`${zhCN.catalogue.item(id).text}；`)))
        .find((one) => one.startsWith("【自评结论】"));
      expect([id, conclusion?.startsWith("【自评结论】达标。")]).toEqual([id, outcome === "met"]);
    }
  });

  test("ends with the conclusions that differ from the bureau's own, each with both and the reason", () => {
    const page = told.slice(told.lastIndexOf("与原自评不同的结论"));
    const last = tableRowsOf(submitted);
    const rows = last
      .slice(last.findIndex(([, , declared]) => declared === "原自评结论") + 1)
      .slice(0, differingItems(sample).length);
    expect(rows.map((cells) => cells[1])).toEqual(
      differingItems(sample).map(({ id }) => itemTitle(id, zhCN.catalogue)),
    );
    expect(rows.every(([, , declared, found, why]) => declared !== found && (why ?? "") !== "")).toBe(true);
    expect(sample.items.filter(({ agrees }) => agrees === false).length).toBeGreaterThan(3);
    expect(page.indexOf(zhCN.report.doubtfulWords.note)).toBe(2 + 5 * (rows.length + 1));
  });

  test("names below them the words that it prints as they stand and the figures do not give", () => {
    const all = tableRowsOf(submitted);
    const rows = all.slice(all.findIndex(([, , what]) => what === "须核对之处") + 1);
    expect(rows.map(([, item, what]) => [item, what?.match(/[\d.]+[%人元]/u)?.[0]])).toEqual([
      ["资源配置第6项 教学仪器设备值", "3516.82元"],
      ["教育质量第1项 初中三年巩固率", "99.54%"],
      ["教育质量第2项 残疾儿童少年入学率", "84.92%"],
    ]);
  });

  test("names three schools in a sentence at most", () => {
    const names = sample.dataset.schools.map(({ name }) => name);
    const own = new Set(Object.values(sample.dataset.statements).map((statement) => statement?.text));
    const composed = told.slice(0, told.indexOf("附表1　校际均衡情况")).filter((one) => !own.has(one.slice(6)));
    for (const clause of composed.join("").split(/[。；]/u))
      expect([clause, names.filter((name) => clause.includes(name)).length <= MOST_NAMED]).toEqual([clause, true]);
  });
});

test("the same evaluation and stamp give the same bytes, also when other reports were written between", async () => {
  const first = await writeReport(planned(sample), zhCN, { stamp: STAMP });
  await writeReport(planned(sample), en, { stamp: STAMP });
  expect(Buffer.from(await writeReport(planned(sample), zhCN, { stamp: STAMP })).equals(Buffer.from(first))).toBe(true);
  expect(xmlOf("docProps/core.xml")).toContain("2026-11-23T09:30:00Z");
});

test("a county without any data gets a report that says so, not numbers", async () => {
  const text = paragraphsOf(await writeReport(planned(evaluate(datasetOf({}))), zhCN, { stamp: STAMP })).join("\n");
  expect(text).toContain("分学校数据尚未填报");
  expect(text).toContain("数据不全，暂不能判定");
  expect(text).not.toMatch(/undefined|null|NaN|为0[人间元㎡%]/);
});

test("English readers get the report in English, but for the bureau's own words", async () => {
  const silent = {
    ...sample,
    county: "Sample",
    reportingUnit: "Bureau",
    dataset: { ...sample.dataset, statements: {} },
  };
  const texts = paragraphsOf(await writeReport(planned(silent), en, { stamp: STAMP }));
  const names = sample.dataset.schools.map(({ name }) => name);
  const chinese = texts
    .map((one) => names.reduce((text, name) => text.replaceAll(name, ""), one))
    .filter((one) => /[\u4e00-\u9fff]/.test(one.replace(/教督〔2017〕6号|优衡|县域义务教育.*?起）/g, "")));
  expect(chinese.filter((one) => !/^\d+\. /.test(one) && !one.startsWith("[By the figures]"))).toEqual([]);
});

test.each([
  "word/document.xml",
  "word/comments.xml",
  "word/footer1.xml",
  "word/styles.xml",
  "word/settings.xml",
  "word/charts/chart1.xml",
  "word/charts/chart3.xml",
])("%s is valid", (name) => {
  expect(partErrors(xmlOf(name))).toEqual([]);
});

const itWithOffice = hasSoffice ? test : test.skip;
itWithOffice("LibreOffice opens it and prints it", async () => {
  const folder = mkdtempSync(path.join(tmpdir(), "uei-report-"));
  try {
    const report = path.join(folder, "report.docx");
    writeFileSync(report, await writeReport(planned(sample), zhCN, { stamp: STAMP }));
    const [printed] = convertWithLibreOffice("pdf", [report], folder);
    expect(statSync(printed ?? "").size).toBeGreaterThan(100_000);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
