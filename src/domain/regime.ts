import { z } from 'astro/zod';
import type { Fields } from './schema.ts';

/** A comparison table: rows × columns, each cell in both languages with its evidence. */
export const regimeSchema = ({ ref, words, rich }: Fields) =>
  z
    .strictObject({
      title: words(),
      finding: rich().describe('What the table shows, as a sentence.'),
      caption: words(),
      rowHead: words().describe('Heading of the first column.'),
      columns: z
        .array(
          z.strictObject({
            id: z
              .string()
              .regex(/^[a-z-]+$/)
              .describe('a–z and hyphens.'),
            title: words(),
            span: words().optional().describe('The period it covers.'),
          }),
        )
        .min(2)
        .describe('Columns after the first.'),
      rows: z
        .array(
          z.strictObject({
            id: z
              .string()
              .regex(/^[a-z-]+$/, 'an id has only a–z and hyphens')
              .describe('a–z and hyphens; its address is #row-{id}.'),
            title: words(),
            cells: z
              .record(
                z.string(),
                z.strictObject({
                  text: rich().describe('May strike the article’s words: ~~wrong~~ right.'),
                  claims: z.array(ref('claims')).default([]).describe('The article’s claims judged in this cell.'),
                  sources: z.array(ref('sources')).default([]).describe('What it rests on, the strongest first.'),
                }),
              )
              .describe('One cell for each column id.'),
          }),
        )
        .min(1)
        .describe('Rows, in order.'),
    })
    .superRefine((table, ctx) => {
      const columns = table.columns.map((column) => column.id);
      for (const list of ['columns', 'rows'] as const) {
        const ids = table[list].map(({ id }) => id);
        ids.forEach((id, index) => {
          if (ids.indexOf(id) < index)
            ctx.addIssue({
              code: 'custom',
              path: [list, index, 'id'],
              message: `"${id}" stands twice: give it its own id`,
            });
        });
      }
      table.rows.forEach((row, index) => {
        for (const id of columns)
          if (!row.cells[id])
            ctx.addIssue({ code: 'custom', path: ['rows', index, 'cells'], message: `has no cell "${id}": add it` });
        for (const id of Object.keys(row.cells))
          if (!columns.includes(id))
            ctx.addIssue({
              code: 'custom',
              path: ['rows', index, 'cells', id],
              message: 'names no column: correct it or add the column',
            });
      });
    });

export type Regime = z.infer<ReturnType<typeof regimeSchema>>;
