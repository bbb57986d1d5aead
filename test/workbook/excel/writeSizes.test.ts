import { judgeWorkbook } from "../../../src/app/evaluateWorkbook";
import { STRINGS } from "../../../src/app/languages";
import { MOST_SCHOOL_FORMS } from "../../../src/present/forms/officialForms";
import { keptEntries } from "../../../src/present/kept/keptEntries";
import { sheetPlans } from "../../../src/present/sheetPlans";
import { countryTables } from "../../bench/country";
import { tableBook } from "../../fixtures/tableBook";
import { LARGE } from "../../fixtures/runs";
import { openPort } from "./openPort";

const MEGABYTES = 1_000_000;

/** Up to MOST_SCHOOL_FORMS every school gets a form of its own; `npm run test:large` tries what takes its time. */
const SIZES = LARGE ? [24, 200, MOST_SCHOOL_FORMS, 3000, 20_000] : [24, 200];

test.each(SIZES)(
  "%d schools are read in 2 round trips and written in 2 + ⌈bytes ÷ 4 MB⌉, none over 5 MB",
  async (schools) => {
    const { excel, port } = await openPort(tableBook(countryTables(schools)));
    excel.faults.payloadLimit = null;
    excel.traffic.clear();
    const judged = await judgeWorkbook(port);
    expect([judged.contents.tables[0]?.cells.length, excel.traffic.roundTrips]).toEqual([1 + schools, 2]);
    const plans = sheetPlans(judged, keptEntries([]), STRINGS["zh-CN"], {
      evaluatedAt: "2025-09-01 12:00",
      version: "0.1.0",
    });
    excel.traffic.clear();
    await port.write(plans);
    const { roundTrips, requestBytes, largestRequest } = excel.traffic;
    const cells = plans.reduce((sum, { rows }) => sum + rows.reduce((inRows, row) => inRows + row.cells.length, 0), 0);
    process.stdout.write(
      `${schools} schools: ${cells} cells, ${requestBytes} bytes, ${(requestBytes / cells).toFixed(1)} a cell, ${roundTrips} round trips\n`,
    );
    // One to look at the workbook, one for the outline.
    expect(roundTrips).toBeLessThanOrEqual(2 + Math.ceil(requestBytes / (4 * MEGABYTES)));
    expect(largestRequest).toBeLessThan(5 * MEGABYTES);
    excel.close();
  },
  300_000,
);
