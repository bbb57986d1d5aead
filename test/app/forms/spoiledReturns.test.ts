import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { read, utils, write, type WorkBook } from "@e965/xlsx";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { schoolForms } from "../../../src/app/forms/schoolForms";
import {
  gatherFiles,
  openCounty,
  updatedCounty,
  type ExistingCounty,
  type FileBytes,
} from "../../../src/app/gathering/gatherCounty";
import type { GatheredFiles } from "../../../src/app/gathering/gatheredFiles";
import { gatheringToJson } from "../../../src/app/gathering/gatheringJson";
import { previewParts } from "../../../src/app/gathering/previewLines";
import { CODE_SHEET, FORM_SCHEMA, FORM_VERSION, FORM_WORDS } from "../../../src/gather/returned/formWords";
import { zhCN } from "../../../src/strings/zh-CN";
import { WorkbookFile } from "../../../src/workbook/file/workbookFile";
import { STATISTICS_COUNTY, statisticsCounty } from "../../fixtures/gathering/statisticsSchool";
import { tidyWorkbook } from "../../fixtures/gathering/tidyTables";
import { typedForm } from "../../fixtures/gathering/typedForm";
import { hasSoffice } from "../../fixtures/installedTools";
import { convertWithLibreOffice } from "../../fixtures/libreOffice";
import { LARGE } from "../../fixtures/runs";

/** `npm run test:large` has a county of an ordinary size. */
const SIZE = LARGE ? 60 : 30;
const SCHOOLS = statisticsCounty(SIZE);
const NAMES = SCHOOLS.map(({ name }) => name);

/** A year of its own for each school, so that a number in the wrong row is seen. */
const yearOf = (at: number): number => 1930 + at;

type Change = (form: Uint8Array, other: Uint8Array) => Uint8Array;

const inBook =
  (change: (book: WorkBook, other: WorkBook) => void, bookType: "xlsx" | "biff8" = "xlsx"): Change =>
  (form, other) => {
    const book = read(form);
    change(book, read(other));
    return new Uint8Array(write(book, { type: "array", bookType }) as ArrayBuffer);
  };

const inParts =
  (pattern: RegExp, replacement: string): Change =>
  (form) => {
    const parts = unzipSync(form);
    const changed = Object.entries(parts).map(([name, content]): [string, Uint8Array] => {
      const text = strFromU8(content);
      const replaced = text.replace(pattern, replacement);
      return [name, replaced === text ? content : strToU8(replaced)];
    });
    if (changed.every(([name, content]) => parts[name] === content)) throw new Error(`no ${pattern.source}`);
    return zipSync(Object.fromEntries(changed));
  };

const rowsInserted = inBook((book) => {
  const sheet = book.Sheets[FORM_WORDS.sheet] ?? {};
  const rows = utils.sheet_to_json<unknown[]>(sheet, { header: 1 });
  book.Sheets[FORM_WORDS.sheet] = utils.aoa_to_sheet([...rows.slice(0, 14), [], ["说明"], ...rows.slice(14)]);
});

const pastedOver = inBook((book, other) => {
  book.Sheets[FORM_WORDS.sheet] = other.Sheets[FORM_WORDS.sheet] ?? {};
});

const inNewFile = inBook((book) => {
  const { [FORM_WORDS.sheet]: form = {} } = book.Sheets;
  book.Sheets = { [FORM_WORDS.sheet]: form };
  book.SheetNames = book.SheetNames.filter((name) => name !== CODE_SHEET);
});

