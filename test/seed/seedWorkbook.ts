import { REPORTED_FIGURES, REPORTED_VETOES } from "../../assets/sample/countyFigures";
import reported from "../../assets/sample/seedStatements.json";
import { tableSheet, type Entry, type TableColumn } from "../../src/app/template/tableSheet";
import { newWorkbook } from "../../src/workbook/file/newWorkbook";

/**
 * The published report of a real county as a workbook: its figures, its statements, its answers, and no school table.
 */
export function seedWorkbook(): Uint8Array {
  const figures = [["县名", "乌苏市", ""], ...REPORTED_FIGURES].map(
    ([label, value, unit]) => [label, value, unit === "" ? null : unit] as Entry[],
  );
  return newWorkbook([
    sheet("县级指标", ["指标", "数值", "单位"], figures),
    sheet(
      "自评情况",
      ["指标", "自评情况", "自评结论"],
      reported.map(({ item, text, conclusion }) => [item, text, conclusion]),
    ),
    sheet(
      "第十条",
      ["情形", "是否存在"],
      REPORTED_VETOES.map((row) => [...row]),
    ),
  ]);
}

function sheet(name: string, headings: readonly string[], rows: readonly (readonly Entry[])[]) {
  const columns = headings.map((heading): TableColumn => ({ heading, width: 30, format: "general" }));
  return tableSheet({
    name,
    title: name,
    subtitle: "填报单位：乌苏市教育局",
    tables: [{ name: `${name}表`, caption: null, columns, rows, isForm: false }],
  });
}
