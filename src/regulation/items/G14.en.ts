import type { ItemWords } from "../itemCard";
import { inEnglish } from "../limitWords";
import { G14 } from "./G14";

const { limits } = G14;

export const words: ItemWords = {
  citation: "Government 14",
  title: "Places at good senior schools",
  text: `At least ${inEnglish(limits.allocatedShare, "%")} of the places at good senior schools are allocated to junior schools, in favour of rural ones`,
  remedy: `Allot at least ${inEnglish(limits.allocatedShare, "%")} of places at good senior schools to junior schools, favouring rural ones.`,
};
