import type { TokenNote } from '../../storage/desk/users.ts';
import type { Ui } from '../ui.ts';
import { type Html, html, line } from './html.ts';
import { tokenField } from './layout.ts';

/** Tokens with a button to take each back; `action` is where that goes. */
export function tokenTable(ui: Ui, tokens: readonly TokenNote[], action: string): Html {
  const { t } = ui;
  return html`<div class="scroll"><table><thead><tr><th>${t('people.name')}</th><th>${t('tokens.label')}</th><th>${t('tokens.made')}</th><th></th></tr></thead><tbody>${tokens.map(
    ({ hash, user, label, created }) =>
      html`<tr><td>${line(user)}</td><td>${line(label)}</td><td class="nowrap quiet">${ui.instant(created)}</td><td><form method="post" action="${action}" class="cell-form">${tokenField(ui)}<input type="hidden" name="user" value="${user}"><input type="hidden" name="token" value="${hash}"><button>${t('tokens.revoke')}</button></form></td></tr>`,
  )}</tbody></table></div>`;
}
