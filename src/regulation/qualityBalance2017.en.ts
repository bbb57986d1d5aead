import { INDICATORS_IN_ENGLISH } from "./indicators.en";
import { words as G1 } from "./items/government/en/G1";
import { words as G2 } from "./items/government/en/G2";
import { words as G3 } from "./items/government/en/G3";
import { words as G4 } from "./items/government/en/G4";
import { words as G5 } from "./items/government/en/G5";
import { words as G6 } from "./items/government/en/G6";
import { words as G7 } from "./items/government/en/G7";
import { words as G8 } from "./items/government/en/G8";
import { words as G9 } from "./items/government/en/G9";
import { words as G10 } from "./items/government/en/G10";
import { words as G11 } from "./items/government/en/G11";
import { words as G12 } from "./items/government/en/G12";
import { words as G13 } from "./items/government/en/G13";
import { words as G14 } from "./items/government/en/G14";
import { words as G15 } from "./items/government/en/G15";
import { words as Q1 } from "./items/quality/en/Q1";
import { words as Q2 } from "./items/quality/en/Q2";
import { words as Q3 } from "./items/quality/en/Q3";
import { words as Q4 } from "./items/quality/en/Q4";
import { words as Q5 } from "./items/quality/en/Q5";
import { words as Q6 } from "./items/quality/en/Q6";
import { words as Q7 } from "./items/quality/en/Q7";
import { words as Q8 } from "./items/quality/en/Q8";
import { words as Q9 } from "./items/quality/en/Q9";
import { words as S1 } from "./items/en/S1";
import { words as balanceRule } from "./items/en/balanceRule";
import { words as schoolRule } from "./items/en/schoolRule";
import { words as vetoes } from "./items/en/vetoes";
import type { qualityBalance2017 } from "./qualityBalance2017";
import type { StandardWords } from "./standard";

const INDICATORS = Object.entries(INDICATORS_IN_ENGLISH);

type WrittenItem = (typeof qualityBalance2017.items)[number]["id"];

/** By item: the compiler asks for those of every item of the standard. */
const ITEMS: Readonly<Record<WrittenItem, StandardWords["items"][string]>> = {
  G1,
  G2,
  G3,
  G4,
  G5,
  G6,
  G7,
  G8,
  G9,
  G10,
  G11,
  G12,
  G13,
  G14,
  G15,
  Q1,
  Q2,
  Q3,
  Q4,
  Q5,
  Q6,
  Q7,
  Q8,
  Q9,
  S1,
};

/** The regulation in English, for readers who do not read its Chinese text. */
export const qualityBalance2017InEnglish: StandardWords = {
  items: {
    ...Object.fromEntries(INDICATORS.map(([id, { words }]) => [id, words])),
    "R-schools": schoolRule,
    "R-balance": balanceRule,
    ...ITEMS,
    ...vetoes,
  },
  indicators: Object.fromEntries(INDICATORS.map(([id, { names }]) => [id, names])),
};
