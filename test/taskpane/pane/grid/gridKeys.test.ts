import { positionAfter } from "../../../../src/taskpane/pane/grid/gridKeys";

const SHEET = { rows: 100, columns: 10, page: 20 };
const FROM = { row: 50, column: 5 };

test.each([
  ["ArrowDown", false, { row: 51, column: 5 }],
  ["ArrowUp", false, { row: 49, column: 5 }],
  ["ArrowLeft", false, { row: 50, column: 4 }],
  ["ArrowRight", false, { row: 50, column: 6 }],
  ["ArrowDown", true, { row: 99, column: 5 }],
  ["ArrowRight", true, { row: 50, column: 9 }],
  ["PageDown", false, { row: 70, column: 5 }],
  ["PageUp", false, { row: 30, column: 5 }],
  ["Home", false, { row: 50, column: 0 }],
  ["End", false, { row: 50, column: 9 }],
  ["Home", true, { row: 0, column: 0 }],
  ["End", true, { row: 99, column: 9 }],
  ["a", false, null],
])("%s (with Ctrl: %s)", (key, ctrlKey, expected) => {
  expect(positionAfter({ key, ctrlKey }, FROM, SHEET)).toEqual(expected);
});

test("no key leads off the sheet", () => {
  expect(positionAfter({ key: "ArrowUp", ctrlKey: false }, { row: 0, column: 0 }, SHEET)).toEqual({
    row: 0,
    column: 0,
  });
  expect(positionAfter({ key: "PageDown", ctrlKey: false }, { row: 95, column: 0 }, SHEET)).toEqual({
    row: 99,
    column: 0,
  });
});
