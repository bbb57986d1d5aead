import { droppedFiles, isMany, placedFiles } from "../../../src/taskpane/gathering/droppedFiles";

/** A folder's reader gives this many entries at a time, as a browser's gives a hundred. */
const AT_A_TIME = 2;

const fileEntry = (name: string, isReadable = true) => ({
  ...{ name, isFile: true, isDirectory: false },
  file: (found: (file: File) => void, failed: (error: Error) => void) =>
    isReadable ? found(new File(["x"], name)) : failed(new Error("no permission")),
});
function folderEntry(name: string, entries: readonly object[]) {
  const createReader = () => {
    let from = 0;
    return {
      readEntries: (found: (some: readonly object[]) => void) => {
        found(entries.slice(from, from + AT_A_TIME));
        from += AT_A_TIME;
      },
    };
  };
  return { name, isFile: false, isDirectory: true, createReader };
}

/** What a browser hands over of a drop: one item for each file or folder, and text that was marked. */
function dropped(entries: readonly { readonly name: string; readonly isFile: boolean }[]): DataTransfer {
  const items = entries.map((entry) => ({ kind: "file", webkitGetAsEntry: () => entry }));
  const text = { kind: "string", webkitGetAsEntry: () => null };
  // Of a folder a browser lists a file that nobody can read.
  const files = entries.map(({ name }) => new File(["x"], name));
  return { items: [...items, text], files } as unknown as DataTransfer;
}

const pathsOf = async (drop: DataTransfer) => (await droppedFiles(drop)).map(({ path }) => path);

test("of a dropped folder every file comes with its path, however deep and however many; one that cannot be read comes empty", async () => {
  const drop = dropped([
    folderEntry("各校", [
      fileEntry("三小.xlsx"),
      folderEntry("乡镇", [folderEntry("柳林", [fileEntry("一小.xls"), fileEntry("二小.xls", false)])]),
      fileEntry("一小.xlsx"),
      fileEntry("名单.csv"),
      folderEntry("空", []),
    ]),
    fileEntry("县直.xlsx"),
  ]);
  expect(isMany(drop)).toBe(true);
  await expect(pathsOf(drop)).resolves.toEqual([
    "各校/一小.xlsx",
    "各校/三小.xlsx",
    "各校/乡镇/柳林/一小.xls",
    "各校/乡镇/柳林/二小.xls",
    "各校/名单.csv",
    "县直.xlsx",
  ]);
  expect((await droppedFiles(drop)).flatMap(({ path, file }) => (file.size === 0 ? [path] : []))).toEqual([
    "各校/乡镇/柳林/二小.xls",
  ]);
});

test.each([
  ["one workbook is to be opened", ["县.xlsx"], false],
  ["two are to be gathered", ["一小.xlsx", "二小.xlsx"], true],
  ["and so is an archive", ["各校.ZIP"], true],
])("%s", async (_, names, isToBeGathered) => {
  const drop = dropped(names.map((name) => fileEntry(name)));
  expect(isMany(drop)).toBe(isToBeGathered);
  await expect(pathsOf(drop)).resolves.toEqual(names);
});

test("files of a chosen folder have their paths below it", () => {
  const file = Object.assign(new File(["x"], "一小.xlsx"), { webkitRelativePath: "各校/一小.xlsx" });
  expect(placedFiles([file, new File(["x"], "县.xlsx")]).map(({ path }) => path)).toEqual([
    "各校/一小.xlsx",
    "县.xlsx",
  ]);
});
