import { zhCN } from "../../../src/strings/zh-CN";
import { resultName } from "../../../src/taskpane/pane/toolbar";

test.each([
  ["县.xlsx", "县.达标评估.xlsx"],
  ["县.xlsm", "县.达标评估.xlsm"],
  ["县", "县.达标评估.xlsx"],
  ["县.达标评估.xlsx", "县.达标评估.xlsx"],
  ["县.达标评估 (1).xlsx", "县.达标评估.xlsx"],
  ["县 (1).xlsx", "县 (1).达标评估.xlsx"],
])("the result of %s is %s", (file, result) => {
  expect(resultName(file, zhCN.pane.resultFile)).toBe(result);
});
