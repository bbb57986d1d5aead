import { VOCABULARY } from "../../fixtures/readDataset";
import fc from "fast-check";
import { readRecord } from "../../../src/intake/readRecord";
import type { Evaluation } from "../../../src/model/evaluation";
import { EMPTY_CELL, type Cell } from "../../../src/model/tables/cell";
import type { OwnSheet, SheetPlan } from "../../../src/model/sheets/sheetPlan";
import { keptEntries } from "../../../src/present/kept/keptEntries";
import { madePlans } from "../../fixtures/awaitedSheets";
import { en } from "../../../src/strings/en";
import type { Strings } from "../../../src/strings/strings";
import { zhCN } from "../../../src/strings/zh-CN";
import { withEarlierYears } from "../../fixtures/earlierYears";
import { madeEvaluation } from "../../fixtures/evaluation";
import { planned } from "../../fixtures/planned";
import { cellOf, writtenSheet } from "../../fixtures/writtenSheet";
import { runs } from "../../fixtures/runs";

const STAMP = { evaluatedAt: "", version: "" };

/** The balance sheet of an evaluation in a year, written into a workbook where it stood as given. */
function evaluateIn(
  year: number | null,
  before: OwnSheet | null,
  strings: Strings = zhCN,
  change: (one: Evaluation) => Evaluation = (one) => one,
): SheetPlan {
  const sheets = before === null ? [] : [before];
  const made = madeEvaluation();
  const record = readRecord(sheets, () => undefined, VOCABULARY);
  const dated = change({ ...made, period: year === null ? null : String(year), dataset: { ...made.dataset, record } });
  const evaluation = year === null ? dated : withEarlierYears(dated, []);
  const plan = madePlans(planned(evaluation), keptEntries(sheets), strings, STAMP).find(({ id }) => id === "balance");
  if (plan === undefined) throw new Error("no balance sheet");
  return plan;
}

function recorded(plan: SheetPlan): unknown[][] {
  return readRecord([writtenSheet(plan)], () => undefined, VOCABULARY).map(
    ({ year, stage, indicator, coefficientOfVariation, mean }) => [
      year,
      stage,
      indicator,
      coefficientOfVariation?.low,
      mean?.low,
    ],
  );
}

const first = evaluateIn(2024, null);

test("an evaluation records its coefficients, means and composites, unrounded, in a native table", () => {
  const { balance, composite } = madeEvaluation();
  expect(recorded(first)).toEqual(
    (["primary", "junior"] as const).flatMap((stage) => [
      ...balance
        .filter((one) => one.stage === stage)
        .map((one) => ["2024", stage, one.indicator, one.coefficientOfVariation, one.mean]),
      ["2024", stage, "composite", composite[stage], undefined],
    ]),
  );
  const [table] = first.tables;
  expect([table?.name, (table?.toRow ?? 0) - (table?.fromRow ?? 0)]).toEqual(["UEI_history", 16]);
  expect(first.rows[table?.fromRow ?? 0]?.cells.slice(0, 6).map(({ value }) => value)).toEqual(table?.headings);
});

test("the next year's evaluation leaves the rows of the earlier one, and rewrites only its own", () => {
  const second = evaluateIn(2025, writtenSheet(first));
  expect(recorded(second).slice(0, 16)).toEqual(recorded(first));
  expect(
    recorded(second)
      .slice(16)
      .map(([year]) => year),
  ).toEqual(Array<string>(16).fill("2025"));
  expect(evaluateIn(2025, writtenSheet(second))).toEqual(second);
  const changed = evaluateIn(2025, writtenSheet(second), zhCN, (one) => ({
    ...one,
    composite: { primary: 0.3, junior: 0.1 },
  }));
  expect(
    recorded(changed)
      .filter(([year, , indicator]) => year === "2025" && indicator === "composite")
      .map(([, , , value]) => value),
  ).toEqual([0.3, 0.1]);
  expect(recorded(changed).slice(0, 16)).toEqual(recorded(first));
});

test("either language reads the record of the other", () => {
  const english = evaluateIn(2025, writtenSheet(first), en);
  expect(recorded(english).slice(0, 16)).toEqual(recorded(first));
  expect(recorded(evaluateIn(2025, writtenSheet(english)))).toEqual(recorded(english));
});

test("without a school year nothing is recorded, the rows of earlier years stay, and the section says why", () => {
  const plan = evaluateIn(null, writtenSheet(first));
  expect(recorded(plan)).toEqual(recorded(first));
  expect(plan.rows.find(({ key }) => key === "@record:note")?.cells[0]?.value).toMatch(/本次没有填写学年，未作记录/);
  expect(evaluateIn(null, null).tables).toEqual([]);
});

test("a coefficient that is not known now is not recorded, and its row of before is gone", () => {
  const gap = evaluateIn(2024, writtenSheet(first), zhCN, (one) => ({
    ...one,
    balance: one.balance.map((each) =>
      each.stage === "primary" && each.indicator === "R4"
        ? { ...each, mean: null, coefficientOfVariation: null }
        : each,
    ),
  }));
  expect(recorded(gap)).toEqual(
    recorded(first).filter(([, stage, indicator]) => stage !== "primary" || indicator !== "R4"),
  );
});

