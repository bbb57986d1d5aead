import { countInChinese } from "../../regulation/words/countWords";
/**
 * What the worksheet functions answer; apart from the other strings, since the shared runtime loads with every
 * workbook.
 */
export const functions = {
  unknownIndicator: ({ text, known }: { text: string; known: readonly string[] }) =>
    `不认识指标“${text}”；请填 ${known[0]} 至 ${known.at(-1)}、1 至 ${known.length}，或指标的中文名称。`,
  unknownStage: ({ text }: { text: string }) => `不认识学段“${text}”；请填“小学”或“初中”。`,
  unknownKind: ({ text }: { text: string }) => `不认识种类“${text}”；请填“标准”“85%”或“差异系数”。`,
  notANumber: ({ text }: { text: string }) => `“${text}”不是数；请改为数值，不要带单位或文字。`,
  notAHeadCount: ({ text }: { text: string }) => `“${text}”不能作为人数；学生数、教师数只能是整数，请改填整数。`,
  negative: ({ value }: { value: number }) => `${value} 是负数；数量和学生数不能小于 0，请核对。`,
  differentShapes: ({ amounts, students }: { amounts: string; students: string }) =>
    `数量是 ${amounts}，学生数是 ${students}，行列数不同；请选择行数、列数相同的两个区域。`,
  studentsNeeded: () => "缺少学生数：不按学生数加权的差异系数会得出不同的结论；请把学生数区域作为第二个参数。",
  missingAmount: ({ row }: { row: number }) => `第 ${row} 行有学生但没有数量，不能计算；请补填（确实没有的填 0）。`,
  missingNumber: () => "有参数是空的，不能计算；请补填（确实没有的填 0）。",
  noStudents: () => "没有一行有学生数；请检查学生数区域。",
  zeroMean: () => "各校数量都是 0，平均数为 0，没有差异系数；请检查数量区域。",
  zeroCohort: () => "入学加转入减转出、死亡后不大于 0，没有巩固率；请检查这几个数。",
  valuesNeeded: ({ count, needed }: { count: number; needed: readonly string[] }) =>
    `需要${countInChinese(needed.length)}项指标的值，给了 ${count} 个；请按 ${needed[0]} 至 ${needed.at(-1)} 的顺序选择${countInChinese(needed.length)}个单元格。`,
};

export type FunctionStrings = typeof functions;
