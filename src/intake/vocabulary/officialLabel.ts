import type { TableRole } from "../../model/tables/tableRole";
import type { FigureCard } from "../../regulation/figures/figureCard";
import { ROLE_COLUMNS } from "./roleColumns";
import type { Vocabulary } from "./vocabulary";

const BY_ROLE: Readonly<Partial<Record<TableRole, Readonly<Record<string, FigureCard>>>>> = ROLE_COLUMNS;

/**
 * What the official tables call a column: how an identifier is shown to people, who may type it back as a correction.
 * @param roles of the column's table, whose words come first
 * @returns undefined where neither these roles nor the school tables know the identifier
 */
export function officialLabel(
  identifier: string,
  roles: readonly TableRole[],
  { schools }: Vocabulary,
): string | undefined {
  const vocabularies = [...roles.map((role) => BY_ROLE[role]), schools as Readonly<Record<string, FigureCard>>];
  const found = vocabularies.find((vocabulary) => vocabulary !== undefined && Object.hasOwn(vocabulary, identifier));
  return found?.[identifier]?.labels[0];
}
