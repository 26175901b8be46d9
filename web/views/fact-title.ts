import type { StoredFact } from '../../storage/records/fact.ts';
import type { Ui } from '../ui.ts';
import { idName } from './figure-words.ts';
import { line } from './html.ts';

/** What a fact is about, in the language of the reader: 中国 · 稀土 · 矿山产量 · 2025. */
export function factTitle(ui: Ui, { key, labels }: StoredFact): string {
  const slots = (['subject', 'object', 'metric', 'scope'] as const).map((name) => {
    const id = key[name];
    return id === null ? null : idName(ui, id, labels[name] ?? id);
  });
  const parts = [
    ...slots,
    key.time,
    key.basis === null ? null : ui.word('basis', key.basis),
    key.kind === 'change' ? ui.t('kind.change') : null,
    key.modality === 'reported' ? null : ui.word('modality', key.modality),
  ];
  return line(parts.filter((part) => part !== null).join('\u00a0· '));
}
