import { mayDo } from '../access.ts';
import { dayChart } from '../charts/days.ts';
import { CHART_DAYS, type InboxItem, type InboxModel } from '../read/inbox-model.ts';
import type { Stage } from '../read/job-stages.ts';
import type { Ui } from '../ui.ts';
import { codeWords, outcomeWords } from './error-page.ts';
import { type Html, html, line, nothing } from './html.ts';
import { layout, tokenField } from './layout.ts';

const STATES = [
  [null, 'common.all'],
  ['owed', 'inbox.waiting'],
  ['article', 'inbox.stored'],
  ['failure', 'inbox.failed'],
] as const;

/** Where articles come in, and what became of each. */
export function inboxPage(ui: Ui, model: InboxModel, state: string | null): Html {
  const { t } = ui;
  const may = ui.viewer !== null && mayDo(ui.viewer.role, 'intake');
  return layout(ui, {
    title: t('inbox.title'),
    page: 'inbox',
    main: html`<h1 class="visually-hidden">${t('inbox.title')}</h1><div class="inbox-top">${may ? dropZone(ui, model) : nothing}
<section class="sheet" data-live="article"><div class="page-head"><h2>${t('inbox.days')}</h2></div>${dayChart(ui, model.days, CHART_DAYS, new Date())}</section></div>
<div data-live="article">${workLine(ui, model)}${failureList(ui, model.reasons, may)}</div>
<section class="section"><div class="page-head"><h2>${t('inbox.recent')}</h2><div class="chips">${STATES.map(
      ([name, key]) =>
        html`<a class="chip" href="/inbox${name === null ? '' : `?state=${name}`}"${name === state ? html` aria-current="page"` : nothing}>${t(key)}</a>`,
    )}</div></div>
<div data-live="article">${model.items.length === 0 ? html`<p class="empty">${t('inbox.empty')}</p>` : html`<ol class="arrivals" data-list>${model.items.map((item) => arrival(ui, item, may))}</ol>`}</div>
${model.next === null ? nothing : html`<p class="pager"><a class="button" href="/inbox?${state === null ? '' : `state=${state}&`}after=${model.next}">${t('common.older')}</a></p>`}</section>`,
  });
}

function dropZone(ui: Ui, { folder }: InboxModel): Html {
  const { t } = ui;
  return html`<div class="intake"><form method="post" action="/inbox/upload" enctype="multipart/form-data" class="drop" data-drop data-done="${t('inbox.sent')}">${tokenField(ui)}
<p class="drop-title">${t('inbox.drop')}</p><p class="chips"><label class="button primary">${t('inbox.choose')}<input type="file" name="files" multiple class="visually-hidden"></label><noscript><button>${t('inbox.send')}</button></noscript></p>
<p class="quiet">${t('inbox.kinds', { folder: line(folder) })}</p><progress hidden value="0" max="1" aria-label="${t('inbox.send')}"></progress></form>
<form method="post" action="/inbox/addresses" class="link-form">${tokenField(ui)}<label class="visually-hidden" for="addresses">${t('inbox.link')}</label><textarea id="addresses" name="addresses" required rows="1" placeholder="${t('inbox.link')} https://…" title="${t('inbox.links')}"></textarea><button>${t('inbox.fetch')}</button></form>
<details class="paste"><summary>${t('inbox.paste')}</summary><form method="post" action="/inbox/paste" class="paste-form">${tokenField(ui)}
<div class="edit-grid"><label class="field">${t('inbox.pasteTitle')}<input name="title"></label><label class="field">${t('article.source')}<input name="source"></label><label class="field">${t('article.published')}<input type="date" name="published"></label><label class="field">${t('article.url')}<input type="url" name="url"></label></div>
<label class="field">${t('inbox.pasteText')}<textarea name="text" required rows="8"></textarea></label><p><button class="primary">${t('inbox.pasteSend')}</button></p></form></details></div>`;
}

