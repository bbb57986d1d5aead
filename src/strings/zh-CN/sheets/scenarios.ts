/** Words of the sheet 试算; numbers are written out where they come as strings. */
export const scenarios = {
  /** On top: that a trial changes nothing. */
  explanation:
    "试算方案，不改变测算结论：只是把下列单元格、标准换成试算值后按同样的规则重新测算，工作簿中的数据不变；每次测算都按当时的数据重算。",
  none: "目前没有试算方案。可在下表中填写，或在面板的“试算”中保存。",
  compared: "对比内容",
  now: "现状",
  sections: {
    items: "结论有变化的项目",
    balance: "校际差异系数（括号内为限值）",
    shortfalls: "缺口（补到标准的100%）",
  },
  lines: {
    verdict: "结论",
    met: "达标项数",
    unmet: "未达标项数",
    undetermined: "数据不全项数",
    pending: "待国家（省级）监测/调查项数",
    partsUnmet: "未达标的学校（小学部、初中部分别计）",
    partsUndetermined: "数据不全的学校（小学部、初中部分别计）",
    schoolsShort: "资源配置有缺口的学校（所）",
    cost: "建议补足的预计费用（元）",
    becameUnknown: "试算后数据不全的学校（费用仍按现状计）",
    unread: "未采用的试算行（行）",
    newFindings: "与试算值对不上的数据（处）",
  },
  coefficient: ({ stage, indicator }: { stage: string; indicator: string }) => `${stage} ${indicator}`,
  /** Sign and value with the limit that it is held against. */
  againstLimit: ({ sign, value, limit }: { sign: string; value: string; limit: string }) =>
    `${sign} ${value}（${limit}）`,
  total: ({ indicator, unit }: { indicator: string; unit: string }) => `${indicator}（${unit}）`,
  schoolsNamed: ({ names, schools }: { names: readonly string[]; schools: number }) =>
    names.join("、") + (schools > names.length ? `等 ${schools} 所` : ""),
  /** A number that some lines or schools are left out of, since their data are missing. */
  incomplete: ({ value, unknown }: { value: string; unknown: number }) => `${value}（另有${unknown}处数据不全）`,
  /** What no longer fits the changed cells. */
  misfits: {
    title: "与试算值对不上的数据（需要的，一并列入试算）",
    more: (findings: number) => `……另有 ${findings} 处`,
  },
  changes: {
    title: "试算内容",
    explanation:
      "同一方案的各行填同一方案名。工作表、单元格按工作簿填写（如 C5），试算值填数；试算更严的标准时，工作表填“标准”，" +
      "内容填指标、学段和种类（如：生均教学仪器设备值 小学 标准）。内容、原值、说明由系统补填；清空原值即按现在的数据重新记录。",
  },
  remarks: {
    originalChanged: (now: string) => `原值已变，现为 ${now}` /** A limit that asks no more than the one in force. */,
    notStricter: "不严于现行标准，未采用",
  },
};
