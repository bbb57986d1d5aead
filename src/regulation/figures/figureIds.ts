import type { AmountField, CapitalAmount, IndicatorId, OwnFigureId } from "../identifiers";
import type { Stage } from "../stage";
import type { COUNTY_FIGURES } from "./countyFigures";
import type { LIST_COLUMNS } from "./school/roomAndFundColumns";
import type { SCHOOL_FIGURES } from "./schoolFigures";

/** The identifiers of the cards that are words. */
type TextOf<Cards> = {
  [Id in keyof Cards]: Cards[Id] extends { readonly dimension: "text" } ? Id : never;
}[keyof Cards];

type CountyCards = typeof COUNTY_FIGURES;
type SchoolCards = typeof SCHOOL_FIGURES;
type CapitalStage = Capitalize<Stage>;

/** Words about the county. */
export type CountyTextId = TextOf<CountyCards>;

/** What a county states of its indicators. */
export type CountyIndicatorFigureId =
  | `${Stage}${CapitalAmount}`
  | `${Stage}StatedRatio${IndicatorId}`
  | `${Stage}StatedCv${IndicatorId}`;

/**
 * Numbers of the whole county (role `figures`): those of cards, and those of the indicators. Shares are percent points.
 */
export type CountyFigureId = Exclude<keyof CountyCards, CountyTextId> | CountyIndicatorFigureId | OwnFigureId;

/** Words about one school. */
export type SchoolTextId = TextOf<SchoolCards>;

/** The numerators and ratios of the indicators as columns. */
export type SchoolIndicatorFigureId =
  | AmountField
  | `${AmountField}${CapitalStage}`
  | `statedRatio${IndicatorId}`
  | `statedRatio${IndicatorId}${CapitalStage}`;

/**
 * Numbers of one school or school part (roles schools, classes, rooms, funds): those of cards, and those of the
 * indicators.
 */
export type SchoolFigureId = Exclude<keyof SchoolCards, SchoolTextId> | SchoolIndicatorFigureId | OwnFigureId;

/** Columns of tables with one row a class or one row a room, which belong to a class or a room and not to a school. */
export type ListColumnId = keyof typeof LIST_COLUMNS;

/** Everything that a column of a school, class, room or fund table can be. */
export type SchoolColumnId = SchoolFigureId | SchoolTextId | ListColumnId;
