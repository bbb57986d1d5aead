import type { ItemWords } from "../itemCard";

function veto(number: number, title: string, text: string, action: string): readonly [string, () => ItemWords] {
  return [
    `V${number}`,
    () => ({
      citation: `Article 10, case ${number}`,
      title,
      text,
      remedy: `${action}: the case rules the county out.`,
    }),
  ];
}

/** The cases of 第十条 by their identifiers. */
export const words: Readonly<Record<string, () => ItemWords>> = Object.fromEntries([
  veto(
    1,
    "Entrance examinations",
    "Pupils are admitted by examination",
    "Stop admitting pupils by examination at once",
  ),
  veto(2, "School choice", "School choice against the rules", "Put an end to irregular choice of schools at once"),
  veto(3, "Key schools and classes", "There are key schools or key classes", "Abolish key schools and key classes"),
  veto(
    4,
    "Use of posts",
    "Posts are left vacant, or teachers without posts are employed for long",
    "Fill vacant posts and end long-term hiring outside the establishment",
  ),
  veto(
    5,
    "Safety and discipline",
    "Grave safety accidents or grave breaches of law and discipline",
    "Settle grave accidents and breaches of discipline",
  ),
  veto(6, "Falsification", "Falsification", "Correct whatever was falsified"),
  veto(
    7,
    "Tutoring and burdens",
    "Tutoring is not regulated, or burdens outside school are not reduced",
    "Act on private tutoring and pupils' burden",
  ),
]);
