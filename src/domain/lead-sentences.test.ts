import { expect, it } from 'vitest';
import { leadSentences } from './lead-sentences.ts';

it('takes the first sentence, with its marks', () => {
  expect(leadSentences('Runoff ran from {a} to [the stop](term:qt) and no further. Then it ended.', 'en')).toBe(
    'Runoff ran from {a} to [the stop](term:qt) and no further.',
  );
  expect(leadSentences('準備金由{reserves-2025-12-03}降到低點，之後回升。下一句。', 'zh-hant')).toBe(
    '準備金由{reserves-2025-12-03}降到低點，之後回升。',
  );
});

it('goes on while the opening is too short to stand alone', () => {
  expect(leadSentences('Correct. Runoff stopped on 1 December, as announced. More.', 'en')).toBe(
    'Correct. Runoff stopped on 1 December, as announced.',
  );
  expect(leadSentences('屬實。12月1日起到期公債全數續作，縮表停止。再一句。', 'zh-hant')).toBe(
    '屬實。12月1日起到期公債全數續作，縮表停止。',
  );
});

it('does not end at a point within a figure', () => {
  expect(leadSentences('Assets stood at $6.55 trillion on 26 November, as stated.', 'en')).toBe(
    'Assets stood at $6.55 trillion on 26 November, as stated.',
  );
});

it('leaves a quotation that opens the next sentence to it', () => {
  expect(leadSentences('比特幣十月九日仍低於縮表結束當天的收盤價。「重返」只有一天。', 'zh-hant')).toBe(
    '比特幣十月九日仍低於縮表結束當天的收盤價。',
  );
});
