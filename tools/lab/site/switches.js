/* global document, fetch */
/** Draws the switchboard's switches and moves them at the lab. Text goes in as text only. */

/** @returns {Promise<{world: Record<string, string>, switches: object[]}>} */
export const readWorld = async () => (await fetch('/api/world')).json();

/** Rejects with the lab's own words. */
export async function changeWorld(positions) {
  const response = await fetch('/api/world', { method: 'POST', body: JSON.stringify(positions) });
  const answer = await response.json();
  if (!response.ok) throw new Error(`${answer.error.reason} ${answer.error.remedy}`);
  return answer.world;
}

function make(tag, properties, ...children) {
  const node = Object.assign(document.createElement(tag), properties);
  node.append(...children);
  return node;
}

function makeChoice({ key }, { value, label, effect }, chosen) {
  const input = make('input', { type: 'radio', name: `switch-${key}`, value, checked: chosen });
  return make('label', { className: 'choice', title: effect }, input, make('span', {}, label));
}

/**
 * One group of radio buttons per switch, and under it what its position means, or why it cannot be moved.
 * @param {HTMLElement} container
 * @param {(world: Record<string, string>) => void} changed Called after the lab has taken a change.
 */
export async function drawSwitches(container, changed) {
  const { world, switches } = await readWorld();
  const groups = switches.map((row) => drawSwitch(row, world[row.key], changed));
  container.replaceChildren(...groups);
}

function drawSwitch(row, position, changed) {
  const effectOf = (value) => row.choices.find((choice) => choice.value === value)?.effect ?? '';
  const effect = make('p', { className: 'effect' }, row.fixed ?? effectOf(position));
  effect.setAttribute('role', 'status');
  const choices = row.choices.map((choice) => makeChoice(row, choice, choice.value === position));
  const fixed = row.fixed !== undefined;
  const group = make('fieldset', { className: 'switch', disabled: fixed }, make('legend', {}, row.label));
  group.append(make('div', { className: 'choices' }, ...choices), effect);
  group.addEventListener('change', async ({ target }) => {
    try {
      const world = await changeWorld({ [row.key]: target.value });
      effect.textContent = effectOf(target.value);
      changed(world);
    } catch (error) {
      effect.textContent = `Not changed: ${error.message}`;
    }
  });
  return group;
}

/** One line for a button or a caption, such as "Pattern B · snippet off". */
export function describeWorld({ pattern, snippet, ...others }) {
  const usual = { triggers: 'named', pixel: 'loads', consent: 'granted', cookies: 'kept', graph: 'normal' };
  const changed = Object.entries(others).filter(([key, value]) => usual[key] !== value);
  return [`Pattern ${pattern}`, `snippet ${snippet}`, ...changed.map(([key, value]) => `${key} ${value}`)].join(' · ');
}