function savedByLibreOffice(form: Uint8Array): Uint8Array {
  const folder = mkdtempSync(path.join(tmpdir(), "uei-returns-"));
  try {
    const file = path.join(folder, "form.xlsx");
    writeFileSync(file, form);
    const [saved = ""] = convertWithLibreOffice("xlsx:Calc MS Excel 2007 XML", [file], path.join(folder, "out"));
    return new Uint8Array(readFileSync(saved));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const asItIs: Change = (form) => form;

interface Kind {
  readonly name: string;
  /** Typed beside what everybody types. */
  readonly typed?: Readonly<Record<string, string | number>>;
  readonly change?: Change;
  /** Where it comes back under another name, or as another kind of file. */
  readonly file?: string;
  /** Comes back a second time, with another number. */
  readonly isTwice?: true;
  /** Nobody fills it in. */
  readonly isEmpty?: true;
  /** The form that comes back in its place is the next school's, which that school returns too. */
  readonly isOfNext?: true;
  /** Its year is in the county's workbook afterwards. */
  readonly isTaken: boolean;
  readonly said: RegExp | null;
}

const KINDS: readonly Kind[] = [
  { name: "renamed", file: "新建 Microsoft Excel 工作表 (3).xlsx", isTaken: true, said: null },
  { name: "another school's pasted over", change: pastedOver, isTaken: false, said: /可能整张粘贴了别的学校的表/u },
  { name: "pasted into a new file", change: inNewFile, isTaken: false, said: /识别码没有了/u },
  {
    name: "of an older version",
    change: inParts(new RegExp(`${FORM_SCHEMA}/${FORM_VERSION}`, "u"), `${FORM_SCHEMA}/0`),
    isTaken: false,
    said: /是旧版的学校填报表/u,
  },
  { name: "returned twice", isTwice: true, isTaken: false, said: /有不止一个文件/u },
  { name: "another school's form", isOfNext: true, isTaken: false, said: null },
  { name: "the school whose form came twice", isTaken: true, said: /内容相同，只算一次/u },
  { name: "saved by LibreOffice", change: hasSoffice ? savedByLibreOffice : asItIs, isTaken: true, said: null },
  { name: "as .xls", change: inBook(() => undefined, "biff8"), file: "填报表.xls", isTaken: true, said: null },
  {
    name: "a 中心校 with six 教学点 in it",
    typed: { [FORM_WORDS.campuses]: "东岭、西岭、南坡、北坡、上湾、下湾六个教学点" },
    isTaken: false,
    said: /东岭、西岭、南坡、北坡、上湾、下湾六个教学点/u,
  },
  { name: "rows inserted", change: rowsInserted, isTaken: true, said: null },
  { name: "protection removed", change: inParts(/<sheetProtection[^>]*\/>/u, ""), isTaken: true, said: null },
  { name: "empty", isEmpty: true, isTaken: false, said: /是空表/u },
  {
    name: "of another county",
    change: inParts(new RegExp(STATISTICS_COUNTY, "gu"), "别县"),
    isTaken: false,
    said: /所属县与多数文件不同/u,
  },
  {
    name: "text in number cells",
    typed: { 教学及辅助用房面积: "约四千", 运动场地面积: "见附件" },
    isTaken: true,
    said: /“教学及辅助用房面积”为“约四千”，不是数/u,
  },
];

/** Schools that have each kind, spread over the county; all others return what they should. */
const APART = SIZE / KINDS.length;
const KIND_OF = new Map(KINDS.map((kind, at) => [at * APART - (at === 6 ? APART - 1 : 0), kind]));

const nameOf = (at: number): string => KIND_OF.get(at)?.file ?? `${SCHOOLS[at]?.name ?? ""}.xlsx`;

async function returns(blank: readonly Uint8Array[]): Promise<FileBytes[]> {
  const files: FileBytes[] = [];
  const signed = { 填报人: "某某", 填报日期: "2025-11-03", [FORM_WORDS.campuses]: "无", 是否寄宿制: "否" };
  const filled = await Promise.all(
    blank.map((form, at) => typedForm(form, { ...signed, 建校年份: yearOf(at), ...KIND_OF.get(at)?.typed })),
  );
  for (const [at, form] of filled.entries()) {
    const kind = KIND_OF.get(at);
    const other = filled[at + 1] ?? form;
    const own = kind?.isEmpty === true ? (blank[at] ?? form) : kind?.isOfNext === true ? other : form;
    files.push({ file: nameOf(at), bytes: kind?.change?.(own, other) ?? own });
    if (kind?.isTwice === true)
      files.push({ file: `改 ${nameOf(at)}`, bytes: await typedForm(form, { 建校年份: yearOf(at) + 1 }) });
  }
  return files;
}

/** 建校年份 by school, as the county's workbook has it. */
async function yearsIn(bytes: Uint8Array): Promise<Map<string, unknown>> {
  const { tables } = await WorkbookFile.open(bytes).read();
  const cells = tables.find(({ name }) => name === "学校基本情况表")?.cells ?? [];
  const columnOf = (heading: string): number => (cells[0] ?? []).findIndex(({ value }) => value === heading);
  const [name, year] = [columnOf("学校名称"), columnOf("建校年份")];
  return new Map(
    cells.slice(1).flatMap((row) => {
      const school = row[name]?.value;
      return typeof school === "string" ? [[school, row[year]?.value ?? null] as const] : [];
    }),
  );
}

describe(`${SIZE} schools return their forms, some of them spoiled`, () => {
  let files: readonly FileBytes[];
  let county: ExistingCounty;
  let gathering: GatheredFiles;
  let updated: ReturnType<typeof updatedCounty>;
  let said: readonly string[];

  beforeAll(async () => {
    county = await openCounty("县.xlsx", tidyWorkbook(SCHOOLS));
    files = await returns(schoolForms(county.contents, zhCN).map(({ bytes }) => bytes));
    gathering = await gatherFiles(files, county.answers);
    updated = updatedCounty(county, gathering, "2026-01-01 00:00", zhCN);
    const parts = previewParts(gatheringToJson(gathering, updated.again, zhCN), updated.again, [], zhCN);
    said = [...parts.notUsed, ...parts.questions, ...parts.findings, ...parts.again];
  }, 300_000);

  const at = (name: string): number => [...KIND_OF].find(([, kind]) => kind.name === name)?.[0] ?? -1;

  test("every file is one of those that were sent, used or named with its reason", () => {
    expect(gathering.files.map(({ file }) => file).sort()).toEqual(files.map(({ file }) => file).sort());
    for (const { file, reason } of gathering.files)
      if (reason !== null) expect(said.some((line) => line.includes(file))).toBe(true);
  });

  test("every number stands in the row of its own school, and none of a spoiled return", async () => {
    const expected = NAMES.map((name, index) => [name, KIND_OF.get(index)?.isTaken === false ? null : yearOf(index)]);
    expect([...(await yearsIn(updated.bytes))]).toEqual(expected);
    expect([updated.again.added, updated.again.gone, updated.again.corrected, updated.refused]).toEqual([
      [],
      [],
      [],
      [],
    ]);
  });

  test.each(KINDS.flatMap(({ name, said: words }) => (words === null ? [] : [[name, words] as const])))(
    "%s: named",
    (name, words) => {
      const [school, file] = [NAMES[at(name)] ?? "", nameOf(at(name))];
      const lines = said.filter((line) => words.test(line));
      expect(lines.some((line) => line.includes(school) || line.includes(file))).toBe(true);
    },
  );

  test("the schools without a form of their own that counts are named, and no others", () => {
    const waiting = NAMES.filter((_, index) => KIND_OF.get(index)?.isTaken === false);
    // The form of the 中心校 is there, and asked about.
    const asked = NAMES[at("a 中心校 with six 教学点 in it")];
    expect(updated.again.unreturned).toEqual(waiting.filter((name) => name !== asked));
  });

  test("the same files again change nothing, and one that was corrected changes its own cell alone", async () => {
    const now = await openCounty("县.xlsx", updated.bytes);
    const same = updatedCounty(now, await gatherFiles(files, now.answers), "2026-02-01 00:00", zhCN);
    expect([same.again.changed, same.again.cells, same.again.corrected]).toEqual([0, [], []]);
    const corrected = await Promise.all(
      files.map(async ({ file, bytes }) => ({
        file,
        bytes: file === nameOf(1) ? await typedForm(bytes, { 建校年份: 2001 }) : bytes,
      })),
    );
    const next = updatedCounty(now, await gatherFiles(corrected, now.answers), "2026-02-01 00:00", zhCN);
    expect(next.again.cells.map(({ value }) => value)).toEqual([2001]);
    const years = await yearsIn(updated.bytes);
    expect(await yearsIn(next.bytes)).toEqual(years.set(NAMES[1] ?? "", 2001));
  }, 300_000);
});
