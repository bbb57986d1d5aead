/** A resource indicator 资源配置: R1. Which there are is for the regulation to say. */
export type IndicatorId = string;

/**
 * Every line that the evaluation judges, as the JSON names it: R1, R-schools, G4, V1. Which there are is for the
 * regulation to say.
 */
export type ItemId = string;

/** 资源配置, 政府保障程度, 教育质量, 社会认可度, 一票否决. */
export type Area = "resources" | "government" | "quality" | "recognition" | "veto";

/** What a resource indicator counts: the numerators of the indicators. */
export type AmountField =
  | "teachersAboveRequiredDegree"
  | "backboneTeachers"
  | "sportsAndArtsTeachers"
  | "teachingSpace"
  | "sportsSpace"
  | "equipmentValue"
  | "multimediaClassrooms"
  | OwnFigureId;

/**
 * What only one standard counts, and brings the card of (`Standard.figures`, or an indicator's own amount):
 * ownLibraryBooks.
 */
export type OwnFigureId = `own${string}`;

/** The numerators with a capital, as they stand in composed identifiers. */
export type CapitalAmount = Capitalize<AmountField>;

/** 国家监测 subjects that a quality figure can name. */
export type Subject =
  | "Chinese"
  | "Mathematics"
  | "Science"
  | "Sports"
  | "Arts"
  | "Moral"
  | "English"
  | "Labour"
  | "MentalHealth";

/** School types 办学类型 that the rules tell apart. */
export type SchoolType =
  | "primarySchool"
  | "teachingPoint"
  | "juniorSchool"
  | "nineYearSchool"
  | "twelveYearSchool"
  | "completeSecondary"
  | "seniorSchool"
  | "specialSchool"
  | "vocationalSchool";

/** 城区, 镇区, 乡村. */
export type Locality = "urban" | "town" | "rural";
