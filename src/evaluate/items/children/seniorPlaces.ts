import { G14 } from "../../../regulation/items/government/G14";
import type { Dataset } from "../../../model/dataset";
import { knownValue } from "../../../model/figures/figure";
import { divideFigures } from "../../../model/figures/figureArithmetic";
import type { ItemPart } from "../../../model/evaluation";
import { finding, type Finding } from "../../../model/findings/finding";
import { message } from "../../../model/messages/message";
import type { CountyFigureId } from "../../../model/identifiers";
import type { ItemJudge } from "../../judging";
import { countyEvidence, countyFigure, isKnown, neededNotes } from "../county/countyFigures";
import { cellOfFigure } from "../../../model/figures/figure";
import { countyTerm, judgeCountyShare } from "../county/countyShare";
import { judgementOf } from "../judgement";
import { partExceedsWhole } from "../county/share";

const NEEDED: readonly CountyFigureId[] = [
  "qualitySeniorPlaces",
  "allocatedPlaces",
  "allocatedRuralPlaces",
  "juniorGraduates",
  "ruralJuniorGraduates",
];
const RURAL: readonly (readonly [part: CountyFigureId, whole: CountyFigureId])[] = [
  ["allocatedRuralPlaces", "allocatedPlaces"],
  ["ruralJuniorGraduates", "juniorGraduates"],
];

/**
 * G14, the half in figures (D16): 分配名额 ÷ 优质高中招生名额总数, at least 50%. Both rural shares are shown, and 向农村倾斜 is
 * for the statement, but without the figures behind them nothing is met. A 普高录取率 does not stand in.
 * @example 800 ÷ 1500 × 100 = 53.33: met
 */
export const judgeSeniorPlaces: ItemJudge = ({ dataset, limits }) => {
  const answer = judgeCountyShare(
    dataset,
    G14.id,
    message("allocatedShare", {}),
    "allocatedPlaces",
    "qualitySeniorPlaces",
    limits.item(G14, "allocatedShare"),
  );
  const exceeding = RURAL.filter(
    ([part, whole]) => countyFigure(dataset, part).low > countyFigure(dataset, whole).high,
  );
  const isContradicted = exceeding.some(([, whole]) => whole === "allocatedPlaces");
  const part: ItemPart = isContradicted ? { ...answer.part, outcome: "undetermined" } : answer.part;
  const isIncomplete = exceeding.length > 0 || NEEDED.some((id) => !isKnown(dataset, id));
  const outcome = answer.part.outcome === "met" && isIncomplete ? "undetermined" : part.outcome;
  return judgementOf({
    computed: outcome,
    parts: [part],
    steps: [answer.step],
    evidence: countyEvidence(dataset, [...NEEDED, "seniorAdmissions", "ruralSeniorAdmissions"]),
    notes: [
      ...(outcome === "undetermined" ? neededNotes(dataset, NEEDED) : []),
      message("ruralShares", {
        places: shareOf(dataset, "allocatedRuralPlaces", "allocatedPlaces"),
        graduates: shareOf(dataset, "ruralJuniorGraduates", "juniorGraduates"),
      }),
    ],
    findings: [
      ...answer.findings,
      ...exceeding.map(([part, whole]) =>
        partExceedsWhole(G14.id, countyTerm(dataset, part), countyTerm(dataset, whole)),
      ),
      ...admissionFindings(dataset),
      ...(exceeding.length > 0 ? [] : ruralFindings(dataset)),
    ],
  });
};

function shareOf(dataset: Dataset, part: CountyFigureId, whole: CountyFigureId): number | null {
  return knownValue(divideFigures(countyFigure(dataset, part), countyFigure(dataset, whole), 100));
}

/** 向农村倾斜 asks for no less than the rural share of those who graduate (D37). */
function ruralFindings(dataset: Dataset): Finding[] {
  const places = shareOf(dataset, "allocatedRuralPlaces", "allocatedPlaces");
  const graduates = shareOf(dataset, "ruralJuniorGraduates", "juniorGraduates");
  if (places === null || graduates === null || places >= graduates - 1e-9) return [];
  const cell = cellOfFigure(dataset.figures.allocatedRuralPlaces);
  return [finding("ruralPlacesBelowGraduates", "warning", { item: G14.id, places, graduates }, cell, { item: G14.id })];
}

function admissionFindings(dataset: Dataset): Finding[] {
  const hasPlaces = isKnown(dataset, "allocatedPlaces") && isKnown(dataset, "qualitySeniorPlaces");
  if (hasPlaces || !isKnown(dataset, "seniorAdmissions")) return [];
  return [
    finding(
      "admissionsNotAccepted",
      "error",
      {
        item: G14.id,
        admissionShare: shareOf(dataset, "seniorAdmissions", "juniorGraduates"),
        ruralShare: shareOf(dataset, "ruralSeniorAdmissions", "ruralJuniorGraduates"),
      },
      cellOfFigure(dataset.figures.seniorAdmissions),
    ),
  ];
}
