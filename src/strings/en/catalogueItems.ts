import type { ItemId } from "../../model/identifiers";
import type { ItemStrings } from "../catalogueStrings";

const item = (citation: string, title: string, text: string): ItemStrings => ({ citation, title, text });

/** The items of the regulation in English, for readers who do not read its Chinese text. */
export const items: Readonly<Record<ItemId, ItemStrings>> = {
  R1: item(
    "Resources 1",
    "Teachers above the required degree",
    "Teachers above the required degree per hundred pupils: at least 4.2 in primary, 5.3 in junior schools",
  ),
  R2: item(
    "Resources 2",
    "Backbone teachers",
    "Backbone teachers of county rank or above per hundred pupils: at least 1 in both stages",
  ),
  R3: item(
    "Resources 3",
    "Sports and arts teachers",
    "Full-time teachers of sports and arts (fine arts, music) per hundred pupils: at least 0.9 in both stages",
  ),
  R4: item(
    "Resources 4",
    "Teaching space",
    "Teaching and auxiliary space per pupil: at least 4.5 m² in primary, 5.8 m² in junior schools",
  ),
  R5: item(
    "Resources 5",
    "Sports space",
    "Sports space per pupil: at least 7.5 m² in primary, 10.2 m² in junior schools",
  ),
  R6: item(
    "Resources 6",
    "Equipment value",
    "Value of teaching equipment per pupil: at least 2000 yuan in primary, 2500 yuan in junior schools",
  ),
  R7: item(
    "Resources 7",
    "Multimedia classrooms",
    "Networked multimedia classrooms per hundred pupils: at least 2.3 in primary, 2.4 in junior schools",
  ),
  "R-schools": item(
    "Resources, school rule",
    "Every school complies",
    "Every school meets at least 6 of the indicators, and the remaining one is no less than 85% of what is required",
  ),
  "R-balance": item(
    "Resources, balance",
    "Variation between schools",
    "The coefficient of variation of every indicator is at most 0.50 in primary and 0.45 in junior schools",
  ),
  G1: item(
    "Government 1",
    "Layout of schools",
    "The layout of compulsory schools in the county is reasonable and as the state requires",
  ),
  G2: item(
    "Government 2",
    "Four uniform standards",
    "Uniform standards for construction, staffing, operating funds per pupil (no lower than the national one) and basic equipment in town and country",
  ),
  G3: item(
    "Government 3",
    "Music and art rooms",
    "In every school one music and one art room or more for each 12 classes; music rooms of at least 96 m², art rooms of at least 90 m²",
  ),
  G4: item(
    "Government 4",
    "Size of schools",
    "No primary or junior school above 2000 pupils; nine-year and twelve-year schools at most 2500 in the compulsory stages",
  ),
  G5: item("Government 5", "Size of classes", "No class above 45 pupils in primary, 50 in junior schools"),
  G6: item(
    "Government 6",
    "Funds of small schools",
    "Village schools and teaching points with fewer than 100 pupils are funded as if they had 100",
  ),
  G7: item(
    "Government 7",
    "Funds for special education",
    "Operating funds per pupil of special education at least 6000 yuan (7000 yuan from spring 2025)",
  ),
  G8: item(
    "Government 8",
    "Teachers' pay",
    "The average pay of teachers is no lower than that of local civil servants, and performance pay is approved in full",
  ),
  G9: item("Government 9", "Teacher training", "All teachers complete 360 hours of training in five years"),
  G10: item(
    "Government 10",
    "Allocation of posts",
    "The education authority allocates posts to schools within the approved total",
  ),
  G11: item(
    "Government 11",
    "Rotation of teachers",
    "At least 10% of eligible teachers rotate each year, and at least 20% of these are backbone teachers",
  ),
  G12: item("Government 12", "Teaching certificates", "All full-time teachers hold a teaching certificate"),
  G13: item(
    "Government 13",
    "Zoned admission",
    "Zoned admission to public non-boarding schools in urban and town areas: 100% in primary, at least 95% in junior schools",
  ),
  G14: item(
    "Government 14",
    "Places at good senior schools",
    "At least 50% of the places at good senior schools are allocated to junior schools, in favour of rural ones",
  ),
  G15: item(
    "Government 15",
    "Left-behind and migrant children",
    "Care for left-behind children; at least 85% of eligible migrant children attend public schools or places bought by the government",
  ),
  Q1: item("Quality 1", "Retention", "Three-year retention of junior schools at least 95%"),
  Q2: item("Quality 2", "Enrolment of disabled children", "Enrolment of disabled children at least 95%"),
  Q3: item(
    "Quality 3",
    "Charters and information systems",
    "All schools have a charter, and management and teaching use information systems",
  ),
  Q4: item(
    "Quality 4",
    "Training funds",
    "Every school sets aside at least 5% of its operating budget for teacher training",
  ),
  Q5: item(
    "Quality 5",
    "Teaching with information technology",
    "Teachers use information technology with ease, and facilities are well used",
  ),
  Q6: item(
    "Quality 6",
    "Moral education and school culture",
    "Moral education and school culture of every school are rated good or better",
  ),
  Q7: item(
    "Quality 7",
    "Curriculum",
    "All prescribed lessons are given, teaching is orderly, practical activities take place",
  ),
  Q8: item("Quality 8", "Schoolwork", "No excessive schoolwork"),
  Q9: item(
    "Quality 9",
    "National monitoring",
    "In the national monitoring the subjects reach level Ⅲ or higher, and the variation between schools is below 0.15",
  ),
  S1: item(
    "Public recognition",
    "Public recognition",
    "Public recognition of the county's work for quality balance at least 85%",
  ),
  V1: item("Article 10, case 1", "Entrance examinations", "Pupils are admitted by examination"),
  V2: item("Article 10, case 2", "School choice", "School choice against the rules"),
  V3: item("Article 10, case 3", "Key schools and classes", "There are key schools or key classes"),
  V4: item(
    "Article 10, case 4",
    "Use of posts",
    "Posts are left vacant, or teachers without posts are employed for long",
  ),
  V5: item(
    "Article 10, case 5",
    "Safety and discipline",
    "Grave safety accidents or grave breaches of law and discipline",
  ),
  V6: item("Article 10, case 6", "Falsification", "Falsification"),
  V7: item(
    "Article 10, case 7",
    "Tutoring and burdens",
    "Tutoring is not regulated, or burdens outside school are not reduced",
  ),
};
