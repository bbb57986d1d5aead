import { readDataset, VOCABULARY } from "../../fixtures/readDataset";
import { readUnitCosts } from "../../../src/intake/roles/readUnitCosts";
import type { Finding } from "../../../src/model/findings/finding";
import { SETTINGS_TABLES } from "../../../src/model/sheets/settingsSheet";
import { tablesOf, type Entry } from "../../fixtures/county";

const HEADINGS = [...SETTINGS_TABLES.unitCosts.headings];

function read(rows: readonly (readonly Entry[])[]) {
  const findings: Finding[] = [];
  const [table] = tablesOf([{ sheet: "UEI 设置", name: "UEI_unitCosts", rows: [HEADINGS, ...rows] }]);
  return { costs: readUnitCosts(table ?? null, (found) => void findings.push(found), VOCABULARY), findings };
}

test("names, short names and citations of indicators; numbers, text and 万元", () => {
  const { costs, findings } = read([
    ["骨干教师", 25000],
    ["资源配置第4项", "4,000"],
    ["生均体育运动场馆面积", "0.05万元"],
    [null, null],
    ["R7", 0],
  ]);
  expect(costs).toEqual({ R2: 25000, R4: 4000, R5: 500, R7: 0 });
  expect(findings.filter(({ code }) => code !== "numberAsText").map(({ code }) => code)).toEqual(["cellUnitWins"]);
});

test("a row without a cost keeps the default, a negative one is a finding", () => {
  const { costs, findings } = read([
    ["R1", null],
    ["R3", -5],
  ]);
  expect(costs).toEqual({});
  expect(findings.map(({ code }) => code)).toContain("negativeNumber");
});

test("what is no indicator is said and not used", () => {
  const { costs, findings } = read([
    ["政府保障第3项", 8000],
    ["操场", 5],
  ]);
  expect(costs).toEqual({});
  expect(findings).toMatchObject([
    { code: "unitCostNotUnderstood", params: { text: "政府保障第3项" }, where: { row: 2 } },
    { code: "unitCostNotUnderstood", params: { text: "操场" } },
  ]);
});

test("without the table there are none; from the settings sheet they come into the dataset", () => {
  expect(readUnitCosts(null, () => undefined, VOCABULARY)).toEqual({});
  const [table] = tablesOf([
    { sheet: "UEI 设置", name: "", rows: [["四、单位成本"], HEADINGS, ["R5", 700], [null, null]] },
  ]);
  const dataset = readDataset({
    tables: [],
    plainRanges: [],
    ownSheets: [{ id: "settings", name: "UEI 设置", cells: table?.cells ?? [] }],
  });
  expect(dataset.unitCosts).toEqual({ R5: 700 });
});
