/** What Meta's refusal means for whoever sends the event: by code and subcode, whose meanings are rows of the tag's tables. */
import { GRAPH_ERRORS } from '../../template/spec/graph-errors.ts';
import type { GraphErrorRow } from '../../template/spec/row-types.ts';

export interface GraphError {
  /** `100/2804050`; empty where the answer is no error of Graph, such as a proxy's page. */
  code: string;
  /** The same event may be taken later. */
  isTransient: boolean;
  /** The event is at fault: without it, others of its batch are taken. Else it is token, pixel, address or load. */
  isOfEvent: boolean;
  /** Meaning and remedy; absent for a code that the tables lack. */
  row?: GraphErrorRow;
}

/** Meta's code for a parameter that it does not take, and the subcode by which it means the pixel itself. */
const PARAMETER = 100;
const UNKNOWN_PIXEL = 33;

/** An answer without a body that can be read leaves only the status to judge by. */
export function readGraphError({ statusCode, body = '' }: { statusCode: number; body?: string }): GraphError {
  const { code, error_subcode: subcode = 0, is_transient: announced } = errorIn(body);
  const isOutage = statusCode >= 500 || statusCode === 429;
  if (typeof code !== 'number') return { code: '', isTransient: isOutage, isOfEvent: false };
  const row = rowOf(code, subcode);
  return {
    code: subcode ? `${code}/${subcode}` : `${code}`,
    isTransient: isOutage || announced === true || row?.transient === true,
    isOfEvent: code === PARAMETER && subcode !== UNKNOWN_PIXEL && !isOutage && announced !== true,
    ...(row && { row }),
  };
}

interface ErrorBody {
  code?: unknown;
  error_subcode?: number;
  is_transient?: unknown;
}

function errorIn(body: string): ErrorBody {
  try {
    return (JSON.parse(body) as { error?: ErrorBody | null } | null)?.error ?? {};
  } catch {
    return {};
  }
}

/** A row without subcode stands for all of its code. */
function rowOf(code: number, subcode: number): GraphErrorRow | undefined {
  const rows: readonly GraphErrorRow[] = GRAPH_ERRORS;
  return rows.find((row) => code >= row.code && code <= (row.last ?? row.code) && [subcode, 0].includes(row.subcode));
}
