import { awaited } from "../../../fixtures/awaitedSheets";
import { unzipSync, strFromU8 } from "fflate";
import { SaxesParser } from "saxes";
import { WorkbookError } from "../../../../src/workbook/port";
import { WorkbookPackage } from "../../../../src/workbook/file/package/workbookPackage";
import { writePlans } from "../../../../src/workbook/file/writing/writePlans";
import type { SheetPlan } from "../../../../src/model/sheets/sheetPlan";
import { BALANCE, DEMO_PLANS, OVERVIEW, planned, SCHOOLS, SETTINGS } from "../../../fixtures/demoPlans";
import { PICTURE_ANCHOR, richParts, richWorkbook, type RichVariant } from "../../../fixtures/richWorkbook";
import { buildXlsx, packXlsx } from "../../../fixtures/xlsxBuilder";

type Parts = Readonly<Record<string, string>>;

const write = async (bytes: Uint8Array, plans: readonly SheetPlan[] = DEMO_PLANS): Promise<Uint8Array> =>
  (await writePlans(WorkbookPackage.open(bytes), awaited(plans))).bytes;

/** Text by part, byte for byte. */
function partsOf(bytes: Uint8Array): Parts {
  return Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, content]) => [
      name,
      /\.(xml|rels|vml)$/.test(name) ? strFromU8(content) : Buffer.from(content).toString("base64"),
    ]),
  );
}

/** The package with some parts put in place of others, as if somebody had edited it. */
function edited(bytes: Uint8Array, change: (parts: Record<string, Uint8Array | string>) => void): Uint8Array {
  const parts: Record<string, Uint8Array | string> = unzipSync(bytes);
  change(parts);
  return packXlsx(parts);
}

function replaceIn(parts: Record<string, Uint8Array | string>, name: string, from: string | RegExp, to: string): void {
  const content = parts[name];
  if (content === undefined) throw new Error(`no part ${name}`);
  const text = typeof content === "string" ? content : strFromU8(content);
  const replaced = text.replace(from, to);
  if (replaced === text) throw new Error(`nothing to replace in ${name}`);
  parts[name] = replaced;
}

/** Every tag of `before` with its attributes stands in `after` in the same order; only counts may have grown. */
function expectAllStillThere(before: string, after: string): void {
  const tokens = (xml: string): string[] => {
    const found: string[] = [];
    const parser = new SaxesParser();
    parser.on("opentag", ({ name, attributes }) => {
      const said = Object.entries(attributes)
        .filter(([key]) => key !== "count")
        .map(([key, value]) => `${key}=${value}`);
      found.push(`<${name} ${said.join(" ")}`);
    });
    parser.on("text", (text) => found.push(text));
    parser.write(xml).close();
    return found;
  };
  const later = tokens(after);
  let at = 0;
  for (const token of tokens(before)) {
    const index = later.indexOf(token, at);
    expect({ token, isThere: index >= 0 }).toEqual({ token, isThere: true });
    at = index + 1;
  }
}

const VARIANTS: readonly (readonly [string, RichVariant])[] = [
  ["transitional", {}],
  ["with prefix x:", { prefix: "x:" }],
  ["strict", { dialect: "strict" }],
  ["strict with prefix and macros", { prefix: "x:", dialect: "strict", macros: true }],
  ["with macros", { macros: true }],
];

/** The only parts of the bureau's that writing may change. */
const MAY_CHANGE = ["[Content_Types].xml", "xl/_rels/workbook.xml.rels", "xl/styles.xml", "xl/workbook.xml"];

async function failureOf(action: () => Promise<unknown>): Promise<unknown> {
  try {
    await action();
  } catch (error) {
    if (error instanceof WorkbookError) return error.failure;
    throw error;
  }
  return undefined;
}

