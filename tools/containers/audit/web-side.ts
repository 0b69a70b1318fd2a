/** What a web container reports: the pixel's events, the hits beside them, and when. Judges nothing. */
import { isObject, member, textOf, type Container, type Entity } from '../format/container.ts';
import { productOf } from '../format/templates.ts';
import { carriersOf, plainName, sendsToServer, settingId, valueOf, type Carrier } from './carriers.ts';
import { readCustomHtml, type PixelCall } from './custom-html.ts';
import { readIdSource, type IdSource } from './id-source.ts';
import { anyCoincide, momentsOf, type Moment } from './moments.ts';

export interface PixelEvent {
  tag: Entity;
  /** Empty where code or a variable makes it. */
  name: string;
  id: IdSource;
  isQuoted: boolean;
  misplaced?: 'parameters' | 'name';
  /** As the tag says it; empty where the call goes to every pixel of the page. */
  pixel: string;
  moments: readonly Moment[];
}

export interface WebSide {
  container: Container;
  pixel: readonly PixelEvent[];
  carriers: readonly Carrier[];
  /** Google tags, with the id of their settings, where it comes along with every event. */
  googleTags: readonly { tag: Entity; inConfiguration: IdSource; inEvents: IdSource }[];
  /** Whether GA4's hits go to a tagging server at all. */
  hasServerUrl: boolean;
  /** CountOnce's snippet gives ids to pixel calls that have none. */
  hasSnippet: boolean;
  /** Custom HTML of the pixel that cannot be read. */
  unreadable: readonly { tag: Entity; problem: string }[];
}

/** Messages of one page load; a page view is a page view in any of them. */
const PAGE_LOAD = ['CONSENT_INIT', 'INIT', 'PAGEVIEW', 'DOM_READY', 'WINDOW_LOADED'];

const isPageLoad = (moments: readonly Moment[]): boolean =>
  moments.some(({ type, filters }) => PAGE_LOAD.includes(type) && filters.length === 0);

/** Whether a hit tells of the pixel's event: of the same moment, or both of the page that was opened. */
export const meet = (event: PixelEvent, carrier: Carrier): boolean =>
  anyCoincide(event.moments, carrier.moments) ||
  (event.name === 'PageView' &&
    carrier.name === 'page_view' &&
    isPageLoad(event.moments) &&
    isPageLoad(carrier.moments));

export const isActive = ({ json }: Entity): boolean => member(json, 'paused') !== true;

export const readWebSide = (container: Container): WebSide => {
  const tags = container.entities.tag.filter(isActive);
  const html = tags
    .filter(({ type }) => type === 'html')
    .map((tag) => ({ tag, read: readCustomHtml(tag.parameters.text('html')) }));
  return {
    container,
    pixel: [
      ...html.flatMap(({ tag, read }) => read.calls.map((call) => ofCall(container, tag, call))),
      ...tags.flatMap((tag) => ofTemplate(container, tag)),
    ],
    carriers: tags.flatMap((tag) => carriersOf(container, tag)),
    googleTags: tags
      .filter(({ type }) => type === 'googtag')
      .map((tag) => ({
        tag,
        inConfiguration: settingId(container, tag, 'config'),
        inEvents: settingId(container, tag, 'event'),
      })),
    hasServerUrl: tags.some((tag) => sendsToServer(container, tag)),
    hasSnippet: tags.some(
      ({ type, parameters }) => type === 'html' && /\/\*! ?CountOnce /.test(parameters.text('html')),
    ),
    unreadable: html.flatMap(({ tag, read }) => (read.problem === undefined ? [] : [{ tag, problem: read.problem }])),
  };
};

const ofCall = (container: Container, tag: Entity, call: PixelCall): PixelEvent => ({
  tag,
  name: plainName(call.eventName),
  id: call.id === undefined ? { kind: 'unknown' } : readIdSource(container, call.id),
  isQuoted: call.isQuoted,
  ...(call.misplaced && { misplaced: call.misplaced }),
  pixel: '',
  moments: momentsOf(container, tag),
});

/** Which field holds the name, by the choice in another. Fields of both vendors' templates. */
const NAME_FIELDS: Readonly<Record<string, readonly string[]>> = {
  standard: ['standardEventName', 'eventNameStandard'],
  custom: ['customEventName', 'eventNameCustom'],
};

const ofTemplate = (container: Container, tag: Entity): PixelEvent[] => {
  const product = productOf(container, tag);
  if (product !== 'meta-pixel' && product !== 'stape-pixel') return [];
  const { parameters } = tag;
  const isInherited = parameters.isOn('enhancedEcommerce') || parameters.text('inheritEventName') === 'inherit';
  const field = NAME_FIELDS[parameters.text('eventName')]?.find((each) => parameters.has(each));
  return [
    {
      tag,
      name: isInherited || field === undefined ? '' : plainName(parameters.text(field)),
      id: readIdSource(container, parameters.text('eventId')),
      isQuoted: false,
      pixel: valueOf(container, parameters.text('pixelId') || parameters.text('pixelIds')),
      moments: momentsOf(container, tag),
    },
  ];
};

/** What a tag asks of consent, in one text: empty where nothing is asked beside what the tag itself knows. */
export const consentOf = ({ json }: Entity): string => {
  const settings = member(json, 'consentSettings');
  if (!isObject(settings) || textOf(member(settings, 'consentStatus')) !== 'NEEDED') return '';
  const types = member(settings, 'consentType');
  const list = isObject(types) ? member(types, 'list') : undefined;
  return (Array.isArray(list) ? list.filter(isObject).map((each) => textOf(member(each, 'value'))) : [])
    .sort()
    .join(', ');
};
