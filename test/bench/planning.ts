import { judgeScenario } from "../../src/app/judgeScenarios";
import { NO_MAPPING } from "../../src/intake/settings/corrections";
import type { Stage } from "../../src/model/stage";
import { compliancePlan } from "../../src/plan/compliancePlan";
import { INDICATOR_IDS, indicatorCard } from "../../src/regulation/indicators";
import { evaluateRows, wideRows, wideTable, type WideSchool } from "../fixtures/wideSchools";
import { best, say } from "./measure";

const SCHOOLS = 3_000;

/** Numbers between 0 and 1 that are the same in every run. */
function numbers(): () => number {
  let state = 7;
  return () => (state = (state * 1_103_515_245 + 12_345) % 2_147_483_648) / 2_147_483_648;
}

/** Schools so unequal that all fourteen coefficients are over their limits. */
export function unequalSchools(): WideSchool[] {
  const next = numbers();
  return Array.from({ length: SCHOOLS }, (): WideSchool => {
    const kind = next();
    const primary = kind < 0.7 || kind > 0.85 ? Math.floor(60 + next() * 1500) : 0;
    const junior = kind > 0.7 ? Math.floor(60 + next() * 1200) : 0;
    const amount = (at: number, stage: Stage, students: number): number => {
      const { standard, perStudents } = indicatorCard(INDICATOR_IDS[at] ?? "R1");
      return Math.round(
        (standard[stage][0].value * students * (next() < 0.2 ? 4 * (1 + next()) : 0.5 + next())) / perStudents,
      );
    };
    const all = primary + 1.1 * junior;
    return {
      primary,
      junior,
      byStage: {
        primary: [amount(0, "primary", primary), amount(1, "primary", primary), amount(2, "primary", primary)],
        junior: [amount(0, "junior", junior), amount(1, "junior", junior), amount(2, "junior", junior)],
      },
      whole: [
        amount(3, "primary", all),
        amount(4, "primary", all),
        amount(5, "primary", all),
        amount(6, "primary", all),
      ],
    };
  });
}

/** Plans for a county of 3,000 schools, as unequal as can be: goal under a second. */
export async function planning(): Promise<void> {
  const schools = unequalSchools();
  const evaluation = evaluateRows(wideRows(schools));
  const over = evaluation.balance.filter(({ outcome }) => outcome === "unmet").length;
  say(
    `plan for ${SCHOOLS.toLocaleString("en")} schools`,
    await best(() => compliancePlan(evaluation)),
    `${over} coefficients over their limits`,
  );
  const table = wideTable(schools);
  const cell = { sheet: table.sheet, table: table.name, row: table.firstRow + 1, column: table.firstColumn + 3 };
  const scenario = {
    name: "试算",
    cells: [{ cell, value: { kind: "number", value: 900, shown: "900", isDate: false } as const }],
    limits: [],
    unread: [],
  };
  const contents = { tables: [table], plainRanges: [], ownSheets: [] };
  say(
    `what if, for ${SCHOOLS.toLocaleString("en")} schools`,
    await best(() => judgeScenario(contents, NO_MAPPING, scenario)),
    "read, judged and planned for anew",
  );
}
