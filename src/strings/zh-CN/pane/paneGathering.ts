import { quotedList } from "../quotedList";
/** Words of gathering in pane and page; what is said of files, schools and numbers has its words in `gathering`. */
export const gathering = {
  /** The button that leads here, and the heading. */
  open: "汇总学校报表",
  explanation:
    "选择各校的统计报表、统计平台导出的宽表、收回的学校填报表或学校名单（.xlsx、.xlsm、.xls、.csv、.zip），先看预览，再写入汇总表。所选文件不会改动，数据不离开本机。",
  chooseFiles: "选择文件",
  chooseFolder: "选择文件夹",
  dropHere: "也可以把文件或文件夹拖到这里。",
  chosen: (count: number) => `已选 ${count} 个文件`,
  /** Files of a folder that are no tables at all. */
  passedOver: (count: number) => `文件夹中另有 ${count} 个文件不是表格，没有选入。`,
  clear: "清空",
  county: "写入哪里",
  countyExplanation: "选已有的汇总表，只更新有变化的数，人工改过的数保留；原文件不动，结果另存为新文件。",
  newWorkbook: "新建一本汇总表",
  openWorkbook: (file: string) => `更新已打开的“${file}”`,
  chooseWorkbook: "选择已有的汇总表",
  inExcel:
    "写入当前工作簿中一行一校的表，以及“数据来源”“学校对照表”两张工作表：只更新有变化的数，人工改过的数保留；写入前先预览、确认。",
  /** The workbook of Excel has no table of schools. */
  newInExcel: "当前工作簿里没有一行一校的表，汇总结果将新建一本工作簿。",
  read: "读取并预览",
  beginning: "正在读取汇总表……",
  reading: ({ done, of, file }: { done: number; of: number; file: string }) =>
    `正在读取第 ${done} 个文件（共 ${of} 个）：${file}`,
  answering: "正在按答复重新汇总……",
  writing: "正在写入汇总表……",
  cancelled: "已取消，没有写入任何内容。",
  preview: "预览",
  notUsed: (count: number) => `未用的文件 ${count} 个`,
  used: (count: number) => `已用的文件 ${count} 个`,
  persons: (count: number) => `人员名单 ${count} 份（只按学校点人数）`,
  sums: (count: number) => `合计不符或互相矛盾 ${count} 处`,
  findings: (count: number) => `其他问题 ${count} 处`,
  unreturned: (count: number) => `未报送 ${count} 所`,
  again: "对汇总表的改动",
  corrected: (count: number) => `人工改动过、保留不变 ${count} 处`,
  questions: (count: number) => `请答复 ${count} 件`,
  questionsExplanation: "已选好建议的答复，不同意的请改选。答复记入“学校对照表”，以后不再问。",
  adopt: "采用以上答复",
  answered: (count: number) => `已采用 ${count} 件答复。`,
  answerAnew: "重新答复",
  matrix: "各校所需数据",
  /** A column of the county's tables by what its heading there says. */
  column: ({ heading }: { id: string; heading: string }): string => heading,
  school: "学校",
  states: { there: "有", blank: "空白", contradictory: "矛盾", formMissing: "缺表", notNeeded: "不需要" },
  legend: "✔ 有　○ 空白　≠ 矛盾或看不懂，未导入　✕ 缺表或表中没有此项　— 该校不需要",
  onlyGaps: ({ gaps, all }: { gaps: number; all: number }) => `只看有缺的学校（${all} 所中的 ${gaps} 所）`,
  more: (count: number) => `再显示 ${count} 所`,
  moreLines: (count: number) => `再显示 ${count} 条`,
  moreFiles: (count: number) => `再显示 ${count} 个`,
  /** Stands for a file's name in Excel, which does not tell it. */
  thisWorkbook: "当前工作簿",
  updateOther: (file: string) => `更新“${file}”`,
  update: "更新汇总表",
  make: "生成汇总表",
  stillOpen: (count: number) => `还有 ${count} 件没有答复：相应的数留空，问题写在“学校对照表”中。`,
  confirm: {
    title: "更新当前工作簿？",
    explanation: "以下内容将写入当前工作簿，其余不变；人工改过的数和公式保留。",
    cells: ({ sheet, cells }: { sheet: string; cells: number }) => `工作表“${sheet}”：${cells} 格`,
    sheets: (sheets: readonly string[]) => `工作表${quotedList(sheets)}：整张重写`,
  },
  saved: (file: string) => `已下载“${file}”。`,
  updatedInExcel: "已更新当前工作簿的汇总表，请保存工作簿。",
  openedInExcel: "已新建一本工作簿，请保存后在其中点“一键自评”。",
  back: "返回",
  forms: "下载学校填报表",
  formsWorking: "正在生成学校填报表……",
  formsSaved: ({ file, count }: { file: string; count: number }) =>
    `已下载“${file}”，内有 ${count} 份填报表，每校一份；收回后点“汇总学校报表”。`,
  formsFromExcel: ({ file, count }: { file: string; count: number }) =>
    `已生成 ${count} 份学校填报表，下载为“${file}”；没有出现下载的，请在浏览器版中打开本工作簿再下载。`,
};
