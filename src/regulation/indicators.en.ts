import * as R1 from "./indicators/R1.en";
import * as R2 from "./indicators/R2.en";
import * as R3 from "./indicators/R3.en";
import * as R4 from "./indicators/R4.en";
import * as R5 from "./indicators/R5.en";
import * as R6 from "./indicators/R6.en";
import * as R7 from "./indicators/R7.en";

/** The English of the indicators, names and words, by their identifiers. */
export const INDICATORS_IN_ENGLISH = { R1, R2, R3, R4, R5, R6, R7 };
