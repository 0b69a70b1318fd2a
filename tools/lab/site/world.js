/** The page /world: the same switches as in the shop's drawer. */
import { byId } from '/pages/element.js';
import { drawSwitches } from './switches.js';

void drawSwitches(byId('switches'), () => undefined);
