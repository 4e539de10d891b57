export type CsvValue = string | number | boolean | null | undefined;

/** A table as RFC 4180 writes it; the first row names the columns, and what is missing is empty. */
export function toCsv(rows: readonly Readonly<Record<string, CsvValue>>[]): string {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const lines = [columns, ...rows.map((row) => columns.map((column) => row[column]))];
  return lines.map((line) => `${line.map(field).join(',')}\r\n`).join('');
}

function field(value: CsvValue): string {
  const text = String(value ?? '');
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
