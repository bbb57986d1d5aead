import { INDICATORS_IN_ENGLISH } from "./indicators.en";
import { words as G1 } from "./items/G1.en";
import { words as G2 } from "./items/G2.en";
import { words as G3 } from "./items/G3.en";
import { words as G4 } from "./items/G4.en";
import { words as G5 } from "./items/G5.en";
import { words as G6 } from "./items/G6.en";
import { words as G7 } from "./items/G7.en";
import { words as G8 } from "./items/G8.en";
import { words as G9 } from "./items/G9.en";
import { words as G10 } from "./items/G10.en";
import { words as G11 } from "./items/G11.en";
import { words as G12 } from "./items/G12.en";
import { words as G13 } from "./items/G13.en";
import { words as G14 } from "./items/G14.en";
import { words as G15 } from "./items/G15.en";
import { words as Q1 } from "./items/Q1.en";
import { words as Q2 } from "./items/Q2.en";
import { words as Q3 } from "./items/Q3.en";
import { words as Q4 } from "./items/Q4.en";
import { words as Q5 } from "./items/Q5.en";
import { words as Q6 } from "./items/Q6.en";
import { words as Q7 } from "./items/Q7.en";
import { words as Q8 } from "./items/Q8.en";
import { words as Q9 } from "./items/Q9.en";
import { words as S1 } from "./items/S1.en";
import { words as balanceRule } from "./items/balanceRule.en";
import { words as schoolRule } from "./items/schoolRule.en";
import { words as vetoes } from "./items/vetoes.en";
import type { StandardWords } from "./standard";

const INDICATORS = Object.entries(INDICATORS_IN_ENGLISH);

/** The regulation in English, for readers who do not read its Chinese text. */
export const qualityBalance2017InEnglish: StandardWords = {
  items: {
    ...Object.fromEntries(INDICATORS.map(([id, { words }]) => [id, words])),
    "R-schools": schoolRule,
    "R-balance": balanceRule,
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
    ...vetoes,
  },
  indicators: Object.fromEntries(INDICATORS.map(([id, { names }]) => [id, names])),
};
