import { expect, test } from 'vitest';
import { chartsInProse, mentionsIn, mentionsInProse } from './mentions.ts';

const known = { numbers: new Set(['a-1', 'b-2']), series: new Set(['sofr', 'iorb']) };

test('an entry names numbers and series by mark, by link and by field, at any depth', () => {
  expect(
    mentionsIn(
      {
        reason: { en: 'Rose to {a-1|short}, see [it](series:sofr).' },
        chain: [{ gauge: { series: 'iorb' } }],
        numbers: ['b-2'],
      },
      known,
    ),
  ).toEqual({
    numbers: new Set(['a-1', 'b-2']),
    series: new Set(['sofr', 'iorb']),
  });
});

test('the inputs of a rule count, other words of the same spelling do not', () => {
  expect(mentionsIn({ op: 'spread', series: 'sofr', less: 'iorb', on: '2025-12-01' }, known).series).toEqual(
    new Set(['sofr', 'iorb']),
  );
  expect(mentionsIn({ op: 'difference', number: 'a-1', less: 'b-2' }, known).numbers).toEqual(new Set(['a-1', 'b-2']));
  expect(mentionsIn({ title: 'sofr', id: 'a-1' }, known)).toEqual({ numbers: new Set(), series: new Set() });
});

test('an article names them in its components', () => {
  const body =
    'Fell to <N id="a-1" as="short" />, [SOFR](series:sofr).\n\n<KeyFigures ids={[\'a-1\', \'b-2\']} />\n<Figure id="balance-sheet" number={1} />';
  expect(mentionsInProse(body, known)).toEqual({ numbers: new Set(['a-1', 'b-2']), series: new Set(['sofr']) });
  expect(chartsInProse(body)).toEqual(['balance-sheet']);
});
