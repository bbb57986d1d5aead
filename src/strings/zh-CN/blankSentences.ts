import type { BlankSentences } from "../blankSentences";

export const blankSentences: BlankSentences = {
  atLeast: (count) => `至少${count}`,
  subject: ({ subject, level, variation }) => `${subject}${level}级、校际差异率${variation}`,
};
