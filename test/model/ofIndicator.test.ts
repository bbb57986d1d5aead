import { ofIndicator } from "../../src/model/ofIndicator";

test("what an evaluation holds of an indicator, or a fault where the regulation has no such indicator", () => {
  expect(ofIndicator({ R1: 0 }, "R1")).toBe(0);
  expect(ofIndicator({ R1: null }, "R1")).toBeNull();
  expect(() => ofIndicator({ R1: 0 }, "R8")).toThrow("R8");
});
