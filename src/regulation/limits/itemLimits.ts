import { G3 } from "../items/government/G3";
import { G4 } from "../items/government/G4";
import { G5 } from "../items/government/G5";
import { G6 } from "../items/government/G6";
import { G7 } from "../items/government/G7";
import { G8 } from "../items/government/G8";
import { G9 } from "../items/government/G9";
import { G11 } from "../items/government/G11";
import { G12 } from "../items/government/G12";
import { G13 } from "../items/government/G13";
import { G14 } from "../items/government/G14";
import { G15 } from "../items/government/G15";
import { Q1 } from "../items/quality/Q1";
import { Q2 } from "../items/quality/Q2";
import { Q4 } from "../items/quality/Q4";
import { Q9 } from "../items/quality/Q9";
import { S1 } from "../items/S1";

/** The dated numbers of 政府保障程度, 教育质量 and 社会认可度, by item and by what they limit; `limitInForce` picks (D13). */
export const ITEM_LIMITS = {
  G3: G3.limits,
  G4: G4.limits,
  G5: G5.limits,
  G6: G6.limits,
  G7: G7.limits,
  G8: G8.limits,
  G9: G9.limits,
  G11: G11.limits,
  G12: G12.limits,
  G13: G13.limits,
  G14: G14.limits,
  G15: G15.limits,
  Q1: Q1.limits,
  Q2: Q2.limits,
  Q4: Q4.limits,
  Q9: Q9.limits,
  S1: S1.limits,
} as const;
