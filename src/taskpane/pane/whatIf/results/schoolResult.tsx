import { makeStyles } from "@griffel/react";
import type { ReactElement } from "react";
import type { Evaluation, SchoolPartResult } from "../../../../model/evaluation";
import { STAGES, type Stage } from "../../../../model/stage";
import { partName } from "../../../../present/schools/schoolRow";
import { OutcomeBadge } from "../../controls/outcomeBadge";
import { usePane } from "../../paneContext";
import { ratioLines } from "./comparedLines";
import { ComparisonTable } from "./comparisonTable";

const useStyles = makeStyles({
  heading: {
    display: "flex",
    flexWrap: "wrap",
    gap: "2px 6px",
    alignItems: "center",
    fontSize: "13px",
    margin: "10px 0 2px",
    overflowWrap: "anywhere",
  },
});

/** The parts of a school before and after: outcome and the ratios. */
export function SchoolResult({
  before,
  after,
  schoolKey,
}: {
  readonly before: Evaluation;
  readonly after: Evaluation;
  readonly schoolKey: string;
}): ReactElement {
  return (
    <>
      {STAGES.map((stage) => (
        <PartResult
          key={stage}
          stage={stage}
          before={partOf(before, schoolKey, stage)}
          after={partOf(after, schoolKey, stage)}
          limits={after.indicatorLimits}
        />
      ))}
    </>
  );
}

function partOf({ schools }: Evaluation, key: string, stage: Stage): SchoolPartResult | undefined {
  return schools.find(({ school, part }) => school.key === key && part.stage === stage);
}

function PartResult({
  stage,
  before,
  after,
  limits,
}: {
  readonly stage: Stage;
  readonly before: SchoolPartResult | undefined;
  readonly after: SchoolPartResult | undefined;
  readonly limits: Evaluation["indicatorLimits"];
}): ReactElement | null {
  const { strings } = usePane();
  const styles = useStyles();
  const { columns, notCounted } = strings.pane.whatIf.results;
  const either = after ?? before;
  if (either === undefined) return null;
  const name = `${partName(either, strings)} ${strings.catalogue.stages[stage]}`;
  return (
    <>
      <h4 className={styles.heading}>
        <span>{name}</span>
        <span>
          {before === undefined ? strings.sheets.common.none : <OutcomeBadge outcome={before.outcome} />}
          {" → "}
          {after === undefined ? notCounted : <OutcomeBadge outcome={after.outcome} />}
        </span>
      </h4>
      <ComparisonTable
        label={name}
        headings={[columns.indicator, columns.before, columns.after, columns.standard]}
        lines={ratioLines(before, after, limits, strings)}
      />
    </>
  );
}
