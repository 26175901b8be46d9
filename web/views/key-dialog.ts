import type { Ui } from '../ui.ts';
import { type Html, html } from './html.ts';

/** Keys that do something on a page, beside those that work everywhere. */
const OWN_KEYS = {
  review: ['a', 'x', 'e', 's', 'm', 'n', 'u'],
  fact: ['1', 'b', '0', 'r', 'n', 'u'],
} as const;

export type KeySet = keyof typeof OWN_KEYS | null;

/** The list of keys of a page; `?` opens it. */
export function keyDialog(ui: Ui, keys: KeySet): Html {
  const { t } = ui;
  const own = keys === null ? [] : OWN_KEYS[keys];
  return html`<dialog class="keys" id="keys" aria-labelledby="keys-title"><h2 id="keys-title">${t('keys.title')}</h2><dl class="key-list">${own.map(
    (key) => line(key === '1' ? '1–5' : key, ui.word(keys === 'fact' ? 'factKey' : 'key', key)),
  )}${line('j', t('key.j'))}${line('k', t('key.k'))}${line('/', t('key.slash'))}${line('g', t('key.g'))}${line('Ctrl ⏎', t('key.send'))}${line('?', t('key.help'))}</dl>
<form method="dialog"><button>${t('keys.close')}</button></form></dialog>`;
}

function line(key: string, words: string): Html {
  return html`<div><dt><kbd>${key}</kbd></dt><dd>${words}</dd></div>`;
}
