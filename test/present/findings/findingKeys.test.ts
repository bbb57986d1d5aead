import type { CellRef } from "../../../src/model/tables/cellRef";
import { finding, type Finding } from "../../../src/model/findings/finding";
import type { Subject } from "../../../src/model/findings/subject";
import type { OwnSheet, SheetPlan } from "../../../src/model/sheets/sheetPlan";
import { findingIdentity, findingKeys } from "../../../src/present/findings/findingKeys";
import { keptEntries } from "../../../src/present/kept/keptEntries";
import { madePlans } from "../../fixtures/awaitedSheets";
import { zhCN } from "../../../src/strings/zh-CN";
import { madeEvaluation } from "../../fixtures/evaluation";
import { cellAtKey, cellOf, columnOf, typed, writtenSheet } from "../../fixtures/writtenSheet";
import { planned } from "../../fixtures/planned";

function at(row: number, sheet = "学校"): CellRef {
  return { sheet, table: null, row, column: 2 };
}

function doubt(text: string, row: number, about: Subject, sheet?: string): Finding {
  return finding("notUnderstood", "error", { text }, at(row, sheet), about);
}

function findingsPlan(findings: readonly Finding[], earlier: readonly OwnSheet[] = []): SheetPlan {
  const evaluation = madeEvaluation({ change: (one) => ({ ...one, findings }) });
  const stamp = { evaluatedAt: "", version: "" };
  const plan = madePlans(planned(evaluation), keptEntries(earlier), zhCN, stamp).find(({ id }) => id === "findings");
  if (plan === undefined) throw new Error("no findings sheet");
  return plan;
}

/** The sheet with each note typed beside the line that is about a subject. */
function withNotes(findings: readonly Finding[], notes: readonly (string | null)[]): OwnSheet {
  const plan = findingsPlan(findings);
  const keys = findingKeys(findings, undefined);
  return notes.reduce<OwnSheet>(
    (sheet, note, index) =>
      note === null ? sheet : typed(sheet, plan, keys[index]?.key ?? "", columnOf(plan, "处理说明"), cellOf(note)),
    writtenSheet(plan),
  );
}

/** The sentence and the note of every line that has one, those whose finding is mended or gone apart. */
function notesOf(plan: SheetPlan): { beside: [string, string][]; gone: string[] } {
  const [sentence, note] = [columnOf(plan, "问题及处理建议"), columnOf(plan, "处理说明")];
  const start = plan.rows.findIndex((row) => row.key === "@gone" || row.key === "@mended");
  const beside: [string, string][] = [];
  const gone: string[] = [];
  plan.rows.forEach((row, index) => {
    const words = row.cells[note]?.value;
    if (row.key === "UEI-KEY" || row.cells[note]?.style.role !== "input" || typeof words !== "string") return;
    if (start >= 0 && index > start) gone.push(words);
    else beside.push([String(row.cells[sentence]?.value), words]);
  });
  return { beside, gone };
}

const SCHOOLS = ["甲小学", "乙小学", "丙小学"];
const three = (first: number, sheet?: string): Finding[] =>
  SCHOOLS.map((school, index) => doubt(`${index + 1} 8`, first + index, { school, field: "backboneTeachers" }, sheet));

test.each<[string, Finding[]]>([
  ["a row was inserted above", three(6)],
  ["the rows were sorted the other way", three(5).reverse()],
  ["the sheet was renamed", three(5, "学校（改）")],
  ["the columns were moved", three(5).map((one) => ({ ...one, where: { ...at(5), column: 9 } }) as Finding)],
])("a note stays with its school when %s", (_, later) => {
  const sheet = withNotes(three(5), ["查甲", "查乙", "查丙"]);
  const { beside, gone } = notesOf(findingsPlan(later, [sheet]));
  expect(gone).toEqual([]);
  for (const [index, note] of ["查甲", "查乙", "查丙"].entries()) {
    expect(beside).toContainEqual([expect.stringContaining(`“${index + 1} 8”`), note]);
  }
});

test("a note whose finding is mended is kept apart, and goes to no other line", () => {
  const sheet = withNotes(three(5), ["查甲", "查乙", null]);
  const { beside, gone } = notesOf(findingsPlan(three(5).slice(1), [sheet]));
  expect(beside.map(([, note]) => note)).toEqual(["查乙"]);
  expect(gone).toEqual(["查甲"]);
});

describe("findings that are about the same are told apart by their cells", () => {
  const same = (...rows: number[]): Finding[] =>
    rows.map((row) => finding("rowWithoutName", "error", { row: row + 1 }, at(row), {}));

  test("where all stand where they stood, or some are gone", () => {
    const sheet = withNotes(same(4, 6, 9), ["四", "六", "九"]);
    expect(notesOf(findingsPlan(same(4, 9), [sheet]))).toEqual({
      beside: [
        [expect.stringContaining("第5行"), "四"],
        [expect.stringContaining("第10行"), "九"],
      ],
      gone: ["六"],
    });
  });

  test("where all moved together", () => {
    const sheet = withNotes(same(4, 6, 9), ["四", "六", null]);
    expect(notesOf(findingsPlan(same(5, 7, 10), [sheet]))).toEqual({
      beside: [
        [expect.stringContaining("第6行"), "四"],
        [expect.stringContaining("第8行"), "六"],
      ],
      gone: [],
    });
  });

  test("and where nobody can say, no note moves to another line", () => {
    const sheet = withNotes(same(4, 6), ["四", "六"]);
    const { beside, gone } = notesOf(findingsPlan(same(5, 6, 12), [sheet]));
    expect(beside).toEqual([]);
    expect(gone.sort()).toEqual(["六", "四"].sort());
  });
});

test("a note from a result of the first versions, whose keys were cells, is taken over", () => {
  const findings = three(5);
  const plan = findingsPlan(findings);
  const note = columnOf(plan, "处理说明");
  const keys = findingKeys(findings, undefined).map(({ key }) => key);
  const old = {
    ...plan,
    rows: plan.rows.map((row) => {
      const index = keys.indexOf(row.key ?? "");
      return index < 0 ? row : { ...row, key: `notUnderstood@学校!C${6 + index}` };
    }),
  };
  const sheet = typed(writtenSheet(old), old, "notUnderstood@学校!C7", note, cellOf("查乙"));
  const next = findingsPlan(findings, [sheet]);
  expect(cellAtKey(next, keys[1] ?? "", "处理说明").value).toBe("查乙");
  expect(next.rows.some((row) => row.key?.includes("学校!") === true)).toBe(false);
});

test("the words that tell two of a kind apart belong to what a finding is, the value of a figure does not", () => {
  const unknown = (label: string): Finding => finding("figureUnknown", "warning", { label, nearest: [] }, null);
  expect(findingIdentity(unknown("图书册数"))).not.toBe(findingIdentity(unknown("计算机台数")));
  const about: Subject = { school: "甲小学", field: "students" };
  expect(findingIdentity(doubt("2 8", 5, about))).toBe(findingIdentity(doubt("3 9", 7, about)));
});
