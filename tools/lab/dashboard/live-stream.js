/* global EventSource, setTimeout */
/** Follows /api/stream. EventSource reconnects by itself, and each connection begins with a snapshot, which may come in pieces. */

/**
 * @param {{snapshot: (data: object) => void, more: (data: object) => void,
 *   rows: (data: object) => void, cleared: (data: object) => void,
 *   status: (data: object) => void, connection: (state: 'live' | 'lost') => void}} listeners
 */
export function followStream(listeners) {
  const source = new EventSource('/api/stream');
  for (const name of ['snapshot', 'more', 'rows', 'cleared', 'status']) {
    source.addEventListener(name, (event) => listeners[name](JSON.parse(event.data)));
  }
  source.addEventListener('open', () => listeners.connection('live'));
  source.addEventListener('error', () => {
    listeners.connection('lost');
    // The browser gives up after an answer that is no event stream; begin again then.
    if (source.readyState === EventSource.CLOSED) setTimeout(() => followStream(listeners), 2000);
  });
}
