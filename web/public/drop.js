// Files that are dropped or chosen are sent one by one, a few at a time.
import { say, token } from './swap.js';

const AT_ONCE = 3;

/** @param {HTMLElement} zone @param {File[]} files */
async function send(zone, files) {
  const bar = zone.querySelector('progress');
  const waiting = [...files];
  let done = 0;
  let failed = '';
  bar.max = files.length;
  bar.value = 0;
  bar.hidden = false;
  const worker = async () => {
    for (let file = waiting.shift(); file !== undefined; file = waiting.shift()) {
      const body = new FormData();
      body.append('files', file, file.webkitRelativePath || file.name);
      const headers = { 'X-Heshu-Token': token(), Accept: 'text/html', 'X-Heshu-Live': '1' };
      const response = await fetch(zone.action, { method: 'POST', body, headers }).catch((error) => error);
      if (!(response instanceof Response) || !response.ok) {
        const page =
          response instanceof Response ? new DOMParser().parseFromString(await response.text(), 'text/html') : null;
        failed = `${file.name}: ${page?.querySelector('.notice .lead')?.textContent ?? response.message}`;
      }
      done += 1;
      bar.value = done;
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  bar.hidden = true;
  say(failed || zone.dataset.done.replace('{n}', String(done)));
}

const zoneOf = (event) =>
  event.target instanceof Element ? (document.querySelector('form[data-drop]') ?? null) : null;

document.addEventListener('dragover', (event) => {
  const zone = zoneOf(event);
  if (zone === null) return;
  event.preventDefault();
  zone.classList.add('over');
});
document.addEventListener('dragleave', (event) => {
  if (event.relatedTarget === null) zoneOf(event)?.classList.remove('over');
});
document.addEventListener('drop', (event) => {
  const zone = zoneOf(event);
  if (zone === null) return;
  event.preventDefault();
  zone.classList.remove('over');
  send(zone, [...(event.dataTransfer?.files ?? [])]);
});
document.addEventListener('change', (event) => {
  const input = event.target;
  if (!(input instanceof HTMLInputElement) || input.type !== 'file') return;
  const zone = input.closest('form[data-drop]');
  if (zone === null || input.files === null) return;
  send(zone, [...input.files]);
  input.value = '';
});
