// Links and forms marked `data-swap` change the page in place: the server sends the whole page, its `main` is put in.

/** One at a time, in order: what is typed ahead waits for the page it is meant for. */
let line = Promise.resolve();
let toastTimer = 0;

/** The token that shows that a request comes from a page of the desk. */
export const token = () => document.querySelector('meta[name="heshu-token"]')?.content ?? '';

/** @param {string} words */
export function say(words) {
  const toast = document.getElementById('toast');
  if (toast === null) return;
  toast.textContent = words;
  clearTimeout(toastTimer);
  toastTimer = setTimeout(() => {
    toast.textContent = '';
  }, 5000);
}

/**
 * @param {string} url
 * @param {RequestInit} [init]
 * @param {boolean} [push]
 */
export function go(url, init = {}, push = true) {
  line = line.then(() => load(url, init, push)).catch((error) => say(String(error.message ?? error)));
  return line;
}

async function load(url, init, push) {
  const main = document.querySelector('main');
  main?.setAttribute('aria-busy', 'true');
  try {
    const response = await fetch(url, { ...init, headers: { ...init.headers, Accept: 'text/html' } });
    const page = new DOMParser().parseFromString(await response.text(), 'text/html');
    const fresh = page.querySelector('main');
    if (!response.ok || fresh === null) {
      say(page.querySelector('.notice .lead')?.textContent ?? response.statusText);
      return;
    }
    if (push && response.url !== location.href) history.pushState(null, '', response.url);
    document.title = page.title;
    const count = page.querySelector('meta[name="heshu-events"]')?.content;
    const counted = document.querySelector('meta[name="heshu-events"]');
    if (count !== undefined && counted !== null) counted.content = count;
    main?.replaceWith(fresh);
    const keys = page.getElementById('key-dialog');
    if (keys !== null) document.getElementById('key-dialog')?.replaceWith(keys);
    say(page.getElementById('toast')?.textContent ?? '');
    settle();
  } finally {
    document.querySelector('main')?.removeAttribute('aria-busy');
  }
}

/** Brings what the page is about into view. */
function settle() {
  const wide = matchMedia('(min-width: 64rem)').matches;
  if (wide) document.querySelector('.fig.current')?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  const line = document.querySelector('.figure-line[aria-current]');
  const list = line?.closest('.figures');
  if (list != null) list.scrollTop = line.offsetTop - list.offsetTop - list.clientHeight / 2;
  if (!wide && document.querySelector('.review-bench') !== null) scrollTo({ top: 0, behavior: 'instant' });
  document.dispatchEvent(new CustomEvent('heshu:swap'));
}

document.addEventListener('click', (event) => {
  if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)
    return;
  const link = event.target instanceof Element ? event.target.closest('a[data-swap]') : null;
  if (link === null || link.origin !== location.origin) return;
  event.preventDefault();
  go(link.href);
});

document.addEventListener('submit', (event) => {
  const form = event.target;
  if (event.defaultPrevented || !(form instanceof HTMLFormElement) || !form.hasAttribute('data-swap')) return;
  event.preventDefault();
  const data = new FormData(form, event.submitter);
  const words = new URLSearchParams(
    [...data].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
  );
  if (form.method === 'get') go(`${form.action.split('?')[0]}?${words}`);
  else go(form.action, { method: 'POST', body: words });
});

// A choice takes effect at once; words wait for Enter.
document.addEventListener('change', (event) => {
  const field = event.target;
  if (field instanceof HTMLSelectElement && field.form?.hasAttribute('data-auto')) field.form.requestSubmit();
});

addEventListener('popstate', () => go(location.href, {}, false));

if (document.querySelector('.fig.current') !== null) settle();
if (document.getElementById('toast')?.textContent !== '') say(document.getElementById('toast')?.textContent ?? '');
