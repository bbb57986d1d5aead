import { markerName, keyText, SHEET_KEY } from "../../src/workbook/markerName";
import {
  freeMarker,
  isOurHead,
  keylessPositions,
  ownershipOf,
  type KnownName,
  type KnownSheet,
} from "../../src/workbook/ownership";
import type { SheetId } from "../../src/model/sheets/sheetPlan";

const sheet = (name: string, rest: Partial<KnownSheet> = {}): KnownSheet => ({
  name,
  isWorksheet: true,
  holdsOthersTable: false,
  ...rest,
});
const SHEETS = [sheet("学校"), sheet("Bob's 表"), sheet("图", { isWorksheet: false })];

const ofBook = (name: string, text: string): KnownName => ({ name, position: null, text });
const key = (position: number, id: SheetId): KnownName => ({ name: SHEET_KEY, position, text: keyText(id) });

/** Whose sheets they are where no head decides; ids by position. */
function owned(names: readonly KnownName[], sheets = SHEETS, heads: readonly number[] = []): Record<string, number> {
  const { owned: found } = ownershipOf(names, sheets, (position) => heads.includes(position));
  return Object.fromEntries([...found].map(([id, { position }]) => [id, position]));
}

describe("ownershipOf", () => {
  it("takes a sheet for ours by marker and key together, whatever it is called", () => {
    const marker = ofBook(markerName("overview"), "'Bob''s 表'!$A$1");
    expect(owned([marker, key(1, "overview")])).toEqual({ overview: 1 });
    expect(owned([marker])).toEqual({});
    expect(owned([key(1, "overview")])).toEqual({});
    expect(owned([marker, key(1, "schools")])).toEqual({});
    expect(owned([ofBook("uei_SCHOOLS", "学校!$B$3:$C$4"), key(0, "schools")])).toEqual({ schools: 0 });
  });

  it("takes a marked sheet without key for ours where its head says that it is from before the key", () => {
    const marker = ofBook(markerName("plan"), "学校!$A$1");
    expect(keylessPositions([marker], SHEETS)).toEqual([0]);
    expect(owned([marker], SHEETS, [0])).toEqual({ plan: 0 });
    expect(keylessPositions([marker, key(0, "plan")], SHEETS)).toEqual([]);
  });

  it("knows a sheet with a key wherever on it the marker has come to stand, without a key only near the top", () => {
    const marker = ofBook(markerName("overview"), "学校!$E$20");
    expect(owned([marker, key(0, "overview")])).toEqual({ overview: 0 });
    expect(owned([marker], SHEETS, [0])).toEqual({});
    expect(keylessPositions([marker], SHEETS)).toEqual([]);
  });

  it("knows a sheet whose first row or column was deleted, since its marker still names it", () => {
    const marker = ofBook(markerName("overview"), "'Bob''s 表'!#REF!");
    expect(owned([marker, key(1, "overview")])).toEqual({ overview: 1 });
    expect(owned([marker])).toEqual({});
    expect(owned([ofBook(markerName("overview"), "#REF!#REF!"), key(1, "overview")])).toEqual({});
  });

  it("says which markers stand on a sheet of somebody else's", () => {
    const marker = ofBook(markerName("findings"), "学校!$A$3");
    expect(ownershipOf([marker], SHEETS, () => false).mistaken).toEqual([
      { id: "findings", marker: "UEI_findings", position: 0, isNearTop: true },
    ]);
    const withTable = [sheet("学校", { holdsOthersTable: true })];
    expect(ownershipOf([marker, key(0, "findings")], withTable, () => true)).toMatchObject({
      owned: new Map(),
      mistaken: [{ position: 0 }],
    });
  });

  it("finds ours beside a name of the bureau's that is called like our marker", () => {
    const names = [
      ofBook("UEI_findings", "学校!$A$3"),
      ofBook("UEI_findings_2", "'Bob''s 表'!$A$1"),
      key(1, "findings"),
    ];
    expect(owned(names)).toEqual({ findings: 1 });
  });

  it("passes over deleted sheets, other workbooks and sheets without cells", () => {
    expect(
      owned([
        ofBook(markerName("overview"), "#REF!$A$1"),
        ofBook(markerName("balance"), "图!$A$1"),
        ofBook(markerName("plan"), "[1]学校!$A$1"),
      ]),
    ).toEqual({});
  });

  it("gives a sheet without key to one marker only", () => {
    const names = [ofBook(markerName("schools"), "学校!$A$1"), ofBook(markerName("overview"), "学校!$A$1")];
    expect(owned(names, SHEETS, [0])).toEqual({ overview: 0 });
  });

  it("knows copies of our sheets by what Excel copies with them", () => {
    const names = [ofBook(markerName("schools"), "学校!$A$1"), key(0, "schools"), key(1, "schools")];
    expect([...ownershipOf(names, SHEETS, () => false).copies]).toEqual([1]);
    const own: KnownName = { name: "UEI_schools", position: 1, text: "'Bob''s 表'!$A$1" };
    expect([...ownershipOf([own], SHEETS, () => true).copies]).toEqual([1]);
    expect([...ownershipOf([own], SHEETS, () => false).copies]).toEqual([]);
  });
});

describe("freeMarker", () => {
  it("takes no name away that leads to something, and none of a table", () => {
    expect(freeMarker("plan", [], [])).toBe("UEI_plan");
    expect(freeMarker("plan", [ofBook("UEI_plan", "#REF!$A$1")], [])).toBe("UEI_plan");
    expect(freeMarker("plan", [ofBook("uei_plan", "0.48")], [])).toBe("UEI_plan_2");
    expect(freeMarker("plan", [ofBook("UEI_plan", "学校!$A$1")], ["UEI_plan_2"])).toBe("UEI_plan_3");
  });
});

test.each([
  [[["本表为县级自评测算，不作为认定结论"]], true],
  [[["Overview"], ["A self-evaluation by the county; it is no official recognition"]], true],
  [[["会议纪要", 3, null]], false],
])("the head %j is ours: %s", (head, expected) => {
  expect(isOurHead(head)).toBe(expected);
});
