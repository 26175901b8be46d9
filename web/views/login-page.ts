import type { CodedError } from '../../extractors/model/errors.ts';
import type { Ui } from '../ui.ts';
import { codedWords } from './error-page.ts';
import { type Html, html, nothing } from './html.ts';
import { layout, tokenField } from './layout.ts';

/** The form to log in with. */
export function loginPage(ui: Ui, { to, problem }: { readonly to: string; readonly problem: CodedError | null }): Html {
  const { t } = ui;
  return layout(ui, {
    title: t('login.title'),
    page: null,
    main: html`<form method="post" action="/login" class="notice login sheet">${tokenField(ui)}<input type="hidden" name="to" value="${to}">
<h1>${t('login.title')}</h1>${problem === null ? nothing : html`<p class="lead why" role="alert">${codedWords(ui, problem)}</p>`}
<label class="field">${t('login.name')}<input name="name" autocomplete="username" required autofocus></label>
<label class="field">${t('login.password')}<input name="password" type="password" autocomplete="current-password" required></label>
<p><button class="primary">${t('login.submit')}</button></p><p class="quiet">${t('login.help')}</p></form>`,
  });
}
