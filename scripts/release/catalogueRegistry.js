/**
 * A registry file that makes Excel for Windows trust the shared folder with the manifest. It has to be UTF-16 with a
 * byte order mark, as regedit writes it itself.
 * @param id a GUID for the catalogue: that of the add-in will do
 */
function catalogueRegistry(id) {
  const lines = [
    "Windows Registry Editor Version 5.00",
    "",
    "; 先把下面两处 \\\\server\\uei 改成放有 manifest.xml 的共享文件夹，再双击导入。",
    `[HKEY_CURRENT_USER\\Software\\Microsoft\\Office\\16.0\\WEF\\TrustedCatalogs\\{${id}}]`,
    `"Id"="{${id}}"`,
    '"Url"="\\\\\\\\server\\\\uei"',
    '"Flags"=dword:00000001',
    "",
  ];
  return Buffer.from(`\ufeff${lines.join("\r\n")}`, "utf16le");
}

module.exports = { catalogueRegistry };
