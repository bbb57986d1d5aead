import { failureAdvice } from "../../src/app/failureAdvice";
import { STRINGS } from "../../src/app/languages";
import type { WorkbookFailure } from "../../src/workbook/port";

const FAILURES: readonly [WorkbookFailure, string][] = [
  [{ code: "oldExcelFormat" }, "另存为"],
  [{ code: "wpsFormat" }, "另存为"],
  [{ code: "binaryWorkbook" }, "另存为"],
  [{ code: "encrypted" }, "取消密码"],
  [{ code: "csvText" }, "另存为"],
  [{ code: "htmlText" }, "另存为"],
  [{ code: "emptyFile" }, "完整"],
  [{ code: "notAWorkbook" }, ".xlsx"],
  [{ code: "damagedFile" }, "修复"],
  [{ code: "damagedPart", part: "xl/workbook.xml" }, "xl/workbook.xml"],
  [{ code: "tooLarge", megabytes: 900, limit: 512 }, "900"],
  [{ code: "zip64", part: "xl/a.xml" }, "xl/a.xml"],
  [{ code: "unsupportedEncoding", part: "xl/a.xml" }, "编码"],
  [{ code: "tooManyRows", sheet: "全国", rows: 200001, limit: 200000 }, "200001"],
  [{ code: "structureLocked" }, "取消保护"],
  [{ code: "ownSheetProtected", sheet: "UEI 校际均衡" }, "UEI 校际均衡"],
  [{ code: "tooManyCellsInAll", limit: 6000000 }, "6000000"],
  [{ code: "tooIntricate", part: "xl/styles.xml" }, "xl/styles.xml"],
  [{ code: "tooManyCells", sheet: "全国", cells: 6000000, limit: 5000000 }, "6000000"],
  [{ code: "valuesMissing", sheet: "全国" }, "全国"],
  [{ code: "sheetHidden", sheet: "全国" }, "取消隐藏"],
  [{ code: "cellEditMode", hostCode: "InvalidOperationInCellEditMode" }, "按 Enter"],
  [{ code: "payloadTooLarge", hostCode: "RequestPayloadSizeLimitExceeded" }, "上限"],
  [{ code: "accessDenied", hostCode: "AccessDenied" }, "取消保护"],
  [{ code: "itemNotFound", hostCode: "ItemNotFound" }, "再测算一次"],
  [{ code: "nameTaken", hostCode: "ItemAlreadyExists" }, "再测算一次"],
  [{ code: "hostBusy", hostCode: "Busy" }, "正忙"],
  [{ code: "inactiveWorkbook", hostCode: "InactiveWorkbook" }, "切换回"],
  [{ code: "apiNotFound", hostCode: "ApiNotFound" }, "更新 Office"],
  [{ code: "undoNotSupported", hostCode: "UndoNotSupported" }, "撤消"],
  [{ code: "rangeConflict", hostCode: "MergedRangeConflict" }, "合并单元格"],
  [{ code: "hostGeneral", hostCode: "GeneralException" }, "GeneralException"],
  [{ code: "hostUnknown", hostCode: "SomethingNew" }, "SomethingNew"],
];

test.each(FAILURES)("%j is told in one sentence with what to do", (failure, words) => {
  const chinese = failureAdvice(failure, STRINGS["zh-CN"]);
  expect(chinese).toContain(words);
  expect(chinese).toMatch(/^[^。]+；[^。]+。$/);
  expect(failureAdvice(failure, STRINGS.en)).toMatch(
    /^[A-Z][^\u4e00-\u9fff]*(?:UEI 校际均衡|全国)?[^\u4e00-\u9fff]*\.$/,
  );
});

test("an interrupted write says what stands, why it stopped, and that evaluating again mends it", () => {
  const failure: WorkbookFailure = {
    code: "writeInterrupted",
    cause: { code: "hostBusy", hostCode: "Busy" },
    written: ["UEI 达标情况总表", "UEI 分学校情况"],
    unfinished: ["UEI 校际均衡"],
  };
  expect(failureAdvice(failure, STRINGS["zh-CN"])).toBe(
    "写入中途停止：已写完“UEI 达标情况总表”、“UEI 分学校情况”，“UEI 校际均衡”未写完、不能使用，原始数据没有改动；" +
      "Excel 正忙，没有完成操作（Busy）；请等当前计算、保存或同步结束，再试一次。再次测算会把结果全部重写。",
  );
  expect(failureAdvice(failure, STRINGS.en)).toContain('unfinished: "UEI 校际均衡"; the original data are unchanged.');
});
