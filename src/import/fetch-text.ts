/** How much and how long a publisher may answer. */
export interface Limits {
  bytes: number;
  milliseconds: number;
  redirects: number;
}

export const LIMITS: Limits = { bytes: 8_000_000, milliseconds: 30_000, redirects: 3 };

/**
 * The text at an address. Throws an Error that says why there is none: an error status, a web page, too large, too slow,
 * cut off, or sent on to another host.
 */
export async function fetchText(url: string, limits: Limits = LIMITS): Promise<string> {
  const signal = AbortSignal.timeout(limits.milliseconds);
  try {
    const response = await follow(url, signal, limits.redirects);
    if (!response.ok) throw new Error(`answered ${response.status}`);
    if (/html/i.test(response.headers.get('content-type') ?? '')) throw new Error('answered with a web page');
    return await readWhole(response, limits.bytes);
  } catch (error) {
    if (signal.aborted) throw new Error(`took longer than ${limits.milliseconds / 1000} seconds`);
    if (error instanceof TypeError) throw new Error(`could not be fetched whole: ${causeOf(error)}`);
    throw error;
  }
}

async function follow(url: string, signal: AbortSignal, left: number): Promise<Response> {
  const response = await fetch(url, {
    signal,
    redirect: 'manual',
    headers: { Accept: 'text/csv, application/json, text/plain' },
  });
  const to = response.headers.get('location');
  if (response.status < 300 || response.status > 399 || !to) return response;
  await response.body?.cancel();
  const next = new URL(to, url);
  if (next.host !== new URL(url).host) throw new Error(`sends on to another host, ${next.host}`);
  if (left === 0) throw new Error('sends on too many times');
  return follow(next.href, signal, left - 1);
}

async function readWhole(response: Response, limit: number): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.length;
    if (size > limit) throw new Error(`is larger than ${limit} bytes`);
    chunks.push(chunk);
  }
  return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks));
}

const causeOf = ({ message, cause }: TypeError) => (cause instanceof Error ? cause.message : message);
