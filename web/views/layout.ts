import { mayDo } from '../access.ts';
import type { Ui } from '../ui.ts';
import { type Html, html, nothing } from './html.ts';
import { type KeySet, keyDialog } from './key-dialog.ts';

export type PageName = 'home' | 'inbox' | 'review' | 'conflicts' | 'claims' | 'articles' | 'log' | 'people';

export interface Page {
  readonly title: string;
  /** Which entry of the navigation is lit. */
  readonly page: PageName | null;
  readonly main: Html;
  /** The whole width of the window, for work benches. */
  readonly wide?: boolean;
  /** Keys of its own. */
  readonly keys?: KeySet;
}

const NAVIGATION = [
  ['home', '/', 'nav.home'],
  ['inbox', '/inbox', 'nav.inbox'],
  ['review', '/review', 'nav.review'],
  ['conflicts', '/conflicts', 'nav.conflicts'],
  ['claims', '/claims', 'nav.claims'],
  ['articles', '/articles', 'nav.articles'],
  ['log', '/log', 'nav.log'],
] as const;

const STYLES = [
  'tokens.css',
  'base.css',
  'frame.css',
  'parts.css',
  'reading.css',
  'bench.css',
  'facts.css',
  'front.css',
  'table.css',
] as const;

/** A whole page: frame, navigation and what it is about. */
export function layout(ui: Ui, { title, page, main, wide, keys = null }: Page): Html {
  const { t } = ui;
  return html`<!doctype html>
<html lang="${ui.tag}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="heshu-token" content="${ui.token}">
<meta name="heshu-events" content="${ui.events}">
<title>${title} · ${t('app.name')}</title>
<link rel="icon" href="${ui.assets.href('icon.svg')}" type="image/svg+xml">
${STYLES.map((name) => html`<link rel="stylesheet" href="${ui.assets.href(name)}">\n`)}
<script type="module" src="${ui.assets.href('desk.js')}"></script>
</head>
<body data-page="${page ?? ''}">
<a class="skip" href="#main">${t('nav.skip')}</a>
<header class="masthead">
<a class="brand" href="/"><span class="seal" aria-hidden="true">核</span><span class="brand-name">${t('app.name')}</span></a>
${ui.viewer === null ? nothing : navigation(ui, page)}
<div class="tools">${tools(ui)}</div>
</header>
<main id="main" class="${wide === true ? 'wide' : ''}" tabindex="-1">${main}</main>
${ui.viewer === null ? nothing : html`<div id="key-dialog">${keyDialog(ui, keys)}</div>`}
<div id="toast" class="toast" role="status" aria-live="polite">${ui.said ?? ''}</div>
</body>
</html>`;
}

function navigation(ui: Ui, page: PageName | null): Html {
  const { t } = ui;
  const shown = ui.viewer !== null && mayDo(ui.viewer.role, 'admin');
  const entries = shown ? [...NAVIGATION, ['people', '/people', 'nav.people'] as const] : NAVIGATION;
  return html`<nav aria-label="${t('nav.label')}"><ul>${entries.map(
    ([name, href, key]) =>
      html`<li><a href="${href}"${name === page ? html` aria-current="page"` : nothing}>${t(key)}</a></li>`,
  )}</ul></nav>`;
}

function tools(ui: Ui): Html {
  const { t, viewer } = ui;
  const other = ui.lang === 'zh' ? 'en' : 'zh';
  const search = html`<form class="search" role="search" action="/claims"><input type="search" name="q" aria-label="${t('nav.searchLabel')}" placeholder="${t('nav.search')}" data-key="/" enterkeyhint="search"></form>`;
  return html`${viewer === null ? nothing : html`${search}<button type="button" class="tool key-tool" data-key="?" data-dialog="keys" aria-label="${t('nav.keys')}"><kbd>?</kbd></button>`}
<a class="tool" href="/language?to=${other}&amp;back=${encodeURIComponent(ui.here)}" lang="${other === 'zh' ? 'zh-Hans' : 'en'}" aria-label="${t('nav.otherLabel')}" data-plain>${t('nav.other')}</a>
${
  viewer === null || viewer.via === 'loopback'
    ? nothing
    : html`<a class="who" href="/account">${viewer.name}</a><form method="post" action="/logout" data-plain>${tokenField(ui)}<button class="tool">${t('nav.logout')}</button></form>`
}`;
}

/** The field that shows that a form was sent from a page of ours. */
export function tokenField(ui: Ui): Html {
  return html`<input type="hidden" name="_token" value="${ui.token}">`;
}
