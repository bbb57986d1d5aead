import { STANDARD } from "../../../src/app/standard";
import { evaluationToJson } from "../../../src/present/json/evaluationToJson";
import { countyTables } from "../../../src/present/tables/countyTables";
import { BYTE_ORDER_MARK, csvHeading, csvLine } from "../../../src/present/tables/csvText";
import {
  flatTables,
  TABLE_NAMES,
  type FlatRows,
  type FlatValue,
  type TableName,
} from "../../../src/present/tables/flatTables";
import { zhCN } from "../../../src/strings/zh-CN";
import { compliancePlan } from "../../../src/plan/compliancePlan";
import { sampleEvaluation } from "../../fixtures/sampleEvaluation";

const TABLES = flatTables(STANDARD);

let rows: FlatRows;
beforeAll(async () => {
  rows = countyTables(await sampleEvaluation(), "示例县.xlsx", zhCN);
});

function records(name: TableName): Record<string, FlatValue>[] {
  return rows[name].map((row) => Object.fromEntries(TABLES[name].map((column, at) => [column.name, row[at] ?? null])));
}

test("every row has a value for each column, of the column's kind, and begins with the key", () => {
  for (const name of TABLE_NAMES) {
    expect([name, rows[name].length > 0]).toEqual([name, true]);
    for (const row of rows[name]) {
      const wrong = TABLES[name].filter(({ kind }, at) => {
        const value = row[at];
        if (value === null) return false;
        if (kind === "integer") return !Number.isInteger(value);
        return typeof value !== (kind === "text" ? "string" : kind);
      });
      expect([name, row.length, wrong]).toEqual([name, TABLES[name].length, []]);
      expect(row.slice(0, 2)).toEqual(["示例县", "2025"]);
    }
  }
});

test("the tables say what the JSON says", async () => {
  const evaluation = await sampleEvaluation();
  const json = evaluationToJson({ evaluation, plan: compliancePlan(evaluation) }, zhCN);
  expect(
    records("balance").map(({ stage, indicator, n, mean, sd, cv, limit, outcome }) => ({
      stage,
      indicator,
      n,
      mean,
      sd,
      cv,
      limit,
      outcome,
    })),
  ).toEqual(
    json.balance.map(({ stage, indicator, rows: n, mean, sd, cv, limit, outcome }) => ({
      stage,
      indicator,
      n,
      mean,
      sd,
      cv,
      limit,
      outcome,
    })),
  );
  expect(
    records("schools").map(({ school, code, stage, pupils, met, outcome }) => [
      school,
      code,
      stage,
      pupils,
      met,
      outcome,
    ]),
  ).toEqual(
    json.schools.map(({ name, code, stage, students, met, outcome }) => [name, code, stage, students, met, outcome]),
  );
  expect(records("schools").map((row) => row["r7_ratio"])).toEqual(json.schools.map(({ ratios }) => ratios.R7));
  const items = new Map(records("items").map(({ item, outcome, decides }) => [item, [outcome, decides]]));
  expect([...items]).toEqual(json.items.map(({ id, outcome, decides }) => [id, [outcome, decides]]));
  expect(records("findings").map(({ message, cell }) => [message, cell])).toEqual(
    json.findings.map(({ message, where }) => [message, where?.cell ?? null]),
  );
  expect(records("counties")).toMatchObject([{ verdict: json.verdict, unmet: json.counts.unmet }]);
});

test("CSV: nothing is empty, what needs it is quoted, and nothing runs as a formula", () => {
  expect(csvHeading(TABLES.balance)).toBe(
    "county,school_year,edition,file,stage,indicator,n,mean,sd,cv,limit,outcome,pupils,amount,amount2_per_pupil\r\n",
  );
  expect(csvLine(["红柳小学", null, 0.1, -3, true, 'a "b", c', "两\n行"])).toBe(
    '红柳小学,,0.1,-3,true,"a ""b"", c","两\n行"\r\n',
  );
  expect(csvLine(['=HYPERLINK("x")', "+1", "-1", "@a"])).toBe(`"'=HYPERLINK(""x"")",'+1,'-1,'@a\r\n`);
  expect(BYTE_ORDER_MARK).toBe("\ufeff");
});
