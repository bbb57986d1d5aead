import { readFileSync } from "node:fs";
import path from "node:path";
import { judgeWorkbook, type JudgedWorkbook } from "../../../../src/app/evaluateWorkbook";
import { usedCellsNamed } from "../../../../src/intake/scenarios/usedCells";
import type { Cell } from "../../../../src/model/tables/cell";
import type { TableData } from "../../../../src/model/tables/table";
import { followed } from "../../../../src/taskpane/pane/whatIf/followedTrial";
import { NO_TRIAL, scenarioOf, withInput, type Trial } from "../../../../src/taskpane/pane/whatIf/trial";
import { WorkbookFile } from "../../../../src/workbook/file/workbookFile";
import type { WorkbookContents } from "../../../../src/workbook/port";

const LABEL = "红柳小学 小学在校生数（人）";
const SHEET = "学校基本情况";
let before: JudgedWorkbook;
let trial: Trial;

beforeAll(async () => {
  before = await judgeWorkbook(
    WorkbookFile.open(readFileSync(path.join(__dirname, "../../../../assets/sample/示例县.xlsx"))),
  );
  const [used] = usedCellsNamed(before.contents, before.evaluation.readings, LABEL, "");
  if (used === undefined) throw new Error(`the sample has no ${LABEL}`);
  trial = withInput(NO_TRIAL, { kind: "cell", ref: used.ref, label: LABEL, now: used.cell }, "700");
});

/** The sample, read again after its table of schools was changed. */
function afterwards(
  change: (cells: readonly (readonly Cell[])[]) => readonly (readonly Cell[])[],
): Promise<JudgedWorkbook> {
  const tables = before.contents.tables.map(
    (table): TableData => (table.sheet === SHEET ? { ...table, cells: change(table.cells) } : table),
  );
  const contents: WorkbookContents = { ...before.contents, tables };
  return judgeWorkbook({ read: () => Promise.resolve(contents) });
}

const rowOf = (cells: readonly (readonly Cell[])[]): number =>
  cells.findIndex((row) => row.some(({ value }) => value === "红柳小学"));

test("a value stays with its school when the rows are sorted anew", async () => {
  const sorted = await afterwards(([heading = [], ...rows]) => [
    heading,
    ...[...rows.slice(0, -1)].reverse(),
    ...rows.slice(-1),
  ]);
  const now = followed(trial, sorted);
  const [cell] = scenarioOf(now).cells;
  expect(cell?.cell.row).not.toBe(scenarioOf(trial).cells[0]?.cell.row);
  const table = sorted.contents.tables.find(({ sheet }) => sheet === SHEET);
  expect(table?.cells[(cell?.cell.row ?? 0) - table.firstRow]?.map(({ value }) => value)).toContain("红柳小学");
  expect([[...now.inputs.values()].map(({ text }) => text), now.lost]).toEqual([["700"], []]);
});

test("it says what stands there now", async () => {
  const changed = await afterwards((cells) =>
    cells.map((row, at) =>
      at === rowOf(cells)
        ? row.map(
            (one): Cell => (one.value === 1046 ? { kind: "number", value: 900, shown: "900", isDate: false } : one),
          )
        : row,
    ),
  );
  expect([...followed(trial, changed).inputs.values()].map(({ subject }) => subject.now.value)).toEqual([900]);
});

test("where the school is gone the value is lost and named, and tried on no other", async () => {
  const without = await afterwards((cells) => cells.filter((_, at) => at !== rowOf(cells)));
  const now = followed(trial, without);
  expect([now.inputs.size, now.lost, scenarioOf(now).cells]).toEqual([0, [{ label: LABEL, text: "700" }], []]);
});
