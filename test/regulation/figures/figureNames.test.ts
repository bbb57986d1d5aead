import { normaliseLabel } from "../../../src/intake/normaliseLabel";
import { COUNTY_VOCABULARY } from "../../../src/intake/vocabulary/countyVocabulary";
import { labelIndex } from "../../../src/intake/vocabulary/labelIndex";
import { SCHOOL_VOCABULARY } from "../../../src/intake/vocabulary/schoolVocabulary";
import { COUNTY_FIGURES } from "../../../src/regulation/figures/countyFigures";
import { countyFigureName, countyFigureNamed, schoolFigureName } from "../../../src/regulation/figures/figureNames";
import { SCHOOL_FIGURES } from "../../../src/regulation/figures/schoolFigures";

describe("what a note asks for is understood when a bureau types it", () => {
  test.each(Object.keys(COUNTY_FIGURES))("county figure %s", (id) => {
    const label = normaliseLabel(countyFigureName(id));
    expect(labelIndex(COUNTY_VOCABULARY).find(label, null)).toEqual({ kind: "one", identifier: id });
    expect(countyFigureNamed(countyFigureName(id))).toBe(id);
  });

  test.each(Object.keys(SCHOOL_FIGURES))("school column %s", (id) => {
    const label = normaliseLabel(schoolFigureName(id));
    expect(labelIndex(SCHOOL_VOCABULARY).find(label, null)).toMatchObject({ kind: "one", identifier: id });
  });
});
