import { brokenRules } from "./importRules";
import { parseSource, sourcesBelow } from "./sources";

test("imports point one way, and only the rooms meant for it name the zip and XML libraries, the host, or React", () => {
  expect(sourcesBelow("src").flatMap(brokenRules)).toEqual([]);
});

describe("the rules notice", () => {
  test.each([
    ["src/model/a.ts", 'import { b } from "../intake/b";'],
    ["src/regulation/a.ts", 'import type { b } from "../model/b";'],
    ["src/evaluate/a.ts", 'import { qualityBalance2017 } from "../regulation/qualityBalance2017";'],
    ["src/evaluate/a.ts", 'import { b } from "../strings/zh-CN";'],
    ["src/intake/a.ts", 'export { b } from "../workbook/port";'],
    ["src/workbook/a.ts", 'import { b } from "../app/b";'],
    ["src/evaluate/a.ts", 'import { readFileSync } from "node:fs";'],
    ["src/evaluate/a.ts", 'import * as v from "valibot";'],
    ["src/app/a.ts", 'import { readFileSync } from "node:fs";'],
    ["src/intake/a.ts", 'import { R4 } from "../regulation/indicators/R4";'],
    ["src/strings/a.ts", 'import { itemCard } from "../regulation/items";'],
    ["src/app/a.ts", 'import { unzipSync } from "fflate";'],
    ["src/cli/a.ts", 'import { useState } from "react";'],
    ["src/cli/a.ts", 'const later = await import("saxes");'],
    ["src/cli/a.ts", 'type Saxes = import("saxes").SaxesParser;'],
    ["src/present/a.ts", "export const now = Date.now();"],
    ["src/present/a.ts", "export const now = new Date();"],
    ["src/intake/a.ts", "export const chance = Math.random();"],
    ["src/evaluate/a.ts", "export const mode = process.env.MODE;"],
    ["src/present/a.ts", "document.createElement('p');"],
    ["src/app/a.ts", "Excel.run(async () => undefined);"],
    ["src/workbook/file/a.ts", "export type Sheet = Excel.Worksheet;"],
    ["src/cli/a.ts", 'import { b } from "../taskpane/b";'],
    ["src/taskpane/a.ts", 'import { b } from "../web/b";'],
    ["src/somewhere/a.ts", 'import { b } from "../model/b";'],
  ])("in %s: %s", (path, text) => {
    expect(brokenRules(parseSource(path, text))).toHaveLength(1);
  });

  test.each([
    ["src/evaluate/a.ts", 'import type { b } from "../model/b";'],
    ["src/cli/a.ts", 'import { b } from "../app/b"; import { readFileSync } from "node:fs";'],
    ["src/workbook/file/a.ts", 'import { unzipSync } from "fflate";'],
    ["src/web/a.ts", 'import { b } from "../taskpane/b";'],
    ["src/workbook/excel/a.ts", "Excel.run(async () => undefined);"],
    ["src/present/a.ts", "export const day = (stamp: string) => new Date(stamp);"],
    ["src/model/a.ts", "export const of = (document: { title: string }) => document.title;"],
    ["src/model/a.ts", "export const of = (name: { Excel: string }) => name.Excel;"],
  ])("nothing in %s: %s", (path, text) => {
    expect(brokenRules(parseSource(path, text))).toEqual([]);
  });
});
