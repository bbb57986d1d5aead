import { runDescription, runOfDescription, runOfWords, runWords } from "../../../src/model/sheets/runMark";

const RUN = { id: "fixed-0a1b", input: `sha256:${"7b".repeat(32)}` };

test("a mark is read as it was written", () => {
  expect(runOfWords(runWords(RUN))).toEqual(RUN);
  expect(runOfDescription(runDescription(RUN))).toEqual(RUN);
});

test.each(["", "UEI", "UEI x", "a sha256:7b", `${runWords(RUN)} `, `a b ${runWords(RUN)}`])("“%s” is none", (text) => {
  expect(runOfWords(text)).toBeNull();
  expect(runOfDescription(`UEI ${text}`)).toBeNull();
});

test("what a bureau writes into the properties of a report is none", () => {
  expect(runOfDescription(runWords(RUN))).toBeNull();
});
