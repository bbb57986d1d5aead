import { tokens } from "@fluentui/react-theme";
import { makeStyles } from "@griffel/react";
import type { ReactElement } from "react";
import type { BalanceResult, Evaluation, SchoolPartResult } from "../../../model/evaluation";
import { shownCoefficient } from "../../../present/balance/coefficientWords";
import { OUTCOME_SYMBOLS } from "../../../present/words/outcomeWords";
import { trendOf } from "../../../present/years/changeWords";
import { usePane } from "../paneContext";
import { SinceLastYear } from "./sinceLastYear";
import { DotStrip } from "./spread/dotStrip";

const WIDTH = 100;
const HEIGHT = 12;
/** The scale reaches a little beyond the longest bar and the limit. */
const HEADROOM = 1.1;

const useStyles = makeStyles({
  row: { marginTop: "14px" },
  words: { display: "flex", flexWrap: "wrap", justifyContent: "space-between", gap: "0 8px", fontSize: "12px" },
  picture: { display: "block", width: "100%", height: "14px" },
  track: {
    fill: tokens.colorNeutralBackground4,
    "@media (forced-colors: active)": { fill: "Canvas", stroke: "CanvasText" },
  },
  met: { fill: tokens.colorStatusSuccessBorderActive, "@media (forced-colors: active)": { fill: "CanvasText" } },
  unmet: { fill: tokens.colorStatusDangerBorderActive, "@media (forced-colors: active)": { fill: "Highlight" } },
  limit: {
    stroke: tokens.colorNeutralForeground1,
    strokeWidth: "2px",
    vectorEffect: "non-scaling-stroke",
    "@media (forced-colors: active)": { stroke: "LinkText" },
  },
});

/**
 * The coefficients of a stage as bars on one scale, with the limit as a line; the numbers, and those of last year,
 * stand beside them.
 */
export function CoefficientBars({
  balance,
  evaluation,
  onSchool,
}: {
  readonly balance: readonly BalanceResult[];
  readonly evaluation: Evaluation;
  readonly onSchool: (result: SchoolPartResult) => void;
}): ReactElement {
  const styles = useStyles();
  const largest = Math.max(
    ...balance.map(({ coefficientOfVariation, limit }) => Math.max(coefficientOfVariation ?? 0, limit)),
  );
  return (
    <>
      {balance.map((one) => (
        <div key={one.indicator} className={styles.row}>
          <BarWords one={one} />
          <Bar one={one} scale={WIDTH / (largest * HEADROOM)} />
          <SinceLastYear trend={trendOf(one.stage, one.indicator, evaluation)} />
          <DotStrip balance={one} evaluation={evaluation} onSchool={onSchool} />
        </div>
      ))}
    </>
  );
}

function BarWords({ one }: { readonly one: BalanceResult }): ReactElement {
  const { strings } = usePane();
  const styles = useStyles();
  const { indicator, outcome } = one;
  // The words for an outcome without data say already that they are missing.
  const shown = shownCoefficient(one) ?? "";
  return (
    <div className={styles.words}>
      <span>
        {indicator.slice(1)}. {strings.catalogue.indicator(indicator).shortName}
      </span>
      <span>
        {OUTCOME_SYMBOLS[outcome]} {shown === "" ? "" : `${shown} `}
        {strings.catalogue.outcomes[outcome]}
      </span>
    </div>
  );
}

/** Says nothing that the words beside it do not say, so readers of a screen are spared it. */
function Bar({ one, scale }: { readonly one: BalanceResult; readonly scale: number }): ReactElement {
  const styles = useStyles();
  const { coefficientOfVariation: value, limit, outcome } = one;
  return (
    <svg
      className={styles.picture}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      <rect className={styles.track} x={0} y={2} width={WIDTH} height={HEIGHT - 4} />
      {value !== null && (
        <rect
          className={outcome === "unmet" ? styles.unmet : styles.met}
          x={0}
          y={2}
          width={value * scale}
          height={HEIGHT - 4}
        />
      )}
      <line className={styles.limit} x1={limit * scale} x2={limit * scale} y1={0} y2={HEIGHT} />
    </svg>
  );
}
