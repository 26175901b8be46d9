import type { TokenNote } from '../../storage/desk/users.ts';
import type { Ui } from '../ui.ts';
import { type Html, html, line, nothing } from './html.ts';
import { layout, tokenField } from './layout.ts';
import { tokenTable } from './token-table.ts';

/** One's own account. `secret` is a token just made, shown this once. */
export function accountPage(ui: Ui, tokens: readonly TokenNote[], secret: string | null): Html {
  const { t, viewer } = ui;
  const title = t('account.title');
  if (viewer?.via !== 'session') {
    return layout(ui, {
      title,
      page: null,
      main: html`<section class="notice"><h1>${title}</h1><p>${t('account.open', { name: line(viewer?.name ?? '') })}</p></section>`,
    });
  }
  return layout(ui, {
    title,
    page: null,
    main: html`<div class="page-head"><h1>${line(viewer.name)}</h1><span class="tag">${ui.word('role', viewer.role)}</span></div>
<section class="section"><h2>${t('tokens.title')}</h2>${secret === null ? nothing : html`<p class="settled-line" role="status">${t('tokens.once')} <code class="secret">${secret}</code></p>`}
${tokens.length === 0 ? html`<p class="quiet">${t('tokens.none')}</p>` : tokenTable(ui, tokens, '/account/revoke')}
<form method="post" action="/account/tokens" class="row-form">${tokenField(ui)}<label class="field">${t('tokens.label')}<input name="label" maxlength="60" required></label><button>${t('tokens.make')}</button></form></section>
<section class="section"><h2>${t('account.password')}</h2><form method="post" action="/account/password" class="row-form">${tokenField(ui)}<label class="field">${t('account.old')}<input type="password" name="old" required autocomplete="current-password"></label>
<label class="field">${t('account.new')}<input type="password" name="password" required minlength="10" autocomplete="new-password"></label><button>${t('common.save')}</button></form><p class="quiet">${t('account.passwordHelp')}</p></section>`,
  });
}
