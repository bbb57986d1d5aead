import type { IntakeFindings } from "../../model/intakeFindings";
import type { Sentences } from "../strings";
import { schoolFindings } from "./schoolFindings";

export const intakeFindings: Sentences<IntakeFindings> = {
  ...schoolFindings,
  numberAsText: ({ text, value }) => `“${text}”是文本，已按数值 ${value} 读取；如有不符，请改填数值。`,
  blankMark: ({ text }) => `此处填“${text}”，视为缺数据，不按 0 计算；请补填数值。`,
  zeroNotAssumed: ({ text }) => `此处填“${text}”，不能认定为 0；如为0请填0。`,
  errorValue: ({ text }) => `单元格是错误值 ${text}，视为缺数据；请检查公式或改填数值。`,
  notUnderstood: ({ text }) => `“${text}”不能识别，视为缺数据；请按该栏要求重新填写。`,
  uncalculated: () => "公式未计算，没有结果，视为缺数据；请用 Excel 或 WPS 打开并保存后再评估。",
  dateForNumber: ({ text }) => `此处应填数值，却是日期“${text}”，视为缺数据；请核对数值并把单元格格式改为“常规”。`,
  negativeNumber: ({ text }) => `“${text}”是负数，视为缺数据；请核对后改正。`,
  fractionOfWhole: ({ value }) => `${value} 不是整数，已照此计算；人数、个数应为整数，请核对。`,
  unitMissing: ({ text }) => `“${text}”没有单位（如元、万元、万人），无法确定大小，视为缺数据；请在表头注明单位。`,
  unitDoesNotFit: ({ text, unit }) => `“${text}”的单位“${unit}”与该栏不符，视为缺数据；请核对单位或填报位置。`,
  cellUnitWins: ({ cellUnit, columnUnit }) => `单元格单位“${cellUnit}”与表头单位“${columnUnit}”不一致，已按单元格单位计算；请统一单位。`,
  areaConverted: ({ unit, text, squareMetres }) => `“${text}”以${unit}为单位，已折算为 ${squareMetres} 平方米；请核对，并改填平方米。`,
  percentUnclear: ({ value, asPercent }) => `${value} 可能是 ${value}%，也可能是 ${asPercent}%，两种可能都已考虑；请写明百分号。`,
  percentReadAsRatio: ({ text, value }) => `“${text}”已按 ${value} 读取（差异率取 0—1 之间）；如有不符，请改正。`,
  shareOutOfRange: ({ text }) => `“${text}”超过 100%，视为缺数据；请核对。`,
  tableNotRecognised: ({ table }) => `未能识别表“${table}”的用途，该表未参与评估；如需使用，请核对表头或在“UEI 设置”中指定用途。`,
};
