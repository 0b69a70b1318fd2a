/** Customer information that Meta wants unhashed. */
import type { Example } from '../example.ts';
import { VISIT } from '../visit.ts';

export const identifiers: Example[] = [
  {
    title: 'ids of Facebook, leads, subscriptions, apps and devices',
    description: 'Source: Meta, customer information parameters: not hashed; login and lead ids are integers.',
    in: {
      event: {
        ...VISIT,
        user_data: {
          fb_login_id: '102290049',
          lead_id: '525645896321548',
          subscription_id: 'sub_1',
          anon_id: 'XZ1a2b3c',
          madid: '38400000-8cf0-11bd-b23e-10b96e40000d',
        },
      },
    },
    out: {
      outcome: 'sent',
      sent: {
        user_data: {
          fb_login_id: 102290049,
          lead_id: 525645896321548,
          subscription_id: 'sub_1',
          anon_id: 'XZ1a2b3c',
          madid: '38400000-8cf0-11bd-b23e-10b96e40000d',
        },
      },
    },
  },
  {
    title: 'an id of 17 digits keeps every digit',
    description: 'As a double it would end in other digits than it does.',
    in: { event: { ...VISIT, user_data: { fb_login_id: '10229004912345679', lead_id: '52564589632154871' } } },
    out: {
      outcome: 'sent',
      sent: { user_data: { fb_login_id: '10229004912345679', lead_id: '52564589632154871' } },
    },
  },
  {
    title: 'a lead id of the wrong length is left out',
    description: 'Meta: 15 to 17 digits; it refuses others (subcode 2804036).',
    in: { event: { ...VISIT, user_data: { lead_id: '12345' } } },
    out: { outcome: 'sent', absent: ['user_data.lead_id'], reasons: ['user_data.lead_id not_digits'] },
  },
  {
    title: 'an e-mail address is no subscription id',
    description: 'These keys leave unhashed.',
    in: { event: { ...VISIT, user_data: { subscription_id: 'mary@example.com' } } },
    out: {
      outcome: 'sent',
      absent: ['user_data.subscription_id'],
      reasons: ['user_data.subscription_id personal_parameter'],
    },
  },
  {
    title: 'the user agent of the request where the event has none',
    description: 'Meta documents client_user_agent as required for websites.',
    in: { event: { ...VISIT, user_agent: undefined }, headers: { 'User-Agent': 'Mozilla/5.0 (header)' } },
    out: { outcome: 'sent', sent: { user_data: { client_user_agent: 'Mozilla/5.0 (header)' } } },
  },
  {
    title: 'a website event without user agent and page is sent with a note',
    description: 'Meta documents both as required and accepts the event without them.',
    in: { event: { ...VISIT, user_agent: undefined, page_location: undefined, user_id: 'u1' } },
    out: {
      outcome: 'sent',
      absent: ['user_data.client_user_agent', 'event_source_url'],
      reasons: ['user_data.client_user_agent documented_as_required', 'event_source_url documented_as_required'],
      warnings: ['event_source_url is missing', 'client_user_agent is missing'],
    },
  },
];
