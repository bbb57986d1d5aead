import { readFileSync } from "node:fs";
import path from "node:path";
import { judgeWorkbook, writeEvaluation, type JudgedWorkbook } from "../../src/app/evaluateWorkbook";
import { usedCellsNamed } from "../../src/intake/scenarios/usedCells";
import type { CellRef } from "../../src/model/tables/cellRef";
import type { Scenario, ScenarioEdit } from "../../src/model/scenario";
import { evaluationToJson } from "../../src/present/json/evaluationToJson";
import { zhCN } from "../../src/strings/zh-CN";
import { WorkbookFile } from "../../src/workbook/file/workbookFile";
import type { WorkbookPort } from "../../src/workbook/port";
import { cellOf } from "../fixtures/writtenSheet";
import { openPort, plain } from "../workbook/excel/openPort";
import { writtenSheets, type WrittenSheet } from "../workbook/excel/writtenBook";

const SAMPLE = readFileSync(path.join(__dirname, "../../assets/sample/示例县.xlsx"));
const STAMP = { evaluatedAt: "2026-01-01 00:00", version: "0.1.0" };

async function evaluated(port: WorkbookPort, edits: readonly ScenarioEdit[] = []): Promise<JudgedWorkbook> {
  const judged = await judgeWorkbook(port, undefined, edits);
  await writeEvaluation(port, judged, zhCN, STAMP);
  return judged;
}

function scenarioFor({ contents, evaluation }: JudgedWorkbook): Scenario {
  const cell = (label: string): CellRef => {
    const [used] = usedCellsNamed(contents, evaluation.readings, label, "");
    if (used === undefined) throw new Error(`the sample has no cell ${label}`);
    return used.ref;
  };
  return {
    name: "红柳小学分流",
    unread: [],
    cells: [
      { cell: cell("红柳小学 小学在校生数（人）"), value: cellOf(700) },
      { cell: cell("初中毕业生数"), value: cellOf(2500) },
    ],
    limits: [
      {
        item: "R-balance",
        stage: "junior",
        kind: "coefficientOfVariation",
        value: 0.2,
        cell: { sheet: "", table: null, row: 0, column: 0 },
      },
    ],
  };
}

const scenarioSheet = (bytes: Uint8Array): WrittenSheet | undefined =>
  writtenSheets(bytes).find(({ name }) => name === "UEI 试算");

test("a kept scenario is judged anew at every evaluation, alike in a file and in Excel, and the evaluation does not depend on it", async () => {
  const file = WorkbookFile.open(SAMPLE);
  const before = await evaluated(file);
  expect([before.scenarios.rows, scenarioSheet(file.bytes)]).toEqual([[], undefined]);
  const edit: ScenarioEdit = { type: "keep", scenario: scenarioFor(before) };
  await evaluated(file, [edit]);
  const kept = scenarioSheet(file.bytes);
  const again = await evaluated(file);

  const [judged] = again.scenarios.judged;
  expect(judged).toMatchObject({ scenario: { name: "红柳小学分流" }, planned: { evaluation: { verdict: "unmet" } } });
  expect(judged?.scenario.cells.map(({ value }) => value.value)).toEqual([700, 2500]);
  expect(evaluationToJson(again, zhCN)).toEqual(evaluationToJson(before, zhCN));
  expect(scenarioSheet(file.bytes)).toEqual(kept);

  const { excel, port } = await openPort(SAMPLE);
  await evaluated(port, [edit]);
  const inExcel = await evaluated(port);
  expect(scenarioSheet(excel.save())).toEqual(kept);
  expect(plain(evaluationToJson(inExcel, zhCN, inExcel.scenarios))).toEqual(
    evaluationToJson(again, zhCN, again.scenarios),
  );
  expect(excel.book.names.map(({ name }) => name)).toContain("UEI_scenarios");
  excel.close();
});
