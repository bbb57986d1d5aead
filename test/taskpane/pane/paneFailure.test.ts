import { NoDataError } from "../../../src/app/noDataError";
import { ScriptMissingError } from "../../../src/app/scriptMissing";
import { en } from "../../../src/strings/en";
import { zhCN } from "../../../src/strings/zh-CN";
import {
  failureDetails,
  failureSentence,
  fileFailure,
  paneFailure,
  selectionFailure,
} from "../../../src/taskpane/pane/paneFailure";
import { WorkbookError } from "../../../src/workbook/port";

test.each([
  ["a refused workbook", new WorkbookError({ code: "encrypted" }), /取消密码/, /password/i],
  ["an empty one", new NoDataError(), /没有数据/, /no data/],
  ["what nobody foresaw", new TypeError("x is undefined"), /复制详情/, /copy the details/],
])("%s ends in a sentence with a next step, in both languages", (_what, error, chinese, english) => {
  expect(failureSentence(paneFailure(error), zhCN)).toMatch(chinese);
  expect(failureSentence(paneFailure(error), en)).toMatch(english);
});

test("the details of what nobody foresaw can be copied, its message is not shown as advice", () => {
  expect(paneFailure(new TypeError("x is undefined"))).toMatchObject({
    kind: "unexpected",
    details: expect.stringContaining("TypeError: x is undefined") as string,
  });
  expect(failureSentence(paneFailure(new TypeError("x is undefined")), zhCN)).not.toContain("undefined");
});

test("of a cell that cannot be shown Excel's own reason counts, as long as it is more than that nothing is there", () => {
  expect(selectionFailure(new WorkbookError({ code: "sheetHidden", sheet: "学校" }), "学校!C5")).toMatchObject({
    failure: { code: "sheetHidden" },
  });
  expect(selectionFailure(new WorkbookError({ code: "itemNotFound", hostCode: "ItemNotFound" }), "学校!C5")).toEqual({
    kind: "notShown",
    cell: "学校!C5",
  });
  expect(selectionFailure(new TypeError("x"), "学校!C5")).toEqual({ kind: "notShown", cell: "学校!C5" });
});

test("a file that is refused is named, for the page may still show another one", () => {
  const refused = fileFailure(new WorkbookError({ code: "oldExcelFormat" }), "旧.xls");
  expect(failureSentence(refused, zhCN)).toMatch(/^“旧\.xls”没有打开：这是旧版 Excel 文件/);
  expect(failureSentence(refused, en)).toMatch(/^“旧\.xls” was not opened\. /);
  expect(failureSentence(fileFailure(new TypeError("x"), "县.xlsx"), zhCN)).toMatch(/^文件“县\.xlsx”读不出/);
});

test.each([new ScriptMissingError(), Object.assign(new Error("Loading chunk 7 failed"), { name: "ChunkLoadError" })])(
  "a script of the program that cannot be had is not laid to the file: $name",
  (error) => {
    for (const failure of [paneFailure(error), fileFailure(error, "县.xlsx")]) {
      expect(failureSentence(failure, zhCN)).toMatch(/没有加载成功.*与您的文件无关.*刷新页面/);
      expect(failureSentence(failure, en)).toMatch(/could not be loaded.*reload the page/);
    }
  },
);

test("an error code of Excel can be copied with its sentence", () => {
  const failure = paneFailure(new WorkbookError({ code: "hostUnknown", hostCode: "SomethingNew" }));
  expect(failureDetails(failure, zhCN)).toMatch(/维护人员。\nhostUnknown: SomethingNew$/);
  expect(failureDetails({ kind: "noData" }, zhCN)).toBeNull();
  expect(failureDetails(paneFailure(new WorkbookError({ code: "encrypted" })), zhCN)).toBeNull();
});
