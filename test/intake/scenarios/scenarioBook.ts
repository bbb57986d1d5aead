import { STANDARD } from "../../../src/app/standard";
import { readDataset } from "../../fixtures/readDataset";
import { evaluate } from "../../fixtures/evaluate";
import type { Contents } from "../../../src/intake/intake";
import { editedRows } from "../../../src/intake/scenarios/editedRows";
import { readScenarioRows, type ScenarioContext } from "../../../src/intake/scenarios/readScenarioRows";
import { EMPTY_CELL } from "../../../src/model/tables/cell";
import type { ReadScenarioRow, ScenarioEdit, ScenarioRow } from "../../../src/model/scenario";
import type { TableData } from "../../../src/model/tables/table";
import { tableOf, type CellContent } from "../../fixtures/tables";
import { cellOf } from "../../fixtures/writtenSheet";

const HEADINGS = ["学校名称", "学校类型", "小学在校生数", "教学仪器设备值（万元）", "校长"];

export const SCHOOLS = [
  ["甲小学", "小学", 500, 90, "张三"],
  ["乙小学", "小学", null, 120, "李四"],
  ["合计", null, 500, 210, null],
] as const;

/** A list of schools, and a list of the county's figures below a title. */
export function bookOf(schools: readonly (readonly CellContent[])[] = SCHOOLS): Contents {
  const figures = tableOf(
    "县级表",
    ["指标", "数值", "单位"],
    [
      ["初中毕业生数", 900, "人"],
      ["县名", "示例县", ""],
    ],
    { sheet: "县级", firstRow: 3, firstColumn: 1 },
  );
  const tables: TableData[] = [tableOf("学校表", HEADINGS, schools, { sheet: "学校" }), figures];
  return { tables, plainRanges: [], ownSheets: [] };
}

export function contextOf(contents: Contents): ScenarioContext {
  const { readings } = evaluate(readDataset(contents));
  return {
    standard: STANDARD,
    contents,
    readings,
    sheet: "UEI 试算",
    limitNow: ({ item }) => (item === "R6" ? 2000 : null),
  };
}

/** A row of the table of changes: 方案, 工作表, 单元格, 内容, 原值, 试算值. */
export function rowOf(...cells: readonly (string | number | null)[]): ScenarioRow {
  return {
    cells: Array.from({ length: 7 }, (_, at) => (cells[at] === undefined ? EMPTY_CELL : cellOf(cells[at] ?? null))),
    beside: new Map(),
  };
}

export function readRows(rows: readonly ScenarioRow[], contents = bookOf()): ReadScenarioRow[] {
  return readScenarioRows(rows, contextOf(contents));
}

/** The rows as they are read after an edit. */
export function afterEdit(rows: readonly ReadScenarioRow[], edit: ScenarioEdit): ReadScenarioRow[] {
  return readRows(editedRows(rows, edit, STANDARD));
}
