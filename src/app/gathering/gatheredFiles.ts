import type { Gathering } from "../../gather/gatherSchools";
import type { FileFailures } from "./gatheringSentences";

/** What the files of a county say together, and why some of them could not be opened. */
export interface GatheredFiles extends Gathering {
  readonly failures: FileFailures;
  /** Files of folders and archives that are no tables. */
  readonly passedOver: readonly string[];
}
