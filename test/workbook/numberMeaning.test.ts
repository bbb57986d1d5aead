import { meaningOfFormat } from "../../src/workbook/numberMeaning";

describe("meaningOfFormat", () => {
  it.each([
    "yyyy-mm-dd",
    'yyyy"年"m"月"d"日"',
    "[$-804]yyyy/m/d;@",
    "[h]:mm:ss",
    "h:mm AM/PM",
    "aaaa",
    "[DBNum1][$-804]m月d日",
    "yyyy\\.mm",
  ])("%s is a date", (code) => {
    expect(meaningOfFormat(code)).toBe("date");
  });

  it.each(["0%", "0.00%", "[Red]0.0%;-0.0%", "0.0_%%"])("%s is a percentage", (code) => {
    expect(meaningOfFormat(code)).toBe("percent");
  });

  it.each([
    "General",
    "0.00",
    "#,##0",
    "0.00E+00",
    '0"%"',
    "0\\%",
    '0.0"days"',
    "[Red]0",
    "0;0%",
    "@",
    "G/通用格式",
    "#,##0_);[Red]\\(#,##0\\)",
    '_ * #,##0_ ;_ "d"',
    "",
    "0人",
    "# ?/?",
    "[DBNum2]General",
  ])("%s leaves a number as it is", (code) => {
    expect(meaningOfFormat(code)).toBeNull();
  });
});
