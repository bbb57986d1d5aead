import { readDataset } from "../../fixtures/readDataset";
import { WorkbookFile } from "../../../src/workbook/file/workbookFile";
import { buildXlsx } from "../../fixtures/xlsxBuilder";

type Row = readonly (string | number | null)[];

const HEADINGS: Row = ["学校类型", "学校名称", "在校生数", "网络多媒体教室数"];
const SCHOOLS: readonly Row[] = [
  ["小学", "东溪小学", 600, 15],
  [null, "西岭小学", 500, 14],
  [null, "南坪小学", 400, 13],
  ["初级中学", "第一中学", 900, 30],
  [null, "第二中学", 800, 28],
];

/** The list as a bureau has it: 小学 once, its cell merged down over the schools that it holds for. */
function bookOf(merges: readonly string[]): Uint8Array {
  const cell = (value: string | number | null, at: string): string =>
    value === null
      ? ""
      : typeof value === "number"
        ? `<c r="${at}"><v>${value}</v></c>`
        : `<c r="${at}" t="inlineStr"><is><t>${value}</t></is></c>`;
  const rows = [HEADINGS, ...SCHOOLS]
    .map(
      (row, at) =>
        `<row r="${at + 1}">${row.map((value, column) => cell(value, `${"ABCD"[column]}${at + 1}`)).join("")}</row>`,
    )
    .join("");
  const after =
    merges.length === 0 ? "" : `<mergeCells>${merges.map((ref) => `<mergeCell ref="${ref}"/>`).join("")}</mergeCells>`;
  return buildXlsx({ sheets: [{ name: "学校", rows, after }] });
}

async function partsOf(merges: readonly string[]): Promise<string[]> {
  const contents = await WorkbookFile.open(bookOf(merges), "学校.xlsx").read();
  return readDataset(contents).schools.map(({ name, type }) => `${name} ${type ?? "?"}`);
}

test("a type that is merged downwards holds for the rows it spans (D30)", async () => {
  expect(await partsOf(["A2:A4", "A5:A6"])).toEqual([
    "东溪小学 primarySchool",
    "西岭小学 primarySchool",
    "南坪小学 primarySchool",
    "第一中学 juniorSchool",
    "第二中学 juniorSchool",
  ]);
});

test("a blank that nothing spans stays blank, and a merge to the right says nothing of the rows below", async () => {
  expect(await partsOf(["A2:A3", "C5:D5"])).toEqual([
    "东溪小学 primarySchool",
    "西岭小学 primarySchool",
    "南坪小学 ?",
    "第一中学 juniorSchool",
    "第二中学 ?",
  ]);
});

test("a number that is merged over several schools is none of theirs: each has no more than it (D1)", async () => {
  const contents = await WorkbookFile.open(bookOf(["D2:D3", "A2:A4", "A5:A6"]), "学校.xlsx").read();
  const { schools, findings } = readDataset(contents);
  const rooms = schools.map(({ parts: [part] }) => [part?.amounts.R7?.low, part?.amounts.R7?.high]);
  expect(rooms).toEqual([
    [0, 15],
    [0, 15],
    [13, 13],
    [30, 30],
    [28, 28],
  ]);
  expect(findings.filter(({ code }) => code === "mergedOverSchools")).toMatchObject([
    { rank: "error", params: { heading: "网络多媒体教室数", rows: 2 }, where: { row: 1, column: 3 } },
  ]);
});
