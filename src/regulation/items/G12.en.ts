import type { ItemWords } from "../itemCard";
import { allOrShare } from "../limitWords";
import { G12 } from "./G12";

export const words: ItemWords = {
  citation: "Government 12",
  title: "Teaching certificates",
  text: `${allOrShare(G12.limits.certifiedShare)} full-time teachers hold a teaching certificate`,
  remedy: "Reassign or train teachers without a certificate until every full-time teacher holds one.",
};
