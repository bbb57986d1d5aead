import type { spread as master } from "../../zh-CN/pane/spread";
import { counted } from "../counted";

export const spread = {
  legend:
    "Each dot is a school (a density where there are very many). Solid line: the mean; pale band: one standard deviation around it; dashed line: the standard; red dots: below it. Choose a school to see it.",
  caption: ({ schools, met, mean, standard, unknown }) =>
    `${met} of ${counted(schools, "school", "schools")} ${met === 1 ? "reaches" : "reach"} the standard (≥${standard})${mean === null ? "" : `; mean ${mean}`}${unknown === 0 ? "" : `; data of ${unknown} more incomplete`}`,
  lowest: "Lowest: ",
  highest: "Highest: ",
  separator: ", ",
} satisfies typeof master;