function workLine(ui: Ui, { waiting, running, progress }: InboxModel): Html {
  const { t } = ui;
  if (progress === null)
    return html`<p class="work-line quiet"><span class="mark accepted"></span> ${t('inbox.idle')} <a class="quiet" href="/queue">${t('queue.title')}</a></p>`;
  return html`<div class="work-line"><p><strong>${t('inbox.progress', progress)}</strong> <span class="quiet">${t('inbox.running')} ${running} · ${t('inbox.waiting')} ${waiting}</span> <a class="quiet" href="/queue">${t('queue.title')}</a></p>
<progress value="${progress.done}" max="${progress.all}" aria-label="${t('inbox.progress', progress)}"></progress></div>`;
}

/** What failed, by reason, with a way to try again. */
export function failureList(ui: Ui, all: InboxModel['reasons'], may: boolean): Html {
  if (all.length === 0) return nothing;
  const { t } = ui;
  return html`<section class="section"><div class="page-head"><h2>${t('inbox.failures')}</h2>${may ? html`<form class="actions" method="post" action="/inbox/retry">${tokenField(ui)}<input type="hidden" name="all" value="1"><button>${t('inbox.retryAll')}</button></form>` : nothing}</div>
<ul class="plain-list">${all.map(
    ({ code, count, newest }) =>
      html`<li class="reason"><span class="tag bad">${count}</span> <span>${codeWords(ui, code)}</span> <span class="quiet">${ui.instant(newest)}</span>${may ? html`<form method="post" action="/inbox/retry">${tokenField(ui)}<input type="hidden" name="code" value="${code}"><button>${t('inbox.retry')}</button></form>` : nothing}</li>`,
  )}</ul></section>`;
}

/** How far something is on its way, as a bar and in words. */
export function stageBar(ui: Ui, { percent, attempts, entries }: Stage): Html {
  const { t } = ui;
  const words = [
    entries === null ? `${percent}%` : t('inbox.entries', { done: entries.done, all: entries.all }),
    ...(attempts > 1 ? [t('inbox.attempt', { n: attempts })] : []),
  ].join(' · ');
  return html`<span class="stage"><progress value="${percent}" max="100" aria-label="${words}"></progress> <span class="quiet">${words}</span></span>`;
}

function arrival(ui: Ui, { entry, outcome, stage }: InboxItem, may: boolean): Html {
  const { t } = ui;
  const name = html`<span class="arrival-file">${line(entry.file)}</span>`;
  const seen = html`<span class="quiet nowrap">${ui.instant(entry.settled ?? entry.seen)}</span>`;
  if (outcome === null) {
    return html`<li class="arrival"><span class="tag${stage !== null && stage.name !== 'queued' ? ' warn' : ''}">${ui.word('stage', stage?.name ?? 'queued')}</span><div>${name}${stage === null ? nothing : stageBar(ui, stage)}</div>${seen}</li>`;
  }
  switch (outcome.status) {
    case 'stored':
      return html`<li class="arrival"><span class="tag good">${t('inbox.stored')}</span><div><a class="serif" href="/articles/${outcome.article}" data-item>${line(outcome.title ?? entry.file)}</a> <span class="quiet">${t('common.claims', { n: outcome.claims })}</span>${outcome.notes.map((note) => html` <span class="tag warn">${line(ui.word('note', note))}</span>`)}<br>${name}</div>${seen}</li>`;
    case 'duplicate':
      return html`<li class="arrival"><span class="tag">${t('inbox.duplicate')}</span><div>${name} <span class="quiet">${t('inbox.duplicateOf')}</span> <a href="/articles/${outcome.of}" data-item>${line(outcome.title ?? outcome.ofFile ?? outcome.of)}</a></div>${seen}</li>`;
    case 'failed':
      return html`<li class="arrival"><span class="tag bad">${t('inbox.failed')}</span><div>${name}<br><span class="why">${outcomeWords(ui, outcome)}</span></div><div class="arrival-end">${seen}${
        may
          ? html`<form method="post" action="/inbox/retry">${tokenField(ui)}<input type="hidden" name="id" value="${outcome.failure}"><button>${t('inbox.retry')}</button></form>`
          : nothing
      }</div></li>`;
    default:
      return html`<li class="arrival"><span class="tag">${t('inbox.stored')}</span><div>${name}</div>${seen}</li>`;
  }
}
