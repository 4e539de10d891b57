import { isLang, type Lang } from '../domain/locale.ts';

/** The language of the page being built, from its address: MDX cannot pass it down. */
export function pageLang(params: Record<string, string | undefined>): Lang {
  if (!isLang(params['lang'])) throw new Error(`page has no language in its address: ${JSON.stringify(params)}`);
  return params['lang'];
}
