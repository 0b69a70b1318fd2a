/** Renders the two containers that people import first. What else `countonce container` can write is written on demand. */
import { writeServerContainer } from '../containers/write/server-container.ts';
import { writeWebContainer } from '../containers/write/web-container.ts';
import type { Output } from './output.ts';

/** Always the same, so that the files change only with what is in them. */
const TIME = new Date('2026-01-01T00:00:00Z');

const SNIPPET = 'client-snippet/dist/countonce.html';

export const renderContainers = (template: string, built: readonly Output[]): Output[] => {
  const snippet = built.find(({ path }) => path === SNIPPET)?.content;
  if (snippet === undefined) throw new Error(`${SNIPPET} was not built`);
  return [
    { path: 'containers/server.json', content: writeServerContainer(template, '', TIME) },
    { path: 'containers/web.json', content: writeWebContainer({ snippet, time: TIME }) },
  ];
};
