import { normaliseLabel } from "../../src/intake/normaliseLabel";
import { COUNTY_VOCABULARY } from "../../src/intake/vocabulary/countyVocabulary";
import { labelIndex } from "../../src/intake/vocabulary/labelIndex";
import { SCHOOL_VOCABULARY } from "../../src/intake/vocabulary/schoolVocabulary";
import { COUNTY_FIGURE_NAMES, SCHOOL_FIGURE_NAMES } from "../../src/regulation/figureNames";

describe("what a note asks for is understood when a bureau types it", () => {
  test.each(Object.entries(COUNTY_FIGURE_NAMES))("county figure %s: %s", (id, name) => {
    expect(labelIndex(COUNTY_VOCABULARY).find(normaliseLabel(name), null)).toEqual({ kind: "one", identifier: id });
  });

  test.each(Object.entries(SCHOOL_FIGURE_NAMES))("school column %s: %s", (id, name) => {
    expect(labelIndex(SCHOOL_VOCABULARY).find(normaliseLabel(name), null)).toEqual({ kind: "one", identifier: id });
  });
});
