import type { TokenNote } from '../../storage/desk/users.ts';
import { USER_ROLES, type User } from '../../storage/records/desk.ts';
import { mayDo, type RIGHTS } from '../access.ts';
import type { Ui } from '../ui.ts';
import { type Html, html, line, nothing } from './html.ts';
import { layout, tokenField } from './layout.ts';
import { tokenTable } from './token-table.ts';

const NEEDS = ['read', 'intake', 'review', 'settle', 'admin'] as const satisfies readonly (keyof typeof RIGHTS)[];

export interface PeopleModel {
  readonly users: readonly User[];
  /** Of everybody. */
  readonly tokens: readonly TokenNote[];
}

/** Users, what they may do, and their tokens. */
export function peoplePage(ui: Ui, { users, tokens }: PeopleModel): Html {
  const { t } = ui;
  return layout(ui, {
    title: t('people.title'),
    page: 'people',
    main: html`<div class="page-head"><h1>${t('people.title')}</h1></div>
${
  users.length === 0
    ? html`<div class="empty"><p>${t('people.none')}</p><p class="quiet">${t('people.noneHelp')}</p></div>`
    : html`<div class="scroll"><table><thead><tr><th>${t('people.name')}</th><th>${t('people.role')}</th><th>${t('people.since')}</th><th>${t('people.newPassword')}</th><th></th></tr></thead><tbody>${users.map((user) => userRow(ui, user))}</tbody></table></div>`
}
<section class="section"><h2>${t('people.add')}</h2>${addForm(ui, users.length === 0)}<p class="quiet">${t('people.addHelp')}</p></section>
<section class="section"><h2>${t('people.rights')}</h2><div class="scroll" role="region" aria-label="${t('people.rights')}" tabindex="0"><table class="rights"><thead><tr><th>${t('people.role')}</th>${NEEDS.map((need) => html`<th>${ui.word('right', need)}</th>`)}</tr></thead><tbody>${USER_ROLES.map(
      (role) =>
        html`<tr><th scope="row">${ui.word('role', role)}</th>${NEEDS.map((need) => html`<td>${mayDo(role, need) ? html`<span aria-label="${t('people.may')}">✓</span>` : html`<span class="quiet" aria-label="${t('people.mayNot')}">–</span>`}</td>`)}</tr>`,
    )}</tbody></table></div></section>
${tokens.length === 0 ? nothing : html`<section class="section"><h2>${t('tokens.title')}</h2>${tokenTable(ui, tokens, '/people/revoke')}</section>`}`,
  });
}

function userRow(ui: Ui, { name, role, created }: User): Html {
  const { t } = ui;
  const hidden = html`${tokenField(ui)}<input type="hidden" name="name" value="${name}">`;
  const own = ui.viewer?.name === name;
  return html`<tr><td><strong>${line(name)}</strong>${own ? html` <span class="tag">${t('people.you')}</span>` : nothing}</td>
<td><form method="post" action="/people/role" class="cell-form">${hidden}<select name="role" aria-label="${t('people.roleOf', { name })}">${USER_ROLES.map(
    (one) => html`<option value="${one}"${one === role ? html` selected` : nothing}>${ui.word('role', one)}</option>`,
  )}</select><button>${t('common.apply')}</button></form></td>
<td class="nowrap quiet">${ui.instant(created)}</td>
<td><form method="post" action="/people/password" class="cell-form">${hidden}<input type="password" name="password" autocomplete="new-password" required minlength="10" size="12" aria-label="${t('people.passwordOf', { name })}"><button>${t('people.set')}</button></form></td>
<td>${own ? nothing : html`<form method="post" action="/people/remove" class="cell-form" data-confirm="${t('people.removeSure', { name })}">${hidden}<button>${t('people.remove')}</button></form>`}</td></tr>`;
}

function addForm(ui: Ui, first: boolean): Html {
  const { t } = ui;
  const roles = first ? (['admin'] as const) : USER_ROLES;
  return html`<form method="post" action="/people/add" class="row-form">${tokenField(ui)}<label class="field">${t('people.name')}<input name="name" required maxlength="60" autocomplete="off"></label>
<label class="field">${t('people.role')}<select name="role">${roles.map((role) => html`<option value="${role}">${ui.word('role', role)}</option>`)}</select></label>
<label class="field">${t('login.password')}<input type="password" name="password" required minlength="10" autocomplete="new-password"></label><button class="primary">${t('people.addDo')}</button></form>`;
}
