import { limit } from "./limit";

const FUNDING_2025 = "财政部、教育部 2025年特殊教育公用经费补助标准";

/**
 * The numbers of 政府保障程度, 教育质量 and 社会认可度, by item and by what they limit. Shares are percent points.
 * A limit with several dates lists them all; `limitInForce` picks (D13).
 */
export const ITEM_LIMITS = {
  G3: {
    classesPerRoom: limit(12, "个", "atMost", "政府保障第3项"),
    musicRoomArea: limit(96, "㎡", "atLeast", "政府保障第3项"),
    artRoomArea: limit(90, "㎡", "atLeast", "政府保障第3项"),
  },
  G4: {
    primarySchool: limit(2000, "人", "atMost", "政府保障第4项", { stage: "primary" }),
    juniorSchool: limit(2000, "人", "atMost", "政府保障第4项", { stage: "junior" }),
    combinedSchool: limit(2500, "人", "atMost", "政府保障第4项"),
  },
  G5: {
    primaryClass: limit(45, "人", "atMost", "政府保障第5项", { stage: "primary" }),
    juniorClass: limit(50, "人", "atMost", "政府保障第5项", { stage: "junior" }),
  },
  G6: { fundedHeadcount: limit(100, "人", "atLeast", "政府保障第6项") },
  G7: {
    fundsPerStudent: [
      limit(6000, "元", "atLeast", "政府保障第7项"),
      limit(7000, "元", "atLeast", "政府保障第7项", { effectiveFrom: "2025-02-01", source: FUNDING_2025 }),
    ],
  },
  G8: { payShare: limit(100, "%", "atLeast", "政府保障第8项") },
  G9: { trainedShare: limit(100, "%", "atLeast", "政府保障第9项") },
  G11: {
    rotatedShare: limit(10, "%", "atLeast", "政府保障第11项"),
    backboneShare: limit(20, "%", "atLeast", "政府保障第11项"),
  },
  G12: { certifiedShare: limit(100, "%", "atLeast", "政府保障第12项") },
  G13: {
    primaryZonedShare: limit(100, "%", "atLeast", "政府保障第13项", { stage: "primary" }),
    juniorZonedShare: limit(95, "%", "atLeast", "政府保障第13项", { stage: "junior" }),
  },
  G14: { allocatedShare: limit(50, "%", "atLeast", "政府保障第14项") },
  G15: { migrantShare: limit(85, "%", "atLeast", "政府保障第15项") },
  Q1: { retention: limit(95, "%", "atLeast", "教育质量第1项", { stage: "junior" }) },
  Q2: { enrolment: limit(95, "%", "atLeast", "教育质量第2项") },
  Q4: { trainingShare: limit(5, "%", "atLeast", "教育质量第4项") },
  Q9: {
    /** 学业水平 Ⅲ级以上: level Ⅰ is 1 … Ⅳ is 4, and "以上" means Ⅲ or a higher (higher-numbered) level. */
    level: limit(3, "级", "atLeast", "教育质量第9项"),
    variation: limit(0.15, "", "below", "教育质量第9项"),
  },
  S1: { recognition: limit(85, "%", "atLeast", "社会认可度") },
} as const;
