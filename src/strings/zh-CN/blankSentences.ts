/** What stands in 指标值或简要结论 of 表Ⅳ and 表Ⅴ beside the official sentences of the cards. */
export const blankSentences = {
  /** A count of which only a lower bound is known, in place of the blank. */
  atLeast: (count: string) => `至少${count}`,
  /** One subject of Ⅴ-9; the sentences of all subjects are joined. Every value is already written out, or a blank. */
  subject: ({ subject, level, variation }: { subject: string; level: string; variation: string }) =>
    `${subject}${level}级、校际差异率${variation}`,
};
