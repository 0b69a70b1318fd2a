/* global document, localStorage */
/** Light, dark or as the system has it. Runs before the first paint, so that the page does not flash. */
(() => {
  const KEY = 'countonce-theme';
  const CHOICES = ['auto', 'light', 'dark'];
  const root = document.documentElement;

  const read = () => {
    const saved = localStorage.getItem(KEY);
    return CHOICES.includes(saved) ? saved : 'auto';
  };

  const apply = (choice) => {
    root.dataset.theme = choice;
    const button = document.getElementById('theme');
    if (button) button.textContent = `Theme: ${choice}`;
  };

  apply(read());
  document.addEventListener('DOMContentLoaded', () => {
    apply(read());
    document.getElementById('theme').addEventListener('click', () => {
      const next = CHOICES[(CHOICES.indexOf(read()) + 1) % CHOICES.length];
      localStorage.setItem(KEY, next);
      apply(next);
    });
  });
})();
