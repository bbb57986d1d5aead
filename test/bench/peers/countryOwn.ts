import { evaluate } from "../../fixtures/evaluate";
import { readDataset } from "../../fixtures/readDataset";
import { countryTables } from "../country";

// Judges the country of as many rows as asked for; prints the milliseconds of the first and of the best run, as JSON.
const rows = Number(process.argv[2]);
const contents = { tables: countryTables(rows), plainRanges: [], ownSheets: [] };

function timed(): number {
  const from = performance.now();
  evaluate(readDataset(contents));
  return performance.now() - from;
}

const cold = timed();
const best = Math.min(...Array.from({ length: rows > 10_000 ? 5 : 50 }, timed));
console.log(JSON.stringify({ cold, best }));
