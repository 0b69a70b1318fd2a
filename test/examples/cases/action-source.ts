/** action_source: where the conversion happened, and what Meta requires and forbids by it. */
import type { Example } from '../example.ts';
import { PURCHASE, sha, VISIT } from '../visit.ts';

/** Source: Meta, server event parameters. The rest of the event needs nothing else with these. */
const PLAIN = ['website', 'physical_store', 'phone_call', 'email', 'chat', 'system_generated', 'other'];

const fromForm = PLAIN.map((source): Example => ({
  title: `action source ${source} of the form`,
  description: 'Required with every event; the form’s value holds where the event says nothing.',
  in: { event: PURCHASE, settings: { actionSource: source } },
  out: { outcome: 'sent', sent: { action_source: source } },
}));

const CHAT = {
  ...VISIT,
  event_name: 'purchase',
  value: 9,
  currency: 'BRL',
  action_source: 'business_messaging',
  messaging_channel: 'WhatsApp',
  user_data: {
    page_id: '1008909280',
    ctwa_clid: 'ARAkLkA8rmlFeiCktEJQ',
    whatsapp_business_account_id: '1234567890',
  },
};

/** Each channel refuses an event without the business's side of the conversation, by a subcode of its own. */
const NEEDED = [
  ['whatsapp', 'user_data.whatsapp_business_account_id', 2804116],
  ['messenger', 'user_data.page_id', 2804069],
  ['instagram', 'user_data.ig_account_id', 2804079],
] as const;

const oneSided = NEEDED.map(([channel, field, subcode]): Example => ({
  title: `a conversation on ${channel} without ${field} is skipped`,
  description: `Meta refuses it (subcode ${subcode}).`,
  in: {
    event: {
      event_name: 'lead',
      event_id: 'l4',
      action_source: 'business_messaging',
      messaging_channel: channel,
      user_data: { email: 'mary@example.com' },
    },
  },
  out: { outcome: 'skipped', reasons: [`${field} required_missing`], log: [`${field}, subcode ${subcode}`] },
}));

export const actionSource: Example[] = [
  ...oneSided,
  ...fromForm,
  {
    title: 'the event’s own action source comes first, in any case',
    description: 'One container serves shop and call centre. Meta’s SDK writes small letters.',
    in: { event: { ...PURCHASE, action_source: 'Phone_Call' }, settings: { actionSource: 'website' } },
    out: { outcome: 'sent', sent: { action_source: 'phone_call' } },
  },
  {
    title: 'an unknown action source is replaced by the form’s',
    description: 'Meta refuses others (subcode 2804019).',
    in: { event: { ...PURCHASE, action_source: 'web' }, settings: { actionSource: 'chat' } },
    out: {
      outcome: 'sent',
      sent: { action_source: 'chat' },
      reasons: ['action_source unknown_action_source'],
    },
  },
  {
    title: 'a conversation on WhatsApp, without browser and click ids',
    description: 'Meta refuses fbc, fbp, IP address and user agent with business_messaging.',
    in: { event: CHAT, cookies: { _fbp: 'fb.1.1596403881668.1', _fbc: 'fb.1.1596403881668.a' } },
    out: {
      outcome: 'sent',
      sent: {
        action_source: 'business_messaging',
        messaging_channel: 'whatsapp',
        user_data: {
          page_id: '1008909280',
          ctwa_clid: 'ARAkLkA8rmlFeiCktEJQ',
          whatsapp_business_account_id: '1234567890',
        },
      },
      absent: ['user_data.fbc', 'user_data.fbp', 'user_data.client_ip_address', 'user_data.client_user_agent'],
      reasons: [
        'user_data.client_ip_address not_in_messaging',
        'user_data.client_user_agent not_in_messaging',
        'user_data.fbc not_in_messaging',
        'user_data.fbp not_in_messaging',
      ],
    },
  },
  {
    title: 'a conversation on Instagram',
    description: 'Its keys: ig_account_id and ig_sid.',
    in: {
      event: {
        event_name: 'lead',
        event_id: 'l1',
        action_source: 'business_messaging',
        messaging_channel: 'instagram',
        user_data: { ig_account_id: '17841400000000000', ig_sid: '5678901234567890' },
      },
    },
    out: {
      outcome: 'sent',
      sent: {
        messaging_channel: 'instagram',
        user_data: { ig_account_id: '17841400000000000', ig_sid: '5678901234567890' },
      },
    },
  },
  {
    title: 'a conversation on Messenger',
    description: 'Its keys: page_id and page_scoped_user_id.',
    in: {
      event: {
        event_name: 'lead',
        event_id: 'l2',
        messaging_channel: 'messenger',
        user_data: { page_id: '1008909280', page_scoped_user_id: '2345678901234567' },
      },
      settings: { actionSource: 'business_messaging' },
    },
    out: {
      outcome: 'sent',
      sent: { messaging_channel: 'messenger', user_data: { page_scoped_user_id: '2345678901234567' } },
    },
  },
  {
    title: 'ids of conversations as parameters of the event',
    description: 'Flat names, as a webhook’s server sends them.',
    in: {
      event: {
        event_name: 'lead',
        event_id: 'l3',
        action_source: 'business_messaging',
        messaging_channel: 'whatsapp',
        page_id: '1008909280',
        page_scoped_user_id: '2345678901',
        ctwa_clid: 'ARAkLkA8',
        whatsapp_business_account_id: '1234567890',
        ig_account_id: '178414000',
        ig_sid: '5678901',
      },
    },
    out: {
      outcome: 'sent',
      sent: {
        user_data: {
          page_id: '1008909280',
          page_scoped_user_id: '2345678901',
          ctwa_clid: 'ARAkLkA8',
          whatsapp_business_account_id: '1234567890',
          ig_account_id: '178414000',
          ig_sid: '5678901',
        },
      },
      absent: ['custom_data'],
    },
  },
  {
    title: 'a conversation without its channel is skipped',
    description: 'Meta refuses it (subcode 2804063).',
    in: { event: { ...CHAT, messaging_channel: 'sms' } },
    out: {
      outcome: 'skipped',
      reasons: [
        'messaging_channel required_missing',
        'user_data.client_ip_address not_in_messaging',
        'user_data.client_user_agent not_in_messaging',
      ],
      log: ['messaging_channel, subcode 2804063'],
    },
  },
  {
    title: 'keys of conversations are left out elsewhere',
    description: 'They belong to business_messaging only.',
    in: { event: { ...PURCHASE, user_data: { email: 'mary@example.com', page_id: '1008909280' } } },
    out: {
      outcome: 'sent',
      sent: { user_data: { em: [sha('mary@example.com')] } },
      absent: ['user_data.page_id'],
      reasons: ['user_data.page_id only_in_messaging'],
    },
  },
  {
    title: 'opt_out is passed on',
    description: 'Source: Meta, server event parameters: attribution only, not delivery optimisation.',
    in: { event: { ...VISIT, opt_out: 'true' } },
    out: { outcome: 'sent', sent: { opt_out: true } },
  },
  {
    title: 'x-fb-opt_out is passed on',
    description: 'The name that Meta’s GTM client gives it.',
    in: { event: { ...VISIT, 'x-fb-opt_out': true } },
    out: { outcome: 'sent', sent: { opt_out: true } },
  },
];
