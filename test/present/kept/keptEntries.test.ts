import fc from "fast-check";
import { EMPTY_CELL, type Cell } from "../../../src/model/tables/cell";
import type { OwnSheet, SheetPlan } from "../../../src/model/sheets/sheetPlan";
import { keptEntries } from "../../../src/present/kept/keptEntries";
import { madePlans } from "../../fixtures/awaitedSheets";
import { zhCN } from "../../../src/strings/zh-CN";
import { en } from "../../../src/strings/en";
import { madeEvaluation } from "../../fixtures/evaluation";
import { cellAtKey, cellOf, columnOf, rowOf, typed, writtenSheet } from "../../fixtures/writtenSheet";
import { planned } from "../../fixtures/planned";
import { runs } from "../../fixtures/runs";

const STAMP = { evaluatedAt: "2026-11-23 22:00", version: "0.1.0" };
const evaluation = madeEvaluation();
const first = madePlans(planned(evaluation), {}, zhCN, STAMP);

function planOf(plans: readonly SheetPlan[], id: SheetPlan["id"]): SheetPlan {
  const plan = plans.find((one) => one.id === id);
  if (plan === undefined) throw new Error(`no plan ${id}`);
  return plan;
}

const overview = planOf(first, "overview");
const again = (sheets: readonly OwnSheet[], strings = zhCN, of = evaluation): SheetPlan[] =>
  madePlans(planned(of), keptEntries(sheets), strings, STAMP);
const words = (plan: SheetPlan): unknown[] => plan.rows.flatMap((row) => row.cells.map((cell) => cell.value));

test("without anything typed a second run writes the same sheets, save that nothing is new any more", () => {
  const second = again(first.map(writtenSheet));
  const comparing = ["summary", "overview", "findings"];
  for (const plan of second.filter(({ id }) => !comparing.includes(id))) expect(plan).toEqual(planOf(first, plan.id));
  const said = comparing.flatMap((id) => words(planOf(second, id as SheetPlan["id"]))).map(String);
  expect(said.filter((word) => /^较上次测算：/.test(word))).toEqual([
    "较上次测算：新增 0 处，未整改 3 处，已整改 0 处。",
  ]);
  expect(said.filter((word) => word === "新增")).toEqual([]);
  const third = again(second.map(writtenSheet));
  expect(third).toEqual(second);
});

test("header entries, evidence and signatures stay; the kinds of what was typed stay too", () => {
  const evidence = columnOf(overview, "佐证材料");
  let sheet = writtenSheet(overview);
  sheet = typed(sheet, overview, "@unit", 3, cellOf("基础教育股"));
  sheet = typed(sheet, overview, "@unit", 1, cellOf("示例县教育局"));
  sheet = typed(sheet, overview, "@signature", 5, cellOf(46000, true));
  sheet = typed(sheet, overview, "G11", evidence, cellOf(12));
  const plan = planOf(again([sheet]), "overview");
  expect(
    rowOf(plan, "@unit")
      .cells.slice(0, 4)
      .map((cell) => cell.value),
  ).toEqual(["填报单位", "示例县教育局", "责任科（股）室", "基础教育股"]);
  expect(rowOf(plan, "@signature").cells[5]).toMatchObject({ value: 46000, style: { format: "date" } });
  expect(cellAtKey(plan, "G11", "佐证材料").value).toBe(12);
});

test("evidence from the statements follows the statements until somebody types over it", () => {
  const evidence = columnOf(overview, "佐证材料");
  const changed = madeEvaluation({ change: (one) => ({ ...one, evidenceTexts: { G1: "新批复", G4: "新统计表" } }) });
  const sheet = typed(writtenSheet(overview), overview, "G4", evidence, cellOf("手填说明"));
  const plan = planOf(again([sheet], zhCN, changed), "overview");
  expect(cellAtKey(plan, "G1", "佐证材料").value).toBe("新批复");
  expect(cellAtKey(plan, "G4", "佐证材料").value).toBe("手填说明");
});

test("what changed since last time is read from our own earlier sheet, in whatever language it was written", () => {
  const before = writtenSheet(planOf(madePlans(planned(evaluation), {}, en, STAMP), "overview"));
  const better = madeEvaluation({
    change: (one) => ({
      ...one,
      items: one.items.map((item) => (item.id === "G4" ? { ...item, outcome: "met" } : item)),
    }),
  });
  const plan = planOf(again([before], zhCN, better), "overview");
  expect(cellAtKey(plan, "G4", "较上次变化").value).toBe("未达标 → 达标");
  expect(cellAtKey(plan, "G11", "较上次变化").value).toBe("无变化");
});

