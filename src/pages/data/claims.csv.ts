import type { APIRoute } from 'astro';
import { type CsvValue, toCsv } from '../../domain/csv.ts';
import { claimRecords } from '../../queries/claim-records.ts';

/** The whole ledger as a table: nested fields by name and language (`reason_en`), lists parted by `; `. */
export const GET: APIRoute = async ({ site }) =>
  new Response(toCsv((await claimRecords(site)).map((claim) => flat(claim))), {
    headers: { 'Content-Type': 'text/csv' },
  });

function flat(value: object, prefix = ''): Record<string, CsvValue> {
  const cells: Record<string, CsvValue> = {};
  for (const [name, item] of Object.entries(value)) {
    const column = prefix + name.replace('zh-hant', 'zh');
    if (Array.isArray(item)) cells[column] = item.map(inWords).join('; ');
    else if (typeof item === 'object' && item !== null) Object.assign(cells, flat(item, `${column}_`));
    else cells[column] = item as CsvValue;
  }
  return cells;
}

/** One item of a list: a word as it is, a record as `field: value` parts. */
function inWords(item: unknown): string {
  if (typeof item !== 'object' || item === null) return String(item);
  return Object.entries(flat(item))
    .map(([name, value]) => `${name}: ${value}`)
    .join(', ');
}
