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
    title: 'an id of 17 digits that came as a number has lost digits, and is left out',
    description: 'Beyond 2^53 JavaScript has 52564589632154871 as …870: the id of another person.',
    in: { event: { ...VISIT, user_id: 52564589632154870, user_data: { lead_id: 52564589632154870 } } },
    out: {
      outcome: 'sent',
      absent: ['user_data.lead_id', 'user_data.external_id'],
      reasons: ['user_data.lead_id inexact_number', 'user_data.external_id inexact_number'],
    },
  },
  {
    title: 'an id that has lost digits in the form gives way to the event’s',
    description: 'Variables of GTM may return numbers.',
    in: {
      event: { ...VISIT, lead_id: '52564589632154871' },
      settings: { userDataOverrides: [{ key: 'lead_id', value: 52564589632154870 }] },
    },
    out: {
      outcome: 'sent',
      sent: { user_data: { lead_id: '52564589632154871' } },
      reasons: ['user_data.lead_id inexact_number'],
    },
  },
  {
    title: 'ids of conversations are texts, however they came',
    description: 'Source: Meta, customer information parameters: strings, other than login and lead ids.',
    in: {
      event: {
        event_name: 'purchase',
        event_id: 'Purchase.T_1',
        value: 1,
        currency: 'EUR',
        action_source: 'business_messaging',
        messaging_channel: 'whatsapp',
        user_data: {
          page_id: 1008909280,
          whatsapp_business_account_id: '1234567890',
          ig_sid: 5678901234,
          ig_account_id: '17841400000',
          page_scoped_user_id: 234567890,
        },
      },
    },
    out: {
      outcome: 'sent',
      sent: {
        user_data: {
          page_id: '1008909280',
          whatsapp_business_account_id: '1234567890',
          ig_sid: '5678901234',
          ig_account_id: '17841400000',
          page_scoped_user_id: '234567890',
        },
      },
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
