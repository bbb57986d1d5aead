import { judgeWorkbook, writeEvaluation } from "../../src/app/evaluateWorkbook";
import { STRINGS } from "../../src/app/languages";
import { verifyResult, type AlteredCell } from "../../src/app/verifyResult";
import { addressOf } from "../../src/model/tables/cellRef";
import type { OwnSheet } from "../../src/model/sheets/sheetPlan";
import { WorkbookFile } from "../../src/workbook/file/workbookFile";
import { ZipArchive } from "../../src/workbook/file/zip/zipArchive";
import { SOAKS } from "../fixtures/runs";
import { tableBook } from "../fixtures/tableBook";
import { tableOf } from "../fixtures/tables";
import { SeededRandom } from "../fuzz/seededRandom";
import { openPort, readingPlainly } from "../workbook/excel/openPort";

const TIMES = SOAKS ? 20 : 2;
const STAMP = { evaluatedAt: "2026-01-01 08:00", version: "1" };
/** What no data give, in whatever cell. */
const FORGED = "9.87";

/** The result of a county of three schools, another one for each number. */
async function resultOf(number: number): Promise<Uint8Array> {
  const random = new SeededRandom(`verify ${number}`);
  const school = (name: string): (string | number)[] => {
    const pupils = random.between(100, 1800);
    return [
      name,
      "小学",
      pupils,
      Math.ceil(pupils / 40),
      random.between(5, 120),
      pupils * 8,
      pupils * random.between(1, 4),
    ];
  };
  const headings = [
    "学校名称",
    "学校类型",
    "在校生数",
    "班级数",
    "高于规定学历教师数",
    "体育运动场馆面积（㎡）",
    "教学仪器设备值（千元）",
  ];
  const rows = ["城关小学", "红柳小学", "白杨小学"].map(school);
  const file = WorkbookFile.open(tableBook([tableOf("学校", headings, rows)]));
  await writeEvaluation(file, await judgeWorkbook(file), STRINGS["zh-CN"], STAMP);
  return file.bytes;
}

async function alteredIn(bytes: Uint8Array): Promise<readonly AlteredCell[]> {
  return (await verifyResult(() => WorkbookFile.open(bytes), [STRINGS["zh-CN"]])).altered;
}

interface Place {
  readonly sheet: string;
  readonly cell: string;
}

/** Numbers and outcomes of our sheets, which nobody but we fill in. */
function decidedCells({ name, cells }: OwnSheet): Place[] {
  return cells.flatMap((row, at) =>
    row.flatMap(({ kind, shown }, column) =>
      kind === "number" || /^[✔▲?—] /.test(shown) ? [{ sheet: name, cell: addressOf({ row: at, column }) }] : [],
    ),
  );
}

/** The workbook with another text in one cell, as a person types it over what stands there. */
function forged(bytes: Uint8Array, { sheet, cell }: Place): Uint8Array {
  const archive = ZipArchive.open(bytes);
  const sheets = [...archive.readText("xl/workbook.xml").matchAll(/<sheet [^>]*name="([^"]*)"[^>]*r:id="([^"]*)"/g)];
  const id = sheets.find(([, name]) => name === sheet)?.[2] ?? "";
  const target = new RegExp(`<Relationship [^>]*Id="${id}"[^>]*>`).exec(
    archive.readText("xl/_rels/workbook.xml.rels"),
  )?.[0];
  const part = `xl/${/Target="\/?(?:xl\/)?([^"]*)"/.exec(target ?? "")?.[1] ?? ""}`;
  const text = archive.readText(part);
  const found = new RegExp(`<c r="${cell}"( s="\\d+")?[^>]*>.*?</c>`).exec(text);
  const typed = `<c r="${cell}"${found?.[1] ?? ""} t="inlineStr"><is><t>${FORGED}</t></is></c>`;
  return archive.with(new Map([[part, text.replace(found?.[0] ?? "none", () => typed)]])).toBytes();
}

test(`of ${TIMES} results with one cell altered each, that cell is named and no other`, async () => {
  const random = new SeededRandom("altered");
  for (let number = 0; number < TIMES; number++) {
    const bytes = await resultOf(number);
    const { ownSheets } = await WorkbookFile.open(bytes).read();
    const place = random.pick(ownSheets.filter(({ id }) => id !== "settings").flatMap(decidedCells));
    expect(await alteredIn(forged(bytes, place))).toEqual([expect.objectContaining({ ...place, stands: FORGED })]);
  }
});

/** As a program saves it that keeps fifteen digits of a number, which LibreOffice does. */
function savedElsewhere(bytes: Uint8Array): Uint8Array {
  const archive = ZipArchive.open(bytes);
  const parts = archive.names.filter((name) => /worksheets\/sheet\d+\.xml$/.test(name));
  const shorter = (text: string): string =>
    text.replace(
      /<v>(-?\d+\.\d{10,}(?:[eE][-+]?\d+)?)<\/v>/g,
      (_, digits: string) => `<v>${Number(digits).toPrecision(15)}</v>`,
    );
  return archive.with(new Map(parts.map((part) => [part, shorter(archive.readText(part))]))).toBytes();
}

test("a result that another program has saved says what it said; a cell altered then is named all the same", async () => {
  const bytes = await resultOf(0);
  const saved = savedElsewhere(bytes);
  const cellsOf = async (of: Uint8Array): Promise<unknown> => (await WorkbookFile.open(of).read()).ownSheets;
  expect(await cellsOf(saved)).not.toEqual(await cellsOf(bytes));
  expect(await alteredIn(saved)).toEqual([]);
  const { ownSheets } = await WorkbookFile.open(saved).read();
  const place = ownSheets.filter(({ id }) => id === "schools").flatMap(decidedCells)[3];
  if (place === undefined) throw new Error("nothing to alter");
  expect(await alteredIn(forged(saved, place))).toEqual([expect.objectContaining({ ...place, stands: FORGED })]);
});

test("a result that Excel has written is as its data say", async () => {
  const { excel, port } = await openPort(await resultOf(1));
  const judged = await judgeWorkbook(readingPlainly(port));
  await writeEvaluation(port, judged, STRINGS["zh-CN"], STAMP);
  expect(await alteredIn(excel.save())).toEqual([]);
  excel.close();
});

test(`of ${TIMES} results that nobody altered nothing is named`, async () => {
  for (let number = 0; number < TIMES; number++) expect(await alteredIn(await resultOf(number))).toEqual([]);
});
