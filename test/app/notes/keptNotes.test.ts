import { judgeWorkbook, writeEvaluation } from "../../../src/app/evaluateWorkbook";
import { STRINGS } from "../../../src/app/languages";
import type { Book } from "../../excel/book/book";
import { readBook } from "../../excel/package/readBook";
import { saveBook } from "../../excel/package/saveBook";
import { openPort, readingPlainly } from "../../workbook/excel/openPort";
import { SOAKS } from "../../fixtures/runs";
import { EDITS, type Edit } from "./edits";
import { evaluatedAsFile, notedCounty, STAMP } from "./notedCounty";
import { keptNotes, ownSheets, standingNotes, typeNotes, type Note } from "./notes";

/** A workbook in which people have filled in whatever they can, and what they have filled in. */
let noted: { readonly bytes: Uint8Array; readonly notes: readonly Note[] };
beforeAll(async () => {
  const { book, source } = readBook(await evaluatedAsFile(notedCounty()));
  const notes = typeNotes(book);
  noted = { bytes: saveBook(book, source), notes };
});

/** A workbook that people edit and that is evaluated again and again, whoever holds it. */
interface Held {
  readonly edit: (change: (book: Book) => void) => void;
  readonly evaluate: () => Promise<void>;
  readonly book: () => Book;
  readonly close: () => void;
}

function asFile(): Promise<Held> {
  let bytes = noted.bytes;
  return Promise.resolve({
    edit: (change) => {
      const { book, source } = readBook(bytes);
      change(book);
      bytes = saveBook(book, source);
    },
    evaluate: async () => {
      bytes = await evaluatedAsFile(bytes);
    },
    book: () => readBook(bytes).book,
    close: () => undefined,
  });
}

async function inExcel(): Promise<Held> {
  const { excel, port } = await openPort(noted.bytes);
  return {
    edit: (change) => change(excel.book),
    evaluate: async () => {
      await writeEvaluation(port, await judgeWorkbook(readingPlainly(port)), STRINGS["zh-CN"], STAMP);
    },
    book: () => excel.book,
    close: () => excel.close(),
  };
}

function expectKept(book: Book, notes: readonly Note[], { mayLose }: Edit): void {
  const { wrong, leftOver } = keptNotes(book, notes);
  const lost = leftOver.filter((note) => mayLose?.(note) !== true);
  expect({ wrong, lost }).toEqual({ wrong: [], lost: [] });
}

test("there is a note for whatever people fill in", () => {
  expect(noted.notes.length).toBeGreaterThan(60);
  expect([...new Set(noted.notes.map(({ heading }) => heading))].sort()).toEqual(
    ["佐证材料", "处理说明", "完成时限", "已核实", "整改措施", "自加列", "补填说明", "责任人", "责任科（股）室"].sort(),
  );
});

/** A try of an edit in one port. */
const TRIES = EDITS.flatMap((edit, at) => [
  { edit, name: `a file, after ${edit.name}`, open: asFile, isTried: SOAKS || at % 2 === 0 },
  { edit, name: `Excel, after ${edit.name}`, open: inExcel, isTried: SOAKS || at % 2 === 1 },
]);

/** Each edit in one of the two ports; `npm run soak` tries all in both, and evaluates each a third time. */
test.each(TRIES.filter(({ isTried }) => isTried).map((one) => [one.name, one] as const))(
  "each note stays beside its own line or is left over, none lost and none twice, in %s",
  async (_name, { edit, open }) => {
    const held = await open();
    let notes: readonly Note[] = [];
    held.edit((book) => {
      // A sheet whose marker is gone is found by its key alone: what stood on it counts all the same.
      const before = new Set(ownSheets(book).values());
      edit.edit(book);
      notes = standingNotes(before, noted.notes);
    });
    expect(notes.length < noted.notes.length).toBe(edit.takesAway === true);
    await held.evaluate();
    expectKept(held.book(), notes, edit);
    if (edit.undo !== undefined) held.edit(edit.undo);
    if (SOAKS || edit.undo !== undefined) {
      await held.evaluate();
      expectKept(held.book(), notes, edit.undo === undefined ? edit : { ...edit, mayLose: () => false });
    }
    held.close();
  },
);
