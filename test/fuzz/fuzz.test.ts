import { SOAKS } from "../fixtures/runs";
import { complaintOfCase, KINDS } from "./tryWorkbook";

/** A short run of `npm run fuzz`; what that finds, and what once was found, stands here by its number. */
const FOUND: Readonly<Record<(typeof KINDS)[number], readonly number[]>> = {
  packages: [151, 189],
  tables: [11, 16, 172, 195],
};

/** A case of tables is evaluated and written twice, and takes ten times as long as a spoiled package. */
const CASES = SOAKS ? { packages: 1000, tables: 1000 } : { packages: 20, tables: 4 };

test.each(KINDS)("no spoiled or made-up workbook breaks the evaluation or is flattered by it: %s", async (kind) => {
  const complaints: string[] = [];
  for (const number of [...FOUND[kind], ...Array.from({ length: CASES[kind] }, (_, at) => at)]) {
    const complaint = await complaintOfCase(kind, 1, number);
    if (complaint !== null) complaints.push(`${kind} ${number}: ${complaint}`);
  }
  expect(complaints).toEqual([]);
});
