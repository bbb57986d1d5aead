/** A file with its path below what was chosen or dropped, parted by `/`. */
export interface PlacedFile {
  readonly path: string;
  readonly file: File;
}

/** Files of a choice: of a folder with their paths. */
export function placedFiles(files: FileList | readonly File[]): PlacedFile[] {
  return [...files].map((file) => ({ path: file.webkitRelativePath || file.name, file }));
}

/**
 * What was dropped, folders with all that lies in them. It must be called while the event is handled: afterwards the
 * browser forgets what it was.
 */
export function droppedFiles({ items, files }: DataTransfer): Promise<PlacedFile[]> {
  const entries = [...items].map((item) => (item.kind === "file" ? item.webkitGetAsEntry() : null));
  if (entries.some((entry) => entry?.isDirectory === true))
    return Promise.all(entries.map((entry) => (entry === null ? [] : filesBelow(entry, "")))).then((all) => all.flat());
  return Promise.resolve(placedFiles(files));
}

/** True where what is dropped is no workbook to be opened: a folder, an archive, or more than one file. */
export function isMany({ items, files }: DataTransfer): boolean {
  if ([...files].some(({ name }) => /\.zip$/i.test(name))) return true;
  return files.length > 1 || [...items].some((item) => item.kind === "file" && item.webkitGetAsEntry()?.isDirectory);
}

/** What the browser may not read is no less to be named: an empty file is refused with a line of its own. */
function unreadable({ name }: FileSystemEntry): File {
  return new File([], name);
}

async function filesBelow(entry: FileSystemEntry, above: string): Promise<PlacedFile[]> {
  const path = `${above}${entry.name}`;
  if (entry.isFile) {
    const file = await new Promise<File>((resolve) => {
      (entry as FileSystemFileEntry).file(resolve, () => resolve(unreadable(entry)));
    });
    return [{ path, file }];
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  const found: PlacedFile[] = [];
  for (;;) {
    // A reader gives a hundred entries at a time.
    const some = await new Promise<FileSystemEntry[] | null>((resolve) => {
      reader.readEntries(resolve, () => resolve(null));
    });
    if (some === null) found.push({ path, file: unreadable(entry) });
    if (some === null || some.length === 0) break;
    for (const one of some) found.push(...(await filesBelow(one, `${path}/`)));
  }
  return found.sort((one, other) => (one.path < other.path ? -1 : 1));
}
