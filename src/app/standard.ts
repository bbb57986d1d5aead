import { qualityBalance2017 } from "../regulation/qualityBalance2017";
import type { Standard } from "../regulation/standard";

/** The standard that this edition of the product knows, for those who judge nothing: worksheet functions, the form. */
export const STANDARD: Standard = qualityBalance2017;
