import { tokens } from "@fluentui/react-theme";
import { makeStyles } from "@griffel/react";
import type { ReactElement } from "react";
import type { BalanceTrend } from "../../../model/evaluation";
import { changeOf, isLastYear, QUANTITY_DECIMALS } from "../../../present/years/changeWords";
import { CellLink } from "../controls/cellLink";
import { usePane } from "../paneContext";
import { sparklinePath } from "./sparklinePath";

const WIDTH = 72;
const HEIGHT = 16;
const MARGIN = 3;

const useStyles = makeStyles({
  row: {
    display: "flex",
    alignItems: "center",
    gap: "8px",
    fontSize: "12px",
    color: tokens.colorNeutralForeground2,
    margin: "1px 0 0",
  },
  picture: { flexShrink: 0, width: `${WIDTH}px`, height: `${HEIGHT}px` },
  line: {
    fill: "none",
    stroke: tokens.colorNeutralForeground2,
    strokeWidth: "1.5px",
    strokeLinejoin: "round",
    strokeLinecap: "round",
    "@media (forced-colors: active)": { stroke: "CanvasText" },
  },
  end: { fill: tokens.colorNeutralForeground1, "@media (forced-colors: active)": { fill: "CanvasText" } },
});

/** What a coefficient was in the latest earlier year and what has become of it, beside a small line over all years. */
export function SinceLastYear({ trend }: { readonly trend: BalanceTrend | undefined }): ReactElement | null {
  const { strings } = usePane();
  const styles = useStyles();
  if (trend === undefined || trend.previous === null) return null;
  const { cell } = trend.previous;
  const before = beforeWords(trend, strings);
  return (
    <p className={styles.row}>
      <Sparkline trend={trend} />
      <span>
        {cell === null ? before : <CellLink to={cell}>{before}</CellLink>}
        {strings.catalogue.gap}
        {sinceWords(trend, strings)}
      </span>
    </p>
  );
}

type Words = ReturnType<typeof usePane>["strings"];

function beforeWords(trend: BalanceTrend, { pane, sheets }: Words): string {
  const value = trend.previous?.coefficientOfVariation ?? null;
  return pane.balance.previous({
    year: isLastYear(trend) ? null : (trend.previous?.year ?? null),
    value: value === null ? sheets.common.missing : value.toFixed(QUANTITY_DECIMALS.coefficientOfVariation),
  });
}

/** Nothing where one of the two is not known: the numbers beside it say so. */
function sinceWords({ years, previous }: BalanceTrend, { sheets }: Words): string {
  const [now, before] = [years.at(-1)?.coefficientOfVariation ?? null, previous?.coefficientOfVariation ?? null];
  if (now === null || before === null) return "";
  const change = changeOf(
    now,
    before,
    QUANTITY_DECIMALS.coefficientOfVariation,
    previous?.rounding.coefficientOfVariation,
  );
  return sheets.balance.years.change({ ...change, since: null });
}

/** Says nothing that the words beside it do not say, so readers of a screen are spared it. */
function Sparkline({ trend }: { readonly trend: BalanceTrend }): ReactElement | null {
  const styles = useStyles();
  const drawn = sparklinePath(trend.years, WIDTH, HEIGHT, MARGIN);
  if (drawn === null) return null;
  return (
    <svg className={styles.picture} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true" focusable="false">
      <path className={styles.line} d={drawn.path} />
      <circle className={styles.end} cx={drawn.end.x} cy={drawn.end.y} r={2.5} />
    </svg>
  );
}
