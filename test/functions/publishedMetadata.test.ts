import { readFileSync } from "node:fs";
import path from "node:path";
import { publishedMetadata } from "../../src/functions/publishedMetadata";
import { INDICATOR_IDS } from "../../src/regulation/indicators";
import { schoolRule } from "../../src/regulation/items/schoolRule";
import { countInChinese } from "../../src/regulation/words/countWords";

test("cells of data types come as plain values, and nothing else changes", () => {
  const generated = { allowCustomDataForDataTypeAny: true, functions: [{ id: "CV" }] };
  expect(publishedMetadata(generated)).toEqual({ allowCustomDataForDataTypeAny: false, functions: [{ id: "CV" }] });
});

test.each(["src/functions/functions.ts", "assets/help/help.html"])(
  "%s, whose words are typed by hand, counts the indicators as the cards do",
  (file) => {
    const words = readFileSync(path.join(__dirname, "../..", file), "utf8");
    const [first, last, count] = [INDICATOR_IDS[0], INDICATOR_IDS.at(-1), INDICATOR_IDS.length];
    expect(words).toContain(`${first} 至 ${last}、1 至 ${count}`);
    expect(words).toContain(`${countInChinese(count)}项指标`);
    expect(words).toContain(`至少${countInChinese(schoolRule.indicatorsToMeet)}项`);
  },
);

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
