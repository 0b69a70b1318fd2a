/** Entry of the ES module: the same snippet for sites that bundle their scripts. */
import './install.ts';
import { countOnce as made } from './settings.ts';
import type { CountOnce } from './types.ts';

export const countOnce = made as CountOnce;
