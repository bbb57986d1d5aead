import { WorkbookError } from "../../port";
import type { Compression } from "../zip/compression";
import { CONTENT_TYPES_PART, readContentTypes, type ContentTypes } from "./contentTypes";
import { CONTENT_TYPES } from "./ownContentTypes";
import { SPREADSHEET_NAMESPACES } from "../xml/namespaces";
import { readRelationships, type Relationship } from "./relationships";
import { refuseWhatIsNoZip } from "../zip/refuseWhatIsNoZip";
import { readWorkbookIndex, type WorkbookIndex } from "./workbookIndex";
import { readXmlTree, type XmlElement } from "../xml/xmlTree";
import { ZipArchive } from "../zip/zipArchive";

/** An opened .xlsx or .xlsm: its zip, and what its workbook part says of the rest. */
export class WorkbookPackage {
  private constructor(
    readonly archive: ZipArchive,
    readonly contentTypeOf: ContentTypes,
    /** Name of the workbook part in the zip. */
    readonly workbookPart: string,
    readonly workbookXml: string,
    readonly workbookRoot: XmlElement,
    readonly workbookRelationships: readonly Relationship[],
    readonly index: WorkbookIndex,
    /** True where the package carries a digital signature, which any change makes void. */
    readonly isSigned: boolean,
  ) {}

  /**
   * Opens a file by its content, whatever its name says, and finds its parts by their relationships only.
   * @param bytes whole file; it must not be changed while the package is in use
   * @param fileName tells a WPS .et from an .xls, whose bytes may be alike
   * @throws WorkbookError which says what the file is instead, or what is wrong with it
   */
  static open(bytes: Uint8Array, fileName?: string, compression?: Compression): WorkbookPackage {
    refuseWhatIsNoZip(bytes, fileName);
    const archive = ZipArchive.open(bytes, compression);
    const ofPackage = readRelationships(archive, "");
    const part = ofPackage.find(({ kind, isExternal }) => kind === "officeDocument" && !isExternal)?.target;
    if (part === undefined || !archive.has(CONTENT_TYPES_PART)) throw new WorkbookError({ code: "notAWorkbook" });
    const contentTypeOf = readContentTypes(archive);
    refuseOtherDocument(contentTypeOf(part));
    const xml = archive.readText(part);
    const root = readXmlTree(xml, part);
    const isWorkbook = root.local === "workbook" && SPREADSHEET_NAMESPACES.includes(root.uri);
    if (!isWorkbook) throw new WorkbookError({ code: "notAWorkbook" });
    const relationships = readRelationships(archive, part);
    const isSigned =
      ofPackage.some(({ type }) => type.endsWith("/digital-signature/origin")) ||
      archive.names.some((name) => /^_xmlsignatures\/./i.test(name));
    const index = readWorkbookIndex(root, part, relationships);
    return new WorkbookPackage(archive, contentTypeOf, part, xml, root, relationships, index, isSigned);
  }

  /**
   * Name of the part with the styles; undefined where there is none. Some readers go by the content type alone: where a
   * damaged package relates to no styles, the part that is said to be some is theirs, and so it has to be ours.
   */
  get stylesPart(): string | undefined {
    const { archive, contentTypeOf, workbookRelationships } = this;
    const related = workbookRelationships.find(({ kind, isExternal }) => kind === "styles" && !isExternal);
    return related?.target ?? archive.names.find((name) => contentTypeOf(name) === CONTENT_TYPES.styles);
  }

  /** The relationships of any part, in the order of the file. */
  relationshipsOf(part: string): readonly Relationship[] {
    return readRelationships(this.archive, part);
  }
}

/** Word and PowerPoint pack their documents alike, and an .xlsb holds no XML. */
function refuseOtherDocument(contentType: string | undefined): void {
  if (contentType === undefined) return;
  if (["ms-excel", "binary"].every((word) => contentType.toLowerCase().includes(word)))
    throw new WorkbookError({ code: "binaryWorkbook" });
  const isForeign = /wordprocessingml|presentationml|ms-word|ms-powerpoint|visio/i.test(contentType);
  if (isForeign) throw new WorkbookError({ code: "notAWorkbook" });
}
