import { type Published, type Row, readPublishedCsv } from './published-csv.ts';

/** Where a series comes from: its file in an import folder, its address, and how its answer is read. */
export interface Publisher {
  file: string;
  url: (from: string, to: string) => string;
  read: (text: string) => Published;
}

const fred = (code: string): Publisher => ({
  file: `${code}.csv`,
  url: (from) => `https://fred.stlouisfed.org/graph/fredgraph.csv?id=${code}&cosd=${from}`,
  read: (text) => readPublishedCsv(text, code),
});

/** Series that FRED does not carry, or not in this form. */
const OTHERS: Record<string, Publisher> = {
  'standing-repo': {
    file: 'NYFED_SRF_ACCEPTED.csv',
    url: (from, to) =>
      `https://markets.newyorkfed.org/api/rp/results/search.json?startDate=${from}&endDate=${to}&operationTypes=Repo`,
    read: (text) =>
      text.trimStart().startsWith('{') ? readOperations(text) : readPublishedCsv(text, 'NYFED_SRF_ACCEPTED'),
  },
  'money-funds': {
    file: 'OFR_MMF_TOT.csv',
    url: (from) => `https://data.financialresearch.gov/v1/series/timeseries?mnemonic=MMF-MMF_TOT-M&start_date=${from}`,
    read: (text) => (text.trimStart().startsWith('[') ? readPairs(text) : readPublishedCsv(text, 'OFR_MMF_TOT')),
  },
};

export const publisherOf = (id: string, code: string): Publisher => OTHERS[id] ?? fred(code);

/** The New York Fed’s operations: what was accepted, added up by day, in billions. */
function readOperations(text: string): Published {
  const operations = (
    parse(text) as { repo?: { operations?: { operationDate?: unknown; totalAmtAccepted?: unknown }[] } } | undefined
  )?.repo?.operations;
  if (!Array.isArray(operations)) return { fault: 'has no list of repo operations' };
  const days = new Map<string, number>();
  for (const { operationDate, totalAmtAccepted } of operations) {
    if (
      typeof operationDate !== 'string' ||
      !/^\d{4}-\d\d-\d\d$/.test(operationDate) ||
      typeof totalAmtAccepted !== 'number'
    )
      return { fault: 'has an operation without a day or an amount' };
    days.set(operationDate, (days.get(operationDate) ?? 0) + totalAmtAccepted);
  }
  return ofRows(
    [...days]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([date, dollars]) => ({ date, value: String(Number((dollars / 1e9).toPrecision(12))) })),
  );
}

/** The Office of Financial Research’s pairs of day and value. */
function readPairs(text: string): Published {
  const pairs = parse(text);
  if (!Array.isArray(pairs)) return { fault: 'is no list of days and values' };
  const rows = pairs.map((pair): Row | undefined =>
    Array.isArray(pair) &&
    /^\d{4}-\d\d-\d\d$/.test(String(pair[0])) &&
    (pair[1] === null || typeof pair[1] === 'number')
      ? { date: String(pair[0]), value: pair[1] === null ? null : String(pair[1]) }
      : undefined,
  );
  return rows.includes(undefined) ? { fault: 'has a pair that is no day and value' } : ofRows(rows as Row[]);
}

function ofRows(rows: Row[]): Published {
  if (rows.length === 0) return { fault: 'holds no observations' };
  const unordered = rows.find(({ date }, index) => index > 0 && (rows[index - 1]?.date ?? '') >= date);
  return unordered ? { fault: `is out of order at ${unordered.date}` } : { rows };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
