/** Events of apps: app_data with its required members, and extinfo with its 16 positions. Source: Meta, app data. */
import type { Example } from '../example.ts';
import { without } from '../visit.ts';

const DEVICE = ['i2', 'com.shop', '1.0', '1.0 (7)', '16.1', 'iPhone14,2', 'en_US', 'PST', '', '390', '844', '3', '6'];
const EXTINFO = [...DEVICE, '256', '200', 'America/Los_Angeles'];

const APP_DATA = { advertiser_tracking_enabled: 1, application_tracking_enabled: '0', extinfo: EXTINFO };

const EVENT = {
  event_name: 'purchase',
  event_id: 'app.1',
  value: 5,
  currency: 'EUR',
  action_source: 'app',
  madid: '38400000-8cf0-11bd-b23e-10b96e40000d',
  app_data: APP_DATA,
};

const lacking = (member: string): Example => ({
  title: `an app event without ${member} is skipped`,
  description: 'Meta documents the three as required with action_source app.',
  in: { event: { ...EVENT, app_data: without(APP_DATA, member) } },
  out: {
    outcome: 'skipped',
    reasons: [`app_data.${member} required_missing`],
    log: ['subcode 2804019'],
  },
});

export const app: Example[] = [
  {
    title: 'a member of app_data of the wrong type is left out, by its name',
    description: 'Meta documents texts; the log says which member it was.',
    in: { event: { ...EVENT, app_data: { ...APP_DATA, campaign_ids: { a: 1 } } } },
    out: {
      outcome: 'sent',
      absent: ['app_data.campaign_ids'],
      reasons: ['app_data.campaign_ids wrong_type'],
    },
  },
  {
    title: 'an app event with everything that Meta knows of the app',
    description: 'Flags are 0 or 1, the rest as it came.',
    in: {
      event: {
        ...EVENT,
        app_data: {
          ...APP_DATA,
          campaign_ids: 'c1',
          install_referrer: 'utm_source=fb',
          installer_package: 'com.android.vending',
          url_schemes: ['shop'],
          windows_attribution_id: 'w1',
          vendor_id: 'E621E1F8-C36C-495A-93FC-0C247A3E6E5F',
        },
      },
    },
    out: {
      outcome: 'sent',
      sent: {
        action_source: 'app',
        user_data: { madid: '38400000-8cf0-11bd-b23e-10b96e40000d' },
        app_data: {
          advertiser_tracking_enabled: 1,
          application_tracking_enabled: 0,
          extinfo: EXTINFO,
          campaign_ids: 'c1',
          install_referrer: 'utm_source=fb',
          installer_package: 'com.android.vending',
          url_schemes: ['shop'],
          windows_attribution_id: 'w1',
          vendor_id: 'E621E1F8-C36C-495A-93FC-0C247A3E6E5F',
        },
      },
      absent: ['custom_data.app_data', 'custom_data.madid'],
    },
  },
  {
    title: 'extinfo as JSON text, without its last positions',
    description: 'All 16 positions must be there, blank where unknown.',
    in: { event: { ...EVENT, app_data: { ...APP_DATA, extinfo: JSON.stringify(DEVICE) } } },
    out: { outcome: 'sent', sent: { app_data: { extinfo: [...DEVICE, '', '', ''] } } },
  },
  {
    title: 'app_data as JSON text',
    description: 'gtag sends texts and numbers only.',
    in: { event: { ...EVENT, app_data: JSON.stringify(APP_DATA) } },
    out: { outcome: 'sent', sent: { app_data: { ...APP_DATA, application_tracking_enabled: 0 } } },
  },
  {
    title: 'extinfo without the version of the operating system does not count',
    description: 'Meta refuses a blank one (subcode 2804043).',
    in: { event: { ...EVENT, app_data: { ...APP_DATA, extinfo: ['a2', 'com.shop', '', '', ''] } } },
    out: {
      outcome: 'skipped',
      reasons: ['app_data.extinfo.4 required_missing'],
      log: ['app_data.extinfo.4, subcode 2804043'],
    },
  },
  {
    title: 'extinfo without the platform does not count',
    description: 'Position 0 is a2 or i2; Meta refuses anything else (subcode 2804043).',
    in: { event: { ...EVENT, app_data: { ...APP_DATA, extinfo: ['ios', ...DEVICE.slice(1)] } } },
    out: {
      outcome: 'skipped',
      reasons: ['app_data.extinfo.0 required_missing'],
      log: ['app_data.extinfo.0, subcode 2804043'],
    },
  },
  lacking('advertiser_tracking_enabled'),
  lacking('application_tracking_enabled'),
  lacking('extinfo'),
  {
    title: 'members of app_data as parameters of the event',
    description: 'Flat names are how Firebase’s parameters arrive.',
    in: {
      event: {
        ...without(without(EVENT, 'app_data'), 'action_source'),
        advertiser_tracking_enabled: 'true',
        application_tracking_enabled: false,
        extinfo: EXTINFO,
        'x-ga-vendor_device_id': 'E621E1F8',
      },
      settings: { actionSource: 'app' },
    },
    out: {
      outcome: 'sent',
      sent: {
        app_data: {
          advertiser_tracking_enabled: 1,
          application_tracking_enabled: 0,
          extinfo: EXTINFO,
          vendor_id: 'E621E1F8',
        },
      },
      only: { custom_data: ['value', 'currency'] },
    },
  },
  {
    title: 'app_data is not sent with a website’s event',
    description: 'It belongs to action_source app.',
    in: { event: { ...EVENT, action_source: 'system_generated' } },
    out: { outcome: 'sent', absent: ['app_data', 'custom_data.app_data'] },
  },
];
