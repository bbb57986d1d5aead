import { amountColumn } from "../../../src/present/schools/schoolsLayout";
import { STANDARD } from "../../../src/app/standard";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { SheetPlan } from "../../../src/model/sheets/sheetPlan";
import { coefficientFormula, compositeFormula } from "../../../src/present/balance/coefficientFormula";
import { awaited, madePlans } from "../../fixtures/awaitedSheets";
import { zhCN } from "../../../src/strings/zh-CN";
import { newWorkbook } from "../../../src/workbook/file/newWorkbook";
import { WorkbookFile } from "../../../src/workbook/file/workbookFile";
import { madeEvaluation, type MadeEvaluation } from "../../fixtures/evaluation";
import { hasSoffice } from "../../fixtures/installedTools";
import { convertWithLibreOffice, withoutCachedValues } from "../../fixtures/libreOffice";
import { columnOf } from "../../fixtures/writtenSheet";
import { planned } from "../../fixtures/planned";

const itWithOffice = hasSoffice ? test : test.skip;

test("the formula weighs by pupils and asks for every number first", () => {
  expect(coefficientFormula(amountColumn(STANDARD, "R1"), { from: 4, to: 8 }, "数据不全")).toBe(
    "IF(OR(COUNT({schools}!$A$5:$A$9)<ROWS({schools}!$A$5:$A$9),COUNT({schools}!$H$5:$H$9)<ROWS({schools}!$H$5:$H$9)," +
      'COUNT({schools}!$I$5:$I$9)<ROWS({schools}!$I$5:$I$9)),"数据不全",IF(SUM({schools}!$I$5:$I$9)=0,"数据不全",' +
      "SQRT(SUMPRODUCT({schools}!$H$5:$H$9*({schools}!$I$5:$I$9/{schools}!$H$5:$H$9-SUM({schools}!$I$5:$I$9)/SUM({schools}!$H$5:$H$9))^2)" +
      "/SUM({schools}!$H$5:$H$9))/(SUM({schools}!$I$5:$I$9)/SUM({schools}!$H$5:$H$9))))",
  );
});

test("words within a formula are quoted", () => {
  expect(compositeFormula(9, 4, 10, 'a"b')).toBe('IF(COUNT(J5:J11)<ROWS(J5:J11),"a""b",AVERAGE(J5:J11))');
});

/** What stands in the column 公式复核: as we write it, and as LibreOffice calculates it. */
interface Recalculated {
  readonly ours: readonly unknown[];
  readonly theirs: readonly unknown[];
}

/**
 * Writes the sheets of each, takes every cached value out, and lets LibreOffice calculate them all anew, which starts
 * once.
 */
async function recalculated(counties: readonly MadeEvaluation[]): Promise<Recalculated[]> {
  const folder = mkdtempSync(path.join(tmpdir(), "uei-formulas-"));
  try {
    const books = counties.map(balanceOf);
    const files = await Promise.all(
      books.map(async ({ plans }, at) => {
        const file = path.join(folder, `${at}.xlsx`);
        writeFileSync(file, withoutCachedValues(await bytesOf(plans)));
        return file;
      }),
    );
    const converted = convertWithLibreOffice("xlsx:Calc MS Excel 2007 XML", files, path.join(folder, "out"));
    return await Promise.all(books.map(({ balance }, at) => compared(balance, converted[at] ?? "")));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function balanceOf(made: MadeEvaluation): { readonly plans: readonly SheetPlan[]; readonly balance: SheetPlan } {
  const plans = madePlans(planned(madeEvaluation(made)), {}, zhCN, { evaluatedAt: "", version: "" });
  const balance = plans.find(({ id }) => id === "balance");
  if (balance === undefined) throw new Error("no balance sheet is planned");
  return { plans, balance };
}

async function bytesOf(plans: readonly SheetPlan[]): Promise<Uint8Array> {
  const file = WorkbookFile.open(
    newWorkbook([
      {
        name: "空表",
        columns: [],
        rows: [],
        frozenRows: 0,
        frozenColumns: 0,
        printTitleRows: null,
        merges: [],
        charts: [],
        tables: [],
        footer: "",
        choices: [],
      },
    ]),
  );
  await file.write(awaited(plans));
  return file.bytes;
}

async function compared(balance: SheetPlan, file: string): Promise<Recalculated> {
  const { ownSheets } = await WorkbookFile.open(new Uint8Array(readFileSync(file))).read();
  const sheet = ownSheets.find(({ id }) => id === "balance");
  const column = columnOf(balance, "公式复核");
  const rows = balance.rows.flatMap((row, at) => (row.cells[column]?.formula === undefined ? [] : [at]));
  return {
    ours: rows.map((row) => balance.rows[row]?.cells[column]?.value),
    theirs: rows.map((row) => sheet?.cells[row]?.[column]?.value),
  };
}

describe("recalculated by LibreOffice without our values", () => {
  const [WHOLE, BLANKS, UNKNOWN] = [0, 1, 2] as const;
  let counties: readonly Recalculated[] = [];
  beforeAll(async () => {
    if (!hasSoffice) return;
    counties = await recalculated([
      {},
      { blanks: ["3/primary/R4", "17/junior/R1"] },
      { blanks: ["17/junior/students"], unknownMembership: [5] },
    ]);
  });
  const countyAt = (at: number): Recalculated => counties[at] ?? { ours: [], theirs: [] };

  itWithOffice("the formulas give our coefficients", () => {
    const { ours, theirs } = countyAt(WHOLE);
    expect(ours).toHaveLength(16);
    ours.forEach((value, at) => expect(Math.abs(Number(theirs[at]) / Number(value) - 1)).toBeLessThan(1e-12));
  });

  itWithOffice("the formulas say 数据不全 exactly where we do", () => {
    const { ours, theirs } = countyAt(BLANKS);
    expect(ours.filter((value) => value === "数据不全")).toHaveLength(4);
    expect(theirs.map((value) => typeof value)).toEqual(ours.map((value) => typeof value));
    expect(theirs.filter((value) => typeof value === "string")).toEqual([
      "数据不全",
      "数据不全",
      "数据不全",
      "数据不全",
    ]);
  });

  itWithOffice("unknown pupils, an unknown type and an indicator without anything leave no number", () => {
    const { theirs } = countyAt(UNKNOWN);
    expect(new Set(theirs)).toEqual(new Set(["数据不全"]));
  });
});
