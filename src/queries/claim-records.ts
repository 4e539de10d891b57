import { LANGS } from '../domain/locale.ts';
import { pagePath } from '../domain/site.ts';
import { type Entry, inOrder } from './entries.ts';
import { richToPlain } from './plain.ts';

/** A claim as it is handed out: every field, its figures written into the text, and its addresses. */
export type ClaimRecord = Entry<'claims'> & { url: { 'zh-hant': string; en: string } };

/** Every claim in the article’s order, for those who take the ledger with them. */
export async function claimRecords(site: URL | undefined): Promise<ClaimRecord[]> {
  const claims = await inOrder('claims');
  return Promise.all(
    claims.map(async (claim) => ({
      ...((await written(claim)) as Entry<'claims'>),
      url: {
        'zh-hant': new URL(pagePath('zh-hant', `claims/${claim.id}/`), site).href,
        en: new URL(pagePath('en', `claims/${claim.id}/`), site).href,
      },
    })),
  );
}

/** The same value with each text that exists in both languages as plain words. */
async function written(value: unknown): Promise<unknown> {
  if (Array.isArray(value)) return Promise.all(value.map(written));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value);
  if (LANGS.every((lang) => lang in value)) {
    const texts = value as Record<(typeof LANGS)[number], string>;
    return Object.fromEntries(
      await Promise.all(LANGS.map(async (lang) => [lang, await richToPlain(texts[lang], lang)] as const)),
    );
  }
  return Object.fromEntries(
    await Promise.all(entries.map(async ([name, item]) => [name, await written(item)] as const)),
  );
}
