/** Examples for the rules of the pixel's side: an export that breaks the rule and a near miss that keeps it. Not a test itself. */
import { on, tag, variable, type Parts } from './make-export.ts';
import { fbq, ga4, web, type RuleExample } from './example-parts.ts';

const random = (code: string): Parts => ({
  tag: [fbq('Pixel', 'Purchase', ', {eventID: {{js}}}'), ga4('GA4', 'purchase', '{{js}}')],
  variable: [variable('js', 'jsm', { javascript: code })],
});

export const PIXEL_EXAMPLES: readonly RuleExample[] = [
  {
    rule: 'pixel-without-id',
    names: 'Pixel',
    bad: [web({ tag: [fbq('Pixel', 'Purchase', ''), ga4('GA4')] })],
    good: [
      web({ tag: [fbq('Pixel'), ga4('GA4')] }),
      web({
        tag: [
          fbq('Pixel', 'Purchase', ''),
          ga4('GA4'),
          tag('Snippet', 'html', { html: '<script>/*!CountOnce 1.0.0*/</script>' }, on('2147479573')),
        ],
      }),
    ],
  },
  {
    rule: 'pixel-id-in-quotes',
    names: 'Pixel',
    bad: [web({ tag: [fbq('Pixel', 'Purchase', ", {eventID: '{{event_id}}'}"), ga4('GA4')] })],
    good: [web({ tag: [fbq('Pixel'), ga4('GA4')] })],
  },
  {
    rule: 'pixel-id-misplaced',
    names: 'Pixel',
    bad: [
      web({
        tag: [
          tag(
            'Pixel',
            'html',
            { html: "<script>fbq('track','Lead',{value:1,eventID:{{event_id}}})</script>" },
            on('1'),
          ),
          ga4('GA4'),
        ],
      }),
    ],
    good: [web({ tag: [fbq('Pixel'), ga4('GA4')] })],
  },
  {
    rule: 'random-id',
    names: 'js',
    bad: [
      web(random('function(){return Math.random() + "." + Date.now()}')),
      web(random('function(){return window.crypto.randomUUID()}')),
    ],
    good: [web(random('function(){return window.myId = window.myId || Math.random()}'))],
  },
  {
    rule: 'fixed-id',
    names: 'GA4',
    bad: [web({ tag: [fbq('Pixel'), ga4('GA4', 'purchase', 'purchase-1')] })],
    good: [web({ tag: [fbq('Pixel'), ga4('GA4')] })],
  },
  {
    rule: 'counter-id',
    names: 'unique',
    bad: [
      web({
        tag: [fbq('Pixel', 'Purchase', ', {eventID: {{unique}}}'), ga4('GA4', 'purchase', '{{unique}}')],
        variable: [variable('unique', 'v', { name: 'gtm.uniqueEventId' })],
      }),
    ],
    good: [
      web({
        tag: [fbq('Pixel'), ga4('GA4', 'purchase', '{{event_id}}.{{unique}}')],
        variable: [variable('unique', 'v', { name: 'gtm.uniqueEventId' })],
      }),
    ],
  },
  {
    rule: 'unreadable-html',
    names: 'Pixel',
    bad: [web({ tag: [tag('Pixel', 'html', { html: "<script>\\nfbq('track', 'Lead');</script>" }, on('1'))] })],
    good: [web({ tag: [fbq('Pixel')] })],
  },
];
