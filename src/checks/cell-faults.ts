import type { Claim } from '../domain/claim.ts';
import type { Regime } from '../domain/regime.ts';
import type { Entry } from './read-content.ts';

type Cell = NonNullable<Claim['cell']>;
const COLUMN = { before: 0, after: 1 } as const;

/** Claims that stand in a table’s cell, and cells that name claims: each must name the other. */
export function cellFaults(claims: readonly Entry[], tables: readonly Entry[]): string[] {
  const placed = claims.flatMap((entry) => {
    const cell = (entry.value as Partial<Claim> | undefined)?.cell;
    return cell ? [{ entry, cell }] : [];
  });
  const article = new Set(placed.map(({ cell }) => cell.table));
  return [
    ...placed.flatMap(({ entry, cell }) => missingFaults(entry, cell, tables)),
    ...tables.filter(({ id }) => article.has(id)).flatMap((table) => strangerFaults(table, placed)),
  ];
}

const columnsOf = (table: Partial<Regime>) => (table.columns ?? []).slice(0, 2).map(({ id }) => id);

function missingFaults(entry: Entry, cell: Cell, tables: readonly Entry[]): string[] {
  const table = tables.find(({ id }) => id === cell.table)?.value as Partial<Regime> | undefined;
  const column = table && columnsOf(table)[COLUMN[cell.column]];
  const row = table?.rows?.find(({ id }) => id === cell.row);
  if (!column || !row)
    return [`${entry.at(['cell'])} cell: ${cell.table} has no row ${cell.row}; correct the row, or add it`];
  return row.cells[column]?.claims?.includes(entry.id)
    ? []
    : [
        `${entry.at(['cell'])} cell: ${cell.table}/${cell.row}/${column} does not name ${entry.id}; add it to that cell’s claims`,
      ];
}

function strangerFaults(table: Entry, placed: readonly { entry: Entry; cell: Cell }[]): string[] {
  const data = (table.value ?? {}) as Partial<Regime>;
  return (data.rows ?? []).flatMap((row, index) =>
    columnsOf(data).flatMap((column, side) =>
      (row.cells[column]?.claims ?? [])
        .filter(
          (id) =>
            !placed.some(
              ({ entry, cell }) =>
                entry.id === id && cell.table === table.id && cell.row === row.id && COLUMN[cell.column] === side,
            ),
        )
        .map((id) => {
          const field = ['rows', index, 'cells', column, 'claims'];
          return `${table.at(field)} ${field.join('.')}: ${id} does not stand in this cell; take it out, or give the claim this cell`;
        }),
    ),
  );
}
