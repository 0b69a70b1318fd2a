/** The figures of a template that are the same on every machine: what GTM's interpreter evaluates, and bytes. Judges nothing. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../build/root.ts';
import { CostMeter } from '../sandbox/interpreter/cost.ts';
import { parseTemplateFile, type TemplateFile } from '../sandbox/template-file.ts';
import { ANSWER, FORM, NOW_MS, pageView, purchase, refusedPurchase, scroll, type EventData } from './events.ts';

export interface Figures {
  /** Nodes evaluated for a purchase with nine match keys and three items. */
  purchaseNodes: number;
  /** Nodes that a further item adds to it. */
  nodesPerItem: number;
  /** Nodes for a page view as the GA4 client describes it. */
  pageViewNodes: number;
  /** Nodes for an event that consent refuses. */
  refusedNodes: number;
  /** Nodes for an event that its name excludes. */
  unwantedNodes: number;
  /** Regular expressions compiled for the purchase, which is ASCII. */
  purchasePatterns: number;
  /** Bytes of the code as GTM ships it. */
  compiledBytes: number;
  /** Bytes of the template file, tests included. */
  fileBytes: number;
}

export const measureFigures = async (template: TemplateFile, fileBytes: number): Promise<Figures> => {
  const meter = new CostMeter(template);
  const measure = async (eventData: EventData) => {
    const sendHttp = () => Promise.resolve(ANSWER);
    const cost = await meter.measure({ data: FORM, eventData, sendHttp, now: () => NOW_MS });
    if (cost.error) throw new Error(`a run ends in an error, so its cost says nothing: ${cost.error.message}`);
    return cost;
  };
  const bought = await measure(purchase(3));
  return {
    purchaseNodes: bought.nodes,
    nodesPerItem: bought.nodesPerItem ?? 0,
    pageViewNodes: (await measure(pageView())).nodes,
    refusedNodes: (await measure(refusedPurchase())).nodes,
    unwantedNodes: (await measure(scroll())).nodes,
    purchasePatterns: Object.values(bought.patterns).reduce((sum, count) => sum + count, 0),
    compiledBytes: meter.compiledBytes,
    fileBytes,
  };
};

/** Of the built template.tpl. */
export const measureTag = (): Promise<Figures> => {
  const text = readFileSync(join(ROOT, 'template.tpl'), 'utf8');
  return measureFigures(parseTemplateFile(text), Buffer.byteLength(text));
};
