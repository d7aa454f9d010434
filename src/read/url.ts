/** read: an address that the user named -> what stands there. The only file that reaches into a network. Bounded in time, size and redirects; private addresses are refused. */
import { lookup } from 'node:dns';
import http, { type IncomingMessage, type RequestOptions } from 'node:http';
import https from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { Unreadable } from '../base/errors.ts';
import { version } from '../base/version.ts';
import { extensionOf } from '../text/normal-form.ts';
import { mayReach } from './addresses.ts';
import { tooLarge, unpacked } from './bytes.ts';
import { formatOf, mediaTypes } from './formats.ts';
import { charsetIn } from './http-message.ts';
import type { Opened } from './types.ts';

export interface FetchOptions {
  readonly maxBytes: number;
  readonly allowPrivate?: boolean | undefined;
  /** For all of it, redirects included. */
  readonly timeoutMs?: number | undefined;
  /** Whether an address may be reached; for tests, which have none but their own machine. */
  readonly mayReach?: ((address: string) => boolean) | undefined;
}

const TIMEOUT_MS = 30_000;
const MOST_REDIRECTS = 5;
const PRIVATE = 'an address of a private network; with --allow-private claims reads it';
const NEVER = 'an address at which machines keep their own secrets; claims never reads it';

/** Fetches one address. Throws Unreadable with the reason in words. */
export async function fetchSource(address: string, options: FetchOptions): Promise<Opened> {
  const { timeoutMs = TIMEOUT_MS } = options;
  const signal = AbortSignal.timeout(timeoutMs);
  try {
    const { response, url } = await follow(address, options, signal);
    const bytes = await bytesOf(response, options.maxBytes);
    const type = response.headers['content-type'] ?? '';
    return {
      source: {
        path: address,
        chunks: once(bytes),
        maxBytes: options.maxBytes,
        url: url.href,
        charset: charsetIn(type),
      },
      extension: extensionOfType(type, url),
    };
  } catch (error) {
    if (signal.aborted) throw new Unreadable(`no answer within ${timeoutMs / 1000} seconds`);
    throw error instanceof Unreadable ? error : new Unreadable(trouble(error as { code?: string; message: string }));
  }
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

/** Goes where the server sends, a few times; each step is checked like the first. */
async function follow(
  address: string,
  options: FetchOptions,
  signal: AbortSignal,
): Promise<{ response: IncomingMessage; url: URL }> {
  let url = checked(address);
  for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
    const response = await get(url, options, signal);
    const { statusCode = 0, headers } = response;
    if (statusCode >= 300 && statusCode < 400 && headers.location !== undefined) {
      response.destroy();
      url = checked(headers.location, url);
    } else if (statusCode === 200) {
      return { response, url };
    } else {
      response.destroy();
      throw new Unreadable(`the server answers ${statusCode} ${http.STATUS_CODES[statusCode] ?? ''}`.trim());
    }
  }
  throw new Unreadable(`more than ${MOST_REDIRECTS} redirects`);
}

function checked(address: string, base?: URL): URL {
  if (!URL.canParse(address, base?.href)) throw new Unreadable('not an address');
  const url = new URL(address, base);
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw new Unreadable(`leads to ${url.protocol} and not to the web`);
  if (url.username || url.password) throw new Unreadable('an address with a password in it; claims does not send it');
  return url;
}

/** The socket connects to the very address that was checked: a name is asked for once. */
function get(url: URL, options: FetchOptions, signal: AbortSignal): Promise<IncomingMessage> {
  const reach = options.mayReach ?? ((address) => mayReach(address, options.allowPrivate === true));
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const refused = new Unreadable(options.allowPrivate ? NEVER : PRIVATE);
  if (isIP(host) && !reach(host)) return Promise.reject(refused);
  const request: RequestOptions = {
    agent: false,
    signal,
    lookup: checkedLookup(reach, refused),
    headers: {
      accept: 'text/html, application/xhtml+xml, application/xml, application/json, text/plain;q=0.9, */*;q=0.5',
      'accept-encoding': 'gzip, deflate, br',
      'accept-language': 'en',
      'user-agent': `claims/${version}`,
    },
  };
  return new Promise((resolve, reject) => {
    (url.protocol === 'https:' ? https : http).get(url, request, resolve).on('error', reject);
  });
}

const checkedLookup =
  (reach: (address: string) => boolean, refused: Unreadable): LookupFunction =>
  (hostname, options, callback) =>
    lookup(hostname, { ...options, all: true }, (error, addresses) => {
      if (error) return callback(error, '', 0);
      if (!addresses.every(({ address }) => reach(address))) return callback(refused, '', 0);
      return options.all ? callback(null, addresses) : callback(null, addresses[0]!.address, addresses[0]!.family);
    });

async function bytesOf(response: IncomingMessage, maxBytes: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response as AsyncIterable<Uint8Array>) {
    parts.push(chunk);
    size += chunk.length;
    if (size > maxBytes) throw new Unreadable(tooLarge(maxBytes));
  }
  return unpacked(Buffer.concat(parts), response.headers['content-encoding']?.toLowerCase() ?? '', maxBytes);
}

/** By the type that the server states; many state text/plain, or nothing of use, for whatever they have. */
function extensionOfType(stated: string, url: URL): string {
  const type = stated.split(';')[0]!.trim().toLowerCase();
  const named = extensionOf(url.pathname);
  if (type === '') return '';
  if (type === 'text/plain' && formatOf(named)) return named || 'txt';
  const last = type.slice(type.indexOf('/') + 1).replace(/^(?:x-|.*\+)/, '');
  const extension = Object.hasOwn(mediaTypes, last) ? mediaTypes[last] : undefined;
  if (extension === undefined || /^(?:image|audio|video|font)\//.test(type))
    throw new Unreadable(`of type ${type}; claims reads pages, feeds, JSON, WARC and plain text`);
  return extension;
}

const troubles: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'the server refuses the connection',
  ECONNRESET: 'the server broke off',
  EAI_AGAIN: 'no server of that name can be found now; is there a network?',
  EHOSTUNREACH: 'the server cannot be reached',
  ENETUNREACH: 'the server cannot be reached',
  ENOTFOUND: 'no server has that name; check the address',
  ETIMEDOUT: 'the server does not answer',
};
const trouble = ({ code, message }: { code?: string; message: string }): string =>
  troubles[code ?? ''] ?? `the server could not be read (${message})`;
