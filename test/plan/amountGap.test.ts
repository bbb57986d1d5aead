import { R1 } from "../../src/regulation/indicators/R1";
import { R4 } from "../../src/regulation/indicators/R4";
import { amountGap } from "../../src/plan/amountGap";

test("whole units to the national standard: 4.2 × 22000 ÷ 100 = 924, 919 there, 5 missing; 6 ㎡ for 5.8 each are enough", () => {
  expect(amountGap(R1, "primary", 919, 22000)).toBe(5);
  expect(amountGap(R4, "junior", 600, 100)).toBe(0);
  expect(amountGap(R4, "junior", 579.5, 100)).toBe(1);
});
