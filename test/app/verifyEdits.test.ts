import { NODE_COMPRESSION } from "../../src/cli/nodeCompression";
import { judgeWorkbook, writeEvaluation } from "../../src/app/evaluateWorkbook";
import { STRINGS } from "../../src/app/languages";
import { verifyResult, type VerifiedResult } from "../../src/app/verifyResult";
import type { OwnSheet, SheetId } from "../../src/model/sheets/sheetPlan";
import { addressOf } from "../../src/model/tables/cellRef";
import { WorkbookFile } from "../../src/workbook/file/workbookFile";
import { ZipArchive } from "../../src/workbook/file/zip/zipArchive";
import { tableBook } from "../fixtures/tableBook";
import { tableOf } from "../fixtures/tables";

const HEADINGS = ["学校名称", "学校类型", "在校生数", "班级数", "高于规定学历教师数", "体育运动场馆面积（㎡）"];
const SCHOOLS = [
  ["城关小学", "小学", 1200, 30, 60, 9000],
  ["红柳小学", "小学", 300, 8, 20, 2400],
  ["白杨小学", "小学", 640, 16, 15, 5000],
];

type Said = Omit<VerifiedResult, "run" | "version" | "isResult">;

const NOTHING: Said = {
  ...{ altered: [], missingSheets: [], missingRows: [], missingColumns: [] },
  ...{ reordered: [], typed: [], uncalculated: [] },
};

let result: Uint8Array;
let sheets: ReadonlyMap<SheetId, OwnSheet>;

beforeAll(async () => {
  const file = WorkbookFile.open(tableBook([tableOf("学校", HEADINGS, SCHOOLS)]));
  const stamp = { evaluatedAt: "2026-01-01 08:00", version: "1.2.3" };
  await writeEvaluation(file, await judgeWorkbook(file), STRINGS["zh-CN"], stamp);
  result = file.bytes;
  sheets = new Map((await WorkbookFile.open(result).read()).ownSheets.map((sheet) => [sheet.id, sheet]));
});

function sheetOf(id: SheetId): OwnSheet {
  const sheet = sheets.get(id);
  if (sheet === undefined) throw new Error(`no sheet ${id}`);
  return sheet;
}

/** The row that shows these words, from 1. */
function rowOf(id: SheetId, words: string): number {
  return 1 + sheetOf(id).cells.findIndex((row) => row.some(({ shown }) => shown === words));
}

/** The column below a heading that begins so, as a letter. */
function columnOf(id: SheetId, heading: string): string {
  const row = sheetOf(id).cells.find((cells) => cells.some(({ shown }) => shown === "UEI-KEY")) ?? [];
  const column = row.findIndex(({ shown }) => shown.startsWith(heading));
  return lettersOf(column);
}

function partOf(archive: ZipArchive, name: string): string {
  const id = new RegExp(`<sheet [^>]*name="${name}"[^>]*r:id="([^"]*)"`).exec(archive.readText("xl/workbook.xml"))?.[1];
  const links = archive.readText("xl/_rels/workbook.xml.rels");
  const link = new RegExp(`<Relationship [^>]*Id="${id ?? ""}"[^>]*>`).exec(links)?.[0] ?? "";
  return `xl/${/Target="\/?(?:xl\/)?([^"]*)"/.exec(link)?.[1] ?? ""}`;
}

type Edit = (xml: string) => string;

/** One part changed: of the sheet of that name, or one that is named itself. */
function edited(of: string, edit: Edit): Uint8Array {
  const archive = ZipArchive.open(result);
  const part = archive.has(of) ? of : partOf(archive, of);
  const before = archive.readText(part);
  const after = edit(before);
  if (after === before) throw new Error("nothing was edited");
  return archive.with(new Map([[part, after]])).toBytes();
}

/** @param content what the cell holds now, as XML; its style stays */
function cell(address: string, content: string, type = ""): Edit {
  return (xml) =>
    xml.replace(
      new RegExp(`<c r="${address}"([^>]*?)(?: t="\\w+")?(?:/>|>.*?</c>)`),
      `<c r="${address}"$1${type}>${content}</c>`,
    );
}

function number(address: string, value: number): Edit {
  return cell(address, `<v>${value}</v>`);
}

function text(address: string, words: string): Edit {
  return cell(address, `<is><t>${words}</t></is>`, ' t="inlineStr"');
}

/**
 * The rows in another order, numbered anew. @param order of the rows from 0; what is no number is the XML of a new one
 */
