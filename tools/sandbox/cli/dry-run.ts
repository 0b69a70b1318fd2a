/**
 * The answers of a dry run, in which nothing leaves this computer. What is sent to Meta is checked by the stand-in for Meta; every
 * other address gets the status alone. Owns what `--answer` takes.
 */
import { carryTo } from '../../graph/carry.ts';
import { createGraph } from '../../graph/graph.ts';
import type { GraphFault } from '../../graph/graph-types.ts';
import type { SendHttp } from '../run-types.ts';

interface AnswerRow {
  /** What the stand-in for Meta does. Without a fault it takes what Meta would take. */
  fault: GraphFault;
  /** Of any other address; 0 for none at all. */
  status: number;
}

/** By what is given to `--answer`. Meta answers a token that is not valid, its code 190, with 401. */
const ANSWERS = {
  '200': { fault: 'none', status: 200 },
  '400': { fault: 'schema', status: 400 },
  '190': { fault: 'bad-token', status: 401 },
  '500': { fault: 'outage', status: 500 },
  timeout: { fault: 'never', status: 0 },
} as const satisfies Record<string, AnswerRow>;

export type Answer = keyof typeof ANSWERS;

export const DEFAULT_ANSWER: Answer = '200';

export const ANSWER_NAMES = Object.keys(ANSWERS);

export const isAnswer = (text: string): text is Answer => Object.hasOwn(ANSWERS, text);

const META = 'graph.facebook.com';

/** As a request ends that nobody answers; the words are for the report, the code sees the reason. */
const unanswered = (): Error => Object.assign(new Error('as --answer timeout says'), { reason: 'timed_out' });

export const makeDrySender = (answer: Answer): SendHttp => {
  const { fault, status } = ANSWERS[answer];
  const graph = createGraph({ fault });
  return async (request) => {
    if (status === 0) throw unanswered();
    const isForMeta = URL.canParse(request.url) && new URL(request.url).hostname === META;
    if (!isForMeta) return { statusCode: status, headers: {}, body: '{}' };
    const { statusCode, headers, body } = await carryTo(graph, request);
    return { statusCode, headers, body };
  };
};
