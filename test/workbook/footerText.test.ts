import { footerText } from "../../src/workbook/footerText";

test.each([
  ["甲 & 乙", 20, "甲 && 乙"],
  ["一行 \n\n 二行", 20, "一行 二行"],
  ["一行  两格", 20, "一行  两格"],
  ["甲&乙", 2, "甲"],
  ["甲😀乙", 2, "甲"],
])("%j with room for %d is %j", (text, room, expected) => {
  expect(footerText(text, room)).toBe(expected);
});
