/** The dictionary of these tests: what a run of the tag is given and what it did. Runs nothing. */

/** 23 November 2026, 12:00 UTC. */
export const NOW_MS = 1795435200000;

export const TOKEN = 'EAAfuzz0token0that0nobody0may0see';

/** What the form holds unless a test says otherwise. */
export const FORM = { pixelId: '1234567890123456', accessToken: TOKEN, logLevel: 'always' };

/** What Graph answers, or why the call fails. */
export type Answer = { statusCode: unknown; headers?: unknown; body?: unknown } | { rejection: unknown };

export const ACCEPTED: Answer = { statusCode: 200, headers: {}, body: '{"events_received":1,"fbtrace_id":"Atrace"}' };

export interface Surroundings {
  event: Record<string, unknown>;
  /** What the form holds beside FORM. */
  settings?: Record<string, unknown>;
  cookies?: Record<string, string[]>;
  headers?: Record<string, string>;
  preview?: boolean;
  /** Used in turn; the last one serves every further request. */
  answers?: Answer[];
}

export interface TagRequest {
  url: string;
  method: string;
  headers: Record<string, string>;
  body: string;
}

export interface TagRun {
  callbacks: ('succeed' | 'fail')[];
  requests: TagRequest[];
  logs: string[];
  cookies: { name: string; value: string; options: Record<string, unknown> }[];
}

/** Rejects when the tag throws. */
export type Run = (surroundings: Surroundings) => Promise<TagRun>;

/** GTM rejects with a plain object, `{reason}`, which is no Error. Source: Google, sendHttpRequest. */
const asReason = (reason: unknown): Error => reason as Error;

/** Answers the requests of one run in turn, each a moment later, as a network does. */
export function answerInTurn(answers: Answer[] = [ACCEPTED]): () => Promise<{ statusCode: unknown }> {
  let calls = 0;
  return async () => {
    const answer = answers[Math.min(calls, answers.length - 1)] ?? ACCEPTED;
    calls += 1;
    await Promise.resolve();
    if ('rejection' in answer) return Promise.reject(asReason(answer.rejection));
    return answer;
  };
}
