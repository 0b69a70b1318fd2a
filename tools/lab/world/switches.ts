/** The switchboard's switches, one row each: what can be changed about the shop, its visitors and Meta's answers. Rows only. */

export interface Choice {
  value: string;
  label: string;
  /** What happens then, in one sentence. */
  effect: string;
}

export interface Switch {
  key: string;
  label: string;
  /** The first one is the world at the start. */
  choices: readonly Choice[];
}

export const SWITCHES = [
  {
    key: 'pattern',
    label: 'How the shop is instrumented',
    choices: [
      { value: 'A', label: 'A · By hand', effect: 'gtag.js and the pixel’s base code stand in the page.' },
      { value: 'B', label: 'B · Tag Manager', effect: 'Data layer; GA4 tags and the pixel as Custom HTML in GTM.' },
      {
        value: 'C',
        label: 'C · Pixel template',
        effect: 'Data layer; GA4 tags and a gallery template for the pixel in GTM.',
      },
      { value: 'D', label: 'D · Mixed', effect: 'The pixel stands in the page, GA4 comes from GTM.' },
      {
        value: 'E',
        label: 'E · Shop plugin',
        effect:
          'A plugin prints the pixel with ids of its own, and reports to Meta from its server too; gtag.js knows nothing of it.',
      },
    ],
  },
  {
    key: 'triggers',
    label: 'Triggers',
    choices: [
      {
        value: 'named',
        label: 'Named after the event',
        effect: 'The data layer says add_to_cart, and the tags wait for this name.',
      },
      {
        value: 'foreign',
        label: 'Foreign',
        effect: 'Tags of B, C and D wait for DOM Ready, clicks, visible elements and messages of other names.',
      },
    ],
  },
  {
    key: 'snippet',
    label: 'CountOnce snippet',
    choices: [
      { value: 'on', label: 'On', effect: 'Pasted into the head, before everything else.' },
      { value: 'off', label: 'Off', effect: 'The site as it is today.' },
      { value: 'late', label: 'Late', effect: 'Loaded a second after the page; what was sent before has no id.' },
    ],
  },
  {
    key: 'pixel',
    label: 'Pixel',
    choices: [
      { value: 'loads', label: 'Loads', effect: 'The pixel’s library loads.' },
      {
        value: 'blocked',
        label: 'Blocked',
        effect: 'An ad blocker stops the library; only the server sees the visitor.',
      },
    ],
  },
  {
    key: 'consent',
    label: 'Consent',
    choices: [
      { value: 'granted', label: 'Granted', effect: 'The visitor has agreed before.' },
      { value: 'denied', label: 'Denied', effect: 'The pixel is held back; GA4 sends pings that say so.' },
      { value: 'late', label: 'Late', effect: 'A banner asks; what happened before the answer is sent after it.' },
    ],
  },
  {
    key: 'cookies',
    label: 'Cookies',
    choices: [
      { value: 'kept', label: 'Kept', effect: '_ga, _fbp and _fbc live on from page to page.' },
      { value: 'lost', label: 'Lost', effect: 'Each page begins without them, as after a browser’s clean-up.' },
    ],
  },
  {
    key: 'graph',
    label: 'Meta answers',
    choices: [
      { value: 'normal', label: 'Normally', effect: 'Events are accepted unless they break a rule.' },
      { value: '400', label: 'Event refused', effect: 'Meta calls every event invalid: status 400, code 100.' },
      { value: '190', label: 'Token expired', effect: 'Meta no longer takes the access token: status 401, code 190.' },
      { value: '429', label: 'Too many calls', effect: 'Meta’s rate limit: status 403, code 4, as Meta words a 429.' },
      { value: '500', label: 'Meta is down', effect: 'A temporary fault of Meta: status 500, code 2.' },
      { value: 'slow', label: 'Too late', effect: 'After five seconds, later than the tag waits.' },
      { value: 'never', label: 'Not at all', effect: 'The connection stays open without an answer.' },
    ],
  },
] as const satisfies readonly Switch[];

type Row = (typeof SWITCHES)[number];

export type SwitchKey = Row['key'];

/** The position of every switch. */
export type WorldState = { [Key in SwitchKey]: Extract<Row, { key: Key }>['choices'][number]['value'] };
