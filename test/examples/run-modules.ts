/** Runs the tag's modules for one example. */
import { runTag } from '../../template/src/main.ts';
import type { Example, Json, Ran } from './example.ts';
import { createMeta } from './meta.ts';
import { createModuleGtm } from './module-gtm.ts';
import { PIXEL_ID, TOKEN } from './visit.ts';

/** The form of an example: a pixel and a log, with what the example says. */
export const formOf = (settings: Json = {}): Json => {
  const form: Json = { pixelId: PIXEL_ID, accessToken: TOKEN, logLevel: 'always', ...settings };
  return Object.fromEntries(Object.entries(form).filter(([, value]) => value !== undefined));
};

export const runModules = async ({ in: given }: Example): Promise<Ran & { counted: boolean[] }> => {
  const meta = createMeta(given);
  const { gtm, ran, settle } = createModuleGtm(given, meta);
  const callbacks = {
    succeed: () => void ran.callbacks.push('gtmOnSuccess'),
    fail: () => void ran.callbacks.push('gtmOnFailure'),
  };
  runTag(formOf(given.settings), callbacks, gtm);
  await settle();
  return { ...ran, counted: meta.counted };
};
