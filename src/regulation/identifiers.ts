export type { CountyTextId, SchoolTextId } from "./textIdentifiers";

import type { Stage } from "./stage";

/** A resource indicator 资源配置: R1. Which there are is for the regulation to say. */
export type IndicatorId = string;

/**
 * Every line that the evaluation judges, as the JSON names it: R1, R-schools, G4, V1. Which there are is for the
 * regulation to say.
 */
export type ItemId = string;

/** 资源配置, 政府保障程度, 教育质量, 社会认可度, 一票否决. */
export type Area = "resources" | "government" | "quality" | "recognition" | "veto";

/** What a resource indicator counts: numerators of R1–R7 in order. */
export type AmountField =
  | "teachersAboveRequiredDegree"
  | "backboneTeachers"
  | "sportsAndArtsTeachers"
  | "teachingSpace"
  | "sportsSpace"
  | "equipmentValue"
  | "multimediaClassrooms";

/** The seven numerators with a capital, as they stand in composed identifiers. */
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

/** Numbers of the whole county (role `figures`), by the identifiers of the vocabulary. Shares are percent points. */
export type CountyFigureId =
  | "basicBalanceYear"
  | "totalPopulation"
  | "residentPopulation"
  | "ruralPopulation"
  | "townships"
  | "villages"
  | "gdpPerHead"
  | "revenuePerHead"
  | "ruralIncomePerHead"
  | "urbanIncomePerHead"
  | "schoolYear"
  | "fiscalYear"
  | "compulsorySchools"
  | "primarySchools"
  | "juniorSchools"
  | "nineYearSchools"
  | "twelveYearSchools"
  | "completeSecondarySchools"
  | "specialSchools"
  | "teachingPoints"
  | "teachingPointsFrom50"
  | "teachingPointStudents"
  | "excludedTeachingPointStudents"
  | "students"
  | `${Stage}Students`
  | `${Stage}Classes`
  | "classes"
  | "staff"
  | `${Stage}Staff`
  | "fullTimeTeachers"
  | `${Stage}FullTimeTeachers`
  | `${Stage}${CapitalAmount}`
  | `${Stage}StatedRatio${IndicatorId}`
  | `${Stage}StatedCv${IndicatorId}`
  | `${Stage}StatedComposite`
  | `${Stage}OperatingFundsQuota`
  | "boardingQuota"
  | "approvedPosts"
  | "staffInPost"
  | "contractTeachers"
  | "musicRooms"
  | "artRooms"
  | "musicAndArtRooms"
  | "largestPrimarySchool"
  | "largestJuniorSchool"
  | "largestNineYearSchool"
  | "largestTwelveYearSchool"
  | "primarySchoolsOver2000"
  | "juniorSchoolsOver2000"
  | "combinedSchoolsOver2500"
  | "primaryClassesOver45"
  | "primaryClasses46To50"
  | "primaryClasses51To55"
  | "primaryClasses56To60"
  | "primaryClasses61To65"
  | "primaryClassesFrom66"
  | "juniorClassesOver50"
  | "juniorClasses51To55"
  | "juniorClasses56To60"
  | "juniorClasses61To65"
  | "juniorClassesFrom66"
  | "juniorClasses50To55"
  | "largestPrimaryClass"
  | "largestJuniorClass"
  | "smallSchools"
  | "smallSchoolStudents"
  | "smallSchoolOperatingFunds"
  | "specialEducationFunds"
  | "specialEducationStudents"
  | "specialEducationFundsPerStudent"
  | "specialSchoolStudents"
  | "fundedInclusiveStudents"
  | "fundedHomeTaughtStudents"
  | "teacherAnnualPay"
  | "civilServantAnnualPay"
  | "teachersWith360Hours"
  | "teachersDue360Hours"
  | "teachersWith90Hours"
  | "rotationEligibleTeachers"
  | "rotatedTeachers"
  | "rotatedBackboneTeachers"
  | "certifiedTeachers"
  | `${Stage}UrbanIntake`
  | `${Stage}UrbanZonedIntake`
  | `${Stage}UrbanZonedShare`
  | "zonedShareAllSchools"
  | "qualitySeniorPlaces"
  | "allocatedPlaces"
  | "allocatedRuralPlaces"
  | "juniorGraduates"
  | "ruralJuniorGraduates"
  | "seniorAdmissions"
  | "ruralSeniorAdmissions"
  | "migrantChildren"
  | "migrantChildrenInPublicSchools"
  | "migrantChildrenInPurchasedPlaces"
  | "leftBehindChildren"
  | "retentionGraduates"
  | "retentionIntake"
  | "retentionIn"
  | "retentionOut"
  | "retentionDeaths"
  | "retentionSuspended"
  | "retentionResumed"
  | "retentionSkipped"
  | "disabledChildren"
  | "disabledEnrolled"
  | "disabledInclusive"
  | "disabledSpecialClass"
  | "disabledSpecialSchool"
  | "disabledHomeTaught"
  | "disabledUnable"
  | "disabledUnableAssessed"
  | "disabledDeferred"
  | "disabledDeferredApproved"
  | "schoolsWithCharter"
  | "schoolsRatedGood"
  | "operatingFundsBudget"
  | "trainingFundsBudget"
  | "trainingFundsSpent"
  | "trainingFundsShare"
  | `level${Subject}`
  | `variation${Subject}`
  | "recognition"
  | "surveySent"
  | "surveyValid"
  | "surveySatisfied"
  | "visited"
  | "visitedSatisfied"
  | "surveyParents";

