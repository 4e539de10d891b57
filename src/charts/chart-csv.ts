import { fromColumns } from '../domain/columns.ts';
import { isoDay } from '../domain/observations.ts';
import type { ChartData } from './chart-data.ts';

/** Everything a chart draws as CSV: `date` and a column for each line, or dated points; `#` lines say what it is. */
export function chartCsv(data: ChartData): string {
  const about = [
    data.finding.en,
    data.caption.en,
    `unit: ${data.unit}`,
    ...data.sources.map(({ code, publisher, to, licence }) => `${code}: ${publisher}; to ${to}; ${licence.en}`),
    ...data.cites.map(({ publisher, date }) => `source: ${publisher}, ${date}`),
  ];
  const rows = data.lines.length > 0 ? lineRows(data) : pointRows(data);
  return `${about.map((line) => `# ${line}`).join('\n')}\n${rows.join('\n')}\n`;
}

function lineRows({ lines }: ChartData): string[] {
  const values = lines.map((line) => new Map(fromColumns(line)));
  const days = [...new Set(values.flatMap((line) => [...line.keys()]))].sort((a, b) => a - b);
  return [
    `date,${lines.map(({ id }) => id).join(',')}`,
    ...days.map((time) => `${isoDay(time)},${values.map((line) => line.get(time) ?? '').join(',')}`),
  ];
}

const pointRows = ({ points }: ChartData): string[] => [
  'date,value,label',
  ...points.map(({ on, value, label }) => `${on},${value},"${label.en.replaceAll('"', '""')}"`),
];
