import type { IndicatorNames } from "./indicatorCard";
import * as R1 from "./indicators/R1.en";
import * as R2 from "./indicators/R2.en";
import * as R3 from "./indicators/R3.en";
import * as R4 from "./indicators/R4.en";
import * as R5 from "./indicators/R5.en";
import * as R6 from "./indicators/R6.en";
import * as R7 from "./indicators/R7.en";

/** The English names of the indicators, by their identifiers. */
export const INDICATORS_IN_ENGLISH: Readonly<Record<string, IndicatorNames>> = {
  R1: R1.names,
  R2: R2.names,
  R3: R3.names,
  R4: R4.names,
  R5: R5.names,
  R6: R6.names,
  R7: R7.names,
};
