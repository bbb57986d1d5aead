import type { BlankSentences } from "../blankSentences";

export const blankSentences: BlankSentences = {
  atLeast: (count) => `at least ${count}`,
  subject: ({ subject, level, variation }) => `${subject}: level ${level}, variation ${variation}`,
};
