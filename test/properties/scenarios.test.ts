import { readDataset } from "../fixtures/readDataset";
import fc from "fast-check";
import { judgeScenario } from "../../src/app/judgeScenarios";
import { evaluate } from "../fixtures/evaluate";
import { NO_MAPPING } from "../../src/intake/settings/corrections";
import type { Contents } from "../../src/intake/intake";
import { usedCellAt, type UsedCell } from "../../src/intake/scenarios/usedCells";
import { finding } from "../../src/model/findings/finding";
import type { ComparedEvaluation, Scenario } from "../../src/model/scenario";
import { shortfallPlan } from "../../src/plan/compliancePlan";
import { evaluationToJson } from "../../src/present/json/evaluationToJson";
import { zhCN } from "../../src/strings/zh-CN";
import { cellOf } from "../fixtures/writtenSheet";
import { madeCounty, sheetsOf, tablesOf, type Sheet } from "../fixtures/county";
import { runs } from "../fixtures/runs";

const contentsOf = (sheets: readonly Sheet[]): Contents => ({
  tables: tablesOf(sheets),
  plainRanges: [],
  ownSheets: [],
});

function judged(contents: Contents): ComparedEvaluation {
  const evaluation = evaluate(readDataset(contents));
  return { evaluation, plan: shortfallPlan(evaluation) };
}

const json = ({ evaluation, plan }: ComparedEvaluation): unknown =>
  evaluationToJson({ evaluation, plan: { ...plan, balance: [] } }, zhCN);

const scenario = (more: Partial<Scenario>): Scenario => ({ name: "试", cells: [], limits: [], unread: [], ...more });

/** Every cell of the county that takes a number. */
function usedCells(contents: Contents, { evaluation }: ComparedEvaluation): UsedCell[] {
  return contents.tables.flatMap((table) =>
    table.cells.flatMap((row, r) =>
      row.flatMap(
        (_, c) =>
          usedCellAt(contents, evaluation.readings, {
            sheet: table.sheet,
            row: table.firstRow + r,
            column: table.firstColumn + c,
          }) ?? [],
      ),
    ),
  );
}

/** The workbook in which somebody has really typed the values; the tables begin at the top left of `at`. */
function typedInto(
  sheets: readonly Sheet[],
  changes: readonly { readonly used: UsedCell; readonly value: number }[],
  at: Contents,
): Sheet[] {
  const { firstRow, firstColumn } = at.tables[0] ?? { firstRow: 0, firstColumn: 0 };
  return sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row, r) =>
      row.map(
        (entry, c) =>
          changes.find(
            ({ used: { ref } }) =>
              ref.sheet === sheet.sheet && ref.row === firstRow + r && ref.column === firstColumn + c,
          )?.value ?? entry,
      ),
    ),
  }));
}

const value = fc.oneof(fc.integer({ min: 0, max: 3000 }), fc.double({ min: 0, max: 100, noNaN: true }));

test("a scenario says what the workbook would say that really has its values, and alters nothing", () => {
  fc.assert(
    fc.property(madeCounty, fc.array(fc.tuple(fc.nat(), value), { minLength: 1, maxLength: 4 }), (county, picks) => {
      const sheets = sheetsOf(county);
      const contents = contentsOf(sheets);
      const before = structuredClone(contents);
      const used = usedCells(contents, judged(contents));
      const changes = picks
        .map(([at, number]) => ({ used: used[at % used.length] as UsedCell, value: number }))
        .filter(
          ({ used }, at, all) =>
            all.findIndex((one) => JSON.stringify(one.used.ref) === JSON.stringify(used.ref)) === at,
        );
      const cells = changes.map(({ used: { ref }, value: number }) => ({ cell: ref, value: cellOf(number) }));
      expect(json(judgeScenario(contents, NO_MAPPING, scenario({ cells })))).toEqual(
        json(judged(contentsOf(typedInto(sheets, changes, contents)))),
      );
      expect(contents).toEqual(before);
    }),
    runs(8, 125),
  );
});

test("a scenario that changes nothing is the evaluation itself, also where it types what stands there", () => {
  fc.assert(
    fc.property(madeCounty, fc.nat(), (county, at) => {
      const contents = contentsOf(sheetsOf(county));
      const now = judged(contents);
      const used = usedCells(contents, now);
      const same = used[at % used.length] as UsedCell;
      expect(json(judgeScenario(contents, NO_MAPPING, scenario({})))).toEqual(json(now));
      expect(
        json(judgeScenario(contents, NO_MAPPING, scenario({ cells: [{ cell: same.ref, value: same.cell }] }))),
      ).toEqual(json(now));
    }),
    runs(3, 40),
  );
});

test("with a row that could not be read nothing with a limit is met, and no failure goes away", () => {
  const unread = [finding("scenarioValueMissing", "error", {}, null)];
  fc.assert(
    fc.property(madeCounty, (county) => {
      const contents = contentsOf(sheetsOf(county));
      const now = judged(contents).evaluation;
      const { evaluation } = judgeScenario(contents, NO_MAPPING, scenario({ unread }));
      expect(evaluation.verdict).not.toBe("met");
      expect(evaluation.items.filter(({ outcome }) => outcome === "unmet").map(({ id }) => id)).toEqual(
        now.items.filter(({ outcome }) => outcome === "unmet").map(({ id }) => id),
      );
    }),
    runs(6, 100),
  );
});

test("a stricter limit never turns a failure into anything else, and a laxer one changes nothing but to say so", () => {
  const limit = (value: number): Scenario =>
    scenario({
      limits: [
        { item: "R6", stage: "primary", kind: "standard", value, cell: { sheet: "", table: null, row: 0, column: 0 } },
      ],
    });
  fc.assert(
    fc.property(
      madeCounty,
      fc.integer({ min: 2001, max: 9000 }),
      fc.integer({ min: 0, max: 1999 }),
      (county, stricter, laxer) => {
        const contents = contentsOf(sheetsOf(county));
        const now = judged(contents).evaluation;
        const tight = judgeScenario(contents, NO_MAPPING, limit(stricter)).evaluation;
        const failed = now.items.filter(({ outcome }) => outcome === "unmet").map(({ id }) => id);
        expect(tight.items.filter(({ outcome }) => outcome === "unmet").map(({ id }) => id)).toEqual(
          expect.arrayContaining(failed),
        );
        const loose = judgeScenario(contents, NO_MAPPING, limit(laxer)).evaluation;
        expect(loose.items.map(({ outcome }) => outcome)).toEqual(now.items.map(({ outcome }) => outcome));
        expect(loose.findings.filter(({ code }) => code === "overrideLaxer")).toHaveLength(1);
      },
    ),
    runs(6, 100),
  );
});
