import type { CardWords } from "../../wordsById";
import type { items as master } from "../../zh-CN/report/items";
import type { Outcome } from "../../../model/outcome";
import { plain } from "../numbers";
import { counted } from "../counted";

const OUTCOMES: Readonly<Record<Outcome, string>> = {
  met: "Met",
  unmet: "Not met",
  undetermined: "Undetermined for lack of data",
  pending: "Awaiting national or provincial monitoring/survey",
  notApplicable: "Not applicable",
};

const LIMITS = { atLeast: "at least", atMost: "at most", below: "below" } as const;

const found = (outcome: Outcome, limit: string | null, direction: keyof typeof LIMITS): string => {
  if (limit === null) return "";
  switch (outcome) {
    case "met":
      return `, as demanded (${LIMITS[direction]} ${limit})`;
    case "unmet":
      return `, not as demanded (${LIMITS[direction]} ${limit})`;
    default:
      return ` (${LIMITS[direction]} ${limit})`;
  }
};

const rest = (names: readonly string[], hidden: number): string =>
  `${names.join(", ")}${hidden > 0 ? ` and ${hidden} more` : ""}`;

export const items = (words: CardWords) =>
  ({
    heading: (number, text) => `${number === null ? "" : `${number}. `}${text};`,
    money: (yuan) => `${plain(yuan)} yuan`,
    mean: ({ stage, indicator, amount, students, ratio }) => {
      const { name, amountName } = words.indicator(indicator);
      return `${stage}: ${amountName} ${amount}, pupils ${students}, ${name} ${ratio}`;
    },
    meanIsInformation: "These are county means; the data of each school decide.",
    rows: ({ stage, schools, met, limit, unmet, open, hiddenUnmet, hiddenOpen }) =>
      `${stage}: ${met} of ${counted(schools, "school", "schools")} ${met === 1 ? "reaches" : "reach"} ${limit}` +
      (unmet.length === 0 ? "" : `, not reached by ${rest(unmet, hiddenUnmet)}`) +
      (open.length === 0 ? "" : `, data missing for ${rest(open, hiddenOpen)}`),
    namedRow: (name, ratio) => `${name} (${ratio})`,
    listed: (sentences) =>
      sentences.length === 0 ? "" : `${sentences.map((one) => one.replace(/[.;]$/, "")).join("; ")}.`,
    part: ({ label, value, limit, direction, outcome }) =>
      value === null
        ? `${label}: ${outcome === "unmet" ? "not as demanded" : "data missing"}${limit === null ? "" : ` (${LIMITS[direction]} ${limit})`}`
        : `${label}: ${value}${found(outcome, limit, direction)}`,
    rooms: ({ classes, music, art, together }) => {
      const rooms = [
        music === null ? null : `${counted(music, "music room", "music rooms")}`,
        art === null ? null : `${counted(art, "art room", "art rooms")}`,
      ].filter((one) => one !== null);
      const count =
        rooms.length > 0
          ? rooms.join(", ")
          : together === null
            ? null
            : `${counted(together, "music or art room", "music and art rooms")}`;
      return `${counted(classes, "class", "classes")}${count === null ? "" : `, ${count}`}`;
    },
    quotas: ({ primary, junior }) =>
      `Operating funds per pupil: ${primary} yuan in primary, ${junior} yuan in junior schools`,
    posts: (posts) => `${counted(posts, "approved post", "approved posts")}`,
    rule: ({ stage, schools, met, unmet, open, hiddenUnmet, hiddenOpen }) =>
      `${stage}: ${met} of ${counted(schools, "school", "schools")} (parts of combined schools included) ${met === 1 ? "keeps" : "keep"} the rule` +
      (unmet.length === 0 ? "" : `, not kept by ${rest(unmet, hiddenUnmet)}`) +
      (open.length === 0 ? "" : `, data missing for ${rest(open, hiddenOpen)}`),
    notInStatement: (numbers) =>
      `The statement does not contain ${numbers.join(", ")}, which the figures give; please compare words and data.`,
    // The reports of counties are Chinese; no English word tells a county from a city.
    otherCounty: () => "",
    agreeing: (results) => `The figures give ${results.join(", ")}, as stated`,
    schools: ({ unmet, undetermined, named }) =>
      [
        unmet > 0 ? counted(unmet, "school falls short", "schools fall short") : null,
        undetermined > 0 ? counted(undetermined, "school lacks data", "schools lack data") : null,
        named > 0 && named < (unmet > 0 ? unmet : undetermined)
          ? `of which ${named} ${named === 1 ? "is" : "are"} named above`
          : null,
      ]
        .filter((one) => one !== null)
        .join(", "),
    namedOf: ({ named, all }) => `${counted(named, `of ${all} is`, `of ${all} are`)} named above`,
    situationNeeded: "(The bureau has to describe this item and attach evidence.)",
    conclusion: ({ outcome, awaits, why }) =>
      outcome === "pending"
        ? `Awaiting the national or provincial ${awaits}. `
        : `${OUTCOMES[outcome]}.${why === "" ? "" : ` ${why}`}`,
    remark: ({ outcome, declared, agrees, basis, informs }) =>
      [
        ...(agrees === false && declared !== null
          ? [
              `Declared: ${OUTCOMES[declared].toLowerCase()}; by the figures: ${OUTCOMES[outcome].toLowerCase()}. They differ; check before handing in.`,
            ]
          : []),
        ...(outcome === "undetermined" && declared !== null
          ? [`Declared: ${OUTCOMES[declared].toLowerCase()}, without data to support it.`]
          : []),
        ...(outcome === "met" && basis === "declared"
          ? ["By the materials of the self-evaluation, to be verified."]
          : []),
        ...(outcome === "met" && basis === "both"
          ? ["By figures where there are any, else by the materials of the self-evaluation, to be verified."]
          : []),
        ...(informs && outcome === "unmet"
          ? ["Some schools fall short; the school rule says whether that decides."]
          : []),
      ].join(" "),
  }) satisfies ReturnType<typeof master>;
