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

/** Codes of mistakes in our own code: nobody who uses the add-in meets them. */
const OWN_MISTAKES = ["CannotUpdateReadOnlyProperty", "PropertyNotLoaded", "RunMustReturnPromise", "ValueNotLoaded"];

/** The codes that the client itself makes, of the platform with most of them. */
function codesOfClient(): string[] {
  const client = readFileSync(require.resolve("@microsoft/office-js/dist/excel-web-16.00.debug.js"), "utf8");
  return [...new Set([...client.matchAll(/ErrorCodes\.\w+ = '(\w+)';/gu)].map(([, code]) => code ?? ""))];
}

test("every code of the client has an advice, but those of mistakes in our own code", () => {
  const codes = codesOfClient();
  expect(codes).toEqual(expect.arrayContaining(["AccessDenied", "InvalidOrTimedOutSession", ...OWN_MISTAKES]));
  expect(codes.filter((code) => !KNOWN_HOST_CODES.includes(code)).sort()).toEqual(OWN_MISTAKES);
});

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
  expect(hostErrorOf({ code: "Busy", debugInfo: { errorLocation: "Range.values" } })).toEqual({
    code: "Busy",
    location: "Range.values",
  });
  expect(hostErrorOf({ code: "Busy", debugInfo: {} })).toEqual({ code: "Busy", location: "" });
  for (const other of [new Error("x"), { code: "ENOENT" }, { code: 5, debugInfo: {} }, null, "Busy"])
    expect(hostErrorOf(other)).toBeNull();
});
