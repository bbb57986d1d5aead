import type { FailureStrings } from "../failureStrings";

export const failures: FailureStrings = {
  oldExcelFormat: () => "这是旧版 Excel 文件（.xls），不能直接读取；请用 Excel 或 WPS 打开，另存为“Excel 工作簿（.xlsx）”后再评估。",
  wpsFormat: () => "这是 WPS 表格文件（.et），不能直接读取；请用 WPS 打开，另存为“.xlsx”后再评估。",
  binaryWorkbook: () => "这是二进制工作簿（.xlsb），不能直接读取；请用 Excel 打开，另存为“Excel 工作簿（.xlsx）”后再评估。",
  encrypted: () => "工作簿设有打开密码，无法读取；请打开后取消密码（文件—信息—保护工作簿—用密码进行加密，清空密码）并保存，再评估。",
  csvText: () => "这是文本文件（如 .csv），不是 Excel 工作簿；请用 Excel 或 WPS 打开，另存为“.xlsx”后再评估。",
  htmlText: () => "这是网页或 XML 文本，只是扩展名像工作簿（有些系统导出的就是这种文件）；请用 Excel 或 WPS 打开，另存为“.xlsx”后再评估。",
  emptyFile: () => "文件是空的（0 字节）；请检查是否复制或下载完整，换一份完整的文件再评估。",
  notAWorkbook: () => "这不是 Excel 工作簿；请选择 .xlsx 或 .xlsm 文件。",
  damagedFile: () => "文件已损坏或不完整，无法读取；请用 Excel 或 WPS 打开并修复后另存，或换一份完整的文件再评估。",
  damagedPart: ({ part }) => `文件中的“${part}”已损坏，无法读取；请用 Excel 或 WPS 打开并修复后另存，再评估。`,
  tooLarge: ({ megabytes, limit }) => `文件展开后约 ${megabytes} MB，超过 ${limit} MB 的上限；请删去与评估无关的工作表或图片，另存后再评估。`,
  zip64: ({ part }) => `文件中的“${part}”采用超大文件格式（zip64），不能读取；请用 Excel 或 WPS 打开，另存为“.xlsx”后再评估。`,
  unsupportedEncoding: ({ part }) => `文件中的“${part}”采用了不支持的文字编码；请用 Excel 或 WPS 打开，另存为“.xlsx”后再评估。`,
  tooManyRows: ({ sheet, rows, limit }) => `工作表“${sheet}”有 ${rows} 行，超过 ${limit} 行的上限；请只保留本县学校的数据，再评估。`,
  structureLocked: () => "工作簿的结构受保护，不能添加评估结果的工作表；请在“审阅—保护工作簿”中取消保护并保存，再评估。",
  ownSheetProtected: ({ sheet }) => `工作表“${sheet}”受保护，不能更新；请在“审阅—撤消工作表保护”中取消保护并保存，再评估。`,
};
