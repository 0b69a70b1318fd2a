/** Rules about GA4 and containers, about second senders, and about what the recording itself does not show. */
import { nameOf } from '../actions.ts';
import type { Judged } from '../judge-recording.ts';
import { textOf } from '../text-of.ts';
import type { ServerHit } from '../traffic.ts';
import { groupBy, listed, one, sentCalls, times, type Found, type Rule } from './rule.ts';

export const SERVER_RULES: readonly Rule[] = [
  {
    rule: 'no-ga4',
    severity: 'error',
    remedy:
      'Record again with consent given, or look whether a Google tag or a Data Tag is installed: the server learns of events from it alone.',
    find: ({ traffic }) => one(traffic.hits.length === 0, 'The recording holds no hit of GA4 or of Stape’s Data Tag.'),
  },
  {
    rule: 'no-container',
    severity: 'error',
    remedy:
      'Set the server container’s address in the Google tag (server_container_url). Until then the server reports nothing.',
    find: ({ seen }) => {
      const hosts = listed(seen.hits.map(({ host }) => host));
      return one(
        seen.isSupposed && seen.hits.length > 0,
        `GA4 goes to ${hosts} and to no server container. The report shows what would be if it did.`,
      );
    },
  },
  {
    rule: 'ga4-fires-twice',
    severity: 'error',
    remedy: 'Two GA4 tags fire on one trigger: keep one, or give both the same event_id.',
    find: findTwice,
  },
  {
    rule: 'beside-container',
    severity: 'info',
    remedy: 'Send them to the container too, if the server is to report them.',
    find: ({ seen }) => {
      const names = seen.elsewhere.filter(({ isGoogle }) => isGoogle).map(nameOf);
      return one(!seen.isSupposed && names.length > 0, `GA4 sends some events to Google alone: ${listed(names)}.`);
    },
  },
  {
    rule: 'several-streams',
    severity: 'info',
    remedy:
      'Send one of them to the container, or both with the same event_id: else the server reports each action twice.',
    find: ({ traffic }) => {
      const ids = [...new Set(traffic.hits.map(({ measurementId }) => measurementId).filter(Boolean))];
      return one(ids.length > 1, `GA4 reports to ${ids.length} streams: ${listed(ids)}.`);
    },
  },
  {
    rule: 'no-consent-signal',
    severity: 'info',
    remedy: 'Where consent is asked for, set up Google’s consent mode, so that the server knows the answer.',
    find: ({ traffic }) => {
      const hits = traffic.hits.filter(({ carrier }) => carrier === 'ga4');
      return one(hits.length > 0 && !hits.some(hasConsent), 'No hit of GA4 carries a consent signal.');
    },
  },
  {
    rule: 'second-sender-gateway',
    severity: 'warning',
    remedy:
      'Meta’s Gateway and a server container beside it count twice unless the ids agree: switch one of the two off.',
    find: ({ traffic }) =>
      one(
        traffic.gateway.length > 0,
        `Meta’s Conversions API Gateway at ${listed(traffic.gateway.map(({ host }) => host))} gets a copy of the events.`,
      ),
  },
  {
    rule: 'second-sender-plugin',
    severity: 'warning',
    remedy:
      'Look into the plugin’s settings whether it reports to Meta from its own server too; one server sender is enough.',
    find: findPlugins,
  },
  {
    rule: 'second-sender-own-host',
    severity: 'warning',
    remedy: 'Find out what that host does with it: if it sends to Meta, it is a server sender beside your container.',
    find: ({ traffic }) =>
      one(
        traffic.copies.length > 0,
        `${listed(traffic.copies.map(({ host }) => host))} gets a copy of ${listed(traffic.copies.map(({ call }) => call.eventName))}.`,
      ),
  },
  {
    rule: 'event-setup-tool',
    severity: 'info',
    remedy:
      'An event that was set up in Events Manager carries no id of yours. Report it with a call of your own to pair it.',
    find: (judged) => {
      const names = sentCalls(judged)
        .filter(({ call }) => call.other['est_source'] !== undefined)
        .map(({ call }) => call.eventName);
      return one(names.length > 0, `Meta’s Event Setup Tool makes ${listed(names)}.`);
    },
  },
  {
    rule: 'bodies-lost',
    severity: 'warning',
    remedy: 'Save the recording with content, in Chrome or Firefox; WebPageTest keeps no bodies.',
    find: ({ traffic }) =>
      one(
        traffic.lostBodies > 0,
        `The file lacks the bodies of ${traffic.lostBodies} of the requests to the pixel or GA4, and with them their events.`,
      ),
  },
  {
    rule: 'unreadable-requests',
    severity: 'info',
    remedy: 'Nothing, if the rest is what you wanted to see.',
    find: ({ traffic }) =>
      [...traffic.unread].slice(0, 5).map(([reason, count]) => ({
        text: `A request to the pixel or GA4 could not be read, ${times(count)}: ${reason}`,
      })),
  },
  {
    rule: 'recording-cut',
    severity: 'warning',
    remedy: 'Record a shorter visit.',
    find: ({ traffic }) =>
      one(
        traffic.isCut,
        'There are more events than are looked at: the report is of the first 5,000 of the pixel or of GA4.',
      ),
  },
];

const TWICE_MS = 1_000;

/** Two tags of one stream, one event, within a second; GA4 numbers its requests, so that these are no repetition. */
function findTwice({ seen }: Judged): Found[] {
  const keyOf = ({ measurementId, carrier, eventData }: ServerHit): string =>
    JSON.stringify([carrier, measurementId, ...DISTINGUISHING.map((key) => eventData[key])]);
  return groupBy(seen.hits, keyOf).flatMap((group) => {
    const [first, second] = group;
    const isNear = first && second && second.atMs - first.atMs < TWICE_MS;
    const ids = new Set(group.map(({ eventData }) => eventData['event_id']));
    if (!isNear || (ids.size === 1 && !ids.has(undefined)) || !COUNTED.test(nameOf(first))) return [];
    return [{ text: `GA4 reports ${nameOf(first)} twice within a second, with the same data.` }];
  });
}

const DISTINGUISHING = ['event_name', 'page_location', 'value', 'currency', 'transaction_id', 'items', 'x-ga-page_id'];

/** Scroll depths and clicks come in series. */
const COUNTED = /^(?:page_view|view_item|add_to_cart|begin_checkout|add_payment_info|purchase|generate_lead|sign_up)$/;

/** `l` in `gcd` says that the site has set nothing, for either. Source: Google, gtag.js. */
function hasConsent({ eventData }: ServerHit): boolean {
  const gcd = textOf(eventData['x-ga-gcd']);
  return eventData['x-ga-gcs'] !== undefined || (/^1.[a-z].[a-z]/i.test(gcd) && !/^1.l.l/.test(gcd));
}

/** Tag managers begin with `tm`. Source: requests of the pixel as browsers show them. */
function findPlugins(judged: Judged): Found[] {
  const agents = sentCalls(judged).flatMap(({ call }) => call.other['a'] ?? []);
  const plugins = [...new Set(agents)].filter((agent) => /^(?!tm)[a-z]/i.test(agent));
  return plugins.slice(0, 5).map((agent) => ({
    text: `The pixel’s calls come from ${listed([agent])}, a plugin, which may have a server of its own.`,
  }));
}
