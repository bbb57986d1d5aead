import type { Sheet } from "../book/sheet";
import { HostError } from "../wire/hostError";
import type { Json } from "../wire/protocol";

export function activate(sheet: Sheet): void {
  if (sheet.visibility !== "Visible") throw new HostError("InvalidOperation", `the sheet ${sheet.name} is hidden`);
  sheet.book.activeSheet = sheet;
}

/** The last visible sheet cannot go. */
export function deleteSheet(sheet: Sheet): void {
  const { book } = sheet;
  book.prepareStructure();
  const left = book.sheets.filter((one) => one !== sheet && one.visibility === "Visible");
  if (left.length === 0 || sheet.visibility === "VeryHidden")
    throw new HostError("InvalidOperation", `the sheet ${sheet.name} cannot be deleted`);
  book.sheets.splice(book.sheets.indexOf(sheet), 1);
  if (book.activeSheet === sheet) book.activeSheet = left[0] ?? null;
}

export function renameSheet(sheet: Sheet, name: Json): void {
  if (typeof name !== "string") throw new HostError("InvalidArgument", "a sheet has a name");
  sheet.book.prepareStructure();
  const before = sheet.name;
  sheet.name = sheet.book.checkedSheetName(name, sheet);
  const quoted = `'${before.replaceAll("'", "''")}'!`;
  for (const one of sheet.book.names) {
    one.formula = one.formula
      .replaceAll(quoted, `'${name.replaceAll("'", "''")}'!`)
      .replaceAll(`=${before}!`, `='${name.replaceAll("'", "''")}'!`);
  }
}

export function moveSheet(sheet: Sheet, position: Json): void {
  const { sheets } = sheet.book;
  if (typeof position !== "number" || position < 0 || position >= sheets.length)
    throw new HostError("InvalidArgument", "no such position");
  sheet.book.prepareStructure();
  sheets.splice(sheets.indexOf(sheet), 1);
  sheets.splice(position, 0, sheet);
}
