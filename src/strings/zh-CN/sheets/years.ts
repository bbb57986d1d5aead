import type { BalanceId } from "../../../model/balanceId";
import type { CardWords } from "../../wordsById";

/** Words that hold an evaluation against earlier years. */
export const years = (words: CardWords) => ({
  /** A year on an axis and in a table. */
  year: (year: number) => `${year}年`,
  /** `since` is the year compared with where it is not the last one. */
  change: ({
    direction,
    amount,
    since,
  }: {
    direction: "up" | "down" | "same";
    amount: string;
    since: number | null;
  }) => {
    const words = direction === "same" ? "— 持平" : direction === "up" ? `↑ 上升${amount}` : `↓ 下降${amount}`;
    return since === null ? words : `${words}（与${since}年相比）`;
  },
  tableTitle: "历年差异系数",
  tableNote: "最近十年各年的差异系数；同一年既有历年表又有本工作簿测算记录的，以历年表为准。仅供比较，不参与判定。",
  yearHeading: "年度",
  sourceHeading: "来源",
  sources: { table: "历年表", record: "历年记录", evaluation: "本次测算", none: "没有数据" },
  chartTitle: (stage: string) => `${stage}历年差异系数`,
  recordTitle: "历年记录",
  /** `year` is null where the evaluation has no school year and nothing of it is recorded. */
  recordNote: (year: number | null) =>
    year === null
      ? "每次测算把各项差异系数和全县平均值记入下表，供以后年度比较。本次没有填写学年，未作记录；请在县级数据中填写“学年”后重新测算。"
      : `每次测算把各项差异系数和全县平均值记入下表，供以后年度比较：${year}年的各行随本次测算更新，其他年度的各行保留不变。进入新学年，请先改“学年”再测算。`,
  /** Words that intake reads back: names of stages and indicators within the record. */
  recordStages: { primary: "小学", junior: "初中" },
  recordIndicator: (indicator: BalanceId) =>
    indicator === "composite" ? "综合差异系数" : words.indicator(indicator).shortName,
});
