import { readFileSync } from "node:fs";
import { failureAdvice } from "../../../src/app/failureAdvice";
import { STRINGS } from "../../../src/app/languages";
import { hostErrorOf, hostFailureOf, KNOWN_HOST_CODES } from "../../../src/workbook/excel/hostFailure";

/** The codes that the types of Office.js list for Excel. */
function codesOfExcel(): string[] {
  const types = readFileSync(require.resolve("@types/office-js/index.d.ts"), "utf8");
  const excel = types.slice(types.indexOf("declare namespace Excel {"));
  const list = excel.slice(excel.indexOf("enum ErrorCodes {"));
  return [...list.slice(0, list.indexOf("}")).matchAll(/^\s*\w+ = "(\w+)",?$/gmu)].map(([, code]) => code ?? "");
}

test("every code of Excel has an advice with a next step in both languages", () => {
  const codes = codesOfExcel();
  expect(codes.length).toBeGreaterThan(30);
  expect(codes.filter((code) => !KNOWN_HOST_CODES.includes(code))).toEqual([]);
  for (const code of [...codes, ...KNOWN_HOST_CODES]) {
    expect(failureAdvice(hostFailureOf(code), STRINGS["zh-CN"])).toMatch(/；.*请[^。]+。$/u);
    expect(failureAdvice(hostFailureOf(code), STRINGS.en)).toMatch(/[:;,].*\.$/u);
  }
});

test("an unknown code is shown as it is, also one that objects have by nature", () => {
  expect(hostFailureOf("Sonderfall")).toEqual({ code: "hostUnknown", hostCode: "Sonderfall" });
  expect(hostFailureOf("constructor")).toEqual({ code: "hostUnknown", hostCode: "constructor" });
});

test("only errors of Office's client are taken for such", () => {
  expect(hostErrorOf({ code: "Busy", debugInfo: { errorLocation: "Range.values" } })).toEqual({ code: "Busy", location: "Range.values" });
  expect(hostErrorOf({ code: "Busy", debugInfo: {} })).toEqual({ code: "Busy", location: "" });
  for (const other of [new Error("x"), { code: "ENOENT" }, { code: 5, debugInfo: {} }, null, "Busy"]) expect(hostErrorOf(other)).toBeNull();
});
