import { describe, expect, test } from 'vitest';
import { all, BUILT } from './site.ts';

const TAGS: Record<string, string> = { en: 'en', 'zh-hant': 'zh-Hant-TW' };
const one = (html: string, pattern: RegExp) => all(html, pattern)[0] ?? '';
const twice = (values: string[]) => values.filter((value, index) => values.indexOf(value) !== index);

describe('every built page', () => {
  test('is in the language of its folder, with one h1', () => {
    const wrong = BUILT.filter(({ file, html }) => {
      const tag = TAGS[file.split('/')[0] ?? ''] ?? 'zh-Hant-TW';
      return one(html, /<html[^>]* lang="([^"]+)"/g) !== tag || all(html, /(<h1[\s>])/g).length !== 1;
    });
    expect(wrong.map(({ file }) => file)).toEqual([]);
  });

  test('has a title and a description that no other page has', () => {
    const titles = BUILT.map(({ html }) => one(html, /<title>([^<]+)<\/title>/g));
    const descriptions = BUILT.map(({ html }) => one(html, /<meta name="description" content="([^"]+)"/g));
    expect(BUILT.filter((_, index) => !titles[index] || !descriptions[index]).map(({ file }) => file)).toEqual([]);
    expect(twice(titles)).toEqual([]);
    expect(twice(descriptions)).toEqual([]);
  });

  test('names its own address, and its twin’s', () => {
    const wrong = BUILT.filter(({ file, html }) => {
      const path = `/${file.replace(/index\.html$/, '')}`;
      const canonical = one(html, /<link rel="canonical" href="https?:\/\/[^/"]+([^"]*)"/g);
      const twins = all(html, /<link rel="alternate" hreflang="[^"]+" href="https?:\/\/[^/"]+([^"]*)"/g);
      const expected =
        path === '/' ? ['/'] : [...['zh-hant', 'en'].map((lang) => path.replace(/^\/[^/]+/, `/${lang}`)), '/'];
      return canonical !== path || twins.join() !== expected.join();
    });
    expect(wrong.map(({ file }) => file)).toEqual([]);
  });

  test('keeps to its own origin and its content security policy', () => {
    const wrong = BUILT.flatMap(({ file, html }) => {
      const bare = html.replace(/<script[^>]*>[\s\S]*?<\/script>/g, '');
      return [
        ...all(bare, /(\sstyle="[^"]*")/g),
        ...all(bare, /(\son[a-z]+="[^"]*")/g),
        ...all(html, /((?:\ssrc|data-src)="(?:https?:)?\/\/[^"]*")/g),
        ...all(html, /(<link rel="(?:stylesheet|preload|modulepreload|preconnect)"[^>]*href="(?:https?:)?\/\/[^"]*")/g),
      ].map((found) => `${file}: ${found}`);
    });
    expect(wrong).toEqual([]);
    expect(
      BUILT.filter(({ html }) => !html.includes('http-equiv="content-security-policy"')).map(({ file }) => file),
    ).toEqual([]);
  });
});
