import { JOB_KINDS } from '../../pipeline/queue/queue.ts';
import { WATCH_PATHS } from '../../pipeline/watch/answer-watch.ts';
import { mayDo } from '../access.ts';
import { minuteChart } from '../charts/minutes.ts';
import { CHART_MINUTES, type QueueModel } from '../read/queue-model.ts';
import type { Ui } from '../ui.ts';
import { type Html, html, line, nothing } from './html.ts';
import { failureList, stageBar } from './inbox-page.ts';
import { layout } from './layout.ts';

/** How the work goes: how much there is, how fast it moves, what failed. */
export function queuePage(ui: Ui, model: QueueModel): Html {
  const { t } = ui;
  const { trouble } = model;
  const may = ui.viewer !== null && mayDo(ui.viewer.role, 'intake');
  return layout(ui, {
    title: t('queue.title'),
    page: 'inbox',
    main: html`<div data-live="article"><div class="page-head"><h1>${t('queue.title')}</h1>${
      trouble === null
        ? html`<span class="tag good">${t('queue.ready')}</span>`
        : html`<span class="tag bad">${t('queue.trouble', { reason: line(trouble) })}</span>`
    }</div>
${numbers(ui, model)}
<div class="inbox-top section"><section><h2>${t('queue.byMinute')}</h2>${minuteChart(ui, model.minutes, CHART_MINUTES, new Date())}</section>
<section><h2>${t('queue.kinds')}</h2><div class="scroll" role="region" aria-label="${t('queue.kinds')}" tabindex="0"><table><thead><tr><th>${t('queue.kind')}</th><th class="num">${t('queue.waiting')}</th><th class="num">${t('queue.running')}</th><th class="num">${t('queue.failed')}</th></tr></thead><tbody>${JOB_KINDS.map(
      (kind) => {
        const counts = model.status.jobs[kind];
        return html`<tr><td>${ui.word('job', kind)}</td><td class="num">${ui.number(counts.waiting)}</td><td class="num">${ui.number(counts.active)}</td><td class="num">${ui.number(counts.failed)}</td></tr>`;
      },
    )}</tbody></table></div><p class="quiet">${t('queue.watch')} ${WATCH_PATHS.map((path) => html`<a href="${path}" data-plain><code>${path}</code></a> `)}</p></section></div>
<section class="section"><h2>${t('queue.now')}</h2>${
      model.owed.length === 0
        ? html`<p class="empty">${t('queue.empty')}</p>`
        : html`<ol class="arrivals">${model.owed.map(
            ({ entry, stage }) =>
              html`<li class="arrival"><span class="tag${stage !== null && stage.name !== 'queued' ? ' warn' : ''}">${ui.word('stage', stage?.name ?? 'queued')}</span><div><span class="arrival-file">${line(entry.file)}</span>${stage === null ? nothing : stageBar(ui, stage)}</div><span class="quiet nowrap">${ui.instant(entry.seen)}</span></li>`,
          )}</ol>`
    }</section>
${failureList(ui, model.reasons, may)}</div>`,
  });
}

function numbers(ui: Ui, { status }: QueueModel): Html {
  const { t } = ui;
  const active = JOB_KINDS.reduce((sum, kind) => sum + status.jobs[kind].active, 0);
  const box = (count: string, words: string) =>
    html`<div class="figure-box"><strong>${count}</strong><span>${words}</span></div>`;
  const left = status.secondsLeft;
  return html`<div class="figure-row">${box(ui.number(status.owed), t('queue.owed'))}${box(ui.number(active), t('queue.active'))}${box(
    ui.number(Number(status.perMinute.toPrecision(3))),
    t('queue.perMinute'),
  )}${box(status.oldestSeconds === null ? t('queue.none') : ui.duration(status.oldestSeconds), t('queue.oldest'))}${box(
    left === null ? t('queue.stuck') : left === 0 ? t('queue.none') : ui.duration(left),
    t('queue.left'),
  )}</div>`;
}
