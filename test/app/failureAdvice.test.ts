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
];

test.each(FAILURES)("%j is told in one sentence with what to do", (failure, words) => {
  const chinese = failureAdvice(failure, STRINGS["zh-CN"]);
  expect(chinese).toContain(words);
  expect(chinese).toMatch(/^[^。]+；[^。]+。$/);
  expect(failureAdvice(failure, STRINGS.en)).toMatch(/^[A-Z][^\u4e00-\u9fff]*(?:UEI 校际均衡|全国)?[^\u4e00-\u9fff]*\.$/);
});
