/** The figures on top, and the filter by outcome, which carries the same counts. */
import { element } from './element.js';
import { OUTCOMES } from './words.js';

function tile({ label, value, note, outcome }) {
  return element(
    'div',
    { class: 'tile', 'data-outcome': outcome },
    element('dt', {}, label),
    element('dd', {}, value, note ? element('span', { class: 'muted' }, note) : null),
  );
}

function share(count, all) {
  return all === 0 ? '' : `${Math.round((100 * count) / all)} %`;
}

export function showTotals(section, totals) {
  const { received, sent, skipped, failed, refused, matchKeys } = totals;
  const average = sent === 0 ? '–' : (matchKeys / sent).toFixed(1);
  const tiles = [
    { label: 'Events received', value: format(received) },
    { label: 'Sent', value: format(sent), note: share(sent, received), outcome: 'sent' },
    { label: 'Skipped', value: format(skipped), note: share(skipped, received), outcome: 'skipped' },
    {
      label: 'Failed or refused',
      value: format(failed + refused),
      note: share(failed + refused, received),
      outcome: 'failed',
    },
    { label: 'Match keys per event', value: average, note: sent === 0 ? '' : 'average' },
  ];
  section.replaceChildren(element('dl', {}, ...tiles.map(tile)));
}

function format(count) {
  return count.toLocaleString('en');
}

/** Buttons for all outcomes; calls back with the chosen one. */
export function makeOutcomeFilter(group, choose) {
  const choices = [['all', 'All'], ...Object.entries(OUTCOMES).map(([outcome, { label }]) => [outcome, label])];
  const buttons = choices.map(([outcome, label]) =>
    element('button', { type: 'button', 'aria-pressed': String(outcome === 'all'), 'data-outcome': outcome }, label),
  );
  const press = (outcome) => {
    for (const button of buttons) button.setAttribute('aria-pressed', String(button.dataset.outcome === outcome));
    choose(outcome);
  };
  for (const button of buttons) button.addEventListener('click', () => press(button.dataset.outcome));
  group.append(...buttons);
  return press;
}
