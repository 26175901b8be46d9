import type { Slots } from '../../extractors/model/claim.ts';
import type { FactKey } from '../../extractors/model/fact.ts';
import type { Row } from '../database.ts';
import type { FactLabels, StoredFact } from '../records/fact.ts';
import { codeOf, jsonOf, maybeCode, maybeNumber, maybeText, numberOf, textOf } from './columns.ts';

export function factKeyParams(key: FactKey): Row {
  const { subject, object, metric, scope, time, dimension, kind, basis, modality } = key;
  return { subject, object, metric, scope, time, dimension, kind, basis, modality };
}

export function factOf(row: Row): StoredFact {
  const key = keyOf(row);
  return {
    id: textOf(row, 'id'),
    block: textOf(row, 'block'),
    key,
    status: codeOf(row, 'status'),
    sides: jsonOf(row, 'sides'),
    verdicts: jsonOf(row, 'verdicts'),
    sources: numberOf(row, 'sources'),
    gap: maybeNumber(row, 'gap'),
    ratio: maybeNumber(row, 'ratio'),
    revisions: jsonOf(row, 'revisions'),
    settled: maybeCode(row, 'settled'),
    labels: labelsOf(row, key),
    latest: textOf(row, 'latest') === '' ? null : codeOf(row, 'latest'),
  };
}

function keyOf(row: Row): FactKey {
  return {
    subject: maybeText(row, 'subject'),
    object: maybeText(row, 'object'),
    metric: maybeText(row, 'metric'),
    scope: maybeText(row, 'scope'),
    time: maybeText(row, 'time'),
    dimension: textOf(row, 'dimension'),
    kind: codeOf(row, 'kind'),
    basis: maybeText(row, 'basis'),
    modality: textOf(row, 'modality'),
  };
}

function labelsOf(row: Row, key: FactKey): FactLabels {
  const slots = row['slots'] === null ? null : jsonOf<Slots>(row, 'slots');
  // A key may hold what the slot does not say word for word; then the key itself is the best name there is.
  const label = (name: keyof FactLabels) => (key[name] === null ? null : (slots?.[name]?.label ?? key[name]));
  return { subject: label('subject'), object: label('object'), metric: label('metric'), scope: label('scope') };
}

/** Where a fact stands in an order: the values that it is ordered by. */
export function factPlaceOf(row: Row, columns: readonly string[]): readonly (number | string)[] {
  return columns.map((column) =>
    column === 'sources' || column === 'spread' ? numberOf(row, column) : textOf(row, column),
  );
}
