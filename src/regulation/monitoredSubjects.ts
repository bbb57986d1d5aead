import type { Subject } from "./identifiers";

/** A subject of 国家义务教育质量监测: its name, and the words by which 国家监测科目 may name it. */
export interface MonitoredSubject {
  readonly name: string;
  readonly words: readonly string[];
}

/** Source: 表Ⅴ-9 (语文、数学、科学、体育、艺术、德育), and the subjects of the later monitoring cycles. */
export const MONITORED_SUBJECTS: Readonly<Record<Subject, MonitoredSubject>> = {
  Chinese: { name: "语文", words: ["语文"] },
  Mathematics: { name: "数学", words: ["数学"] },
  Science: { name: "科学", words: ["科学"] },
  Sports: { name: "体育", words: ["体育", "体育与健康"] },
  Arts: { name: "艺术", words: ["艺术"] },
  Moral: { name: "德育", words: ["德育", "道德与法治"] },
  English: { name: "英语", words: ["英语"] },
  Labour: { name: "劳动", words: ["劳动", "劳动教育"] },
  MentalHealth: { name: "心理健康", words: ["心理健康", "心理"] },
};