type Bracket =
  | "To25"
  | "26To30"
  | "31To35"
  | "36To40"
  | "41To45"
  | "46To50"
  | "51To55"
  | "56To60"
  | "61To65"
  | "From66";

type CapitalStage = Capitalize<Stage>;

/** Numbers of one school or school part (roles schools, classes, rooms, funds), by the vocabulary's identifiers. */
export type SchoolFigureId =
  | "yearBuilt"
  | "boardingStudents"
  | "migrantChildren"
  | "students"
  | `students${CapitalStage}`
  | "studentsSenior"
  | "classes"
  | `classes${CapitalStage}`
  | "grades"
  | `classes${CapitalStage}${Bracket}`
  | `classes${Bracket}`
  | "classesPrimaryOver45"
  | "classesJuniorOver50"
  | "largestClass"
  | `largestClass${CapitalStage}`
  | "staff"
  | `staff${CapitalStage}`
  | "fullTimeTeachers"
  | `fullTimeTeachers${CapitalStage}`
  | "degreeCollege"
  | "degreeBachelor"
  | "degreeMaster"
  | "degreeDoctor"
  | "degreePostgraduate"
  | "degreeSenior"
  | "degreeBelowSenior"
  | AmountField
  | `${AmountField}${CapitalStage}`
  | `statedRatio${IndicatorId}`
  | `statedRatio${IndicatorId}${CapitalStage}`
  | "sportsTeachers"
  | "musicTeachers"
  | "artTeachers"
  | "artsTeachers"
  | "artsTeachersTotal"
  | "otherCourseTeachers"
  | "sharedSportsAndArtsTeachers"
  | "teachingSpaceGross"
  | `teachingSpaceGross${CapitalStage}`
  | "indoorSportsSpace"
  | `indoorSportsSpace${CapitalStage}`
  | "gymnasiumSpace"
  | `gymnasiumSpace${CapitalStage}`
  | "otherTeachingSpace"
  | "outdoorSportsSpace"
  | `outdoorSportsSpace${CapitalStage}`
  | "convertedSportsSpace"
  | "rentedSportsSpace"
  | "musicRooms"
  | "artRooms"
  | "musicRoomsFrom96"
  | "musicRooms73To96"
  | "musicRooms54To73"
  | "artRoomsFrom90"
  | "artRooms67To90"
  | "artRooms54To67"
  | "operatingFundsBudget"
  | "operatingFundsSpent"
  | "operatingFundsAllocated"
  | "fundedHeadcount"
  | "trainingFundsBudget"
  | "trainingFundsSpent"
  | "intake"
  | "zonedIntake"
  | `intake${CapitalStage}`
  | `zonedIntake${CapitalStage}`;
