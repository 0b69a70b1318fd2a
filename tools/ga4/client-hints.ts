/** Builds `client_hints`, from the ua* parameters or, without any, from the Sec-CH-UA headers. */
import { setKey, type EventGroup } from './event-data.ts';
import { readHeader, type HitRequest } from './hit-request.ts';

const BRAND_IN_HEADER = /"((?:[^"\\]|\\.)*)"\s*;\s*v="([^"]*)"/g;

/**
 * Reads `uafvl`: `Brand;version|Brand;version`, brands percent-encoded once more than the rest. Writes
 * `full_version_list` and, unless it is empty, `brands` with major versions only.
 */
export function writeVersionList(hints: EventGroup, text: string): void {
  const versions = text.split('|').filter((entry) => entry !== '');
  const list = versions.map((entry) => {
    const [brand = '', version = ''] = entry.split(';');
    return { brand: decodeAgain(brand), version };
  });
  setKey(hints, 'full_version_list', list);
}

/** Adds `brands` as the last key, where the public dumps have it. */
export function writeBrands(hints: EventGroup): void {
  const list = hints.full_version_list;
  if (!Array.isArray(list) || list.length === 0) return;
  const brands = (list as { brand: string; version: string }[]).map(({ brand, version }) => {
    return { brand, version: version.split('.', 1)[0] ?? '' };
  });
  setKey(hints, 'brands', brands);
}

/** Client hints from headers, undefined when the browser sent none. The platform keeps its quotes, as in real dumps. */
export function readHintHeaders(request: HitRequest): EventGroup | undefined {
  const brands = readHeader(request, 'sec-ch-ua');
  const mobile = readHeader(request, 'sec-ch-ua-mobile');
  const platform = readHeader(request, 'sec-ch-ua-platform');
  const hints: EventGroup = {};
  if (brands !== undefined) setKey(hints, 'brands', readBrandHeader(brands));
  if (mobile !== undefined) setKey(hints, 'mobile', mobile.trim() === '?1');
  if (platform !== undefined) setKey(hints, 'platform', platform);
  return Object.keys(hints).length === 0 ? undefined : hints;
}

function readBrandHeader(text: string): EventGroup[] {
  return [...text.matchAll(BRAND_IN_HEADER)].map(([, brand = '', version = '']) => ({
    brand: brand.replace(/\\(.)/g, '$1'),
    version,
  }));
}

function decodeAgain(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
