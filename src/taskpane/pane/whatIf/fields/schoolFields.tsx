import { Button } from "@fluentui/react-button";
import { tokens } from "@fluentui/react-theme";
import { makeStyles } from "@griffel/react";
import { useMemo, useState, type ReactElement } from "react";
import type { School } from "../../../../model/dataset";
import type { TrialGroup } from "../../../../strings/zh-CN/pane/whatIf";
import { SearchFilter } from "../../controls/filters";
import { Fold } from "../../controls/fold";
import { usePane } from "../../paneContext";
import { isCalled } from "../../schools/schoolList";
import { ShortList } from "../../controls/shortList";
import { cellsOfSchool } from "./schoolCells";
import { useTrial } from "../trialContext";
import { CellFields } from "./cellFields";

const STEP = 8;

const OPEN: readonly TrialGroup[] = ["resources"];

const useStyles = makeStyles({
  list: {
    listStyleType: "none",
    margin: "4px 0",
    padding: 0,
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(min(100%, 240px), 1fr))",
    gap: "4px",
  },
  school: { justifyContent: "flex-start", minWidth: 0, width: "100%", overflowWrap: "anywhere", textAlign: "start" },
  head: { display: "flex", flexWrap: "wrap", justifyContent: "space-between", alignItems: "center", gap: "4px 8px" },
  name: { fontSize: "14px", margin: 0, overflowWrap: "anywhere" },
  note: { fontSize: "12px", margin: "4px 0", color: tokens.colorNeutralForeground2 },
});

/** Chooses a school, and shows the cells that its figures come from. */
export function SchoolFields({
  schoolKey,
  onChoose,
}: {
  readonly schoolKey: string | null;
  readonly onChoose: (key: string | null) => void;
}): ReactElement {
  const { strings } = usePane();
  const { shown } = useTrial();
  const school = shown.evaluation.dataset.schools.find(({ key }) => key === schoolKey);
  const styles = useStyles();
  const { school: words } = strings.pane.whatIf;
  if (school === undefined) return <SchoolSearch schools={shown.evaluation.dataset.schools} onChoose={onChoose} />;
  return (
    <section aria-label={school.name}>
      <div className={styles.head}>
        <h3 className={styles.name}>{school.name}</h3>
        <Button size="small" onClick={() => onChoose(null)}>
          {words.other}
        </Button>
      </div>
      <CellsOfSchool school={school} />
    </section>
  );
}

function CellsOfSchool({ school }: { readonly school: School }): ReactElement {
  const { strings } = usePane();
  const { shown } = useTrial();
  const groups = useMemo(() => cellsOfSchool(school, shown), [school, shown]);
  return (
    <>
      {groups.map(({ group, cells }) => (
        <Fold key={group} title={strings.pane.whatIf.groups[group]} isOpen={OPEN.includes(group)}>
          <CellFields cells={cells} rowOf={school} />
        </Fold>
      ))}
    </>
  );
}

function SchoolSearch({
  schools,
  onChoose,
}: {
  readonly schools: readonly School[];
  readonly onChoose: (key: string) => void;
}): ReactElement {
  const { strings } = usePane();
  const styles = useStyles();
  const [typed, setTyped] = useState("");
  const { school: words } = strings.pane.whatIf;
  const found = schools.filter((one) => isCalled(one, typed));
  return (
    <search>
      <SearchFilter label={words.search} value={typed} onChange={setTyped} />
      <p className={styles.note}>{found.length === 0 ? words.none : words.explanation}</p>
      <ShortList entries={found} step={STEP} more={words.more}>
        {(some) => (
          <ul className={styles.list}>
            {some.map(({ key, name }) => (
              <li key={key}>
                <Button size="small" className={styles.school} onClick={() => onChoose(key)}>
                  {name}
                </Button>
              </li>
            ))}
          </ul>
        )}
      </ShortList>
    </search>
  );
}
