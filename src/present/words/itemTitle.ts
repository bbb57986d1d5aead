import type { ItemId } from "../../model/identifiers";
import type { Strings } from "../../strings/strings";

/** How staff cite an item, with its title where the citation does not hold it already: 社会认可度 is said once. */
export function itemTitle(id: ItemId, catalogue: Pick<Strings["catalogue"], "item">): string {
  const { citation, title } = catalogue.item(id);
  return citation.includes(title) ? citation : `${citation} ${title}`;
}
