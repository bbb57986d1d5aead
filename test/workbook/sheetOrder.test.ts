import { sheetOrder } from "../../src/workbook/sheetOrder";

test("in a workbook without results ours follow the bureau's in our order, whatever the order in which they come", () => {
  expect(sheetOrder([undefined, undefined], ["settings", "summary", "overview"])).toEqual([
    0,
    1,
    "summary",
    "overview",
    "settings",
  ]);
});

test("a sheet that is new goes among those of an earlier result, which stay where they are to each other", () => {
  expect(sheetOrder([undefined, "overview", "findings", "settings"], ["missing", "summary"])).toEqual([
    0,
    "summary",
    1,
    2,
    "missing",
    3,
  ]);
});

test("no sheet of the bureau's gets another number: behind ours a new one goes to the end", () => {
  expect(sheetOrder(["overview", "settings", undefined], ["summary"])).toEqual([0, 1, 2, "summary"]);
  expect(sheetOrder(["overview", undefined, "settings"], ["summary", "missing"])).toEqual([
    0,
    1,
    "summary",
    "missing",
    2,
  ]);
});
