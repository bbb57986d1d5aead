/** What a file is, as browsers name it. */
export const MEDIA_TYPES = {
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  png: "image/png",
  zip: "application/zip",
} as const;

/** Lets the browser save bytes as a file; nothing is sent anywhere. Some web views of Excel refuse without a word. */
export function saveAs(content: BlobPart, name: string, type: (typeof MEDIA_TYPES)[keyof typeof MEDIA_TYPES]): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken the bytes by the time the next task runs.
  setTimeout(() => URL.revokeObjectURL(address), 0);
}
