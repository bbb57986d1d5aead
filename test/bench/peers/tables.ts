import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { differences, shownSummary, type CitySummary } from "../../fixtures/citySummary";
import { COMMAND, nodeOptionsOfCommand } from "../nodeOptions";
import { writeCounties } from "../province";
import { wholeProcess } from "../wholeProcess";

const HERE = __dirname;
const README = path.join(HERE, "../../../README.md");
const COUNTIES = 12;

/** The city over all schools of its counties, by nothing but the schools themselves. */
const OVER_SCHOOLS = `
WITH schools AS (
  UNPIVOT (SELECT school_year, stage, pupils, COLUMNS('r._amount') FROM 'schools.csv')
  ON COLUMNS('r._amount') INTO NAME indicator VALUE amount),
means AS (
  SELECT school_year, stage, indicator, sum(pupils) AS all_pupils, sum(amount) / sum(pupils) AS mean
  FROM schools GROUP BY ALL)
SELECT school_year::TEXT AS school_year, stage, upper(indicator[1:2]) AS indicator,
  sqrt(sum(pupils / all_pupils * (amount / pupils - mean) ** 2)) / any_value(mean) AS cv
FROM schools JOIN means USING (school_year, stage, indicator) GROUP BY ALL ORDER BY ALL`;

type Rows = readonly (readonly (string | number | null)[])[];

function summaryOf(said: string): CitySummary {
  const [counties = [], coefficients = [], ranking = [], failing = []] = JSON.parse(said) as Rows[];
  return { counties, coefficients, ranking, failing };
}

/** The README's queries, as they are written. */
function readmeQueries(): string {
  return /```sql\n([^]*?)```/.exec(readFileSync(README, "utf8"))?.[1] ?? "";
}

void (async () => {
  const folder = mkdtempSync(path.join(tmpdir(), "uei-tables-"));
  const place = (name: string): string => path.join(folder, name);
  mkdirSync(place("各县"));
  for (const year of [2024, 2025]) writeCounties(place("各县"), COUNTIES, year);
  const tables = place("数据");
  const out = ["--out", place("结果"), "--tables", tables, "--summary", place("汇总.xlsx")];
  if (wholeProcess([process.execPath, ...nodeOptionsOfCommand(), COMMAND, "batch", place("各县"), ...out]) === null)
    throw new Error("the batch failed");
  const shown = await shownSummary(place("汇总.xlsx"));
  const ran = (name: string, words: readonly string[]): string | null => {
    const run = wholeProcess(words);
    if (run === null) console.log(`${name}: not installed here, or failed`);
    return run?.said ?? null;
  };
  const inDuckDb = (name: string, sql: string): string | null => {
    writeFileSync(place("queries.sql"), sql);
    return ran(name, [process.execPath, path.join(HERE, "duckdb.mjs"), tables, place("queries.sql")]);
  };
  const report = (name: string, said: string | null): void => {
    if (said === null) return;
    const found = differences(shown, summaryOf(said));
    console.log(`${name}: ${found.length === 0 ? "every number of the summary, within 1e-12" : found.join("\n  ")}`);
  };
  report("DuckDB from the CSV", inDuckDb("DuckDB", readFileSync(path.join(HERE, "summary.sql"), "utf8")));
  report("pandas from the CSV", ran("pandas", ["/usr/bin/python3", path.join(HERE, "summary_pandas.py"), tables]));
  const said = inDuckDb("DuckDB with the README's queries", `${readmeQueries()}\n${OVER_SCHOOLS};`);
  if (said !== null) {
    const [failing = [], city = [], fallen = [], overSchools = []] = JSON.parse(said) as Rows[];
    console.log(`the README's queries in DuckDB: ${failing.length}, ${city.length} and ${fallen.length} rows`);
    const apart = city.map((row, at) => Math.abs(Number(row[3]) - Number(overSchools[at]?.[3])));
    console.log(`the city's coefficients of balance and over all schools: at most ${Math.max(...apart)} apart`);
  }
  rmSync(folder, { recursive: true });
})();
