import type { ItemWords } from "../../itemCard";

function veto(
  number: number,
  veto: string,
  measure: string,
  title: string,
  text: string,
  action: string,
): readonly [string, () => ItemWords] {
  return [
    `V${number}`,
    () => ({
      citation: `Article 10, case ${number}`,
      title,
      text,
      veto,
      measure,
      remedy: `${action}: the case rules the county out.`,
    }),
  ];
}

/** The cases of 第十条 by their identifiers. */
export const words: Readonly<Record<string, () => ItemWords>> = Object.fromEntries([
  veto(
    1,
    "entrance examinations",
    "end entrance examinations",
    "Entrance examinations",
    "Pupils are admitted by examination",
    "Stop admitting pupils by examination at once",
  ),
  veto(
    2,
    "unlawful school choice",
    "end unlawful school choice",
    "School choice",
    "School choice against the rules",
    "Put an end to irregular choice of schools at once",
  ),
  veto(
    3,
    "key schools or key classes",
    "dissolve key schools and key classes",
    "Key schools and classes",
    "There are key schools or key classes",
    "Abolish key schools and key classes",
  ),
  veto(
    4,
    "posts left empty or teachers employed outside the establishment for long",
    "fill posts and end long employment outside the establishment",
    "Use of posts",
    "Posts are left vacant, or teachers without posts are employed for long",
    "Fill vacant posts and end long-term hiring outside the establishment",
  ),
  veto(
    5,
    "major accidents or serious offences",
    "enforce safety and discipline",
    "Safety and discipline",
    "Grave safety accidents or grave breaches of law and discipline",
    "Settle grave accidents and breaches of discipline",
  ),
  veto(
    6,
    "falsification",
    "investigate falsification",
    "Falsification",
    "Falsification",
    "Correct whatever was falsified",
  ),
  veto(
    7,
    "failure to regulate tutoring and homework",
    "regulate tutoring and homework",
    "Tutoring and burdens",
    "Tutoring is not regulated, or burdens outside school are not reduced",
    "Act on private tutoring and pupils' burden",
  ),
]);
