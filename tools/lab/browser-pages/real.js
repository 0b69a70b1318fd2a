/* global document, fetch */
/** The page /real: says where requests go, and asks before events would count as real. */

const byId = (id) => document.getElementById(id);

function show({ target, pixelId, testEventCode, heldBack }) {
  byId('confirm').hidden = !heldBack;
  byId('where').textContent = describe({ target, pixelId, testEventCode, heldBack });
}

function describe({ target, pixelId, testEventCode, heldBack }) {
  if (target !== 'meta') return 'To a stand-in for Meta on this computer. Nothing leaves it.';
  if (heldBack) return `To Meta, data set ${pixelId}. Events are held back until you decide.`;
  if (testEventCode) return `To Meta, data set ${pixelId}, as test events with code ${testEventCode}.`;
  return `To Meta, data set ${pixelId}. Every event counts as real.`;
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
