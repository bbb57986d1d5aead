import { printable, printableJson } from "../../src/cli/printable";

test.each([
  ["\u001b]0;假标题\u0007甲县", "]0;假标题甲县"],
  ["\u009b2J甲县\r乙县", "2J甲县乙县"],
  ["甲\u202e县\u007f\u061c", "甲县"],
  ["一行\n二行", "一行\n二行"],
  ["示例县（2025）", "示例县（2025）"],
])("%j goes to the terminal as %j", (text, expected) => {
  expect(printable(text)).toBe(expected);
});

test("JSON says the same with escapes in place of control characters", () => {
  const said = { name: "甲\u0085\u007f\u001b\u202e\u061c县" };
  const json = printableJson(JSON.stringify(said));
  expect(json).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u061c\u202e]/u);
  expect(JSON.parse(json)).toEqual(said);
});
