/** Before and after, already written out. */
export interface Change {
  readonly before: string;
  readonly after: string;
}

/** Sentences of the pane's tab 试算. */
export const whatIf = {
  intro:
    "把某所学校的数、县级数或标准换成试算值，马上看结论、差异系数和缺口怎样变化。只是试算：工作簿中的数据和测算结论都不变，公式不重算，与之相关的合计、县级数须一并试算。",
  kept: {
    title: "已保存的方案",
    open: (name: string) => `打开方案“${name}”`,
    openWord: "打开",
    remove: (name: string) => `删除方案“${name}”`,
    removeWord: "删除",
    confirm: (name: string) => `从“UEI 试算”中删除“${name}”？`,
    confirmWord: "确定删除",
    unread: (rows: number) => `${rows} 行未采用，请在“UEI 试算”中按说明更正`,
  },
  school: {
    search: "选择学校",
    explanation: "输入校名或代码，点学校查看它的各项数据。",
    none: "没有符合条件的学校；请改变查找条件。",
    other: "换一所学校",
    more: (schools: number) => `再显示 ${schools} 所`,
  },
  groups: {
    resources: "在校生和各项资源",
    others: "班级、教师、用房和经费等",
    classes: "各班学生数",
    rooms: "音乐、美术教室面积",
    county: "县级指标",
    limits: "更严的标准",
  },
  county: { search: "查找县级指标", more: (figures: number) => `再显示 ${figures} 项` },
  limits: { choose: "选择标准", explanation: "只能比现行标准更严。" },
  /** The input of a cell or limit. */
  trialOf: (label: string) => `${label} 试算值`,
  now: (value: string) => `现为 ${value}`,
  blank: "空白",
  changes: {
    title: (changes: number) => `已改动 ${changes} 处`,
    change: ({ before, after }: Change) => `${before} → ${after}`,
    /** Behind a change that is wrong. */
    leftOut: "▲ 未计入",
    undo: (label: string) => `撤销“${label}”的试算值`,
    undoWord: "撤销",
    undoAll: "全部撤销",
  },
  problems: {
    notANumber: "这不是数，未计入；请填数，如 1500 或 98.5%。",
    negative: "不能是负数，未计入；请填不小于 0 的数。",
    notStricter: "不严于现行标准，未采用；试算的标准只能更严。",
  },
  results: {
    title: "试算结果",
    nothing: "填写试算值后，这里显示结果。",
    computing: "正在试算……",
    summary: ({ verdict, unmet, cost }: { verdict: Change; unmet: Change; cost: Change }) =>
      `结论 ${verdict.before} → ${verdict.after}；未达标 ${unmet.before} → ${unmet.after} 项；补充费用 ${cost.before} → ${cost.after}`,
    /** Inputs that are not counted, because they are wrong. */
    leftOut: (inputs: number) => `有 ${inputs} 处填写有误，未计入结果。`,
    /** What was typed for a cell that the changed data no longer tell. */
    lost: ({ label, text }: { label: string; text: string }) =>
      `数据改动后找不到“${label}”，试算值“${text}”未计入结果，请重新选择单元格填写。`,
    unread: (rows: number) => `该方案在“UEI 试算”中有 ${rows} 行不能识别，更正前不会判为达标。`,
    items: "结论有变化的项目",
    noItems: "各项目的结论没有变化。",
    balance: (stage: string) => `${stage}校际差异系数`,
    columns: { indicator: "指标", before: "现状", after: "试算", limit: "限值", standard: "标准" },
    notCounted: "试算后不计入",
    shortfalls: "缺口",
    schoolsShort: ({ before, after }: Change) => `资源配置有缺口的学校 ${before} → ${after} 所`,
    cost: ({ before, after }: Change) => `建议补足的预计费用 ${before} → ${after}`,
    becameUnknown: (schools: string) => `${schools}试算后数据不全，缺口不明，费用仍按现状计。`,
    misfits: "与试算值对不上的数据",
    misfitsExplanation: "以下数据与试算值不一致，如需要，请一并试算。",
    more: (findings: number) => `……另有 ${findings} 处`,
  },
  keep: {
    name: "方案名",
    action: "保存为方案",
    explanation: "保存在工作簿的“UEI 试算”工作表中，与现状并列，以后每次测算都按当时的数据重算。",
    replaces: (name: string) => `将更新已有的方案“${name}”。`,
  },
};

/** Groups of inputs of the tab 试算, in their order. */
export type TrialGroup = keyof typeof whatIf.groups;
