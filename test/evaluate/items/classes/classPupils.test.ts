import { mustExceed } from "../../../../src/evaluate/items/classes/classPupils";
import { contradictsPupils, pupilsHeld } from "../../../../src/model/classes/pupilsHeld";

const known = (value: number) => ({ low: value, high: value });
const UNKNOWN = { low: 0, high: Infinity };

describe("what classes can hold (D25)", () => {
  test.each([
    ["nothing is stated", { classes: UNKNOWN }, 0, Infinity],
    ["20 classes alone", { classes: known(20) }, 0, 2000],
    ["no classes at all", { classes: known(0) }, 0, 0],
    ["none above 45", { classes: known(20), over: { count: known(0), named: 45 } }, 0, 900],
    ["three above 45", { classes: known(20), over: { count: known(3), named: 45 } }, 138, 2000],
    ["the largest has 40", { classes: known(20), largest: known(40) }, 40, 800],
    ["a largest of 0 says nothing", { classes: known(20), largest: known(0) }, 0, 2000],
    ["brackets", { classes: known(2), brackets: { low: 82, high: 90 } }, 82, 90],
  ])("%s", (_, stated, low, high) => {
    expect(pupilsHeld(stated)).toEqual({ low, high });
  });

  test("pupils who may be taught at home are set aside before they contradict", () => {
    expect([0, 5].map((home) => contradictsPupils(known(905), { low: 0, high: 900 }, home))).toEqual([true, false]);
    expect(contradictsPupils(known(40), { low: 46, high: Infinity }, 5)).toBe(true);
    expect(contradictsPupils(UNKNOWN, { low: 46, high: 900 }, 0)).toBe(false);
  });

  test("each stage needs whole classes of its own", () => {
    const stages = [
      { students: known(46), limit: 45 },
      { students: known(51), limit: 50 },
    ];
    expect([3, 4].map((classes) => mustExceed(stages, known(classes), () => 0))).toEqual([true, false]);
    expect(mustExceed(stages, UNKNOWN, () => 0)).toBe(false);
  });
});
