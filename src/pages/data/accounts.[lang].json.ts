import type { APIRoute } from 'astro';
import { type Lang, langPaths } from '../../domain/locale.ts';
import { accountsFile } from '../../queries/accounts.ts';

export const getStaticPaths = langPaths;

/** The balance sheets, operations and presets of the lab, as the instrument reads them. */
export const GET: APIRoute<{ lang: Lang }> = async ({ props }) => Response.json(await accountsFile(props.lang));
