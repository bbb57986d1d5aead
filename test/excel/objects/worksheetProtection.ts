import type { Book } from "../book/book";
import type { Sheet } from "../book/sheet";
import { HostError } from "../wire/hostError";
import { Kind } from "../wire/hostObject";

/** WorksheetProtection. Protecting what is protected fails, and so does the other way round. */
export const worksheetProtectionKind: Kind<Sheet> = new Kind<Sheet>("WorksheetProtection", () => ({
  properties: { Protected: { get: ({ isProtected }) => isProtected } },
  actions: {
    Protect(sheet): void {
      if (sheet.isProtected) throw new HostError("AccessDenied", "the sheet is protected already");
      sheet.prepareToWrite();
      sheet.isProtected = true;
    },
    Unprotect(sheet): void {
      if (!sheet.isProtected) throw new HostError("AccessDenied", "the sheet is not protected");
      sheet.isProtected = false;
    },
  },
}));

/** WorkbookProtection. */
export const workbookProtectionKind: Kind<Book> = new Kind<Book>("WorkbookProtection", () => ({
  properties: { Protected: { get: ({ isStructureProtected }) => isStructureProtected } },
}));
