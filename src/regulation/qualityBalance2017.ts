import { INDICATOR_ITEMS, INDICATOR_LIST } from "./indicators";
import { G1 } from "./items/government/G1";
import { G2 } from "./items/government/G2";
import { G3 } from "./items/government/G3";
import { G4 } from "./items/government/G4";
import { G5 } from "./items/government/G5";
import { G6 } from "./items/government/G6";
import { G7 } from "./items/government/G7";
import { G8 } from "./items/government/G8";
import { G9 } from "./items/government/G9";
import { G10 } from "./items/government/G10";
import { G11 } from "./items/government/G11";
import { G12 } from "./items/government/G12";
import { G13 } from "./items/government/G13";
import { G14 } from "./items/government/G14";
import { G15 } from "./items/government/G15";
import { Q1 } from "./items/quality/Q1";
import { Q2 } from "./items/quality/Q2";
import { Q3 } from "./items/quality/Q3";
import { Q4 } from "./items/quality/Q4";
import { Q5 } from "./items/quality/Q5";
import { Q6 } from "./items/quality/Q6";
import { Q7 } from "./items/quality/Q7";
import { Q8 } from "./items/quality/Q8";
import { Q9 } from "./items/quality/Q9";
import { S1 } from "./items/S1";
import { balanceRule } from "./items/balanceRule";
import { schoolRule } from "./items/schoolRule";
import { VETOES } from "./items/vetoes";
import { ISSUED, STANDARD_ID } from "./limits/limit";
import type { Standard } from "./standard";

/** 县域义务教育优质均衡 (教督〔2017〕6号): seven indicators, fifteen items, nine, one, and the cases of 第十条. */
export const qualityBalance2017 = {
  id: STANDARD_ID,
  edition: `县域义务教育优质均衡发展督导评估办法（2017年）；特殊教育生均公用经费${G7.limits.fundsPerStudent[1].value}元（2025年春季学期起）`,
  issued: ISSUED,
  yearsAfterBasicBalance: 3,
  indicators: INDICATOR_LIST,
  hasOfficialForms: true,
  schoolRule,
  balanceRule,
  vetoes: VETOES,
  indicatorItems: INDICATOR_ITEMS,
  items: [G1, G2, G3, G4, G5, G6, G7, G8, G9, G10, G11, G12, G13, G14, G15, Q1, Q2, Q3, Q4, Q5, Q6, Q7, Q8, Q9, S1],
} satisfies Standard;
