/* global fetch */
/** Draws the switchboard's switches and moves them at the lab. Text goes in as text only. */
import { element } from '/pages/element.js';

/** @returns {Promise<{world: Record<string, string>, switches: object[]}>} */
export const readWorld = async () => (await fetch('/api/world')).json();

/** Rejects with the lab's own words. */
export async function changeWorld(positions) {
  const response = await fetch('/api/world', { method: 'POST', body: JSON.stringify(positions) });
  const answer = await response.json();
  if (!response.ok) throw new Error(`${answer.error.reason} ${answer.error.remedy}`);
  return answer.world;
}

function makeChoice({ key }, { value, label, effect }, chosen) {
  const input = element('input', { type: 'radio', name: `switch-${key}`, value, checked: chosen });
  return element('label', { class: 'choice', title: effect }, input, element('span', {}, label));
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
  const effect = element('p', { class: 'effect', role: 'status' }, row.fixed ?? effectOf(position));
  const choices = row.choices.map((choice) => makeChoice(row, choice, choice.value === position));
  const fixed = row.fixed !== undefined;
  const group = element('fieldset', { class: 'switch', disabled: fixed }, element('legend', {}, row.label));
  group.append(element('div', { class: 'choices' }, ...choices), effect);
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

/** Said in any position. */
const SHOWN = new Set(['pattern', 'snippet']);

/** One line for a button or a caption, such as "Pattern B · snippet off · Meta answers: Token expired". */
export function describeWorld(world, switches) {
  const changed = switches.filter(({ key, choices }) => !SHOWN.has(key) && world[key] !== choices[0].value);
  const words = changed.map(
    ({ key, label, choices }) => `${label}: ${choices.find(({ value }) => value === world[key]).label}`,
  );
  return [`Pattern ${world.pattern}`, `snippet ${world.snippet}`, ...words].join(' · ');
}
