import type { BlankSentences } from "../blankSentences";

export const blankSentences: BlankSentences = {
  subject: ({ subject, level, variation }) => `${subject}: level ${level}, variation ${variation}`,
};
