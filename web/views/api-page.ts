import { FILE_OPERATIONS } from '../api/file-operations.ts';
import { OPERATIONS } from '../api/operations.ts';
import type { Ui } from '../ui.ts';
import { type Html, html, nothing } from './html.ts';
import { layout } from './layout.ts';

/** A reader of the API's document. */
export function apiPage(ui: Ui, document: { readonly info: { readonly description?: string | undefined } }): Html {
  const described = [
    ...OPERATIONS.map((one) => ({ ...one, form: null })),
    ...FILE_OPERATIONS.map((one) => ({ ...one, body: one.form })),
  ];
  const tags = Map.groupBy(described, ({ tag }) => tag);
  return layout(ui, {
    title: ui.t('nav.api'),
    page: null,
    main: html`<div class="page-head"><h1>${ui.t('nav.api')}</h1><a class="button actions" href="/api/v1/openapi.json" data-plain>openapi.json</a></div><p lang="en">${document.info.description ?? ''}</p>
${[...tags].map(
  ([tag, operations]) =>
    html`<section class="section" lang="en"><h2>${tag}</h2><ul class="plain-list">${operations.map(
      ({ method, path, summary, query, body }) =>
        html`<li><p><span class="tag ${method === 'get' ? 'good' : 'warn'}">${method.toUpperCase()}</span> <code>${path}</code></p><p>${summary}</p>${parameters('query', Object.keys(query.shape))}${body === null ? nothing : parameters('body', fieldsOf(body))}</li>`,
    )}</ul></section>`,
)}`,
  });
}

function parameters(where: string, names: readonly string[]): Html {
  return names.length === 0
    ? nothing
    : html`<p class="quiet">${where}: ${names.map((name) => html`<code>${name}</code> `)}</p>`;
}

function fieldsOf(schema: object): readonly string[] {
  return 'shape' in schema && typeof schema.shape === 'object' && schema.shape !== null
    ? Object.keys(schema.shape)
    : [];
}
