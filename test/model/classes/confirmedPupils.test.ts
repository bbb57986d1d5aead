import type { Confirmation } from "../../../src/model/confirmation";
import { arePupilsConfirmed, isOfPupils, mayConfirmPupils } from "../../../src/model/classes/confirmedPupils";
import { computedFigure } from "../../../src/model/figures/figure";

const confirmation = (more: Partial<Confirmation> = {}): Confirmation => ({
  school: "甲小学",
  schoolKey: "甲小学",
  stage: null,
  field: "students",
  label: "在校生数",
  value: 580,
  confirmedBy: "张某",
  date: "2026-03-01",
  basis: "学籍系统",
  cell: null,
  ...more,
});

test.each([
  [580, 12, true],
  [1200, 12, true],
  [1201, 12, false],
  [0, 12, false],
  [4690, Infinity, true],
])("%d pupils in %d classes may be confirmed: %j", (pupils, classes, may) => {
  expect(mayConfirmPupils(pupils, classes)).toBe(may);
});

test.each([
  [{}, "primary", true],
  [{}, null, true],
  [{ field: "studentsPrimary" }, "primary", true],
  [{ field: "studentsPrimary" }, "junior", false],
  [{ stage: "junior" }, "primary", false],
  [{ value: 581 }, "primary", false],
  [{ confirmedBy: null }, "primary", false],
  [{ date: null }, "primary", false],
  [{ basis: null }, "primary", false],
  [{ field: "multimediaClassrooms" }, "primary", false],
] as const)("%j confirms the pupils of %s: %j", (more, stage, isConfirmed) => {
  expect(arePupilsConfirmed([confirmation(more)], stage, computedFigure(580, 580, []))).toBe(isConfirmed);
});

test("a bound is no number that anybody confirmed", () => {
  expect(arePupilsConfirmed([confirmation()], "primary", computedFigure(580, 600, []))).toBe(false);
  expect([confirmation(), confirmation({ field: "multimediaClassrooms" })].map(isOfPupils)).toEqual([true, false]);
});
