import { quotedList } from "../quotedList";

/** Words above the verdict of a workbook that lacks the tables of the county. */
export const countyForms = {
  missing: ({ sheets, items }: { readonly sheets: readonly string[]; readonly items: number }) =>
    `工作簿里没有${quotedList(sheets)}${sheets.length > 1 ? "等表" : "表"}，政府保障程度、教育质量等有${items}项因此数据不全。这些数据平台导出和学校报表中没有，须由教育局填写。`,
  add: "加上要填的表",
  /** In the page a copy was handed over under a name; in Excel the workbook itself has the sheets. */
  added: ({ sheets, file }: { readonly sheets: readonly string[]; readonly file: string | null }) =>
    file === null
      ? `已在工作簿末尾加上${quotedList(sheets)}，原有的表没有改动。先填“要求”为“必填”的各行，填好后点“重新测算”。`
      : `已下载“${file}”：末尾加上了${quotedList(sheets)}，原有的表没有改动。在 Excel 或 WPS 中先填“要求”为“必填”的各行，保存后再到本页打开。`,
  /** `县.xlsx` → `县.待填.xlsx` */
  file: (name: string) => name.replace(/(\.[^.]{1,5})?$/u, ".待填$1"),
};
