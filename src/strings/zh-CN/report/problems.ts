import type { RuleInForce } from "../../../model/ruleInForce";

import { catalogue } from "../catalogue";
import { chineseNumeral, ownCounty } from "./counties";

/** Words of 四、存在问题及下一步工作打算. */
export const problems = {
  opening: (county: string | null) =>
    `${ownCounty(county)}在推进义务教育优质均衡发展方面做了一些工作，也取得了一些成绩，但对照评估标准还有一定差距。`,
  /** Behind the bureau's own words: what the figures say, which they may leave out. */
  computed: (unmet: readonly string[], undetermined: readonly string[]) =>
    (unmet.length === 0 ? "" : `按填报数据测算，尚未达到要求的有：${unmet.join("、")}。`) +
    (undetermined.length === 0 ? "" : `数据不全、暂不能判定的有：${undetermined.join("、")}。`),
  noProblem: "本次自查自评未发现未达到标准或数据不全的指标，仍须持续巩固提升。",
  unmet: ({ item, reason }: { item: string; reason: string }) =>
    `${item}未达到要求${reason === "" ? "" : `：${reason}`}`,
  /** What all schools lack of an item that is judged school by school, each with its unit. */
  lacking: (amounts: readonly string[]) => `按标准测算共缺${amounts.join("，")}`,
  /** The same of the seven resources, each with what is done about it (`filled`). */
  lackingResources: (amounts: readonly string[]) => `按标准测算，需${amounts.join("，")}`,
  filled: ({ filling, name, quantity }: { filling: string; name: string; quantity: string }) =>
    `${filling}${name}${quantity}`,
  /** Pupils and classes above their limits. */
  exceeding: (amounts: readonly string[]) => `按标准测算，${amounts.join("，")}`,
  amount: ({ name, quantity }: { name: string; quantity: string }) => `${name}${quantity}`,
  atLeast: (quantity: string) => `至少${quantity}`,
  /** How coefficients over their limits come under them. */
  balanceWays: (ways: readonly string[]) =>
    `按现有数据测算，差异系数降到限值以内，${ways.join("，")}（测算值，不是调配指令，分校数量见附表）`,
  /** `added` is null where no additions in whole units suffice, `moved` where transfers alone do not. */
  balanceWay: ({
    stage,
    indicator,
    filling,
    added,
    moved,
  }: {
    stage: string;
    indicator: string;
    filling: string;
    added: string | null;
    moved: string | null;
  }) => {
    const ways = [added === null ? null : `${filling}${added}`, moved === null ? null : `在校际间调配${moved}`].filter(
      (one) => one !== null,
    );
    return `${stage}${indicator}${ways.length === 0 ? "按整数单位未找到方案" : `须${ways.join("或")}`}`;
  },
  undetermined: (items: readonly string[]) => `${items.join("、")}数据不全，暂不能判定`,
  numbered: (sentences: readonly string[]) =>
    sentences.map((one, at) => `${chineseNumeral(at + 1)}是${one.replace(/[。；]$/, "")}。`).join(""),
  nextOpening: (county: string | null) =>
    `下一步，${ownCounty(county)}将以本次自查自评为契机，对照指标体系逐项整改，补齐短板。`,
  /** The cheapest additions of all schools, with what they are taken to cost. */
  toAdd: ({ amounts, cost, rule }: { amounts: readonly string[]; cost: string; rule: RuleInForce }) =>
    `按每校至少${rule.toMeet}项达标、余项不低于${catalogue.floors[rule.floor].full}且费用最省测算，需${amounts.join("，")}；预计费用${cost}（测算值，分校数量见附表）`,
  plan: ({ item, plan }: { item: string; plan: string }) =>
    `${item}：${plan.replace(/[。；]$/, "")}（计划不作为达标依据）`,
  missing: (items: readonly string[]) => `补充完善数据，重点补报${items.join("、")}所需的数据后重新测算`,
  declared: (items: readonly string[]) => `完善${items.join("、")}的佐证材料，做到自评结论有据可查`,
  closing: "以上工作逐项明确责任单位和完成时限，整改完成后重新开展自查自评。",
};
