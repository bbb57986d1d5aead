import { addTo } from "../../model/groupedBy";
import type { Dataset, School, SchoolPart } from "../../model/dataset";
import { ABSENT_FIGURE, computedFigure, type Figure } from "../../model/figures/figure";
import type { FigurePlace } from "./doubtfulFigure";

/**
 * The dataset with the figures at those places unknown, so that by interval logic (D1) whatever rests on one of them is
 * undetermined, never met and never unmet because of it. Their cells stay, for the evidence.
 */
export function withoutDoubtful(dataset: Dataset, places: readonly FigurePlace[]): Dataset {
  if (places.length === 0) return dataset;
  const ofSchool = new Map<string, FigurePlace[]>();
  const figures = { ...dataset.figures };
  for (const place of places) {
    if (place.kind === "county") figures[place.field] = unknown(figures[place.field]);
    else addTo(ofSchool, place.school, place);
  }
  return {
    ...dataset,
    figures,
    schools: dataset.schools.map((school) => {
      const inSchool = ofSchool.get(school.key);
      return inSchool === undefined ? school : inSchool.reduce(schoolWithout, school);
    }),
  };
}

function schoolWithout(school: School, place: FigurePlace): School {
  switch (place.kind) {
    case "county":
      return school;
    case "school":
      return { ...school, figures: { ...school.figures, [place.field]: unknown(school.figures[place.field]) } };
    case "amount":
    case "partTeachers":
      return {
        ...school,
        parts: school.parts.map((part) => (part.stage === place.stage ? partWithout(part, place) : part)),
      };
  }
}

function partWithout(part: SchoolPart, place: Extract<FigurePlace, { kind: "amount" | "partTeachers" }>): SchoolPart {
  if (place.kind === "partTeachers") return { ...part, fullTimeTeachers: unknown(part.fullTimeTeachers) };
  const { indicator } = place;
  const split = part.splits[indicator];
  return {
    ...part,
    amounts: { ...part.amounts, [indicator]: unknown(part.amounts[indicator]) },
    splits:
      split === undefined ? part.splits : { ...part.splits, [indicator]: { ...split, whole: unknown(split.whole) } },
  };
}

/** Anything from nothing upwards, with the cells of the figure that is not believed. */
function unknown(figure: Figure | undefined): Figure {
  return figure === undefined ? ABSENT_FIGURE : computedFigure(0, Infinity, [figure]);
}