function rows(order: (all: readonly string[]) => readonly string[]): Edit {
  return (xml) => {
    const all = xml.match(/<row [^>]*?(?:\/>|>.*?<\/row>)/gs) ?? [];
    const renumbered = order(all).map((row, at) =>
      row.replace(/(<row [^>]*?r=")\d+/, `$1${at + 1}`).replace(/(<c r="[A-Z]+)\d+/g, `$1${at + 1}`),
    );
    return xml.replace(all.join(""), () => renumbered.join(""));
  };
}

function inserted(all: readonly string[], at: number, row: string): string[] {
  return [...all.slice(0, at), row, ...all.slice(at)];
}

function swapped(first: number, second: number): Edit {
  const other = (row: number): number => (row === first ? second : row === second ? first : row);
  return rows((all) => all.map((_, at) => all[other(at + 1) - 1] ?? ""));
}

/** A column inserted before another, as programs do it: what stands right of it moves. @param words by rows, from 1 */
function columnInserted(before: number, words: ReadonlyMap<number, string | number>): Edit {
  return columns(
    (column) => (column < before ? column : column + 1),
    (row) => {
      const said = words.get(row);
      const at = `${lettersOf(before)}${row}`;
      if (said === undefined) return "";
      return typeof said === "number"
        ? `<c r="${at}"><v>${said}</v></c>`
        : `<c r="${at}" t="inlineStr"><is><t>${said}</t></is></c>`;
    },
  );
}

function columnDeleted(deleted: number): Edit {
  return columns((column) => (column === deleted ? null : column > deleted ? column - 1 : column));
}

/**
 * The cells in other columns.
 * @param place of a column from 0; null for one that goes
 * @param extra a cell more in a row (from 1), as XML
 */
