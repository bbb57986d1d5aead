/** What stands in 指标值或简要结论 of 表Ⅳ and 表Ⅴ beside the official sentences of the cards. */
export interface BlankSentences {
  /** A count of which only a lower bound is known, in place of the blank. */
  readonly atLeast: (count: string) => string;
  /** One subject of Ⅴ-9; the sentences of all subjects are joined. Every value is already written out, or a blank. */
  readonly subject: (params: { subject: string; level: string; variation: string }) => string;
}
