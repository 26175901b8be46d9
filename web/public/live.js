// Parts marked `data-live="kinds"` are fetched again when something of these kinds happens. A tab that nobody looks at
// lets go of its line: browsers give one site only a few.

/** @type {EventSource | null} */
let source = null;
let timer = 0;
const waiting = new Set();

const KINDS = ['article', 'review', 'settlement'];

const counted = () => document.querySelector('meta[name="heshu-events"]');

const parts = () => [...document.querySelectorAll('[data-live]')];

function open() {
  if (source !== null || document.hidden || parts().length === 0) return;
  source = new EventSource('/events');
  for (const kind of KINDS) source.addEventListener(kind, () => note(kind));
  // What happened between the making of the page and the opening of the line.
  source.addEventListener('hello', ({ data }) => {
    if (data !== counted()?.content) for (const kind of KINDS) note(kind);
  });
}

function close() {
  source?.close();
  source = null;
}

function note(kind) {
  waiting.add(kind);
  // What comes in a burst is shown at once; the first within a moment.
  if (timer === 0) timer = setTimeout(refresh, 150);
}

async function refresh() {
  const kinds = [...waiting];
  waiting.clear();
  try {
    const response = await fetch(location.href, { headers: { 'X-Heshu-Live': '1', Accept: 'text/html' } });
    if (!response.ok) return;
    const page = new DOMParser().parseFromString(await response.text(), 'text/html');
    const count = page.querySelector('meta[name="heshu-events"]')?.content;
    if (count !== undefined && counted() !== null) counted().content = count;
    const fresh = [...page.querySelectorAll('[data-live]')];
    for (const [index, part] of parts().entries()) {
      const wanted = part.dataset.live.split(' ').some((kind) => kinds.includes(kind));
      if (wanted && fresh[index] !== undefined && !part.contains(document.activeElement))
        part.replaceWith(fresh[index]);
    }
  } finally {
    timer = waiting.size > 0 ? setTimeout(refresh, 600) : 0;
  }
}

document.addEventListener('visibilitychange', () => {
  if (document.hidden) return close();
  open();
});
document.addEventListener('heshu:swap', () => (parts().length > 0 ? open() : close()));
open();