describe.each(VARIANTS)("writePlans into a workbook full of features, %s", (_name, variant) => {
  const before = partsOf(richWorkbook(variant));
  let bytes = new Uint8Array();
  let after: Parts = {};
  beforeAll(async () => {
    bytes = new Uint8Array(await write(richWorkbook(variant)));
    after = partsOf(bytes);
  });

  it("changes four parts only, and leaves every other byte for byte", () => {
    const changed = Object.keys(before)
      .filter((name) => after[name] !== before[name])
      .sort();
    expect(changed).toEqual(MAY_CHANGE);
  });

  it.each(MAY_CHANGE)("keeps all that stood in %s", (name) => {
    expectAllStillThere(before[name] ?? "", after[name] ?? "");
  });

  it("lists our sheets after the bureau's, with names that no other sheet has", () => {
    const { index, isSigned } = WorkbookPackage.open(bytes);
    expect(index.sheets.map(({ name }) => name)).toEqual([
      "学校",
      "汇总",
      "UEI 设置",
      "UEI 达标情况总表",
      "UEI 分学校情况",
      "UEI 校际均衡",
      "UEI 设置 (2)",
    ]);
    expect(index.sheets.map(({ sheetId }) => sheetId)).toEqual([1, 7, 3, 8, 9, 10, 11]);
    expect(
      index.definedNames.filter(({ name }) => name === "_xlnm.Print_Area").map(({ sheetIndex }) => sheetIndex),
    ).toEqual([1, 3, 4, 5, 6]);
    expect(isSigned).toBe(false);
  });

  it("comes out the same from three runs on its own output", async () => {
    const second = await write(bytes);
    const third = await write(second);
    expect(Object.keys(partsOf(third)).sort()).toEqual(Object.keys(after).sort());
    expect(partsOf(third)["xl/styles.xml"]).toBe(after["xl/styles.xml"]);
    expect(Buffer.from(third).equals(Buffer.from(second))).toBe(true);
  });

  it("keeps the content type of the workbook", () => {
    const typeOf = (zip: Uint8Array): string | undefined => WorkbookPackage.open(zip).contentTypeOf("xl/workbook.xml");
    expect(typeOf(bytes)).toBe(typeOf(richWorkbook(variant)));
  });
});

