import { judgeWorkbook } from "../../../src/app/evaluateWorkbook";
import { STRINGS } from "../../../src/app/languages";
import { NO_MAPPING } from "../../../src/intake/settings/corrections";
import { MOST_SCHOOL_FORMS } from "../../../src/present/forms/officialForms";
import { keptEntries } from "../../../src/present/kept/keptEntries";
import { awaited, madePlans } from "../../fixtures/awaitedSheets";
import { countryTables } from "../../bench/country";
import { LARGE } from "../../fixtures/runs";
import { tableBook } from "../../fixtures/tableBook";
import { openPort } from "./openPort";

const MEGABYTES = 1_000_000;

/**
 * Up to MOST_SCHOOL_FORMS every school gets a form of its own where that is asked for; `npm run test:large` tries what
 * takes its time.
 */
const SIZES = LARGE
  ? ([
      [24, false],
      [24, true],
      [400, false],
      [400, true],
      [MOST_SCHOOL_FORMS, true],
      [3000, false],
      [20_000, false],
    ] as const)
  : ([
      [24, false],
      [200, true],
    ] as const);

const WORDS = STRINGS["zh-CN"];
const newName = WORDS.sheets.common.names.settings;

test.each(SIZES)(
  "%d schools, with 学校自评表 of each: %s, are read in 2 round trips and written in 2 + ⌈bytes ÷ 4 MB⌉, none over 4 MB",
  async (schools, wantsSchoolForms) => {
    const { excel, port } = await openPort(tableBook(countryTables(schools)));
    excel.faults.payloadLimit = null;
    excel.traffic.clear();
    const judged = await judgeWorkbook(port, NO_MAPPING, [], { edits: [{ wantsSchoolForms }], newName });
    expect([judged.contents.tables[0]?.cells.length, excel.traffic.roundTrips]).toEqual([1 + schools, 2]);
    const plans = madePlans(judged, keptEntries([]), WORDS, { evaluatedAt: "2025-09-01 12:00", version: "0.1.0" });
    excel.traffic.clear();
    await port.write(awaited(plans));
    const { roundTrips, actions, requestBytes, largestRequest } = excel.traffic;
    const cells = plans.reduce((sum, { rows }) => sum + rows.reduce((inRows, row) => inRows + row.cells.length, 0), 0);
    process.stdout.write(
      `${schools} schools${wantsSchoolForms ? " with 学校自评表" : ""}: ${cells} cells, ${actions} actions, ` +
        `${requestBytes} bytes, the largest request ${largestRequest}, ${roundTrips} round trips\n`,
    );
    // One to look at the workbook, one for the outline.
    expect(roundTrips).toBeLessThanOrEqual(2 + Math.ceil(requestBytes / (4 * MEGABYTES)));
    expect(largestRequest).toBeLessThan(4 * MEGABYTES);
    // Each action takes Excel time: a form of a school is merged by columns and sized by heights, not cell by cell and
    // row by row.
    if (wantsSchoolForms) expect(actions).toBeLessThan(4500 + 16 * schools);
    excel.close();
  },
  300_000,
);
