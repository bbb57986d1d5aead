import type { ReactElement } from "react";
import type { Evaluation } from "../../../model/evaluation";
import { Fold } from "../controls/fold";
import { usePane } from "../paneContext";
import { ShortList } from "../controls/shortList";

const STEP = 50;

/** Schools that do not count, with the reason, folded. */
export function ExcludedSchools({ excluded }: Pick<Evaluation, "excluded">): ReactElement | null {
  const { strings } = usePane();
  const { schools } = strings.pane;
  if (excluded.length === 0) return null;
  return (
    <Fold title={schools.excluded(excluded.length)}>
      <ShortList entries={excluded} step={STEP} more={schools.more}>
        {(shown) => (
          <ul>
            {shown.map(({ name, reason }, at) => (
              <li key={at}>{strings.catalogue.labelled(name, strings.catalogue.exclusionReasons[reason])}</li>
            ))}
          </ul>
        )}
      </ShortList>
    </Fold>
  );
}
