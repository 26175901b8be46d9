// One key for each action: whatever is marked `data-key` is pressed by it. Letters that are typed into a field stay there.

const PLACES = {
  h: '/',
  i: '/inbox',
  r: '/review',
  c: '/conflicts',
  n: '/claims',
  a: '/articles',
  l: '/log',
  q: '/queue',
};
let going = 0;

const isTicked = (element) => element instanceof HTMLInputElement && /^(?:radio|checkbox)$/.test(element.type);

const isTyping = (element) =>
  element instanceof HTMLElement &&
  !isTicked(element) &&
  (element.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(element.tagName));

const isShown = (element) => element.getClientRects().length > 0;

/** @param {number} step */
function move(step) {
  const lines = [...document.querySelectorAll('[data-list] a[data-item], .figures a.figure-line')].filter(isShown);
  if (lines.length === 0) return;
  const focused = lines.indexOf(document.activeElement);
  const current = focused >= 0 ? focused : lines.findIndex((line) => line.hasAttribute('aria-current'));
  const next = lines[Math.min(lines.length - 1, Math.max(0, current + step))];
  if (next?.classList.contains('figure-line')) next.click();
  else next?.focus();
}

document.addEventListener('keydown', (event) => {
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && isTyping(event.target)) {
    event.preventDefault();
    event.target.form?.requestSubmit(event.target.form.querySelector('button.primary'));
    return;
  }
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
  if (event.key === 'Escape') {
    if (isTyping(event.target)) event.target.blur();
    for (const fold of document.querySelectorAll('details.fold[open]')) fold.open = false;
    return;
  }
  if (isTyping(event.target) || event.repeat || document.querySelector('dialog[open]') !== null) return;
  if (going > Date.now() - 1200 && PLACES[event.key] !== undefined) {
    going = 0;
    location.href = PLACES[event.key];
    return;
  }
  going = event.key === 'g' ? Date.now() : 0;
  if (event.key === 'j' || event.key === 'k') {
    event.preventDefault();
    move(event.key === 'j' ? 1 : -1);
    return;
  }
  const target = [...document.querySelectorAll(`[data-key="${CSS.escape(event.key)}"]`)].find(isShown);
  if (target === undefined) return;
  event.preventDefault();
  if (isTicked(target)) target.focus();
  if (isTyping(target)) target.focus();
  else target.click();
});

document.addEventListener('click', (event) => {
  const button = event.target instanceof Element ? event.target.closest('[data-open], [data-dialog]') : null;
  if (button === null) return;
  if (button.dataset.dialog !== undefined) document.getElementById(button.dataset.dialog)?.showModal();
  const fold = button.dataset.open === undefined ? null : document.getElementById(button.dataset.open);
  if (fold === null) return;
  fold.open = !fold.open;
  if (fold.open) fold.querySelector('input:not([type="hidden"]), textarea, select')?.focus();
});
