import { FILE_OPERATIONS } from '../api/file-operations.ts';
import { OPERATIONS } from '../api/operations.ts';
import type { Ui } from '../ui.ts';
import { type Html, html, nothing } from './html.ts';
import { layout } from './layout.ts';

/** A reader of the API's document. */
export function apiPage(ui: Ui, document: { readonly info: { readonly description?: string | undefined } }): Html {
  const all = [...OPERATIONS, ...FILE_OPERATIONS.map((operation) => ({ ...operation, body: operation.form }))];
  const tags = Map.groupBy(all, ({ tag }) => tag);
  return layout(ui, {
    title: ui.t('nav.api'),
    page: null,
    main: html`<div class="page-head"><h1>${ui.t('nav.api')}</h1><a class="button actions" href="/api/v1/openapi.json" data-plain>openapi.json</a></div><p lang="en">${document.info.description ?? ''}</p>
${[...tags].map(
  ([tag, operations]) =>
    html`<section class="section" lang="en"><h2>${tag}</h2><ul class="plain-list">${operations.map(
      ({ method, path, summary, query, body }) =>
        html`<li><p><span class="tag ${method === 'get' ? 'good' : 'warn'}">${method.toUpperCase()}</span> ${address(method, path)}</p><p>${summary}</p>${parameters('query', Object.keys(query.shape))}${body === null ? nothing : parameters('body', fieldsOf(body))}</li>`,
    )}</ul></section>`,
)}`,
  });
}

/** What can be fetched as it stands is a link: exports are downloaded from here, too. */
function address(method: string, path: string): Html {
  return method === 'get' && !path.includes('{')
    ? html`<a href="${path}" data-plain><code>${path}</code></a>`
    : html`<code>${path}</code>`;
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
