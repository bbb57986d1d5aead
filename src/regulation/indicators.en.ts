import * as R1 from "./indicators/en/R1";
import * as R2 from "./indicators/en/R2";
import * as R3 from "./indicators/en/R3";
import * as R4 from "./indicators/en/R4";
import * as R5 from "./indicators/en/R5";
import * as R6 from "./indicators/en/R6";
import * as R7 from "./indicators/en/R7";

/** The English of the indicators, names and words, by their identifiers. */
export const INDICATORS_IN_ENGLISH = { R1, R2, R3, R4, R5, R6, R7 };
