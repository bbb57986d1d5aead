import { judgeScenario } from "../../src/app/judgeScenarios";
import { NO_MAPPING } from "../../src/intake/settings/corrections";
import { compliancePlan } from "../../src/plan/compliancePlan";
import { evaluateRows, wideRows, wideTable } from "../fixtures/wideSchools";
import { best, say } from "./measure";
import { unequalSchools } from "./unequalSchools";

const SCHOOLS = 3_000;

/** Plans for a county of 3,000 schools, as unequal as can be: goal under a second. */
export async function planning(): Promise<void> {
  const schools = unequalSchools(SCHOOLS);
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
