/** What reading the tables of schools, classes, rooms and funds can find, each code with its parameters. */
export interface SchoolFindings {
  /** A row has figures but no name; it is kept as 第n行. */
  rowWithoutName: { readonly row: number };
}
