import { appearanceOfBackground } from "../../src/taskpane/officeAppearance";

test.each([
  ["#FFFFFF", "light"],
  ["#F3F3F3", "light"],
  ["#262626", "dark"],
  ["000000", "dark"],
  ["#808080", "light"],
  [undefined, null],
  ["", null],
  ["white", null],
  ["#FFF", null],
])("a background of %s calls for %s", (colour, appearance) => expect(appearanceOfBackground(colour)).toBe(appearance));
