import type { FloorKind } from "../../../model/floorKind";
import type { Outcome } from "../../../model/outcome";
import type { SeenParams } from "../nothingRecognised";
import { nothingRecognised, unrecognised } from "../nothingRecognised";
import { catalogue } from "../catalogue";
import { correcting } from "./correcting";
import { countyForms } from "./countyForms";
import { entries } from "./paneEntries";
import { gathering } from "./paneGathering";
import { report } from "./paneReport";
import { shortfalls } from "./paneShortfalls";
import { spread } from "./spread";
import { whatIf } from "./whatIf";
import { wide } from "./wide";
import { quotedList } from "../quotedList";

/** Sentences of the pane, in Excel and in the browser page. */
export const pane = {
  product: "优衡 UEI",
  tabs: {
    verdict: "结论",
    schools: "学校",
    balance: "差异系数",
    plan: "缺口",
    whatIf: "试算",
    findings: "数据核查",
    settings: "设置",
  },
  tabsLabel: "测算结果",
  actions: {
    evaluate: "一键自评",
    evaluateAgain: "重新测算",
    cancel: "取消",
    openFile: "打开工作簿",
    openOther: "换一个工作簿",
    save: "下载结果",
    template: "新建填报表",
    sample: "打开示例工作簿",
    close: "关闭",
    retry: "再试一次",
    copy: "复制详情",
    copied: "已复制",
    details: "技术详情",
    correct: "更正",
    openSettings: "转到“UEI 设置”",
    dismiss: "知道了",
  },
  firstRun: {
    heading: "测算县域义务教育优质均衡达标情况",
    explanation:
      "按教督〔2017〕6号逐项判定资源配置、政府保障程度、教育质量和社会认可度，说明哪些未达标、差多少、缺什么数据。",
    /** In Excel, and in the browser page. */
    inExcel: [
      "打开存有学校和县级数据的工作簿，不必改动格式，系统按列标题识别。",
      "点“一键自评”，结果写入名称以“UEI”开头的工作表，您的数据不会改动。",
      "在本面板中查看结论，点任意一行即可转到对应的单元格。",
    ],
    inBrowser: [
      "打开存有学校和县级数据的工作簿（.xlsx、.xlsm），系统按列标题识别。",
      "查看结论，并下载加上了测算结果工作表的副本，原文件不会改动。",
    ],
    begin: "没有现成的数据？先看示例，或新建填报表。",
    noUndo: "这个版本的 Excel 在写入结果后不能撤消此前的操作，请先保存工作簿。",
    /** Where Excel can undo, but forgets its list when a sheet is added. */
    undoMayEnd: "首次测算要新建工作表，Excel 可能因此清空撤消列表；需要撤消的操作请先撤消，并保存工作簿。",
    dropHere: "也可以把文件拖到这里；拖入多个文件、文件夹或 .zip，即汇总学校报表。",
    /** While a file is held over the page. */
    letGo: "松开鼠标：一个工作簿直接打开，多个文件汇总学校报表",
  },
  /** Once, after the ribbon has evaluated without the pane. */
  undoEnded:
    "首次测算新建了工作表，Excel 可能因此清空了撤消列表，测算之前的操作不能再用 Ctrl+Z 撤消；您的数据没有改动。以后首次测算一个工作簿前，需要撤消的操作请先撤消。此提示只出现一次。",
  privacy: "测算全部在本机完成，数据不离开本机。",
  phases: { reading: "正在读取工作簿……", judging: "正在测算……", writing: "正在写入测算结果……" },
  /** How many of how many requests Excel has carried out. */
  partsWritten: ({ done, of }: { readonly done: number; readonly of: number }) => `已写入 ${done}/${of}`,
  /** Where Excel has not answered for two seconds. */
  maybeEditing: "Excel 还没有响应：如有单元格正在编辑，请先按 Enter 结束单元格编辑。",
  cancelled: "已取消，没有写入任何内容。",
  stale: "测算之后数据有改动，以下结果可能已过期；请重新测算。",
  fileChanged: (file: string) =>
    `“${file}”打开后已在磁盘上改动、移动或删除，以下仍按打开时的内容测算；请点“换一个工作簿”重新打开。`,
  /** Asked before another workbook takes the place of one with something in it that was not downloaded. */
  replace: {
    title: "打开另一个工作簿？",
    explanation: (file: string) =>
      `在“${file}”中填写的设置、试算和方案还没有下载，打开另一个工作簿后将会丢失；需要保留的，请先取消，再点“下载结果”。`,
    confirm: "不下载，直接打开",
  },
  written: (sheets: readonly string[]) => `结果已写入：${quotedList(sheets)}。`,
  writtenToFile: ({ file, sheets }: { file: string; sheets: number }) =>
    `已为“${file}”加上${sheets}张结果工作表，请点“下载结果”保存。`,
  notWritten: "测算已完成，但结果没有写入工作簿，以下结论仍然有效。",
  saved: (file: string) => `已下载“${file}”。`,
  /** After the result was downloaded; the bureau's own file stays as it is. */
  resultSaved: ({ file, original }: { file: string; original: string }) =>
    `已下载结果，文件名为“${file}”，请到浏览器的下载位置查看；原文件“${original}”没有改动。`,
  evaluatedAt: (time: string) => `测算时间 ${time}`,
  resultFile: (file: string) => `${file}.自评测算`,
  templateFile: "优质均衡填报表.xlsx",
  sampleFile: "示例县.xlsx",
  nothingRecognised:
    "没有识别出可用的表。系统按列标题查找学校表（学校名称或学校代码，加学校类型、在校生数、班级数或任一资源）、县级指标表（指标、数值）、自评表（指标、自评结论）和第十条表（情形、是否存在）；请对照填报表修改列标题，或在“设置”中更正。",
  correcting,
  countyForms,
  unrecognised,
  failures: {
    nothingRecognised: (params: SeenParams) => nothingRecognised(params),
    /** Neither a table nor a cell: there is nothing to evaluate. */
    noData: () => "工作簿里没有数据，无法测算；请打开有数据的工作簿，或新建填报表填写后再测算。",
    /** A script of the program cannot be had, from the server or the folder where it lies. */
    scriptMissing: () =>
      "程序有一部分没有加载成功（网络中断，或程序文件不全），与您的文件无关；请检查网络，刷新页面后再试，仍不行的，请告知维护者。",
    /** Nothing is known of the cause; `details` can be copied. */
    unexpected: () => "程序内部出错，没有完成；请再试一次，仍不行的，请复制详情告知维护者。",
    notShown: ({ cell }: { cell: string }) =>
      `无法转到“${cell}”，工作表可能已改名、删除或正在编辑；请按 Enter 结束编辑，或重新测算后再点。`,
    /** `reason` is a sentence of its own. */
    fileRefused: ({ file, reason }: { file: string; reason: string }) => `“${file}”没有打开：${reason}`,
    fileNotRead: ({ file }: { file: string }) => `文件“${file}”读不出；请检查文件是否仍在原处、是否有权限，再打开。`,
  },
  verdict: {
    /** Items of these outcomes with their number. */
    groups: {
      unmet: (items) => `未达标 ${items} 项`,
      undetermined: (items) => `数据不全，暂不能判定 ${items} 项`,
      pending: (items) => `待国家（省级）监测/调查 ${items} 项`,
      met: (items) => `达标 ${items} 项`,
      notApplicable: (items) => `不适用 ${items} 项`,
      informs: (items) => `参考：资源配置指标（${items} 项，不单独判定）`,
    } satisfies Record<Outcome | "informs", (items: number) => string>,
    areaCounts: "各部分应判定项数",
    /** Words beside the signs where there is no room for more. */
    shortOutcomes: {
      met: "达标",
      unmet: "未达标",
      undetermined: "数据不全",
      pending: "待监测",
      notApplicable: "不适用",
    } satisfies Record<Outcome, string>,
    area: "部分",
    allMet: "应判定的项目没有未达标的。",
    whatToDo: "怎么办",
    calculation: "计算过程",
    requirement: "标准原文",
    /** The words of a case of 第十条 in its sentence. */
    vetoCase: (text: string) => `有下列情形的，一票否决：${text}`,
    evidence: "数据来源",
    comparison: "比较",
    declared: (outcome: string) => `自评：${outcome}，与测算一致`,
    declaredDiffers: (outcome: string) => `自评：${outcome}，与测算不一致，请核对数据或修改自评结论`,
    more: (lines: number) => `……另有 ${lines} 行，见“UEI 达标情况总表”`,
    moreMet: (parts: number) => `另有 ${parts} 处达标或不适用`,
    moreCells: (cells: number) => `等 ${cells} 处`,
    waiting: "由国家（省级）监测或调查，取得结果后填入县级指标表再测算。",
    unknown: "请补填所缺的数据（见本项所列比较和说明），再重新测算。",
  },
  schools: {
    search: "查找学校",
    stage: "学段",
    outcome: "结论",
    sort: "排序",
    all: "全部",
    sorts: { given: "原顺序", name: "校名", students: "在校生从多到少", met: "达标项从少到多", outcome: "未达标在前" },
    shown: ({ shown, all }: { shown: number; all: number }) => `${all} 所中的 ${shown} 所`,
    none: "没有符合条件的学校；请改变查找条件。",
    students: (count: string) => `在校生 ${count} 人`,
    met: ({ count, all }: { count: number; all: number }) => `达标 ${count}/${all} 项`,
    strip: "资源配置各项指标",
    details: "各项数值和说明",
    floor: (floor: FloorKind) => `达到${catalogue.floors[floor].short}`,
    legend: (floor: FloorKind) =>
      `✔ 达标　◐ 达到${catalogue.floors[floor].full}　▲ 低于${catalogue.floors[floor].short}　? 数据不全`,
    standard: "标准",
    more: (schools: number) => `再显示 ${schools} 所`,
    excluded: (schools: number) => `不计入资源配置测算的学校 ${schools} 所`,
  },
  balance: {
    explanation: "按在校生数加权计算，各项指标逐项与限值比较，超过限值为未达标。",
    chart: (stage: string) => `${stage}校际差异系数与限值`,
    limit: (limit: string) => `竖线为限值 ${limit}`,
    composite: (value: string) => `综合差异系数 ${value}（各项平均，仅列示）`,
    /** The coefficient of an earlier year; `year` is null for the last one. */
    previous: ({ year, value }: { year: number | null; value: string }) =>
      `${year === null ? "上年" : `${year}年`} ${value}`,
    pulls: "影响最大的学校",
    pull: ({ share, isAbove }: { share: string; isAbove: boolean }) =>
      `占离差 ${share}，${isAbove ? "高于平均" : "低于平均"}`,
    none: "没有识别出可计入的学校，无法计算差异系数；请先补全学校数据。",
  },
  entries,
  plan: shortfalls,
  report,
  whatIf,
  wide,
  spread,
  gathering,
  /** Where no county figure can be shown to be tried. */
  countyFigures: { none: "没有识别出县级指标。", noMatch: "没有符合条件的县级指标；请改变查找条件。" },
  findings: {
    rank: "级别",
    search: "查找问题",
    shown: ({ shown, all }: { shown: number; all: number }) => `${all} 条中的 ${shown} 条`,
    none: "本次测算未发现数据问题。",
    noMatch: "没有符合条件的问题；请改变查找条件。",
    more: (findings: number) => `再显示 ${findings} 条`,
  },
  settings: {
    language: "语言 Language",
    recognised: "识别的表格",
    recognisedExplanation:
      "系统按列标题识别每张表和每一列；识别有误的，点“更正”。更正保存在“UEI 设置”工作表中，随工作簿一起保存。",
    nothingRead: "没有识别出任何表格。",
    columns: ({ used, all }: { used: number; all: number }) => `用到 ${used}/${all} 列`,
    correctTitle: (table: string) => `更正“${table}”的识别`,
    correctExplanation: "各列和用语现在的识别如下，靠前的最可能；识别有误的从列表中另选，不使用的列选“不使用”。",
    use: "用途",
    asRecognised: "按自动识别",
    notUsed: "不使用",
    limits: "本次采用的标准",
    local: (basis: string) => `地方标准（${basis}）`,
    /** What is entered is evaluated at once. */
    save: "保存并重新测算",
    remove: "删除",
    about: "关于",
    version: (version: string) => `版本 ${version}`,
    standard: (standard: string) => `依据 ${standard}`,
    noFunctions: "这个版本的 Excel 不支持工作表函数（=UEI.…），测算和各工作表不受影响。",
  },
};

/** Tabs of the pane, in their order. */
export type PaneTab = keyof typeof pane.tabs;

/** What takes its time while a workbook is evaluated. */
export type PanePhase = keyof typeof pane.phases;

export type SchoolSort = keyof typeof pane.schools.sorts;
