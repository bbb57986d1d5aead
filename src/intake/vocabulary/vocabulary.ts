import type { CountyFigureId, CountyTextId, SchoolColumnId } from "../../model/identifiers";
import { COUNTY_FIGURES } from "../../regulation/figures/countyFigures";
import type { FigureCard } from "../../regulation/figures/figureCard";
import { countyFiguresOfIndicators, schoolFiguresOfIndicators } from "../../regulation/figures/indicatorFigures";
import { LIST_COLUMNS } from "../../regulation/figures/school/roomAndFundColumns";
import { SCHOOL_FIGURES } from "../../regulation/figures/schoolFigures";
import { issuedCards, type IssuedCard, type Standard } from "../../regulation/standard";

type CountyCards = Readonly<Record<CountyFigureId | CountyTextId, FigureCard>>;
type SchoolCards = Readonly<Record<SchoolColumnId, FigureCard>>;

/** What a workbook is read by: everything that the cards of one standard call by name. */
export interface Vocabulary {
  readonly standard: Standard;
  /** What every figure and every word of the county is called. */
  readonly county: CountyCards;
  /** What each column of a school, class, room or fund table is called. */
  readonly schools: SchoolCards;
  /** The lines of the standard with what it says of them. */
  readonly items: readonly IssuedCard[];
  /** Components of shared amounts, which a 一贯制 school shares between its stages (D4). */
  readonly sharedFields: ReadonlySet<string>;
}

const MADE = new WeakMap<Standard, Vocabulary>();

/** The vocabulary of a standard, made once: its indices are kept by it. */
export function vocabularyOf(standard: Standard): Vocabulary {
  const known = MADE.get(standard);
  if (known !== undefined) return known;
  const { indicators, figures = {} } = standard;
  const made: Vocabulary = {
    standard,
    county: { ...COUNTY_FIGURES, ...countyFiguresOfIndicators(indicators), ...figures.county } as CountyCards,
    schools: {
      ...SCHOOL_FIGURES,
      ...schoolFiguresOfIndicators(indicators),
      ...LIST_COLUMNS,
      ...figures.schools,
    } as SchoolCards,
    items: issuedCards(standard),
    sharedFields: new Set([
      ...indicators.filter(({ isShared }) => isShared).map(({ amount }) => amount),
      ...["teachingSpaceGross", "indoorSportsSpace", "gymnasiumSpace", "otherTeachingSpace", "outdoorSportsSpace"],
    ]),
  };
  MADE.set(standard, made);
  return made;
}

/** What a figure or word of the county is called. */
export function countyEntry(id: CountyFigureId | CountyTextId, { county }: Vocabulary): FigureCard {
  const found = county[id];
  if (found === undefined) throw new Error(`The vocabulary has no figure ${id}.`);
  return found;
}

/** What a column is called. */
export function schoolEntry(id: string, { schools }: Vocabulary): FigureCard {
  const found = (schools as Readonly<Record<string, FigureCard>>)[id];
  if (found === undefined) throw new Error(`The vocabulary has no column ${id}.`);
  return found;
}
