import { judgeWorkbook } from "../../src/app/evaluateWorkbook";
import { seenInVain } from "../../src/app/nothingRecognised";
import type { TableData } from "../../src/model/tables/table";
import type { WorkbookContents } from "../../src/workbook/port";
import { zhCN } from "../../src/strings/zh-CN";
import { namedTable, plainRange, type Entry } from "../intake/tables";

async function seen(tables: readonly TableData[], plainRanges: readonly TableData[] = []) {
  const contents: WorkbookContents = { tables, plainRanges, ownSheets: [] } as unknown as WorkbookContents;
  const judged = await judgeWorkbook({ read: () => Promise.resolve(contents) });
  return seenInVain(judged.contents, judged.evaluation.dataset);
}

const PHONES: Entry[][] = [["各校通讯录"], ["姓名", "职务", "电话"], ["张三", "校长", 13900000000]];

test("where nothing is recognised it is said what was seen and what was looked for", async () => {
  const places = await seen([], [plainRange("通讯录", PHONES)]);
  expect(places).toEqual([{ place: "通讯录", words: ["姓名", "职务", "电话"] }]);
  const sentence = zhCN.pane.failures.nothingRecognised({ seen: places ?? [] });
  for (const word of ["通讯录", "姓名", "学校名称", "指标"]) expect(sentence).toContain(word);
});

test("the sentence names three places and how many there are", async () => {
  const places = await seen(
    [],
    ["一", "二", "三", "四"].map((sheet) => plainRange(sheet, PHONES)),
  );
  expect(places?.map(({ place }) => place)).toEqual(["一", "二", "三", "四"]);
  expect(zhCN.pane.failures.nothingRecognised({ seen: places ?? [] })).toMatch(/“三”（[^）]*）等4处；/);
});

test.each<[string, TableData[]]>([
  [
    "a table of schools",
    [
      namedTable("学校", [
        ["学校名称", "在校生数"],
        ["甲校", 3],
      ]),
    ],
  ],
  ["a form with headings and no rows", [namedTable("县级", [["指标", "数值"]])]],
  [
    "a lone answer of 第十条",
    [
      namedTable("第十条", [
        ["情形", "是否存在"],
        ["弄虚作假", "不存在"],
      ]),
    ],
  ],
])("%s is something", async (_, tables) => {
  expect(await seen([...tables, namedTable("通讯录", PHONES.slice(1))])).toBeNull();
});