function columns(place: (column: number) => number | null, extra: (row: number) => string = () => ""): Edit {
  return (xml) =>
    xml.replace(/<row [^>]*?r="(\d+)"[^>]*?>(.*?)<\/row>/gs, (whole: string, row: string, cells: string) => {
      const moved = (cells.match(/<c [^>]*?(?:\/>|>.*?<\/c>)/gs) ?? []).flatMap((one) => {
        const letters = /r="([A-Z]+)/.exec(one)?.[1] ?? "";
        const column = place(columnAt(letters));
        return column === null ? [] : [{ column, xml: one.replace(`r="${letters}`, `r="${lettersOf(column)}`) }];
      });
      const more = extra(Number(row));
      if (more !== "") moved.push({ column: columnAt(/r="([A-Z]+)/.exec(more)?.[1] ?? ""), xml: more });
      moved.sort((one, other) => one.column - other.column);
      return whole.replace(cells, () => moved.map((one) => one.xml).join(""));
    });
}

function columnAt(letters: string): number {
  return [...letters].reduce((sum, letter) => 26 * sum + letter.charCodeAt(0) - 64, 0) - 1;
}

function lettersOf(column: number): string {
  return addressOf({ row: 0, column }).replace("1", "");
}

const school = (name: string): number => rowOf("schools", name);
const ratio = (): string => columnOf("schools", "1. ");
const SCHOOLS_SHEET = "UEI 分学校情况";
const PLAN_SHEET = "UEI 缺口测算及整改台账";
/** 现有 beside 全县合计, which has none. */
const blankOfPlan = (): string => `${columnOf("plan", "现有")}${rowOf("plan", "全县合计")}`;

const EDITS: readonly (readonly [string, () => Uint8Array, () => Partial<Said>])[] = [
  [
    "a number",
    () => edited(SCHOOLS_SHEET, number(`${ratio()}${school("红柳小学")}`, 9.9)),
    () => ({ altered: [altered(SCHOOLS_SHEET, `${ratio()}${school("红柳小学")}`, "9.9", "6.666666666666667")] }),
  ],
  [
    "an outcome",
    () => edited("UEI 达标情况总表", text(`F${rowOf("overview", "▲ 未达标")}`, "✔ 达标")),
    () => ({ altered: [altered("UEI 达标情况总表", `F${rowOf("overview", "▲ 未达标")}`, "✔ 达标", "▲ 未达标")] }),
  ],
  [
    "a heading",
    () => edited(SCHOOLS_SHEET, text(`B${rowOf("schools", "学校名称")}`, "校名")),
    () => ({ altered: [altered(SCHOOLS_SHEET, `B${rowOf("schools", "学校名称")}`, "校名", "学校名称")] }),
  ],
  [
    "the notice that it is no finding of the authority",
    () => edited(SCHOOLS_SHEET, text("A2", "认定结论")),
    () => ({ altered: [altered(SCHOOLS_SHEET, "A2", "认定结论", "本表为县级自评测算，不作为认定结论")] }),
  ],
  [
    "a cell emptied",
    () => edited(SCHOOLS_SHEET, cell(`${ratio()}${school("红柳小学")}`, "")),
    () => ({ altered: [altered(SCHOOLS_SHEET, `${ratio()}${school("红柳小学")}`, "", "6.666666666666667")] }),
  ],
  [
    "a number shown in per cent that is none",
    () => edited("xl/styles.xml", (xml) => xml.replace("#,##0.000", "0.00%")),
    () => ({ altered: expect.arrayContaining([expect.objectContaining({ stands: expect.stringMatching(/%$/) })]) }),
  ],
  [
    "a number in a blank cell where nothing is filled in",
    () => edited(SCHOOLS_SHEET, number(`F${school("红柳小学")}`, 6)),
    () => ({ altered: [altered(SCHOOLS_SHEET, `F${school("红柳小学")}`, "6", "")] }),
  ],
  [
    "a number in a blank cell of a column of numbers",
    () => edited(PLAN_SHEET, number(blankOfPlan(), 0.2)),
    () => ({ typed: [{ sheet: PLAN_SHEET, cell: blankOfPlan(), stands: "0.2" }] }),
  ],
  [
    "a formula by another number",
    () => edited("UEI 校际均衡", number(`N${rowOf("balance", "1. 高于规定学历教师")}`, 0.1)),
    () => ({ altered: [expect.objectContaining({ sheet: "UEI 校际均衡", stands: "0.1" })] }),
  ],
  [
    "what a formula shows",
    () => edited("UEI 校际均衡", (xml) => xml.replace(/(<\/f>)<v>[^<]*<\/v>/, "$1<v>0.1</v>")),
    () => ({ altered: [expect.objectContaining({ sheet: "UEI 校际均衡", stands: "0.1" })] }),
  ],
  ["rows swapped", () => edited(SCHOOLS_SHEET, swapped(school("红柳小学"), school("城关小学"))), reordered],
  [
    "rows swapped, and a number in one of them",
    () => {
      const [first, second] = [school("城关小学"), school("红柳小学")];
      return edited(SCHOOLS_SHEET, (xml) => swapped(first, second)(number(`${ratio()}${second}`, 9.9)(xml)));
    },
    () => ({
      ...reordered(),
      altered: [altered(SCHOOLS_SHEET, `${ratio()}${school("城关小学")}`, "9.9", "6.666666666666667")],
    }),
  ],
  [
    "a row deleted",
    () =>
      edited(
        SCHOOLS_SHEET,
        rows((all) => all.filter((_, at) => at + 1 !== school("红柳小学"))),
      ),
    () => ({ missingRows: [{ sheet: SCHOOLS_SHEET, begins: expect.stringContaining("红柳小学") }] }),
  ],
  [
    "the key of a row",
    () =>
      edited(
        "UEI 数据核查",
        text(`I${1 + sheetOf("findings").cells.findIndex(([first]) => first?.shown === "1")}`, "x"),
      ),
    () => ({
      missingRows: [{ sheet: "UEI 数据核查", begins: expect.stringMatching(/^1 /) }],
      reordered: expect.any(Array),
    }),
  ],
  [
    "a row inserted with a number",
    () =>
      edited(
        SCHOOLS_SHEET,
        rows((all) => inserted(all, school("红柳小学") - 1, `<row r="1"><c r="${ratio()}1"><v>5.5</v></c></row>`)),
      ),
    () => ({ typed: [{ sheet: SCHOOLS_SHEET, cell: `${ratio()}${school("红柳小学")}`, stands: "5.5" }] }),
  ],
  [
    "a figure of the bureau's",
    () => edited("学校", (xml) => xml.replace("<v>1200</v>", "<v>1300</v>")),
    () => ({
      altered: expect.arrayContaining([expect.objectContaining({ stands: "1200", follows: "1300" })]),
      missingRows: expect.any(Array),
    }),
  ],
  [
    "a limit on the sheet of settings, in what we write there",
    () => edited("UEI 设置", (xml) => xml.replace(/<v>4\.2<\/v>/, "<v>4</v>")),
    () => ({ altered: [expect.objectContaining({ sheet: "UEI 设置", stands: "4", follows: "4.2" })] }),
  ],
  [
    "a column deleted",
    () => edited(SCHOOLS_SHEET, columnDeleted(columnAt(ratio()))),
    () => ({ missingColumns: [{ sheet: SCHOOLS_SHEET, heading: expect.stringMatching(/^1\. /) }] }),
  ],
  [
    "a column inserted, and a number of ours right of it",
    () =>
      edited(SCHOOLS_SHEET, (xml) =>
        columnInserted(columnAt(ratio()) - 1, notes())(number(`${ratio()}${school("红柳小学")}`, 9.9)(xml)),
      ),
    () => {
      const at = `${lettersOf(columnAt(ratio()) + 1)}${school("红柳小学")}`;
      return { altered: [altered(SCHOOLS_SHEET, at, "9.9", "6.666666666666667")] };
    },
  ],
  [
    "a column of a sheet without headings deleted",
    () => edited("UEI 申报表", columnDeleted(1)),
    () => ({ missingColumns: [{ sheet: "UEI 申报表", heading: "项目" }] }),
  ],
  [
    "a column inserted, and the heading right of it",
    () =>
      edited(SCHOOLS_SHEET, (xml) => columnInserted(1, notes())(text(`B${rowOf("schools", "学校名称")}`, "校名")(xml))),
    () => ({ altered: [altered(SCHOOLS_SHEET, `C${rowOf("schools", "学校名称")}`, "校名", "学校名称")] }),
  ],
  [
    "a column inserted, and a number typed into a blank cell of ours right of it",
    () =>
      edited(PLAN_SHEET, (xml) => {
        const typed = number(blankOfPlan(), 0.2)(xml);
        return columnInserted(1, new Map([[rowOf("plan", "全县合计"), 5]]))(typed);
      }),
    () => {
      const at = `${lettersOf(columnAt(columnOf("plan", "现有")) + 1)}${rowOf("plan", "全县合计")}`;
      return { typed: [{ sheet: PLAN_SHEET, cell: at, stands: "0.2" }] };
    },
  ],
  // What people may do, and what no data decide.
  ["a column inserted among ours", () => edited(SCHOOLS_SHEET, columnInserted(3, notes())), () => ({})],
  ["a column inserted before all of ours", () => edited(SCHOOLS_SHEET, columnInserted(0, notes())), () => ({})],
  [
    "a column inserted on a sheet without headings",
    () => edited("UEI 申报表", columnInserted(2, new Map([[9, "注"]]))),
    () => ({}),
  ],
  [
    "a blank row inserted",
    () =>
      edited(
        SCHOOLS_SHEET,
        rows((all) => inserted(all, 8, '<row r="1"></row>')),
      ),
    () => ({}),
  ],
  ["a column hidden", () => edited(SCHOOLS_SHEET, (xml) => xml.replace(/<col min/, '<col hidden="1" min')), () => ({})],
  [
    "a note below",
    () =>
      edited(
        SCHOOLS_SHEET,
        rows((all) => [...all, '<row r="1"><c r="B1" t="inlineStr"><is><t>无</t></is></c></row>']),
      ),
    () => ({}),
  ],
  [
    "when it was made",
    () => edited("UEI 达标情况总表", (xml) => xml.replace("2026-01-01 08:00", "2025-01-01 08:00")),
    () => ({}),
  ],
];

function altered(sheet: string, at: string, stands: string, follows: string): VerifiedResult["altered"][number] {
  return { sheet, cell: at, stands, follows };
}

/** What people write into a column of their own: a heading, a word and a number. */
function notes(): ReadonlyMap<number, string | number> {
  return new Map<number, string | number>([
    [rowOf("schools", "学校名称"), "联系人"],
    [school("城关小学"), "张"],
    [school("红柳小学"), 7],
  ]);
}

function reordered(): Partial<Said> {
  return { reordered: [SCHOOLS_SHEET] };
}

test.each(EDITS)("of a result with %s changed, that is said and nothing else", async (_, bytes, said) => {
  const file = bytes();
  const verified = await verifyResult(() => WorkbookFile.open(file, "", NODE_COMPRESSION), [STRINGS["zh-CN"]]);
  expect(verified).toMatchObject({ ...NOTHING, ...said(), version: "1.2.3" });
});
