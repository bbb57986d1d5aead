import { sparklinePath } from "../../../../src/taskpane/pane/balance/sparklinePath";
import { yearOf } from "../../../fixtures/earlierYears";

test("years stand as far apart as they are, the lowest coefficient below", () => {
  const drawn = sparklinePath([yearOf(2020, 0.5), yearOf(2021, 0.4), yearOf(2025, 0.3)], 106, 26, 3);
  expect(drawn).toEqual({ path: "M3 3L23 13L103 23", end: { x: 103, y: 23 } });
});

test("a year that is not known breaks the line, and nothing is drawn across it", () => {
  const years = [yearOf(2021, 0.5), yearOf(2022, 0.4), yearOf(2023, null), yearOf(2024, 0.4), yearOf(2025, 0.5)];
  expect(sparklinePath(years, 106, 26, 3)?.path).toBe("M3 3L28 23M78 23L103 3");
});

test("the same coefficient in all years is a level line in the middle", () => {
  expect(sparklinePath([yearOf(2024, 0.4), yearOf(2025, 0.4)], 106, 26, 3)).toEqual({
    path: "M3 13L103 13",
    end: { x: 103, y: 13 },
  });
});

test.each([[[]], [[yearOf(2025, 0.4)]], [[yearOf(2024, null), yearOf(2025, 0.4)]]])(
  "one year alone is no line",
  (years) => {
    expect(sparklinePath(years, 106, 26, 3)).toBeNull();
  },
);
