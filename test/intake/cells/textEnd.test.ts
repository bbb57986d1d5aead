import { endFrom } from "../../../src/intake/cells/textEnd";

test.each([
  ["达标。。", 2],
  ["。达标", 3],
  ["。。", 0],
  ["", 0],
])("the full stops at the end of %j begin at %d", (text, start) => {
  expect(endFrom(text, (sign) => sign === "。")).toBe(start);
});
