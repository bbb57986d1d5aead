import { publishedMetadata } from "../../src/functions/publishedMetadata";

test("cells of data types come as plain values, and nothing else changes", () => {
  const generated = { allowCustomDataForDataTypeAny: true, functions: [{ id: "CV" }] };
  expect(publishedMetadata(generated)).toEqual({ allowCustomDataForDataTypeAny: false, functions: [{ id: "CV" }] });
});
