import { DuckDBInstance } from "@duckdb/node-api";
import { readFileSync } from "node:fs";

// Runs the queries of a file, parted by semicolons, in a folder of tables, and prints their rows as JSON.
const [, , folder, file] = process.argv;
const queries = readFileSync(file, "utf8")
  .split(/;\s*(?:\n|$)/)
  .filter((query) => query.replaceAll(/--.*/g, "").trim() !== "");
process.chdir(folder);
const connection = await (await DuckDBInstance.create()).connect();
const found = [];
for (const query of queries) found.push((await connection.runAndReadAll(query)).getRowsJS());
// Counts are of a type of whole numbers that JSON does not know.
console.log(JSON.stringify(found, (_, value) => (typeof value === "bigint" ? Number(value) : value)));
