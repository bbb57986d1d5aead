export const findings = {
  headings: {
    number: "序号",
    rank: "级别",
    since: "较上次",
    where: "位置",
    sentence: "问题及处理建议",
    remedy: "怎么办",
    verified: "已核实",
    note: "处理说明",
  },
  counts: ({ errors, warnings, information }: { errors: number; warnings: number; information: number }) =>
    `错误 ${errors} 条，提醒 ${warnings} 条，说明 ${information} 条。`,
  noFindings: "本次测算未发现数据问题。",
  wholeWorkbook: "整个工作簿",
  cleared: "已消除（保留处理说明备查）",
  causes: {
    veto: "涉及一票否决情形",
    declared: "自评与测算不一致",
    contradiction: "数据互相矛盾",
    implausible: "数值可疑（单位、量级）",
    missing: "缺数据",
    notUnderstood: "没有读懂、没有采用",
    registered: "地方标准、特殊情形和确认登记",
    years: "与往年相比",
    other: "说明及其他",
  },
  causeHeading: ({ cause, count }: { cause: string; count: number }) => `${cause}（${count} 处）`,
  /** What has become of findings since the last evaluation. */
  since: ({ added, open, mended }: { added: number; open: number; mended: number }) =>
    `较上次测算：新增 ${added} 处，未整改 ${open} 处，已整改 ${mended} 处。`,
  states: { added: "新增", open: "未整改", mended: "已整改" },
  mendedHeading: (count: number) => `较上次已整改（${count} 处）`,
  /** The comparison that decides an item, behind the sentence of a finding about it. */
  worst: ({ label, value, limit, distance }: { label: string; value: string; limit: string; distance: string }) =>
    `起决定作用的是：${label === "" ? "" : `${label} `}${value}，标准 ${limit}${distance === "—" ? "" : `，${distance}`}。`,
  /** A rule that found several: how many, and the first of their cells. */
  ruleHeading: ({ count, places }: { count: number; places: readonly string[] }) =>
    `▸ 同一类问题 ${count} 处${places.length === 0 ? "" : `：${places.join("、")}${count > places.length ? " 等" : ""}`}`,
  /** 怎么办: at the cell, null where no single cell is meant, and for which figure, null where it is not one. */
  remedies: {
    fill: (place, field) =>
      place === null
        ? "按提示补填；数量确实没有的填 0"
        : `请在 ${place} ${field === null ? "补填" : `填${field}`}；数量确实没有的填 0`,
    answer: (place) => `${place === null ? "请" : `请在 ${place} `}填“不存在”或“存在”`,
    reconcile: (place) => (place === null ? "改数据，或改自评结论" : `数据有误的改数据；无误的改 ${place} 的自评结论`),
    mend: (place, field) => (place === null ? "核对后更正" : `请核对并更正 ${place}${ofField(field)}`),
    explain: (place, field) =>
      place === null ? "核实后在右侧说明" : `请核实 ${place}${ofField(field)}；无误的在右侧打“是”并说明`,
    none: () => "—",
  } satisfies Record<
    "fill" | "answer" | "reconcile" | "mend" | "explain" | "none",
    (place: string | null, field: string | null) => string
  >,
};

function ofField(field: string | null): string {
  return field === null ? "" : ` 的${field}`;
}

export type FindingsColumn = keyof typeof findings.headings;
