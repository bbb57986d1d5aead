import { writeFileSync } from "node:fs";
import type { CommandError } from "../../src/cli/commandError";
import { readMappingFile } from "../../src/cli/mappingFile";
import { zhCN } from "../../src/strings/zh-CN";
import { temporaryFolder } from "./temporaryFolder";

const place = temporaryFolder();

function read(text: string): unknown {
  writeFileSync(place("map.json"), text);
  return readMappingFile(place("map.json"));
}

function refusal(work: () => unknown): string {
  try {
    work();
    return "";
  } catch (error) {
    expect((error as CommandError).exitCode).toBe(2);
    return (error as CommandError).sentence(zhCN.cli);
  }
}

test("what is left out says nothing", () => {
  expect(read('\ufeff{"corrections": [{"sheet": "表1", "heading": "人数", "identifier": "小学在校生数"}]}')).toEqual({
    corrections: [{ sheet: "表1", table: null, heading: "人数", role: null, identifier: "小学在校生数" }],
    indoorSpaceIsDeducted: false,
  });
  expect(read('{"indoorSpaceIsDeducted": true}')).toEqual({ corrections: [], indoorSpaceIsDeducted: true });
});

test.each([
  ["[", "不是有效的 JSON"],
  ["[]", "{}"],
  ['{"corrections": [{"table": "甲"}]}', "corrections.0.sheet"],
  ['{"corrections": [{"sheet": 1}]}', "corrections.0.sheet"],
  ['{"correction": []}', "correction"],
  ['{"indoorSpaceIsDeducted": "是"}', "indoorSpaceIsDeducted"],
])("%s is refused and the place is named", (text, words) => {
  expect(refusal(() => read(text))).toContain(words);
});

test("a file that is not there is refused", () => {
  expect(refusal(() => readMappingFile(place("none.json")))).toContain("读不出");
});
