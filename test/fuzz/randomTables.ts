import { VOCABULARY } from "../fixtures/readDataset";
import type { FigureCard } from "../../src/regulation/figures/figureCard";
import { addressOf } from "../../src/model/tables/cellRef";
import { escapeXml } from "../fixtures/escapeXml";
import { buildXlsx, type SheetSource } from "../fixtures/xlsxBuilder";
import type { SeededRandom } from "./seededRandom";

export type FuzzCell = string | number | null;

/** Sheets of a made-up county as bureaus lay them out: rows of cells, first what stands above the headings. */
export interface RandomSheet {
  readonly name: string;
  readonly rows: readonly (readonly FuzzCell[])[];
}

const TYPES = [
  "小学",
  "小学",
  "教学点",
  "初级中学",
  "九年一贯制学校",
  "十二年一贯制学校",
  "完全中学",
  "特殊教育学校",
  "幼儿园",
];
const STAGES = ["小学", "初中", "小学部", "初中部", "小学阶段"];
const TEXTS: Readonly<Record<string, readonly string[]>> = {
  type: TYPES,
  stage: STAGES,
  locality: ["城区", "镇区", "乡村", "城市", "农村"],
  founder: ["公办", "民办", "县级教育部门"],
  boarding: ["是", "否"],
};
const UNITS = [
  "",
  "",
  "",
  "（㎡）",
  "（平方米）",
  "（亩）",
  "（万元）",
  "（元）",
  "（千元）",
  "（间）",
  "（人）",
  "（%）",
  "(㎡)",
];
const ODD: readonly FuzzCell[] = [
  null,
  "—",
  "…",
  "*",
  "-",
  "0",
  "约300",
  "12人",
  "1,200",
  "３５",
  "待定",
  -1,
  0.5,
  1e13,
  "合计",
];

/** Some sheets of schools, and now and then one of the county's figures. */
export function randomSheets(random: SeededRandom): RandomSheet[] {
  const names = Array.from({ length: random.between(1, 12) }, (_, at) => schoolName(random, at));
  const sheets = Array.from({ length: random.between(1, 3) }, (_, at) => schoolSheet(random, names, at));
  return random.oneIn(3) ? sheets : [...sheets, countySheet(random)];
}

function schoolName(random: SeededRandom, at: number): string {
  return `${random.pick(["青松", "红柳", "白杨", "城关", "胡杨"])}${at}${random.pick(["小学", "中学", "学校", "教学点", "小学（南校区）"])}`;
}

const COLUMNS = Object.entries(VOCABULARY.schools).filter(([, { labels }]) => labels.length > 0);

function schoolSheet(random: SeededRandom, names: readonly string[], at: number): RandomSheet {
  const chosen = random.shuffled(COLUMNS).slice(0, random.between(2, 24));
  const headings = ["学校名称", ...chosen.map(([, entry]) => heading(random, entry))];
  const rows = names.map((name) => [name, ...chosen.map(([id, entry]) => schoolCell(random, id, entry))]);
  const withTotals = random.oneIn(3) ? [...rows, totals(random, rows, headings.length)] : rows;
  const above: FuzzCell[][] = random.oneIn(3)
    ? [[`示例县${random.pick(["2025", "2024"])}年${random.pick(["小学", "初中", "义务教育学校"])}情况表`]]
    : [];
  if (random.oneIn(6)) above.push(["单位：", random.pick(["万元", "㎡", "人", "亩"])]);
  const below: FuzzCell[][] = random.oneIn(5) ? [[], ["填表人：", "审核人："]] : [];
  const body = random.oneIn(5) ? blocks(random, withTotals) : withTotals;
  return {
    name: `${random.pick(["学校", "小学", "初中", "条件", "师资", "Sheet"])}${at + 1}`,
    rows: [...above, headings, ...body, ...below],
  };
}

function heading(random: SeededRandom, entry: FigureCard): string {
  const label = random.pick(entry.labels);
  if (entry.dimension === "text") return label;
  const staged = random.oneIn(4) ? `${random.pick(["小学", "初中"])}${label}` : label;
  return staged + (random.oneIn(2) && entry.unit !== "" ? `（${entry.unit}）` : random.pick(UNITS));
}

function schoolCell(random: SeededRandom, id: string, entry: FigureCard): FuzzCell {
  if (random.oneIn(40)) return random.pick(ODD);
  const words = TEXTS[id];
  if (words !== undefined) return random.pick(words);
  if (entry.dimension === "text") return random.pick(["是", "否", "无", "2020", "甲"]);
  return numberLike(random);
}

function numberLike(random: SeededRandom): number {
  const size = 10 ** random.between(0, 4);
  return random.oneIn(3) ? Math.round(random.next() * size * 100) / 100 : random.below(size);
}

function totals(random: SeededRandom, rows: readonly (readonly FuzzCell[])[], width: number): FuzzCell[] {
  const sum = (column: number): FuzzCell => {
    const cells = rows.map((row) => row[column]);
    return cells.every((cell) => typeof cell === "number")
      ? cells.reduce((all: number, cell) => all + Number(cell), 0)
      : null;
  };
  const label = random.pick(["合计", "总计", `小计（${rows.length}所）`, "全县合计", ""]);
  return Array.from({ length: width }, (_, column) => (column === 0 ? label : sum(column)));
}

/** The rows in two blocks, each under a title and with its own sum. */
function blocks(random: SeededRandom, rows: readonly (readonly FuzzCell[])[]): (readonly FuzzCell[])[] {
  const cut = random.between(0, rows.length);
  return [["一、小学"], ...rows.slice(0, cut), ["二、初中"], ...rows.slice(cut), random.oneIn(2) ? ["…"] : []];
}

const FIGURES = Object.values(VOCABULARY.county).filter(({ labels }) => labels.length > 0);

function countySheet(random: SeededRandom): RandomSheet {
  const chosen = random.shuffled(FIGURES).slice(0, random.between(3, 40));
  const rows = chosen.map((entry): FuzzCell[] => [
    random.pick(entry.labels),
    random.oneIn(20)
      ? random.pick(ODD)
      : entry.dimension === "text"
        ? random.pick(["数学", "2019—2023", "省级调查", "示例县", "是"])
        : numberLike(random),
    random.oneIn(3) ? random.pick(["人", "万元", "元", "%", "所", ""]) : entry.unit,
  ]);
  return { name: random.pick(["县级指标", "县级数据表", "指标"]), rows: [["指标", "数值", "单位"], ...rows] };
}

/** The sheets as a workbook. */
export function workbookOf(sheets: readonly RandomSheet[]): Uint8Array {
  return buildXlsx({ sheets: sheets.map(sheetSource) });
}

function sheetSource({ name, rows }: RandomSheet, at: number): SheetSource {
  const cellXml = (cell: FuzzCell, row: number, column: number): string => {
    const place = addressOf({ row, column });
    if (cell === null || cell === "") return "";
    return typeof cell === "number"
      ? `<c r="${place}"><v>${cell}</v></c>`
      : `<c r="${place}" t="inlineStr"><is><t>${escapeXml(cell)}</t></is></c>`;
  };
  return {
    name: `${name}_${at + 1}`,
    rows: rows
      .map(
        (cells, row) => `<row r="${row + 1}">${cells.map((cell, column) => cellXml(cell, row, column)).join("")}</row>`,
      )
      .join(""),
  };
}
