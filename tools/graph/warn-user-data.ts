/** Warnings about user_data: hashes of nothing, malformed click ids, addresses that are not the user's. */
import { createHash } from 'node:crypto';
import { BlockList, isIP } from 'node:net';
import { readValues } from './event-values.ts';
import type { GraphEvent } from './graph-types.ts';
import { USER_KEYS } from './known-keys.ts';

/** What careless pages send for "no value", in the form that remains after normalising. */
const PLACEHOLDERS = [
  '',
  'null',
  'undefined',
  'na',
  'n/a',
  'none',
  'notset',
  '(not set)',
  'nan',
  '0',
  '[objectobject]',
];
const HASHED_PLACEHOLDERS = new Set(PLACEHOLDERS.map((text) => createHash('sha256').update(text).digest('hex')));

/** `fb.<level>.<milliseconds>.<value>`, with the appendix of Meta's parameter builder or without. */
const CLICK_ID = /^fb\.\d{1,3}\.(\d+)\.[^.]+(?:\.(?:[\w-]{2}|[\w-]{8}))?$/;
const BROWSER_ID = /^fb\.\d{1,3}\.(\d+)\.\d+(?:\.(?:[\w-]{2}|[\w-]{8}))?$/;
const CLICK_IDS = [
  { key: 'fbc', pattern: CLICK_ID },
  { key: 'fbp', pattern: BROWSER_ID },
];
/** Milliseconds have 13 digits since 2001; seconds have 10. */
const FIRST_MILLISECONDS = 1_000_000_000_000;

const PRIVATE_NETWORKS = makePrivateNetworks();

export function warnAboutUserData(event: GraphEvent): string[] {
  return [...warnAboutHashes(event), ...warnAboutClickIds(event), ...warnAboutBrowser(event)];
}

function warnAboutHashes(event: GraphEvent): string[] {
  const warnings = [];
  for (const key of Object.keys(USER_KEYS)) {
    const hashes = readValues(event, key).map((value) => value.split('.', 1)[0] ?? '');
    if (hashes.some((hash) => HASHED_PLACEHOLDERS.has(hash.toLowerCase()))) {
      warnings.push(`${key} is the hash of nothing or of a placeholder; leave it out.`);
    }
    if (USER_KEYS[key] === 'hashes' && hashes.some((hash) => hash !== hash.toLowerCase())) {
      warnings.push(`${key} is hashed in upper-case hex; Meta documents lower case.`);
    }
  }
  return warnings;
}

function warnAboutClickIds(event: GraphEvent): string[] {
  return CLICK_IDS.flatMap(({ key, pattern }) => {
    const [value] = readValues(event, key);
    if (value === undefined) return [];
    const time = pattern.exec(value)?.[1];
    if (time === undefined) return [`${key} does not have the form that Meta documents.`];
    return Number(time) < FIRST_MILLISECONDS ? [`${key} holds seconds; Meta expects milliseconds.`] : [];
  });
}

function warnAboutBrowser(event: GraphEvent): string[] {
  const warnings = [];
  if (event.action_source === 'website' && readValues(event, 'client_user_agent').length === 0) {
    warnings.push('client_user_agent is missing; Meta documents it as required for the action source website.');
  }
  const [address] = readValues(event, 'client_ip_address');
  if (address === undefined) return warnings;
  const family = isIP(address);
  if (family === 0) warnings.push('client_ip_address is no IP address.');
  else if (PRIVATE_NETWORKS.check(address, family === 6 ? 'ipv6' : 'ipv4')) {
    warnings.push('client_ip_address belongs to a private network: it is not the address of the user.');
  }
  return warnings;
}

function makePrivateNetworks(): BlockList {
  const list = new BlockList();
  const v4 = [
    '0.0.0.0/8',
    '10.0.0.0/8',
    '100.64.0.0/10',
    '127.0.0.0/8',
    '169.254.0.0/16',
    '172.16.0.0/12',
    '192.168.0.0/16',
  ];
  for (const network of v4) list.addSubnet(...readNetwork(network), 'ipv4');
  for (const network of ['::/128', '::1/128', 'fc00::/7', 'fe80::/10']) list.addSubnet(...readNetwork(network), 'ipv6');
  return list;
}

function readNetwork(text: string): [string, number] {
  const [address = '', bits] = text.split('/');
  return [address, Number(bits)];
}