describe("writePlans on its own output", () => {
  let first = new Uint8Array();
  beforeAll(async () => {
    first = new Uint8Array(await write(richWorkbook()));
  });
  const renamed = (): Uint8Array =>
    edited(first, (parts) => {
      replaceIn(
        parts,
        "xl/workbook.xml",
        '<sheet name="UEI 达标情况总表" sheetId="8"',
        '<sheet name="Bob\'s 总表" state="hidden" sheetId="8"',
      );
      replaceIn(parts, "xl/workbook.xml", "'UEI 达标情况总表'!$A$1<", "'Bob''s 总表'!$A$3<");
    });

  it("finds a sheet that was renamed, and keeps its name, state, number and place", async () => {
    const written = await writePlans(WorkbookPackage.open(renamed()), awaited([OVERVIEW]));
    expect(written.sheetNames.overview).toBe("Bob's 总表");
    const { sheets, definedNames } = WorkbookPackage.open(written.bytes).index;
    expect(sheets[3]).toMatchObject({
      name: "Bob's 总表",
      state: "hidden",
      sheetId: 8,
      part: "xl/worksheets/sheet4.xml",
    });
    expect(definedNames.filter(({ name }) => name === "UEI_overview").map(({ text }) => text)).toEqual([
      "'Bob''s 总表'!$A$1",
    ]);
    expect(definedNames.filter(({ sheetIndex }) => sheetIndex === 3).map(({ text }) => text)).toEqual([
      '"overview"',
      "'Bob''s 总表'!$A$1:$G$14",
      "'Bob''s 总表'!$5:$5",
    ]);
  });

  it("points formulas and charts to sheets that are not written this time", async () => {
    const written = await writePlans(WorkbookPackage.open(first), awaited([BALANCE]));
    expect(written.sheetNames).toMatchObject({
      schools: "UEI 分学校情况",
      balance: "UEI 校际均衡",
      settings: "UEI 设置 (2)",
    });
    expect(partsOf(written.bytes)["xl/worksheets/sheet6.xml"]).toContain(
      "<f>SUM('UEI 分学校情况'!$C$3:$C$8)</f><v>4293</v>",
    );
  });

  it("takes away charts and tables that are no longer planned, with their content types", async () => {
    const bytes = await write(first, [
      { ...BALANCE, charts: [] },
      { ...SETTINGS, tables: [] },
    ]);
    const parts = partsOf(bytes);
    expect(
      Object.keys(parts)
        .filter((name) => /chart|drawing|table/i.test(name) && !/pivot/i.test(name))
        .sort(),
    ).toEqual([
      "xl/charts/chart1.xml",
      "xl/drawings/_rels/drawing1.xml.rels",
      "xl/drawings/drawing1.xml",
      "xl/drawings/vmlDrawing1.vml",
      "xl/tables/table1.xml",
    ]);
    expect(parts["[Content_Types].xml"]).not.toMatch(/chart2|drawing2|table2|table3/);
    expect(parts["xl/worksheets/_rels/sheet6.xml.rels"]).toBeUndefined();
  });

  it("makes a new sheet where ours was deleted and only its marker is left", async () => {
    const orphaned = edited(richWorkbook(), (parts) =>
      replaceIn(
        parts,
        "xl/workbook.xml",
        "</definedNames>",
        '<definedName name="UEI_overview">#REF!$A$1</definedName></definedNames>',
      ),
    );
    const { index } = WorkbookPackage.open(await write(orphaned, [OVERVIEW]));
    expect(index.definedNames.filter(({ name }) => name === "UEI_overview").map(({ text }) => text)).toEqual([
      "'UEI 达标情况总表'!$A$1",
    ]);
  });

  it("keeps notes, comments, printer settings and pictures that people put on our sheet", async () => {
    const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const decorated = edited(first, (parts) => {
      replaceIn(
        parts,
        "xl/worksheets/_rels/sheet6.xml.rels",
        "</Relationships>",
        `<Relationship Id="rId8" Type="${relations}/vmlDrawing" Target="../drawings/vmlDrawing2.vml"/>` +
          `<Relationship Id="rId9" Type="${relations}/comments" Target="../comments2.xml"/>` +
          `<Relationship Id="rId10" Type="${relations}/printerSettings" Target="../printerSettings/printerSettings2.bin"/></Relationships>`,
      );
      replaceIn(
        parts,
        "xl/worksheets/sheet6.xml",
        '<drawing r:id="rId1"/>',
        '<drawing r:id="rId1"/><legacyDrawing r:id="rId8"/>',
      );
      replaceIn(parts, "xl/worksheets/sheet6.xml", 'orientation="landscape"', 'orientation="landscape" r:id="rId10"');
      replaceIn(
        parts,
        "xl/drawings/drawing2.xml",
        "</xdr:wsDr>",
        `${PICTURE_ANCHOR.replace("<a:blip ", `<a:blip xmlns:r="${relations}" `)}</xdr:wsDr>`,
      );
      replaceIn(
        parts,
        "xl/drawings/_rels/drawing2.xml.rels",
        "</Relationships>",
        `<Relationship Id="rId77" Type="${relations}/image" Target="../media/image1.png"/></Relationships>`,
      );
      for (const [name, like] of [
        ["drawings/vmlDrawing2.vml", "drawings/vmlDrawing1.vml"],
        ["comments2.xml", "comments1.xml"],
        ["printerSettings/printerSettings2.bin", "printerSettings/printerSettings1.bin"],
      ] as const) {
        parts[`xl/${name}`] = parts[`xl/${like}`] ?? "";
      }
    });
    const once = await write(decorated);
    const parts = partsOf(once);
    expect(parts["xl/worksheets/sheet6.xml"]).toContain('<legacyDrawing r:id="rId8"/>');
    expect(parts["xl/worksheets/sheet6.xml"]).toContain('r:id="rId10"/>');
    expect(parts["xl/drawings/drawing2.xml"]).toContain("图片 1");
    expect(parts["xl/drawings/drawing2.xml"]?.match(/UEI chart/g)).toHaveLength(1);
    expect(Object.keys(parts).sort()).toEqual(Object.keys(partsOf(decorated)).sort());
    expect(Buffer.from(await write(once)).equals(Buffer.from(once))).toBe(true);
    const bare = partsOf(await write(decorated, [{ ...BALANCE, charts: [] }]));
    expect(bare["xl/charts/chart2.xml"]).toBeUndefined();
    expect(bare["xl/drawings/drawing2.xml"]).toContain("图片 1");
  });

  it("takes our cells out of the order of calculation that Excel saved, and leaves the bureau's", async () => {
    const saved = edited(first, (parts) =>
      replaceIn(
        parts,
        "xl/calcChain.xml",
        '<c r="B1" i="7"/>',
        '<c r="B5" i="10"/><c r="C5"/><c r="B1" i="7"/><c r="B2"/>',
      ),
    );
    expect(partsOf(await write(saved))["xl/calcChain.xml"]).toContain('main"><c r="B1" i="7"/><c r="B2"/></calcChain>');
    const ours = edited(first, (parts) => replaceIn(parts, "xl/calcChain.xml", 'i="7"', 'i="10"'));
    const parts = partsOf(await write(ours));
    expect(parts["xl/calcChain.xml"]).toBeUndefined();
    expect(parts["xl/_rels/workbook.xml.rels"] ?? "").not.toContain("calcChain");
    expect(parts["[Content_Types].xml"] ?? "").not.toContain("calcChain");
  });

  it("keeps the numbers of our tables and the selected tab", async () => {
    const tableOf = (bytes: Uint8Array): string => partsOf(bytes)["xl/tables/table2.xml"] ?? "";
    expect(tableOf(first)).toContain('id="5" name="UEI_Overrides"');
    const selected = edited(first, (parts) => {
      replaceIn(parts, "xl/tables/table2.xml", 'id="5"', 'id="42"');
      replaceIn(parts, "xl/worksheets/sheet7.xml", "<sheetView ", '<sheetView tabSelected="1" ');
    });
    const again = await write(selected);
    expect(tableOf(again)).toContain('id="42" name="UEI_Overrides"');
    expect(partsOf(again)["xl/worksheets/sheet7.xml"]).toContain('tabSelected="1"');
  });
});

