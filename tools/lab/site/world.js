/* global document */
/** The page /world: the same switches as in the shop's drawer. */
import { drawSwitches } from './switches.js';

void drawSwitches(document.getElementById('switches'), () => undefined);
