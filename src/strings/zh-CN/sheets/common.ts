/** Words that every sheet has. */
export const common = {
  names: {
    summary: "UEI 摘要",
    overview: "UEI 达标情况总表",
    schools: "UEI 分学校情况",
    balance: "UEI 校际均衡",
    plan: "UEI 缺口测算及整改台账",
    findings: "UEI 数据核查",
    missing: "UEI 待补数据",
    forms: "UEI 申报表",
    scenarios: "UEI 试算",
    settings: "UEI 设置",
  },
  /** On every sheet: this is a self-evaluation and decides nothing. */
  notice: "本表为县级自评测算，不作为认定结论",
  /** In place of a number that is not known. */
  missing: "数据不全",
  /** Between the two ends of a number that lies between them. */
  rangeTo: "～",
  /** A number, or a distance, of which only a bound is certain. */
  bound: ({ isAtMost, words }: { isAtMost: boolean; words: string }) => `${isAtMost ? "至多" : "至少"}${words}`,
  none: "—",
  separator: "、",
  /** Heading over entries whose row is gone. */
  gone: "以下行已不在本次测算中，上次填写的内容保留如下",
  printFooter: (evaluatedAt: string, version: string) => `测算时间：${evaluatedAt}　优衡 UEI ${version}`,
};