describe("writePlans refuses", () => {
  it("to add a sheet where the structure is locked, but writes sheets that are there", async () => {
    const locked = richWorkbook({ structureLocked: true });
    expect(await failureOf(() => write(locked))).toEqual({ code: "structureLocked" });
    const lockedLater = edited(await write(richWorkbook()), (parts) =>
      replaceIn(parts, "xl/workbook.xml", "<bookViews>", '<workbookProtection lockStructure="1"/><bookViews>'),
    );
    expect(WorkbookPackage.open(await write(lockedLater)).index.sheets).toHaveLength(7);
  });

  it("a sheet of ours that somebody protected", async () => {
    const protectedSheet = edited(await write(richWorkbook()), (parts) =>
      replaceIn(parts, "xl/worksheets/sheet4.xml", "</sheetData>", '</sheetData><sheetProtection sheet="1"/>'),
    );
    expect(await failureOf(() => write(protectedSheet))).toEqual({
      code: "ownSheetProtected",
      sheet: "UEI 达标情况总表",
    });
  });
});

describe("writePlans in other workbooks", () => {
  it("takes a void signature out with its relationship and content types", async () => {
    const signed = richWorkbook({ signed: true });
    expect(WorkbookPackage.open(signed).isSigned).toBe(true);
    const bytes = await write(signed);
    expect(WorkbookPackage.open(bytes).isSigned).toBe(false);
    const parts = partsOf(bytes);
    expect(Object.keys(parts).filter((name) => name.includes("xmlsignatures"))).toEqual([]);
    expect(parts["_rels/.rels"]).toBe(partsOf(richWorkbook())["_rels/.rels"]);
    expect(parts["[Content_Types].xml"]).not.toMatch(/signature|sigs/);
  });

  it("takes the part that is said to be the styles where nothing relates to it: some readers go by that alone", async () => {
    const lost = edited(richWorkbook(), (all) =>
      replaceIn(all, "xl/_rels/workbook.xml.rels", /(<Relationship Id="rId4"[^>]*)Type="[^"]*"/, '$1Type="NaN"'),
    );
    const bytes = await write(lost, [OVERVIEW]);
    const pkg = WorkbookPackage.open(bytes);
    const related = pkg.workbookRelationships.filter(({ kind }) => kind === "styles").map(({ target }) => target);
    expect(related).toEqual(["xl/styles.xml"]);
    expect(pkg.archive.names.filter((name) => pkg.contentTypeOf(name)?.includes("styles+xml") === true)).toEqual(
      related,
    );
    expect(pkg.archive.readText("xl/styles.xml")).toContain("微软雅黑");
  });

  it.each(["first", "last"])(
    "puts an entry without a sheet behind all sheets, wherever it stood (%s): some programs count it, some do not",
    async (where) => {
      const entry = '<sheet name="宏" sheetId="99" r:id=""/>';
      const left = edited(richWorkbook(), (all) =>
        where === "first"
          ? replaceIn(all, "xl/workbook.xml", "<sheets>", `<sheets>${entry}`)
          : replaceIn(all, "xl/workbook.xml", "</sheets>", `${entry}</sheets>`),
      );
      const before = WorkbookPackage.open(left).index;
      const once = await write(left);
      for (const bytes of [once, await write(once)]) {
        const { sheets, definedNames } = WorkbookPackage.open(bytes).index;
        expect(sheets.at(-1)).toMatchObject({ name: "宏", part: "" });
        const shown = before.sheets.map(({ name }) => name).filter((name) => name !== "宏");
        expect(sheets.slice(0, shown.length).map(({ name }) => name)).toEqual(shown);
        expect(sheets).toHaveLength(shown.length + DEMO_PLANS.length + 1);
        for (const { name, sheetIndex, text } of before.definedNames) {
          if (sheetIndex === null) continue;
          const now = definedNames.find((one) => one.name === name && one.text === text && one.sheetIndex !== null);
          expect(sheets[now?.sheetIndex ?? -1]?.name).toBe(before.sheets[sheetIndex]?.name);
        }
      }
    },
  );

  it("gives a workbook without styles a styles part", async () => {
    const parts = richParts();
    delete parts["xl/styles.xml"];
    const bare = edited(packXlsx(parts), (all) => {
      replaceIn(all, "xl/_rels/workbook.xml.rels", /<Relationship Id="rId4"[^>]*>/, "");
      replaceIn(all, "[Content_Types].xml", /<Override PartName="\/xl\/styles.xml"[^>]*>/, "");
    });
    const bytes = await write(bare, [OVERVIEW]);
    const pkg = WorkbookPackage.open(bytes);
    const styles = pkg.workbookRelationships.find(({ kind }) => kind === "styles")?.target ?? "";
    expect(pkg.archive.readText(styles)).toContain("微软雅黑");
    expect(pkg.contentTypeOf(styles)).toContain("styles+xml");
    expect(Object.keys(partsOf(await write(bytes, [OVERVIEW]))).sort()).toEqual(Object.keys(partsOf(bytes)).sort());
  });

  it("adds the lists that a workbook lacks, at their places in the schema's order", async () => {
    const bytes = await write(buildXlsx({ sheets: [{ name: "a", rows: "" }] }), [SCHOOLS]);
    const parts = partsOf(bytes);
    const order = [...(parts["xl/styles.xml"] ?? "").matchAll(/<(numFmts|fonts|fills|borders|cellXfs) /g)].map(
      (match) => match[1],
    );
    expect(order).toEqual(["fonts", "fills", "borders", "cellXfs"]);
    expect(parts["xl/workbook.xml"]).toMatch(/<\/sheets><definedNames><definedName name="UEI_schools">/);
    expect(parts["xl/styles.xml"]).toMatch(/<fonts count="(\d+)">(<font>.*?<\/font>){2,}<\/fonts>/);
  });

  it("declares the relationships' prefix where each sheet declares its own", async () => {
    const book = buildXlsx({ sheets: [{ name: "a", rows: "" }] });
    const relations = ' xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
    const local = edited(book, (parts) => {
      replaceIn(parts, "xl/workbook.xml", relations, "");
      replaceIn(parts, "xl/workbook.xml", "<sheet ", `<sheet${relations} `);
    });
    expect(WorkbookPackage.open(await write(local, [OVERVIEW])).index.sheets).toHaveLength(2);
  });

  it("gives a table another name where the bureau's names have it", async () => {
    const book = edited(richWorkbook(), (parts) =>
      replaceIn(
        parts,
        "xl/workbook.xml",
        '<definedName name="县名">',
        '<definedName name="uei_overrides">学校!$A$1</definedName><definedName name="县名">',
      ),
    );
    expect(partsOf(await write(book))["xl/tables/table2.xml"]).toContain('displayName="UEI_Overrides_2"');
  });

  it("leaves the package as it was, whatever happens", async () => {
    const bytes = richWorkbook();
    const copy = Buffer.from(bytes);
    const pkg = WorkbookPackage.open(bytes);
    const broken: SheetPlan = { ...SCHOOLS, rows: [{ cells: [planned(Number.NaN, "number")] }] };
    await expect(writePlans(pkg, awaited([OVERVIEW, broken]))).rejects.toThrow("NaN");
    expect(copy.equals(Buffer.from(bytes))).toBe(true);
    expect(
      Buffer.from((await writePlans(pkg, awaited(DEMO_PLANS))).bytes).equals(Buffer.from(await write(bytes))),
    ).toBe(true);
  });
});
