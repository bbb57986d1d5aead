import type { BlankSentences } from "../blankSentences";

export const blankSentences: BlankSentences = {
  G4: ({ primary, junior, combined }) =>
    `Over 2000 pupils: ${primary} primary, ${junior} junior schools; over 2500: ${combined} combined schools`,
  G5: ({ primary, junior }) => `Over 45 pupils: ${primary} primary classes; over 50: ${junior} junior classes`,
  G6: ({ students, funds }) => `Small schools under 100 pupils: ${students} pupils, operating funds ${funds} yuan`,
  G7: ({ funds, students, perStudent }) =>
    `Operating funds of special education: ${funds} × 10,000 yuan, ${students} pupils, ${perStudent} yuan per pupil`,
  G8: ({ teachers, servants }) => `Mean annual pay: teachers ${teachers} yuan, civil servants ${servants} yuan`,
  G9: ({ trained, teachers, share }) => `Teachers with 360 hours: ${trained} of ${teachers}, ${share}%`,
  G11: ({ eligible, rotated, share, backbone, backboneShare }) =>
    `Teachers eligible for rotation: ${eligible}, rotated last year: ${rotated}, ${share}%; backbone teachers among them: ${backbone}, ${backboneShare}%`,
  G12: ({ teachers, certified, share }) => `Full-time teachers: ${teachers}, certified: ${certified}, ${share}%`,
  G13: ({ primary, junior }) =>
    `Zoned enrolment of urban and town public schools (without boarding schools): primary ${primary}%, junior ${junior}%`,
  G14: ({ places, allocated, share, rural, ruralShare }) =>
    `Places of quality senior schools: ${places}, allocated: ${allocated}, ${share}%; to rural schools: ${rural}, ${ruralShare}% of those allocated`,
  G15: ({ children, inPublic, purchased, total, share }) =>
    `Eligible migrant children: ${children}, in public schools: ${inPublic}, in purchased places: ${purchased}, together ${total}, ${share}%`,
  Q1: ({ graduates, intake, transferredIn, deaths, transferredOut, share }) =>
    `Graduating pupils: ${graduates}, intake three years before: ${intake}, transferred in: ${transferredIn}, deaths: ${deaths}, ` +
    `transferred out: ${transferredOut}, retention ${share}%`,
  Q2: ({ children, enrolled, share, special, specialShare }) =>
    `Disabled children: ${children}, enrolled: ${enrolled}, ${share}%; in special schools: ${special}, ${specialShare}%`,
  subject: ({ subject, level, variation }) => `${subject}: level ${level}, variation ${variation}`,
};
