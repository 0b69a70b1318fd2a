/** Rules that need both containers: what becomes of one event on its way from the page to Meta. */
import { followEvents, type Flow, type FlowVerdict } from './follow.ts';
import type { Problem, Rule, Subject } from './rule.ts';

const flowsWith = ({ web, server }: Subject, verdict: FlowVerdict, describe: (flow: Flow) => string): Problem[] =>
  web && server
    ? followEvents(web, server)
        .filter((flow) => flow.verdict === verdict)
        .map((flow) => ({ entity: flow.event.tag, text: describe(flow) }))
    : [];

const tagsOf = ({ steps }: Flow): string => [...new Set(steps.map(({ sender }) => `“${sender.tag.name}”`))].join(', ');

export const BOTH_RULES: readonly Rule[] = [
  {
    id: 'counts-twice',
    severity: 'error',
    why: 'Meta gets the action from the browser and from the server under two ids, or once without any.',
    remedy: 'Send the pixel’s id along: event_id in the GA4 tag or the Data Tag, from the same variable.',
    check: (subject) =>
      flowsWith(subject, 'twice', (flow) => `${flow.event.name} counts twice with ${tagsOf(flow)}: ${flow.reason}`),
  },
  {
    id: 'other-name',
    severity: 'error',
    why: 'Meta pairs equal names only: one action counts under two names.',
    remedy: 'Give both sides the same event name, or let one of them alone report it.',
    check: (subject) =>
      flowsWith(
        subject,
        'other-name',
        (flow) => `sends ${flow.event.name}, and for the same moment ${flow.reason} with ${tagsOf(flow)}`,
      ),
  },
  {
    id: 'browser-only',
    severity: 'note',
    why: 'Nothing counts twice; but the server does not make up for what browsers hold back.',
    remedy:
      'If the server is to send it too, give its tag a trigger for the event that GA4 or the Data Tag reports at this moment.',
    check: (subject) => flowsWith(subject, 'browser', (flow) => `sends ${flow.event.name}, which no server tag sends`),
  },
];
