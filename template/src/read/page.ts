/**
 * Where the event happened: action source, page and referrer, cleaned of personal data and secrets in path, query and fragment;
 * and the other members of the server event that need no stage.
 */
import { ACTION_SOURCES, MESSAGING_NEEDS } from '../../spec/generated/events.ts';
import { unescaped } from '../encodings.ts';
import { computeEffectiveTldPlusOne } from '../gtm.ts';
import { areSpecial, namesPersonal } from '../parameter-names.ts';
import { isSuspect, looksPersonal } from '../privacy.ts';
import { setting } from '../settings.ts';
import { find, hasRow, matchesOf, replaced, saysYes, without, type Fields } from '../values.ts';
import { note } from '../words.ts';
import { fields } from './fields.ts';
import { firstText, firstValue } from './places.ts';

/** Stands in the path where a segment looked personal. */
const REMOVED = 'removed';

/** What the marks of a URL divide: a path, a parameter with the mark before it. Also the marks that begin query and fragment. */
const PIECES = '[?#]|&(?:amp;)?[^#&;]*|;[^?#&;]*|[^?#&;]+';

/** A path without its personal segments; a parameter as it is, or nothing. Servers write some into the path: `/cart;jsessionid=A1`. */
function cleanPiece(piece: string): string {
  if (find(piece, '^[&;]|=', 0) < 0)
    return piece
      .split('/')
      .map((segment) => (looksPersonal(segment) || namesPersonal(segment) ? REMOVED : segment))
      .join('/');
  const isPersonal = namesPersonal(piece) || looksPersonal(piece) || looksPersonal(piece.split('+').join(' '));
  return isPersonal ? '' : piece;
}

/** The scheme with its mark; '' when the text is no absolute URL. */
function schemeOf(url: string): string {
  const scheme = url.split('://')[0] as string;
  const isScheme = scheme === 'https' || (scheme !== url && find(scheme, '^[A-Za-z0-9+.-]+$', 0) >= 0);
  return isScheme ? scheme + '://' : '';
}

/** No browser's address is longer, and what is cannot be looked through cheaply. */
const LONGEST_URL = 20000;

/** The URL without personal data; '' when it is no absolute URL. Everything else stays as it was, character by character. */
function cleanUrl(url: string): string {
  const scheme = schemeOf(url);
  if (!scheme || url.indexOf(' ') >= 0 || url.length > LONGEST_URL) return '';
  if (!isSuspect(url) && (url.indexOf('=') < 0 || !areSpecial(url))) return url;
  // `&#64;` is no parameter and no fragment.
  const rest = unescaped(url).slice(scheme.length);
  // By native calls: it is what remains where there are no patterns.
  const authority = ((rest.split('/')[0] as string).split('?')[0] as string).split('#')[0] as string;
  // User name and password before the host are cut: `https://user:pass@host/`.
  const host = authority.slice(authority.lastIndexOf('@') + 1);
  if (looksPersonal(host)) return '';
  const pieces = matchesOf(rest.slice(authority.length), PIECES).map(cleanPiece).join('');
  // Marks of what has gone.
  const tail = replaced(pieces, '[?#][?#&;]+', (marks) => (marks.indexOf('#') < 0 ? '?' : '#'));
  const cleaned = host + without(tail, '[?#&;]+$');
  // Some numbers are such only together with their host: `wa.me/49…`.
  return scheme + (looksPersonal(cleaned.split('?')[0] as string) ? `${host}/${REMOVED}` : cleaned);
}

/** A form that names none that we know means a website. */
const WEBSITE = 'website';

/** The event's own action source where Meta knows it, else the form's; `other` never arises by itself. */
export function readActionSource(): string {
  const own = firstText(fields['action_source']).toLowerCase();
  if (own && hasRow(ACTION_SOURCES, own)) return own;
  if (own) note('unknown_action_source', 'action_source');
  const ofForm = setting('actionSource', WEBSITE);
  return ofForm !== WEBSITE && hasRow(ACTION_SOURCES, ofForm) ? ofForm : WEBSITE;
}

function addUrl(event: Fields, field: string): void {
  const raw = firstText(fields[field]);
  if (!raw) return;
  const url = cleanUrl(raw);
  if (url) event[field] = url;
  if (raw !== url) note(url ? 'url_cleaned' : 'url_unreadable', field);
}

export function addServerFields(event: Fields): void {
  addUrl(event, 'event_source_url');
  addUrl(event, 'referrer_url');
  if (fields['opt_out'] && saysYes(firstValue(fields['opt_out']))) event['opt_out'] = true;
  if (fields['messaging_channel']) {
    const channel = firstText(fields['messaging_channel']).toLowerCase();
    if (hasRow(MESSAGING_NEEDS, channel)) event['messaging_channel'] = channel;
  }
}

/**
 * On which level of the domain Meta's cookies live: example.com is 1, example.co.uk 2. Source: capi-param-builder, labels of
 * the registrable domain less one; 1 where the page is unknown (Meta, fbp and fbc parameters).
 */
export function domainLevel(): number {
  const url = firstText(fields['event_source_url']);
  const domain = url && computeEffectiveTldPlusOne(url);
  return domain && domain.indexOf('.') > 0 ? domain.split('.').length - 1 : 1;
}
