import { zhCN } from "../../../src/strings/zh-CN";
import { resultName } from "../../../src/taskpane/pane/toolbar";

test.each([
  ["县.xlsx", "县.自评测算.xlsx"],
  ["县.xlsm", "县.自评测算.xlsm"],
  ["县", "县.自评测算.xlsx"],
  ["县.自评测算.xlsx", "县.自评测算.xlsx"],
  ["县.自评测算 (1).xlsx", "县.自评测算.xlsx"],
  ["县 (1).xlsx", "县 (1).自评测算.xlsx"],
])("the result of %s is %s", (file, result) => {
  expect(resultName(file, zhCN.pane.resultFile)).toBe(result);
});
