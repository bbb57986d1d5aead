import { vocabularyOf } from "../intake/vocabulary/vocabulary";
import { qualityBalance2017 } from "../regulation/qualityBalance2017";

/**
 * What gathering calls the fields it fills in. The statistics' forms and the county's workbook are those of one
 * regulation, whatever another judges: so gathering has the vocabulary of that one.
 */
export const GATHERED_VOCABULARY = vocabularyOf(qualityBalance2017);
