import { G3 } from "../items/G3";
import { G4 } from "../items/G4";
import { G5 } from "../items/G5";
import { G6 } from "../items/G6";
import { G7 } from "../items/G7";
import { G8 } from "../items/G8";
import { G9 } from "../items/G9";
import { G11 } from "../items/G11";
import { G12 } from "../items/G12";
import { G13 } from "../items/G13";
import { G14 } from "../items/G14";
import { G15 } from "../items/G15";
import { Q1 } from "../items/Q1";
import { Q2 } from "../items/Q2";
import { Q4 } from "../items/Q4";
import { Q9 } from "../items/Q9";
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
