import type { blankSentences as master } from "../zh-CN/blankSentences";

export const blankSentences = {
  atLeast: (count) => `at least ${count}`,
  subject: ({ subject, level, variation }) => `${subject}: level ${level}, variation ${variation}`,
} satisfies typeof master;
