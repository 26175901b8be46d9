import { USER_ROLES, type User } from '../../storage/users.ts';
import { mayDo, type RIGHTS } from '../access.ts';
import type { Ui } from '../ui.ts';
import { type Html, html, line, nothing } from './html.ts';
import { layout, tokenField } from './layout.ts';

const NEEDS = ['read', 'intake', 'review', 'settle', 'admin'] as const satisfies readonly (keyof typeof RIGHTS)[];

/** Users, their rights, and tokens. `secret` is a token just made. */
export function peoplePage(ui: Ui, users: readonly User[], secret: string | null): Html {
  const { t } = ui;
  return layout(ui, {
    title: t('people.title'),
    page: 'people',
    main: html`<h1>${t('people.title')}</h1><p class="quiet">${t('people.add')}</p>
<div class="scroll"><table><thead><tr><th>${t('people.name')}</th><th>${t('people.role')}</th><th>${t('people.since')}</th></tr></thead><tbody>${users.map(
      (user) =>
        html`<tr><td>${line(user.name)}</td><td>${ui.word('role', user.role)}</td><td>${ui.instant(user.created)}</td></tr>`,
    )}</tbody></table></div>
<section class="section"><h2>${t('people.rights')}</h2><div class="scroll"><table><thead><tr><th>${t('people.role')}</th>${NEEDS.map((need) => html`<th>${ui.word('right', need)}</th>`)}</tr></thead><tbody>${USER_ROLES.map(
      (role) =>
        html`<tr><td>${ui.word('role', role)}</td>${NEEDS.map((need) => html`<td>${mayDo(role, need) ? '✓' : ''}</td>`)}</tr>`,
    )}</tbody></table></div></section>
<section class="section"><h2>${t('tokens.title')}</h2>${secret === null ? nothing : html`<p class="settled-line" role="status">${t('tokens.once', { token: secret })}</p>`}
${
  ui.viewer?.via === 'session'
    ? html`<form method="post" action="/people/tokens" class="row-form">${tokenField(ui)}<label class="field">${t('tokens.label')}<input name="label" maxlength="60"></label><button>${t('tokens.make')}</button></form>`
    : nothing
}</section>`,
  });
}
