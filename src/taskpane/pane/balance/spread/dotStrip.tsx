import { tokens } from "@fluentui/react-theme";
import { makeStyles } from "@griffel/react";
import { useMemo, useRef, useState, type PointerEvent, type ReactElement } from "react";
import type { BalanceResult, Evaluation, SchoolPartResult } from "../../../../model/evaluation";
import { ofIndicator } from "../../../../model/ofIndicator";
import { limitNumber } from "../../../../present/words/partWords";
import { partName } from "../../../../present/schools/schoolRow";
import { usePane } from "../../paneContext";
import { ratioWords } from "../../schools/ratioWords";
import { densityColumns, dotPlaces, MOST_DOTS, nearestDot, stripScale, type DotPlace } from "./dotPlaces";
import { schoolSpread, type SpreadSchool } from "./schoolSpread";
import { useWidth } from "./useWidth";

const HEIGHT = 32;
const RADIUS = 3;
const COLUMN = 4;
/** How near the pointer has to be to a dot, in pixels. */
const REACH = 12;
/** How many schools are named on each side of the mean. */
const MOST_NAMED = 2;

const useStyles = makeStyles({
  strip: { position: "relative", marginTop: "2px" },
  picture: { display: "block", width: "100%", height: `${HEIGHT}px`, cursor: "pointer" },
  band: { fill: tokens.colorNeutralBackground4, "@media (forced-colors: active)": { fill: "Canvas" } },
  dots: {
    fill: tokens.colorBrandForeground1,
    fillOpacity: 0.8,
    "@media (forced-colors: active)": { fill: "CanvasText" },
  },
  low: { fill: tokens.colorStatusDangerBorderActive, "@media (forced-colors: active)": { fill: "Highlight" } },
  pointed: { fill: "none", stroke: tokens.colorNeutralForeground1, strokeWidth: "2px" },
  mean: { stroke: tokens.colorNeutralForeground1, strokeWidth: "2px" },
  standard: { stroke: tokens.colorStatusDangerBorderActive, strokeWidth: "1.5px", strokeDasharray: "4 3" },
  said: {
    position: "absolute",
    top: "100%",
    zIndex: 1,
    padding: "1px 6px",
    borderRadius: "4px",
    fontSize: "12px",
    whiteSpace: "nowrap",
    pointerEvents: "none",
    backgroundColor: tokens.colorNeutralBackgroundInverted,
    color: tokens.colorNeutralForegroundInverted,
  },
  words: { fontSize: "12px", lineHeight: "17px", margin: "1px 0 0", color: tokens.colorNeutralForeground2 },
  name: {
    font: "inherit",
    color: tokens.colorBrandForegroundLink,
    background: "none",
    border: "none",
    padding: 0,
    textAlign: "start",
    cursor: "pointer",
    textDecorationLine: "underline",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
    "@media (forced-colors: active)": { color: "LinkText" },
  },
});

/**
 * The schools of a stage by their ratio of one indicator, a dot each, or their density where there are thousands; with
 * the mean, one standard deviation around it, and the standard. Who lies farthest below and above is named and leads to
 * the school, which the picture does for the pointer alone.
 */
export function DotStrip({
  balance,
  evaluation,
  onSchool,
}: {
  readonly balance: BalanceResult;
  readonly evaluation: Evaluation;
  readonly onSchool: (result: SchoolPartResult) => void;
}): ReactElement | null {
  const { strings } = usePane();
  const styles = useStyles();
  const spread = useMemo(() => schoolSpread(balance, evaluation.schools, MOST_NAMED), [balance, evaluation]);
  const { standard } = ofIndicator(evaluation.indicatorLimits, balance.indicator)[balance.stage];
  const words = strings.pane.spread;
  if (spread.schools.length < 2) return null;
  const { quantity } = strings.catalogue;
  const valueOf = ({ result }: SpreadSchool): string =>
    ratioWords(balance.indicator, result, evaluation.indicatorLimits, strings);
  const met = spread.schools.filter(
    ({ result }) => ofIndicator(result.standardOutcomes, balance.indicator) === "met",
  ).length;
  return (
    <>
      <Strip
        balance={balance}
        schools={spread.schools}
        standard={standard.value}
        said={(school) => `${partName(school.result, strings)} ${valueOf(school)}`}
        onSchool={onSchool}
      />
      <p className={styles.words}>
        {words.caption({
          schools: spread.schools.length,
          met,
          mean: balance.mean === null ? null : quantity(balance.mean.toFixed(2), standard.unit),
          standard: quantity(limitNumber(standard.value, standard.unit), standard.unit),
          unknown: spread.unknown,
        })}
      </p>
      {(["lowest", "highest"] as const)
        .filter((side) => spread[side].length > 0)
        .map((side) => (
          <p key={side} className={styles.words}>
            {words[side]}
            {spread[side].map((school, at) => (
              <span key={at}>
                {at > 0 && words.separator}
                <button type="button" className={styles.name} onClick={() => onSchool(school.result)}>
                  {partName(school.result, strings)}
                </button>{" "}
                {valueOf(school)}
              </span>
            ))}
          </p>
        ))}
    </>
  );
}

