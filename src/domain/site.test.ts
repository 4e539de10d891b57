import { expect, test } from 'vitest';
import { publicAddress } from './site.ts';

test('an address keeps the folder the site is published in', () => {
  expect(publicAddress('/en/', 'https://example.org/after-qt/')).toBe('https://example.org/after-qt/en/');
  expect(publicAddress('/en/', new URL('https://example.org'))).toBe('https://example.org/en/');
});
