import { VOCABULARY } from "../../fixtures/readDataset";
import { officialLabel } from "../../../src/intake/vocabulary/officialLabel";

test("a column is shown under its official name, a role's own before the schools'", () => {
  expect(officialLabel("name", ["schools"], VOCABULARY)).toBe("学校名称");
  expect(officialLabel("equipmentValue", ["schools", "rooms"], VOCABULARY)).toBe("教学仪器设备值");
  expect(officialLabel("conclusion", ["statements"], VOCABULARY)).toBe("自评结论");
  expect(officialLabel("stage", ["figures"], VOCABULARY)).toBe("学段");
});

test("what no vocabulary knows has no official name", () => {
  expect(officialLabel("toString", ["figures"], VOCABULARY)).toBeUndefined();
});
