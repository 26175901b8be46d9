import { type CodedError, ERRORS, type ErrorCode } from '../../extractors/model/errors.ts';
import { chineseWords } from '../../extractors/model/errors-zh.ts';
import type { Ui } from '../ui.ts';
import { type Html, html, line } from './html.ts';
import { layout } from './layout.ts';

interface Shown {
  readonly code: string;
  readonly details: Readonly<Record<string, string | number>>;
  /** In English; null for a bug. */
  readonly message: string | null;
}

/** A failure in the language of the reader. */
export function errorWords(ui: Ui, { code, details, message }: Shown): string {
  if (ui.lang === 'zh' && isCode(code)) return line(chineseWords(code, details));
  return line(message ?? ui.t('error.bug'));
}

/** Why a file failed, in the language of the reader. */
export function outcomeWords(
  ui: Ui,
  failed: Pick<CodedError, 'code' | 'details'> & { readonly words: string },
): string {
  return ui.lang === 'zh' ? line(chineseWords(failed.code, failed.details)) : line(failed.words);
}

/** A failure by its code alone: the template, with what it leaves open as an ellipsis. */
export function codeWords(ui: Ui, code: string): string {
  if (!isCode(code)) return code;
  const words = ui.lang === 'zh' ? chineseWords(code, {}) : ERRORS[code];
  return line(words.replaceAll(/\{\w+\}/g, '…'));
}

/** The same for an error at hand. */
export function codedWords(ui: Ui, error: CodedError): string {
  return errorWords(ui, error);
}

function isCode(code: string): code is ErrorCode {
  return Object.hasOwn(ERRORS, code);
}

/** What went wrong, and what one can do. */
export function errorPage(ui: Ui, shown: Shown): Html {
  return layout(ui, {
    title: ui.t('error.title'),
    page: null,
    main: html`<section class="notice">
      <h1>${ui.t('error.title')}</h1>
      <p class="lead">${errorWords(ui, shown)}</p>
      <p class="quiet">${ui.t('error.code')} <code>${shown.code}</code></p>
      <p><a class="button" href="/">${ui.t('error.back')}</a></p>
    </section>`,
  });
}
