/**
 * A registry file that makes Excel for Windows trust the shared folder with the manifest. It has to be UTF-16 with a
 * byte order mark, as regedit writes it itself; in it every backslash is doubled.
 * @param id a GUID for the catalogue: that of the add-in will do
 * @param share the shared folder, such as `\\\\server\\uei`; null: a place holder that is to be replaced by hand
 */
function catalogueRegistry(id, share) {
  const lines = [
    "Windows Registry Editor Version 5.00",
    "",
    ...(share === null
      ? ["; 先把下面的 \\\\server\\uei 改成放有 manifest.xml 的共享文件夹（每个反斜杠写两个），再双击导入。"]
      : []),
    `[HKEY_CURRENT_USER\\Software\\Microsoft\\Office\\16.0\\WEF\\TrustedCatalogs\\{${id}}]`,
    `"Id"="{${id}}"`,
    `"Url"="${(share ?? EXAMPLE).replaceAll("\\", "\\\\")}"`,
    '"Flags"=dword:00000001',
    "",
  ];
  return Buffer.from(`\ufeff${lines.join("\r\n")}`, "utf16le");
}

const EXAMPLE = "\\\\server\\uei";

module.exports = { catalogueRegistry };
