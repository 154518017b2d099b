/** The file of a zip that is about a row of the class list: its name begins with the row. */
export function fileOfRow(files: Record<string, Uint8Array>, row: number): Uint8Array {
  const start = `${String(row).padStart(3, '0')} `;
  const bytes = Object.entries(files).find(([name]) => name.startsWith(start))?.[1];
  if (!bytes) throw new Error(`There is no file of row ${row}`);
  return bytes;
}
