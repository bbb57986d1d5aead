import type { SchoolPartResult } from "./evaluation";

/** Tells a school part from all others of a county, whatever their order: 小学部 and 初中部 of a school are two. */
export function partKey({ part, school }: Pick<SchoolPartResult, "part" | "school">): string {
  return `${part.stage}:${school.key}`;
}
