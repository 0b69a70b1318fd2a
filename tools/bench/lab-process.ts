/** The lab as a process of its own, so that whoever measures it takes none of its time. Tells its port, then its figures when asked. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createLab } from '../lab/lab.ts';
import type { LabFigures } from './lab.ts';

const template = readFileSync(join(import.meta.dirname, '..', '..', 'template.tpl'), 'utf8');
const lab = createLab({ template });
const url = await lab.listen(0);
const atStart = process.cpuUsage();
process.send?.(Number(new URL(url).port));

process.once('SIGINT', () => process.exit(0));
process.on('message', () => {
  const { rows, paired } = lab.board.totals;
  const { received, browser } = lab.store.totals;
  const { user, system } = process.cpuUsage(atStart);
  const memory = process.memoryUsage().rss;
  const figures: LabFigures = { received: received + browser, rows, paired, memory, cpuUs: user + system };
  process.send?.(figures);
});
