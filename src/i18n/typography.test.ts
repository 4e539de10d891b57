import { describe, expect, it } from 'vitest';
import { plainText } from './typography.ts';

describe('a rich string as plain words', () => {
  const number = (id: string, form: string) => `<${id} ${form}>`;

  it('writes each figure in the form its mark asks for', () => {
    expect(plainText('fell by {fall|abs} to {low}', number)).toBe('fell by <fall abs> to <low prose>');
  });

  it('keeps the words of links and stress and leaves out what is struck', () => {
    expect(plainText('~~three~~ *four* [years](term:qt)', number)).toBe('four years');
  });
});
