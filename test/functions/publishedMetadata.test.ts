import { publishedMetadata } from "../../src/functions/publishedMetadata";

test("cells of data types come as plain values, and nothing else changes", () => {
  const generated = { allowCustomDataForDataTypeAny: true, functions: [{ id: "CV" }] };
  expect(publishedMetadata(generated)).toEqual({ allowCustomDataForDataTypeAny: false, functions: [{ id: "CV" }] });
});

test("the indicators to choose from are those of the cards", () => {
  const generated = {
    enums: [{ id: "INDICATOR", values: [{ name: "number", stringValue: "1", tooltip: "" }] }, STAGE],
  };
  const [indicators, stage] = publishedMetadata(generated).enums;
  expect(indicators?.values).toHaveLength(7);
  expect(indicators?.values[3]).toEqual({ name: "R4", stringValue: "R4", tooltip: "生均教学及辅助用房面积" });
  expect(stage).toEqual(STAGE);
});

const STAGE = { id: "STAGE", values: [{ name: "primary", stringValue: "小学", tooltip: "小学" }] };
