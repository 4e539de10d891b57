import { expect, it } from 'vitest';
import { amended } from './amended.ts';

it('parts a quote at the words to be struck', () => {
  expect(amended('多為三至六個月。', '三至六個月')).toEqual(['多為', '三至六個月', '。']);
});

it('leaves a quote whole if nothing is struck, or the words are not in it', () => {
  expect(amended('a lag of months', undefined)).toEqual(['a lag of months', '', '']);
  expect(amended('a lag of months', 'years')).toEqual(['a lag of months', '', '']);
});
