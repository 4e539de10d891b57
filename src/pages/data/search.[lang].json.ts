import type { APIRoute } from 'astro';
import { type Lang, langPaths } from '../../domain/locale.ts';
import { places } from '../../queries/places.ts';

export const getStaticPaths = langPaths;

/** What search reads in the browser. */
export const GET: APIRoute<{ lang: Lang }> = async ({ props }) => Response.json(await places(props.lang));
