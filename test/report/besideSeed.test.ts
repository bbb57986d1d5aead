import reported from "../../assets/sample/seedStatements.json";
import { judgeWorkbook, type JudgedWorkbook } from "../../src/app/evaluateWorkbook";
import type { ItemResult } from "../../src/model/evaluation";
import { ITEMS } from "../../src/regulation/items";
import { writeReport } from "../../src/report/writeReport";
import { zhCN } from "../../src/strings/zh-CN";
import { WorkbookFile } from "../../src/workbook/file/workbookFile";
import { seedWorkbook } from "../seed/seedWorkbook";
import { paragraphsOfItem, paragraphsWithComments } from "./wordText";

/** The items of the published report in its order: seven resources, fifteen of assurance, nine of quality. */
const TOLD = ITEMS.filter(({ id }) => /^[RGQ]\d+$/.test(id)).map(({ id, words }) => ({ id, ...words }));

let judged: JudgedWorkbook;
let paragraphs: string[];
beforeAll(async () => {
  judged = await judgeWorkbook(WorkbookFile.open(seedWorkbook(), "乌苏市.xlsx"));
  paragraphs = paragraphsWithComments(
    await writeReport(judged, zhCN, { stamp: { evaluatedAt: "2026-11-23 09:30", version: "0.1.0" }, copy: "review" }),
  );
});

function itemOf(id: string): ItemResult {
  const found = judged.evaluation.items.find((item) => item.id === id);
  if (found === undefined) throw new Error(`no item ${id}`);
  return found;
}

/** Reports differ in where they put commas and colons. */
function bare(text: string): string {
  return text.replace(/[，；。、：]/g, "");
}

test("title, preamble and 一、基本情况 are those of the published report", () => {
  const wanted = [
    "附件1：",
    "乌苏市义务教育优质均衡发展",
    "自查自评报告",
    "乌苏市对照《教育部关于印发〈县域义务教育优质均衡发展督导评估办法〉的通知》（教督〔2017〕6号）要求，认真开展自查自评，现将情况报告如下：",
    "一、基本情况",
  ];
  expect(paragraphs.filter((one) => wanted.includes(one))).toEqual(wanted);
  expect(bare(paragraphs.find((one) => one.startsWith("乌苏市现有")) ?? "")).toContain(
    bare(
      "乌苏市现有义务教育阶段学校共24所，其中小学16所、初中2所、九年一贯制学校5所、十二年一贯制学校1所，另设教学点4个。全市义务教育阶段教职工1945人，" +
        "其中专任教师1606人；在校生20895人，其中：小学12927人（含教学点109人），355个班，初中7968人，172个班。小学、初中入学率100%，",
    ),
  );
});

test("every section stands in its place, the items in between", () => {
  const wanted = [
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
    "我市在推进义务教育优质均衡发展方面做了一些工作，也取得了一些成绩",
    "下一步，我市将以本次自查自评为契机",
  ];
  const places = wanted.map((words) => paragraphs.findIndex((one) => one.startsWith(words)));
  expect(places.filter((place) => place < 0)).toEqual([]);
  expect([...places].sort((one, other) => one - other)).toEqual(places);
});

test("each of the 31 items has the published words verbatim, and a conclusion", () => {
  TOLD.forEach(({ id, text }, at) => {
    const own = paragraphsOfItem(paragraphs, text);
    expect([id, own[0]?.split("【批注】")[0]]).toEqual([id, `【自评情况】${reported[at]?.text ?? ""}`]);
    expect([id, own.at(-1)?.startsWith("【自评结论】")]).toEqual([id, true]);
  });
});

test("a conclusion that the figures do not support is printed beside ours, or said to have no data behind it; no other is", () => {
  for (const { id, text } of TOLD) {
    const { outcome, declared, agrees } = itemOf(id);
    const conclusion = paragraphsOfItem(paragraphs, text).at(-1) ?? "";
    const isContradicted = agrees === false;
    expect([id, conclusion.includes("两者不一致")]).toEqual([id, isContradicted]);
    expect([id, conclusion.includes("尚无数据支持")]).toEqual([id, outcome === "undetermined" && declared !== null]);
    if (isContradicted)
      expect(conclusion).toMatch(/^【自评结论】未达标。.*【批注】填报单位自评：达标；按数据测算：未达标。/);
  }
  const contradicted = TOLD.filter(({ id }) => itemOf(id).agrees === false).map(({ id }) => id);
  expect(contradicted).toEqual(["G4", "G5", "Q2"]);
});

test("how it is not supported is said beside the published words", () => {
  const measured = (id: string): string =>
    paragraphsOfItem(paragraphs, TOLD.find((item) => item.id === id)?.text ?? "")
      .map((one) => one.split("【批注】")[1] ?? "")
      .join("");
  expect(measured("G4")).toMatch(/2919人，未达到要求（标准为不超过2500人）/);
  expect(measured("G5")).toMatch(/75/);
  expect(measured("Q2")).toMatch(/84\.92%.*自评情况的文字中没有测算所得的84\.92%.*96\.20%.*87\.86%/);
  expect(measured("G14")).toMatch(/优质高中招生名额总数/);
  expect(measured("R6")).not.toContain("没有测算所得");
});

test("四、存在问题 names every item that is not met", () => {
  const problems = paragraphs.find((one) => one.startsWith("我市在推进")) ?? "";
  for (const {
    id,
    words: { title },
  } of ITEMS) {
    if (judged.evaluation.items.some((item) => item.id === id && item.decides && item.outcome === "unmet"))
      expect(problems).toContain(title);
  }
});
