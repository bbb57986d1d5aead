import { awaited } from "../../fixtures/awaitedSheets";
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { WorkbookPackage } from "../../../src/workbook/file/package/workbookPackage";
import { writePlans } from "../../../src/workbook/file/writing/writePlans";
import type { ChartPlan } from "../../../src/model/sheets/sheetPlan";
import { BALANCE, DEMO_PLANS } from "../../fixtures/demoPlans";
import { hasSoffice } from "../../fixtures/installedTools";
import { convertWithLibreOffice } from "../../fixtures/libreOffice";
import { partErrors } from "../../fixtures/ooxml/partErrors";
import { richWorkbook } from "../../fixtures/richWorkbook";

const itWithOffice = hasSoffice ? it : it.skip;

const input = WorkbookPackage.open(richWorkbook());
/** What is added for the plans. */
const OWN_PARTS = [
  "xl/worksheets/sheet4.xml",
  "xl/worksheets/sheet5.xml",
  "xl/charts/chart2.xml",
  "xl/drawings/drawing2.xml",
  "xl/drawings/_rels/drawing2.xml.rels",
  "xl/worksheets/sheet6.xml",
  "xl/worksheets/_rels/sheet6.xml.rels",
  "xl/tables/table2.xml",
  "xl/tables/table3.xml",
  "xl/worksheets/sheet7.xml",
  "xl/worksheets/_rels/sheet7.xml.rels",
];

let written = input;
const folder = mkdtempSync(path.join(tmpdir(), "written-file-"));
const file = path.join(folder, "written.xlsx");
beforeAll(async () => {
  const { bytes } = await writePlans(input, awaited(DEMO_PLANS));
  written = WorkbookPackage.open(bytes);
  writeFileSync(file, bytes);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("a written workbook", () => {
  it("has the parts of ours that were planned", () => {
    expect(written.archive.names.filter((name) => !input.archive.has(name))).toEqual(OWN_PARTS);
  });

  it.each([...OWN_PARTS, "xl/workbook.xml", "[Content_Types].xml", "xl/_rels/workbook.xml.rels"])(
    "has a valid %s",
    (name) => {
      expect(partErrors(written.archive.readText(name))).toEqual([]);
    },
  );

  it("has valid styles but for Microsoft's own attributes of the bureau's", () => {
    const styles = written.archive.readText("xl/styles.xml").replace(/ (xmlns:)?(mc|x14ac)(:\w+)?="[^"]*"/g, "");
    expect(partErrors(styles)).toEqual([]);
  });

  it("has a valid chart whatever kinds of series are planned", async () => {
    const [chart] = BALANCE.charts;
    if (chart === undefined) throw new Error("no chart");
    const charts = (["columns", "limitLine", "line"] as const).map(
      (kind): ChartPlan => ({
        ...chart,
        series:
          kind === "line"
            ? chart.series.map((series) => ({ ...series, kind }))
            : chart.series.filter((series) => series.kind === kind),
      }),
    );
    const pkg = WorkbookPackage.open((await writePlans(written, awaited([{ ...BALANCE, charts }]))).bytes);
    for (const name of ["xl/charts/chart2.xml", "xl/charts/chart3.xml", "xl/charts/chart4.xml"]) {
      expect(partErrors(pkg.archive.readText(name))).toEqual([]);
    }
  });

  it("is read by an independent reader as it was planned", () => {
    const script = `
      import { readFileSync } from "node:fs";
      const { init } = await import(${JSON.stringify(pathToFileURL(path.resolve("node_modules/excelize-wasm/main.js")).href)});
      const excelize = await init(${JSON.stringify(path.resolve("node_modules/excelize-wasm/excelize.wasm.gz"))});
      const book = excelize.OpenReader(readFileSync(process.argv[1]));
      const cell = (sheet, address) => book.GetCellValue(sheet, address).value;
      process.stdout.write(JSON.stringify({
        sheets: book.GetSheetList().list,
        texts: ["A13", "B13", "C13", "E13"].map((address) => cell("UEI 达标情况总表", address)),
        formula: book.GetCellFormula("UEI 校际均衡", "B5").formula, value: cell("UEI 校际均衡", "B5"),
        missing: cell("UEI 校际均衡", "C5"), bureau: cell("学校", "A3"),
        tables: book.GetTables("UEI 设置 (2)").tables.map(({ Name, Range }) => Name + " " + Range),
        link: book.GetCellHyperLink("UEI 达标情况总表", "G7").location,
      }));
      process.exit(0);`;
    const { stdout } = spawnSync(process.execPath, ["--input-type=module", "-e", script, file], { encoding: "utf8" });
    expect(JSON.parse(stdout)).toEqual({
      sheets: ["学校", "汇总", "UEI 设置", "UEI 达标情况总表", "UEI 分学校情况", "UEI 校际均衡", "UEI 设置 (2)"],
      texts: ["001", "=1+1", "1-2", "行一\n行二"],
      formula: "SUM('UEI 分学校情况'!$C$3:$C$8)",
      value: "4,293",
      missing: "数据不全",
      bureau: "第一小学",
      tables: ["UEI_Overrides A2:C3", "UEI_Exceptions A5:B6"],
      link: "'学校'!C5",
    });
  });

  itWithOffice("is opened by LibreOffice, which calculates our formulas anew", () => {
    const bare = path.join(folder, "bare.xlsx");
    const sheet = "xl/worksheets/sheet6.xml";
    const emptied = written.archive.readText(sheet).replace(/<\/f><v>[^<]*<\/v>/g, "</f>");
    writeFileSync(bare, written.archive.with(new Map([[sheet, emptied]])).toBytes());
    const [calculated] = convertWithLibreOffice("xlsx", [bare], path.join(folder, "converted"));
    const saved = WorkbookPackage.open(readFileSync(calculated ?? ""));
    expect(saved.index.sheets.map(({ name }) => name)).toEqual(written.index.sheets.map(({ name }) => name));
    const xml = saved.archive.readText(saved.index.sheets[5]?.part ?? "");
    expect(/<c r="B5"[^>]*>.*?<v>([^<]*)<\/v>/.exec(xml)?.[1]).toBe("4293");
    expect(/<c r="C5"[^>]*>.*?<v>([^<]*)<\/v>/.exec(xml)?.[1]).toBe("数据不全");
  });
});
