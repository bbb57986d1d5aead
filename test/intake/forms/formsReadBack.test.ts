import { readDataset } from "../../fixtures/readDataset";
import { evaluate } from "../../fixtures/evaluate";
import { knownValue } from "../../../src/model/figures/figure";
import type { Evaluation } from "../../../src/model/evaluation";
import type { TableData } from "../../../src/model/tables/table";
import { placedCells, type FormTable } from "../../../src/present/forms/formTable";
import { officialForms } from "../../../src/present/forms/officialForms";
import { zhCN } from "../../../src/strings/zh-CN";
import { sampleEvaluation } from "../../fixtures/sampleEvaluation";
import { plainRange, type Entry } from "../tables";

/** A form as a bureau has it in a workbook of its own: its cells under a sheet name that says nothing. */
function sheetOf(form: FormTable, sheet: string): TableData {
  const rows: Entry[][] = [[form.title], [form.subtitle], ...form.rows.map((): Entry[] => [])];
  for (const { row, column, cell } of placedCells(form)) {
    const line = rows[row + 2] ?? [];
    while (line.length < column) line.push(null);
    line[column] = cell.value;
  }
  return plainRange(sheet, [...rows, ...form.notes.map((note) => [note])]);
}

const outcomesByPart = ({ schools }: Evaluation): string[] =>
  schools
    .map(({ school: { name }, part, outcome }) => `${name.replace(/小学部|初中部/u, "")} ${part.stage} ${outcome}`)
    .sort();

test("our own forms, copied into sheets of a bureau, come back: figures, ratios and what is declared", async () => {
  const before = await sampleEvaluation();
  const sheets = officialForms(before, zhCN).map((form, at) => sheetOf(form, `表格${at + 1}`));
  const dataset = readDataset({ tables: [], plainRanges: sheets, ownSheets: [] });
  const after = evaluate(dataset);

  expect(after.findings.filter(({ rank }) => rank === "error").map(({ code }) => code)).toEqual([]);
  const notUnderstood = after.findings.filter(({ code }) =>
    /Unknown|NotUnderstood|Ambiguous|NotRecognised/u.test(code),
  );
  expect(notUnderstood).toEqual([]);

  for (const item of before.items.filter(({ area }) => area === "government" || area === "quality")) {
    const declared = after.items.find(({ id }) => id === item.id)?.declared;
    expect([item.id, declared]).toEqual([item.id, item.outcome === "undetermined" ? null : item.outcome]);
    const again = after.items.find(({ id }) => id === item.id)?.outcome;
    if (again === "met" || again === "unmet") expect([item.id, again]).toEqual([item.id, item.outcome]);
  }
  expect(outcomesByPart(after)).toEqual(outcomesByPart(before));
  expect(after.balance.map(({ outcome }) => outcome)).toEqual(before.balance.map(({ outcome }) => outcome));

  // Every figure that a form gives is the one that the bureau's tables gave.
  const shared = Object.entries(dataset.figures).filter(
    ([id]) => knownValue(before.dataset.figures[id as keyof typeof before.dataset.figures]) !== null,
  );
  expect(shared.length).toBeGreaterThan(20);
  for (const [id, figure] of shared) {
    const original = knownValue(before.dataset.figures[id as keyof typeof before.dataset.figures]) ?? 0;
    expect([id, Math.abs((knownValue(figure) ?? NaN) - original) <= 0.051]).toEqual([id, true]);
  }
});
