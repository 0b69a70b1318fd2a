/* global fetch */
/** The page /real: says where requests go, and asks before events would count as real. */
import { byId } from '/pages/element.js';

function show({ target, heldBack, pixels }) {
  byId('confirm').hidden = !heldBack;
  byId('where').textContent =
    target === 'meta' ? pixels.map(describe).join(' ') : 'To a stand-in for Meta on this computer. Nothing leaves it.';
}

function describe({ pixelId, testEventCode, isConfirmed }) {
  if (testEventCode) return `To Meta, dataset ${pixelId}, as test events with code ${testEventCode}.`;
  if (isConfirmed) return `To Meta, dataset ${pixelId}. Every event counts as real.`;
  return `To Meta, dataset ${pixelId}: events are held back until you decide.`;
}

byId('confirm').addEventListener('submit', async (event) => {
  event.preventDefault();
  const body = JSON.stringify({ pixelId: byId('pixel-id').value.trim() });
  const response = await fetch('/api/real/confirm', { method: 'POST', body });
  const answer = await response.json();
  byId('fault').textContent = response.ok ? '' : `${answer.error.reason} Nothing was sent.`;
  if (response.ok) show(answer);
});

show(await (await fetch('/api/real')).json());
