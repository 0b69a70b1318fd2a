/** Renders `___INFO___`: what GTM and its gallery show about the template. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './root.ts';

export function renderInfo(): Record<string, unknown> {
  const icon = readFileSync(join(ROOT, 'template/icon.png')).toString('base64');
  return {
    type: 'TAG',
    id: 'cvt_temp_public_id',
    version: 1,
    securityGroups: [],
    displayName: 'Meta Conversions API by CountOnce',
    categories: ['ADVERTISING', 'CONVERSIONS', 'ANALYTICS'],
    brand: { id: 'brand_dummy', displayName: 'CountOnce', thumbnail: `data:image/png;base64,${icon}` },
    description:
      'Sends your events to Meta’s Conversions API, hashed and checked, with the event ID of the pixel, so that every conversion is counted once.',
    containerContexts: ['SERVER'],
  };
}
