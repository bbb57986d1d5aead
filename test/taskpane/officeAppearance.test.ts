import { appearanceOfBackground } from "../../src/taskpane/officeAppearance";

test.each([
  ["#262626", "dark"], ["#FFFFFF", "light"], ["e6e6e6", "light"], ["#0078d4", "dark"], [undefined, null], ["white", null],
])("a background of %s is %s", (colour, expected) => {
  expect(appearanceOfBackground(colour)).toBe(expected);
});
