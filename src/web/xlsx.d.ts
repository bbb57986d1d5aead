/** A workbook of the project, in base64, as the build packs it into a script of its own. */
declare module "*.xlsx" {
  const base64: string;
  export default base64;
}
