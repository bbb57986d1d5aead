import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { SCHEMAS } from "../fixtures/installedTools";

/** xml:space, to which the published schemas of Word point without saying where it is declared. */
const XML_NAMESPACE = '<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="http://www.w3.org/XML/1998/namespace">'
  + '<xs:attribute name="space"><xs:simpleType><xs:restriction base="xs:NCName"><xs:enumeration value="default"/><xs:enumeration value="preserve"/>'
  + "</xs:restriction></xs:simpleType></xs:attribute></xs:schema>";
const IMPORT = '<xsd:import namespace="http://www.w3.org/XML/1998/namespace"/>';

/**
 * Holds parts of a Word file against the published schema, given in a copy that knows xml:space.
 * @returns what xmllint objects to in each part that is not valid
 */
export function wordSchemaErrors(parts: Readonly<Record<string, string>>): Record<string, string> {
  const folder = mkdtempSync(path.join(tmpdir(), "uei-schema-"));
  try {
    for (const name of readdirSync(SCHEMAS).filter((file) => file.endsWith(".xsd"))) {
      const text = readFileSync(path.join(SCHEMAS, name), "utf8");
      writeFileSync(path.join(folder, name), text.replace(IMPORT, IMPORT.replace("/>", ' schemaLocation="xml.xsd"/>')));
    }
    writeFileSync(path.join(folder, "xml.xsd"), XML_NAMESPACE);
    const errors = Object.entries(parts).map(([name, xml]): [string, string] => {
      // Which extensions may be ignored is said in an attribute of a later standard; our parts use none of them.
      const input = xml.replace(/ mc:Ignorable="[^"]*"/, "");
      const { status, stderr } = spawnSync("xmllint", ["--noout", "--schema", path.join(folder, "wml.xsd"), "-"], { input, encoding: "utf8", maxBuffer: 1e8 });
      return [name, status === 0 ? "" : stderr.slice(0, 2000)];
    });
    return Object.fromEntries(errors.filter(([, error]) => error !== ""));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
