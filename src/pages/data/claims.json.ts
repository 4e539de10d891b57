import type { APIRoute } from 'astro';
import { SITE } from '../../domain/site.ts';
import { claimRecords } from '../../queries/claim-records.ts';

/** The whole ledger, both languages; fields are described in src/domain/claim.ts. */
export const GET: APIRoute = async ({ site }) =>
  Response.json({
    title: { 'zh-hant': '縮表之後：查核帳', en: 'After QT: the claims ledger' },
    evidenceTo: SITE.evidenceTo,
    checkedOn: SITE.checkedOn,
    claims: await claimRecords(site),
  });
