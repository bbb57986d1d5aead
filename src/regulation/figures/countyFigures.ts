import { BASIC_FIGURES } from "./county/basicFigures";
import { GOVERNMENT_FIGURES } from "./county/governmentFigures";
import { QUALITY_FIGURES } from "./county/qualityFigures";
import { SIZE_FIGURES } from "./county/sizeFigures";

/** The figures and words of a county that belong to no indicator, in the order of the official tables. */
export const COUNTY_FIGURES = { ...BASIC_FIGURES, ...SIZE_FIGURES, ...GOVERNMENT_FIGURES, ...QUALITY_FIGURES };
