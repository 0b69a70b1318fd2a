/** The list of events as a whole: present, a list, of a size that Meta takes. */
import type { CallCheck } from './graph-call.ts';

/** Source: Meta, using the API. */
const MAX_EVENTS = 1000;

export const checkFormat: CallCheck = ({ fields }) => {
  return fields.format === 'multipart' ? { error: 'multipart-not-read' } : undefined;
};

export const checkData: CallCheck = ({ fields: { data } }) => {
  if (data === undefined || data === null || data === '') return { error: 'data-required' };
  if (!Array.isArray(data)) return { error: 'data-no-list' };
  const isSized = data.length >= 1 && data.length <= MAX_EVENTS;
  return isSized ? undefined : { error: 'data-size', detail: String(data.length) };
};