test("a column that people inserted or added, a row they inserted and what they wrote below all stay", () => {
  const schools = planOf(first, "schools");
  const inserted = writtenSheet(schools);
  const cells = inserted.cells.map((row) => [...row.slice(0, 2), EMPTY_CELL, ...row.slice(2)]);
  const at = schools.rows.findIndex((row) => row.key === "primary:2165420104");
  cells[at] = (cells[at] ?? []).map((cell, column) => (column === 2 ? cellOf("核实过") : cell));
  cells.splice(at + 1, 0, [cellOf("插入的一行"), cellOf(7)]);
  cells.push([], [cellOf("表下的备注")]);
  const plan = planOf(again([{ ...inserted, cells }]), "schools");
  expect(rowOf(plan, "primary:2165420104").cells.map((cell) => cell.value)).toContain("核实过");
  expect(words(plan)).toEqual(expect.arrayContaining(["插入的一行", "表下的备注"]));
  const loose = plan.rows.filter((row) => row.key === undefined && row.cells.length > 0);
  expect(loose.map((row) => row.cells[0]?.value)).toEqual(["插入的一行", "表下的备注"]);
  expect(planOf(again([writtenSheet(plan)]), "schools")).toEqual(plan);
});

test("a copied row keeps its entry as the people's own row", () => {
  const evidence = columnOf(overview, "佐证材料");
  const sheet = writtenSheet(overview);
  const at = overview.rows.findIndex((row) => row.key === "G5");
  const copy = (sheet.cells[at] ?? []).map((cell, column) => (column === evidence ? cellOf("第二份") : cell));
  const plan = planOf(again([{ ...sheet, cells: [...sheet.cells, copy] }]), "overview");
  expect(words(plan)).toContain("第二份");
});

/** As somebody does who drags a column to another place: from there to there, all that lies between moves along. */
function withColumnMoved(sheet: OwnSheet, from: number, to: number): OwnSheet {
  return {
    ...sheet,
    cells: sheet.cells.map((row) => {
      const cells = Array.from({ length: Math.max(row.length, from + 1, to + 1) }, (_, at) => row[at] ?? EMPTY_CELL);
      const [moved = EMPTY_CELL] = cells.splice(from, 1);
      cells.splice(to, 0, moved);
      return cells;
    }),
  };
}

/** Of the first row for which somebody answers. */
function answeredKey(plan: SheetPlan): string {
  const owner = columnOf(plan, "责任人");
  return plan.rows.find(({ cells }) => cells[owner]?.style.role === "input")?.key ?? "";
}

test.each([
  ["责任人 behind 完成时限", "责任人", "完成时限"],
  ["完成时限 before the number", "完成时限", "序号"],
])("what was typed stays with its heading where somebody has moved columns: %s", (_, moved, beside) => {
  const plan = planOf(first, "plan");
  const key = answeredKey(plan);
  const entries = { 责任人: "张三", 整改措施: "招聘", 完成时限: "九月" };
  let sheet = writtenSheet(plan);
  for (const [heading, value] of Object.entries(entries))
    sheet = typed(sheet, plan, key, columnOf(plan, heading), cellOf(value));
  const next = planOf(again([withColumnMoved(sheet, columnOf(plan, moved), columnOf(plan, beside))]), "plan");
  for (const [heading, value] of Object.entries(entries)) expect(cellAtKey(next, key, heading).value).toBe(value);
  expect(next.columns).toEqual(plan.columns);
});

test("a heading that people renamed is that of the column in its place", () => {
  const plan = planOf(first, "plan");
  const key = answeredKey(plan);
  const [owner, measure] = [columnOf(plan, "责任人"), columnOf(plan, "整改措施")];
  const sheet = typed(writtenSheet(plan), plan, key, owner, cellOf("张三"));
  const cells = sheet.cells.map((row) =>
    row.some(({ value }) => value === "责任人") ? row.map((cell, at) => (at === owner ? cellOf("负责人") : cell)) : row,
  );
  const next = planOf(again([{ ...sheet, cells }]), "plan");
  expect([cellAtKey(next, key, "责任人").value, rowOf(next, key).cells[measure]?.value]).toEqual(["张三", null]);
});