/** The picture, which says nothing that the words under it and the matrix of schools do not say. */
function Strip({
  balance: { mean, standardDeviation },
  schools,
  standard,
  said,
  onSchool,
}: {
  readonly balance: BalanceResult;
  readonly schools: readonly SpreadSchool[];
  readonly standard: number;
  readonly said: (school: SpreadSchool) => string;
  readonly onSchool: (result: SchoolPartResult) => void;
}): ReactElement {
  const styles = useStyles();
  const whole = useRef<HTMLDivElement>(null);
  const width = useWidth(whole, 600);
  const [pointed, setPointed] = useState(-1);
  const { place } = useMemo(
    () => stripScale([...schools.map(({ ratio }) => ratio), standard, ...(mean === null ? [] : [mean])], width),
    [schools, standard, mean, width],
  );
  const places = useMemo(
    () =>
      dotPlaces(
        schools.map(({ ratio }) => place(ratio)),
        HEIGHT - 2,
        RADIUS,
      ),
    [schools, place],
  );
  const point = (event: PointerEvent<SVGElement>): void => {
    const { left, top } = event.currentTarget.getBoundingClientRect();
    setPointed(nearestDot(places, { x: event.clientX - left, y: event.clientY - top }, REACH));
  };
  const [school, dot] = [schools[pointed], places[pointed]];
  return (
    <div ref={whole} className={styles.strip}>
      <svg
        className={styles.picture}
        aria-hidden="true"
        focusable="false"
        onPointerMove={point}
        onPointerLeave={() => setPointed(-1)}
        onClick={() => {
          if (school !== undefined) onSchool(school.result);
        }}
      >
        {mean !== null && standardDeviation !== null && (
          <rect
            className={styles.band}
            x={Math.max(0, place(mean - standardDeviation))}
            width={Math.max(
              0,
              Math.min(width, place(mean + standardDeviation)) - Math.max(0, place(mean - standardDeviation)),
            )}
            y={0}
            height={HEIGHT}
          />
        )}
        <Dots schools={schools} places={places} standard={standard} />
        <line className={styles.standard} x1={place(standard)} x2={place(standard)} y1={0} y2={HEIGHT} />
        {mean !== null && <line className={styles.mean} x1={place(mean)} x2={place(mean)} y1={0} y2={HEIGHT} />}
        {dot !== undefined && <circle className={styles.pointed} cx={dot.x} cy={dot.y} r={RADIUS + 2} />}
      </svg>
      {school !== undefined && dot !== undefined && (
        <span className={styles.said} style={dot.x > width / 2 ? { right: width - dot.x } : { left: dot.x }}>
          {said(school)}
        </span>
      )}
    </div>
  );
}

/** Two shapes for all schools, those below the standard and the others: a shape each would take long to draw. */
function Dots({
  schools,
  places,
  standard,
}: {
  readonly schools: readonly SpreadSchool[];
  readonly places: readonly DotPlace[];
  readonly standard: number;
}): ReactElement {
  const styles = useStyles();
  const paths = useMemo(() => {
    if (schools.length > MOST_DOTS) {
      const columns = densityColumns(
        places.map(({ x }) => x),
        COLUMN,
      );
      return { low: "", other: columns.map(({ x, share }) => columnPath(x, share)).join("") };
    }
    const pathOf = (isLow: boolean): string =>
      places.map((dot, at) => ((schools[at]?.ratio ?? 0) < standard === isLow ? dotPath(dot) : "")).join("");
    return { low: pathOf(true), other: pathOf(false) };
  }, [schools, places, standard]);
  return (
    <>
      <path className={styles.dots} d={paths.other} />
      <path className={styles.low} d={paths.low} />
    </>
  );
}

function dotPath({ x, y }: DotPlace): string {
  return `M${(x - RADIUS).toFixed(1)} ${y.toFixed(1)}a${RADIUS} ${RADIUS} 0 1 0 ${2 * RADIUS} 0a${RADIUS} ${RADIUS} 0 1 0 ${-2 * RADIUS} 0`;
}

function columnPath(x: number, share: number): string {
  return `M${x} ${HEIGHT}v${(-share * (HEIGHT - 2)).toFixed(1)}h${COLUMN - 1}V${HEIGHT}z`;
}
