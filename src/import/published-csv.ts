/** One published row; null is a hole. Values are in the published unit, as text, so that no digit changes. */
export interface Row {
  date: string;
  value: string | null;
}

/** What a publisher sent, or why it cannot be it. */
export type Published = { rows: Row[] } | { fault: string };

const DATE_HEADS = ['date', 'observation_date'];

/** Reads FRED’s CSV: a head of date and code (or `value`), then rows; `.` or nothing is a hole. */
export function readPublishedCsv(text: string, code: string): Published {
  const body = text.replace(/^\uFEFF/, '').replace(/\r\n/g, '\n');
  if (body.trim() === '') return { fault: 'is empty' };
  if (/^\s*</.test(body)) return { fault: 'is a web page, not a CSV' };
  const [head = '', ...lines] = body.split('\n');
  const [dateHead = '', valueHead = '', ...others] = head.split(',').map((cell) => cell.trim().replace(/^"|"$/g, ''));
  if (!DATE_HEADS.includes(dateHead.toLowerCase()) || others.length > 0)
    return { fault: `starts with "${head.slice(0, 40)}", not with a head of date and value` };
  if (valueHead.toLowerCase() !== 'value' && valueHead !== code)
    return { fault: `holds ${valueHead.slice(0, 40)}, not ${code}` };
  if (lines.pop() !== '') return { fault: 'is cut off: its last line has no end' };
  if (lines.length === 0) return { fault: 'has a head but no rows' };
  const rows: Row[] = [];
  for (const [index, line] of lines.entries()) {
    const [, date, value] = /^(\d{4}-\d\d-\d\d),(-?\d+(?:\.\d+)?|\.?)$/.exec(line) ?? [];
    if (!date || value === undefined || Number.isNaN(Date.parse(date)))
      return { fault: `has "${line.slice(0, 40)}" on line ${index + 2}, which is no date,value row` };
    const before = rows.at(-1)?.date;
    if (before === date) return { fault: `has ${date} twice, on lines ${index + 1} and ${index + 2}` };
    if (before && before > date) return { fault: `is out of order on line ${index + 2}: ${date} after ${before}` };
    rows.push({ date, value: /\d/.test(value) ? value : null });
  }
  if (rows.every(({ value }) => value === null)) return { fault: 'holds only holes' };
  return { rows };
}
