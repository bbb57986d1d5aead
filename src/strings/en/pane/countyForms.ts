import type { countyForms as master } from "../../zh-CN/pane/countyForms";
import { counted } from "../counted";
import { quotedList } from "../quotedList";

export const countyForms = {
  missing: ({ sheets, items }) =>
    `The workbook has no table ${quotedList(sheets)}, so ${counted(items, "item", "items")} of government assurance, quality and the veto cases cannot be told. Neither exports nor the forms of schools hold these data; the bureau has to fill them in.`,
  add: "Add the tables to fill in",
  added: ({ sheets, file }) =>
    file === null
      ? `${quotedList(sheets)} stand behind the last sheet now; nothing else was changed. Fill in the rows marked 必填 first, then evaluate again.`
      : `“${file}” is downloaded, with ${quotedList(sheets)} behind the last sheet; nothing else was changed. Fill in the rows marked 必填 first in Excel or WPS, save, and open it here.`,
  file: (name) => name.replace(/(\.[^.]{1,5})?$/u, ".待填$1"),
} satisfies typeof master;
