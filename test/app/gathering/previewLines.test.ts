import { gatheringToJson } from "../../../src/app/gathering/gatheringJson";
import { previewLines } from "../../../src/app/gathering/previewLines";
import type { Reimport } from "../../../src/gather/existing/importAgain";
import { combine, gatherSchools } from "../../../src/gather/gatherSchools";
import { zhCN } from "../../../src/strings/zh-CN";
import { plainRange } from "../../intake/tables";

const AGAIN: Reimport = {
  cells: [],
  tables: [],
  corrected: [
    {
      school: "甲小学",
      label: "小学在校生数",
      imported: 300,
      byHand: 298,
      offered: 330,
      cell: { sheet: "学校", table: null, row: 3, column: 8 },
    },
  ],
  gone: ["乙小学"],
  added: ["丙小学"],
  withoutRow: [{ school: "丙小学", table: "经费表" }],
  unreturned: Array.from({ length: 25 }, (_, at) => `第${at}小学`),
  likely: [],
  changed: 7,
  notKept: [],
};

test("the three values of a corrected cell, schools gone and new, and who has not returned are all said", () => {
  const said = gatheringToJson({ ...combine([]), failures: new Map(), passedOver: [] }, AGAIN, zhCN);
  const lines = previewLines(said, AGAIN, [{ sheet: "学校", row: 0, column: 1, value: 5 }], "县.汇总.xlsx", zhCN);
  expect(lines).toEqual(
    expect.arrayContaining([
      "更新 7 个数，新增学校 1 所，其余不变。",
      "新增：丙小学",
      "这次的文件里没有（保留原数）：乙小学",
      "有公式、未写入的单元格：学校!B1",
      "甲小学“小学在校生数”（学校!I4）：表中为298，上次导入300，这次文件为330；表中的数经人工改动，保留不变，请核对。",
      "丙小学：“经费表”下面没有空行，没有写入，请在表内插入一行后再汇总。",
    ]),
  );
  expect(lines.find((line) => line.startsWith("未报送"))).toMatch(/^未报送 25 所：第0小学.*第19小学、……另有 5 项$/u);
  expect(said.schools.filter(({ status }) => status === "missing")).toHaveLength(25);
});

test("a finding of a list is told with its file and cell, since many files may hold the like", () => {
  const rows = [
    ["学校名称", "学校类型", "在校生数", "教学班数"],
    ["甲小学", "小学", "很多", 8],
  ];
  const gathering = gatherSchools([{ file: "乡镇/甲.xlsx", sheets: [plainRange("学校", rows)] }]);
  const lines = previewLines(
    gatheringToJson({ ...gathering, failures: new Map(), passedOver: [] }, null, zhCN),
    null,
    [],
    null,
    zhCN,
  );
  expect(lines).toContainEqual(expect.stringMatching(/^乡镇\/甲\.xlsx（学校!C2）：“很多”/u));
});
