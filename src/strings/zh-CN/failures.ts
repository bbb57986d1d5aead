import { quotedList } from "./quotedList";

/** What Excel calls its error. */
export interface HostCode {
  readonly hostCode: string;
}

/** Why a workbook cannot be read or written: one sentence each, which ends with what to do now. */
export const failures = {
  oldExcelFormat: () =>
    "这是旧版 Excel 文件（.xls），不能直接读取；请用 Excel 或 WPS 打开，另存为“Excel 工作簿（.xlsx）”后再测算。",
  wpsFormat: () =>
    "这是 WPS 表格文件（.et），不能直接读取；请用 WPS 打开，另存为“.xlsx”；文件多时用 WPS 的批量格式转换把整个文件夹转为 .xlsx 后再用。",
  binaryWorkbook: () =>
    "这是二进制工作簿（.xlsb），不能直接读取；请用 Excel 打开，另存为“Excel 工作簿（.xlsx）”后再测算。",
  rarArchive: () => "这是 .rar 或 .7z 压缩包，不能直接读取；请解压成文件夹，或重新压缩为 .zip 后再汇总。",
  encrypted: () =>
    "工作簿设有打开密码，无法读取；请打开后取消密码（文件—信息—保护工作簿—用密码进行加密，清空密码）并保存，再测算。",
  csvText: () => "这是文本文件（如 .csv），不是 Excel 工作簿；请用 Excel 或 WPS 打开，另存为“.xlsx”后再测算。",
  htmlText: () =>
    "这是网页或 XML 文本，只是扩展名像工作簿（有些系统导出的就是这种文件）；请用 Excel 或 WPS 打开，另存为“.xlsx”后再测算。",
  emptyFile: () => "文件是空的（0 字节）；请检查是否复制或下载完整，换一份完整的文件再测算。",
  notAWorkbook: () => "这不是 Excel 工作簿；请选择 .xlsx 或 .xlsm 文件。",
  damagedFile: () => "文件已损坏或不完整，无法读取；请用 Excel 或 WPS 打开并修复后另存，或换一份完整的文件再测算。",
  damagedPart: ({ part }: { part: string }) =>
    `文件中的“${part}”已损坏，无法读取；请用 Excel 或 WPS 打开并修复后另存，再测算。`,
  tooLarge: ({ megabytes, limit }: { megabytes: number; limit: number }) =>
    `文件展开后约 ${megabytes} MB，超过 ${limit} MB 的上限；请删去与测算无关的工作表或图片，另存后再测算。`,
  zip64: ({ part }: { part: string }) =>
    `文件中的“${part}”采用超大文件格式（zip64），不能读取；请用 Excel 或 WPS 打开，另存为“.xlsx”后再测算。`,
  unsupportedEncoding: ({ part }: { part: string }) =>
    `文件中的“${part}”采用了不支持的文字编码；请用 Excel 或 WPS 打开，另存为“.xlsx”后再测算。`,
  tooManyRows: ({ sheet, rows, limit }: { sheet: string; rows: number; limit: number }) =>
    `工作表“${sheet}”有 ${rows} 行，超过 ${limit} 行的上限；请只保留本县学校的数据，再测算。`,
  structureLocked: () =>
    "工作簿的结构受保护，不能添加测算结果的工作表；请在“审阅—保护工作簿”中取消保护并保存，再测算。",
  ownSheetProtected: ({ sheet }: { sheet: string }) =>
    `工作表“${sheet}”受保护，不能更新；请在“审阅—撤消工作表保护”中取消保护并保存，再测算。`,
  tooManyCells: ({ sheet, cells, limit }: { sheet: string; cells: number; limit: number }) =>
    `工作表“${sheet}”已用区域有 ${cells} 个单元格，超过 ${limit} 个的上限；请删去数据以外的内容和空行、空列并保存，再测算。`,
  tooManyCellsInAll: ({ limit }: { limit: number }) =>
    `工作簿各工作表的单元格合计超过 ${limit} 个的上限；请只保留本县的数据，删去与测算无关的工作表，另存后再测算。`,
  tooIntricate: ({ part }: { part: string }) =>
    `文件中的“${part}”层次过深或内容过多，不能读取；请用 Excel 或 WPS 打开并另存为新的“.xlsx”文件，再测算。`,
  valuesMissing: ({ sheet }: { sheet: string }) =>
    `Excel 没有返回工作表“${sheet}”的数据（区域可能过大）；请删去与测算无关的行、列，再测算。`,
  sheetHidden: ({ sheet }: { sheet: string }) =>
    `工作表“${sheet}”已隐藏，不能选中其中的单元格；请右键单击任一工作表标签，选“取消隐藏”后再点一次。`,
  cellEditMode: () => "有单元格正在编辑，Excel 暂时不能读写；请先按 Enter 结束单元格编辑，再试一次。",
  payloadTooLarge: ({ hostCode }: HostCode) =>
    `一次读写的数据超过了 Excel 的上限（${hostCode}）；请删去与测算无关的行、列，或改用桌面版 Excel，再试一次。`,
  accessDenied: ({ hostCode }: HostCode) =>
    `Excel 拒绝了操作（${hostCode}），工作簿或工作表可能受保护或为只读；请在“审阅”中取消保护，或另存一份后再试一次。`,
  itemNotFound: ({ hostCode }: HostCode) =>
    `测算期间有工作表、表格或单元格被删除或改名（${hostCode}）；请确认数据完好，再测算一次。`,
  nameTaken: ({ hostCode }: HostCode) => `测算期间出现了同名的工作表、表格或名称（${hostCode}）；请再测算一次。`,
  hostBusy: ({ hostCode }: HostCode) =>
    `Excel 正忙，没有完成操作（${hostCode}）；请等当前计算、保存或同步结束，再试一次。`,
  inactiveWorkbook: ({ hostCode }: HostCode) =>
    `当前工作簿不在前台，Excel 没有完成操作（${hostCode}）；请切换回这个工作簿，再试一次。`,
  apiNotFound: ({ hostCode }: HostCode) =>
    `这个版本的 Excel 不支持所需的功能（${hostCode}）；请更新 Office，或在 Excel 2021 及以上版本、Microsoft 365 中使用。`,
  undoNotSupported: ({ hostCode }: HostCode) =>
    `Excel 不能把这次写入并为一步撤消（${hostCode}）；请先保存工作簿，再试一次。`,
  rangeConflict: ({ hostCode }: HostCode) =>
    `测算结果的工作表中有合并单元格、筛选或数据透视表，Excel 不能写入（${hostCode}）；请移去这些内容，再测算一次。`,
  newWorkbookRefused: ({ hostCode }: HostCode) =>
    `Excel 没有打开新工作簿（${hostCode}），本工作簿没有变化；单位开启了“强制文件扩展名与文件类型匹配”的，请用浏览器打开本加载项网站的 web.html，从那里下载。`,
  hostGeneral: ({ hostCode }: HostCode) =>
    `Excel 没有完成操作（${hostCode}）；请关闭打开的对话框，切换回这个工作簿，再试一次，仍不行请保存后重新打开 Excel。`,
  hostUnknown: ({ hostCode }: HostCode) =>
    `Excel 报告了错误“${hostCode}”；请再试一次，仍不行请保存后重新打开 Excel，并把这个错误代码告诉维护人员。`,
  cancelled: () => "已按您的要求取消。",
  /** `cause` is the sentence of the failure that interrupted. */
  writeInterrupted: ({
    cause,
    written,
    unfinished,
  }: {
    cause: string;
    written: readonly string[];
    unfinished: readonly string[];
  }) =>
    "写入中途停止：" +
    (written.length === 0 ? "没有写完的工作表" : `已写完${quotedList(written)}`) +
    (unfinished.length === 0 ? "" : `，${quotedList(unfinished)}未写完、不能使用`) +
    `，原始数据没有改动；${cause}再次测算会把结果全部重写。`,
};
