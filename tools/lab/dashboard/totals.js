/** The figures on top: shares and the estimate, and one tile for each verdict, which also filters the list. */
import { element, icon } from './element.js';
import { formatCount, formatShare, VERDICTS } from './words.js';

/**
 * Makes the tiles once; the returned functions fill in figures and press a tile.
 * @param {{figures: Element, tiles: Element, choose: (verdict: string) => void}} parts
 */
export function makeTotals({ figures, tiles, choose }) {
  const buttons = Object.entries(VERDICTS).map(([verdict, words]) => verdictTile(verdict, words));
  let pressed = 'all';
  const press = (verdict) => {
    pressed = verdict;
    for (const { button } of buttons) button.setAttribute('aria-pressed', String(button.dataset.verdict === verdict));
    choose(verdict);
  };
  for (const { button } of buttons) {
    button.addEventListener('click', () => press(pressed === button.dataset.verdict ? 'all' : button.dataset.verdict));
  }
  tiles.replaceChildren(...buttons.map(({ button }) => button));
  return {
    press,
    show(totals) {
      figures.replaceChildren(...figureList(totals));
      for (const { button, count, note } of buttons) showCount({ button, count, note }, totals);
    },
  };
}

function verdictTile(verdict, { label, icon: path, about }) {
  const count = element('span', { class: 'tile-count' }, '0');
  const note = element('span', { class: 'tile-note' });
  const name = element('span', { class: 'tile-label' }, icon(path), label);
  const button = element(
    'button',
    { type: 'button', class: 'tile', 'data-verdict': verdict, 'aria-pressed': 'false', title: about },
    name,
    count,
    note,
  );
  return { button, count, note };
}

function showCount({ button, count, note }, totals) {
  const { verdict } = button.dataset;
  count.textContent = totals[verdict].toLocaleString('en');
  button.classList.toggle('is-zero', totals[verdict] === 0);
  note.textContent =
    verdict === 'duplicate' && totals.repeats > 0 ? `${formatCount(totals.repeats, 'repeat')} dropped` : '';
}

/** Below nine in ten a report is plainly wrong. */
const FAIR = 0.9;

/** `none` while there is nothing to judge. */
export function levelOf(share) {
  if (share === undefined) return 'none';
  if (share === 1) return 'good';
  return share >= FAIR ? 'fair' : 'poor';
}

function figureList({ countedOnce, coverage, quality, rows, browser, server }) {
  const calls = formatCount(browser, 'pixel call');
  const events = formatCount(server, 'server event');
  const estimate = quality === undefined ? '–' : quality.toFixed(1);
  const figures = [
    ['Counted once', formatShare(countedOnce), 'of the actions that both sides reported'],
    ['Event coverage', formatShare(coverage), 'of the pixel’s actions came by the server too; Meta’s goal is 75%'],
    ['Event match quality, estimated', estimate, 'of 10. Meta publishes no weights, only which keys help most'],
    ['User actions', rows.toLocaleString('en'), rows === 0 ? 'none yet' : `from ${calls} and ${events}`],
  ];
  return figures.map(([label, value, note], index) =>
    element(
      'div',
      index === 0 ? { class: 'figure figure-main', 'data-level': levelOf(countedOnce) } : { class: 'figure' },
      element('dt', {}, label),
      element('dd', {}, value),
      element('dd', { class: 'muted' }, note),
    ),
  );
}
