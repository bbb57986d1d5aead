import type { ItemWords, LimitsOf } from "../../../itemCard";
import { inEnglish } from "../../../limits/limitWords";
import type { G3 } from "../G3";

export const words = (limits: LimitsOf<typeof G3.limits>): ItemWords => ({
  citation: "Government 3",
  title: "Music and art rooms",
  text: `In every school one music and one art room or more for each ${inEnglish(limits.classesPerRoom, " classes")}; music rooms of at least ${inEnglish(limits.musicRoomArea, " m²")}, art rooms of at least ${inEnglish(limits.artRoomArea, " m²")}`,
  measure: `build music and art rooms, one of each for every ${inEnglish(limits.classesPerRoom, "")} classes, of sufficient area`,
  remedy: `Build or convert music rooms (${inEnglish(limits.musicRoomArea, " m²")} or more) and art rooms (${inEnglish(limits.artRoomArea, " m²")} or more) where they lack, and check counts and areas.`,
});
