import { comparedPart } from "../../src/evaluate/comparedPart";
import { message } from "../../src/model/messages/message";

const LABEL = message("sizeOfSchool", { school: "第一小学" });
const rooms = { value: 6, unit: "间", direction: "atLeast" } as const;
const pupils = { value: 2000, unit: "人", direction: "atMost" } as const;

test("a known figure stands with its distance and needs no bound", () => {
  expect(comparedPart(LABEL, { low: 5, high: 5 }, rooms)).toMatchObject({
    value: 5,
    bound: null,
    distance: -1,
    outcome: "unmet",
  });
});

test.each([
  ["too few at the most", { low: 0, high: 5 }, rooms, "unmet", { value: 5, isAtMost: true }],
  ["enough at the least", { low: 7, high: Infinity }, rooms, "met", { value: 7, isAtMost: false }],
  ["too many at the least", { low: 2001, high: Infinity }, pupils, "unmet", { value: 2001, isAtMost: false }],
  ["few enough at the most", { low: 0, high: 1990 }, pupils, "met", { value: 1990, isAtMost: true }],
  ["not decided", { low: 0, high: 9 }, rooms, "undetermined", null],
] as const)("of a figure that is not known: %s", (_what, figure, limit, outcome, bound) => {
  expect(comparedPart(LABEL, figure, limit)).toMatchObject({ value: null, distance: null, outcome, bound });
});

test("an outcome that rests on something else than the figure has no bound", () => {
  expect(comparedPart(LABEL, { low: 0, high: 9 }, rooms, { outcome: "unmet" }).bound).toBeNull();
});