describe("what people do to the record", () => {
  const headings = first.rows.findIndex(({ key }) => key === "@record:headings");

  function changed(change: (cells: (readonly Cell[])[]) => void, sheet = writtenSheet(first)): OwnSheet {
    const cells = [...sheet.cells];
    change(cells);
    return { ...sheet, cells };
  }

  test("a row that they add, within or just below, is a row of the record", () => {
    const row = [2021, "骨干教师", "小学", 0.5, 1.1, "人"].map((value) => cellOf(value));
    const added = changed((cells) => {
      cells.splice(headings + 3, 0, row);
    });
    expect(recorded(evaluateIn(2025, added))[0]).toEqual(["2021", "primary", "R2", 0.5, 1.1]);
    const below = first.rows.findIndex(({ key }) => key === "record:below");
    const typed = changed((cells) => {
      cells[below] = [...row, ...(cells[below] ?? []).slice(6)];
    });
    expect(recorded(evaluateIn(2025, typed))[0]).toEqual(["2021", "primary", "R2", 0.5, 1.1]);
  });

  test("sorting the table, a remark beside a row and a garbled number lose nothing", () => {
    const sheet = changed((cells) => {
      const rows = cells.slice(headings + 1, headings + 17);
      const sorted = [...rows].reverse();
      // Excel sorts the cells of the table; the hidden keys beside it stay where they are.
      rows.forEach((row, at) => {
        cells[headings + 1 + at] = [...(sorted[at] ?? []).slice(0, 6), ...row.slice(6)];
      });
      const width = cells[headings + 1]?.length ?? 0;
      cells[headings + 1] = [
        ...(cells[headings + 1] ?? []).slice(0, 7),
        cellOf("旧口径"),
        ...(cells[headings + 1] ?? []).slice(8),
        ...Array.from({ length: 20 - width }, () => EMPTY_CELL),
        cellOf("已核"),
      ];
      cells[headings + 2] = [
        ...(cells[headings + 2] ?? []).slice(0, 3),
        cellOf("约0.2"),
        ...(cells[headings + 2] ?? []).slice(4),
      ];
    });
    const plan = evaluateIn(2025, sheet);
    const words = (row: SheetPlan["rows"][number] | undefined): unknown[] => row?.cells.map(({ value }) => value) ?? [];
    const remarked = plan.rows.find((row) => words(row).includes("旧口径"));
    expect(words(remarked)).toEqual(expect.arrayContaining([2024, "综合差异系数", "初中", "旧口径", "已核"]));
    expect(
      plan.rows
        .find((row) => words(row).includes("约0.2"))
        ?.cells.slice(0, 3)
        .map(({ value }) => value),
    ).toEqual([2024, "网络多媒体教室", "初中"]);
    expect(recorded(plan).filter(([year]) => year === "2024")).toHaveLength(15 + 1);
    expect(evaluateIn(2025, writtenSheet(plan))).toEqual(plan);
  });

  test("a remark beside a row of this year stays with its indicator", () => {
    const at = first.rows.findIndex(({ cells }) => cells[1]?.value === "骨干教师" && cells[0]?.value === 2024);
    const sheet = changed((cells) => {
      cells[at] = [...(cells[at] ?? []), cellOf("口径有调整")];
    });
    const plan = evaluateIn(2024, sheet);
    expect(plan.rows.find(({ cells }) => cells.some(({ value }) => value === "口径有调整"))?.cells[1]?.value).toBe(
      "骨干教师",
    );
    expect(recorded(plan)).toEqual(recorded(first));
  });

  test("what they write below the record stays below it and is no part of it", () => {
    const sheet = changed((cells) => {
      cells.push([], [cellOf("2024年数据已公示"), cellOf("骨干教师"), cellOf("小学"), cellOf(0.9)]);
    });
    const plan = evaluateIn(2025, sheet);
    expect(plan.rows.at(-1)?.cells[0]?.value).toBe("2024年数据已公示");
    expect(recorded(plan)).toHaveLength(32);
    expect(evaluateIn(2025, writtenSheet(plan))).toEqual(plan);
  });

  test("without the hidden keys the record still stands", () => {
    const width = first.columns.findIndex(({ isKey }) => isKey === true);
    const sheet = { ...writtenSheet(first), cells: writtenSheet(first).cells.map((row) => row.slice(0, width)) };
    expect(recorded(evaluateIn(2025, sheet)).slice(0, 16)).toEqual(recorded(first));
  });

  test("whatever years are evaluated in whatever order, each has its last numbers", () => {
    const evaluatedYears = fc.array(fc.tuple(fc.integer({ min: 2020, max: 2024 }), fc.integer({ min: 1, max: 900 })), {
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(evaluatedYears, (years) => {
        let sheet: OwnSheet | null = null;
        for (const [year, coefficient] of years) {
          const plan = evaluateIn(year, sheet, zhCN, (one) => ({
            ...one,
            composite: { primary: coefficient / 1000, junior: 0.2 },
          }));
          sheet = writtenSheet(plan);
        }
        const last = new Map(years.map(([year, coefficient]) => [String(year), coefficient / 1000]));
        const composites = readRecord(sheet === null ? [] : [sheet], () => undefined, VOCABULARY).filter(
          ({ stage, indicator }) => stage === "primary" && indicator === "composite",
        );
        expect(
          new Map(composites.map(({ year, coefficientOfVariation }) => [year, coefficientOfVariation?.low])),
        ).toEqual(last);
        expect(composites).toHaveLength(last.size);
      }),
      runs(4, 50),
    );
  });
});