test("a note on a finding that is gone is listed as cleared, and returns to the finding when that returns", () => {
  const findings = planOf(first, "findings");
  const note = columnOf(findings, "处理说明");
  const key = findings.rows.find((row) => row.key?.startsWith("numberAsText"))?.key ?? "";
  const sheet = typed(writtenSheet(findings), findings, key, note, cellOf("已与学校核对"));
  const clean = planOf(
    again([sheet], zhCN, madeEvaluation({ change: (one) => ({ ...one, findings: [] }) })),
    "findings",
  );
  expect(words(clean)).toEqual(
    expect.arrayContaining(["本次测算未发现数据问题。", "较上次已整改（3 处）", "已与学校核对"]),
  );
  expect(cellAtKey(clean, key, "问题及处理建议").value).toMatch(/1,694人/);
  const still = planOf(
    again([writtenSheet(clean)], zhCN, madeEvaluation({ change: (one) => ({ ...one, findings: [] }) })),
    "findings",
  );
  expect(words(still)).toEqual(expect.arrayContaining(["已消除（保留处理说明备查）", "已与学校核对"]));
  expect(words(still)).toContain("较上次测算：新增 0 处，未整改 0 处，已整改 0 处。");
  const third = planOf(
    again([writtenSheet(still)], zhCN, madeEvaluation({ change: (one) => ({ ...one, findings: [] }) })),
    "findings",
  );
  expect(third).toEqual(still);
  const back = planOf(again([writtenSheet(clean)]), "findings");
  expect(cellAtKey(back, key, "处理说明").value).toBe("已与学校核对");
  expect(words(back)).not.toContain("已消除（保留处理说明备查）");
});

test("a sheet whose hidden columns were deleted keeps what was typed, beside the lines that it can still tell", () => {
  const evidence = columnOf(overview, "佐证材料");
  const sheet = typed(writtenSheet(overview), overview, "G11", evidence, cellOf("交流台账"));
  const bare = {
    ...sheet,
    cells: sheet.cells.map((row) =>
      row.slice(
        0,
        overview.columns.findIndex((one) => one.isKey),
      ),
    ),
  };
  const plan = planOf(again([bare]), "overview");
  expect(cellAtKey(plan, "G11", "佐证材料").value).toBe("交流台账");
  const next = planOf(again([writtenSheet(plan)]), "overview");
  expect(cellAtKey(next, "G11", "佐证材料").value).toBe("交流台账");
});

describe("whatever is typed beside the schools", () => {
  const schools = planOf(first, "schools");
  const keys = schools.rows.flatMap((row) =>
    row.key?.startsWith("@") === false && row.key !== "UEI-KEY" ? [row.key] : [],
  );
  const right = schools.columns.length;
  const note = fc.oneof(
    fc.string({ minLength: 1 }).filter((text) => text.trim() !== ""),
    fc.integer({ min: 1 }),
  );
  const notes = fc.uniqueArray(fc.tuple(fc.constantFrom(...keys), note), { selector: ([key]) => key, maxLength: 8 });

  test("travels with its school through any reordering of the rows", () => {
    fc.assert(
      fc.property(
        notes,
        fc.array(fc.nat(), { minLength: schools.rows.length, maxLength: schools.rows.length }),
        (entries, order) => {
          const sheet = entries.reduce(
            (one, [key, value]) => typed(one, schools, key, right, cellOf(value)),
            writtenSheet(schools),
          );
          const shuffled = sheet.cells
            .map((row, at): [number, readonly Cell[]] => [at <= schools.frozenRows ? -1 : (order[at] ?? 0), row])
            .sort(([one], [other]) => one - other)
            .map(([, row]) => row);
          const plan = planOf(again([{ ...sheet, cells: shuffled }]), "schools");
          for (const [key, value] of entries) expect(rowOf(plan, key).cells[right]?.value).toBe(value);
          expect(plan.rows.length).toBe(schools.rows.length);
        },
      ),
      runs(6, 100),
    );
  });

  test("is never lost when its school is", () => {
    fc.assert(
      fc.property(notes, (entries) => {
        const sheet = entries.reduce(
          (one, [key, value]) => typed(one, schools, key, right, cellOf(value)),
          writtenSheet(schools),
        );
        const plan = planOf(again([sheet], zhCN, madeEvaluation({ schools: [] })), "schools");
        for (const [key, value] of entries) expect(rowOf(plan, key).cells[right]?.value).toBe(value);
      }),
      runs(6, 100),
    );
  });
});
