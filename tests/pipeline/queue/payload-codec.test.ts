import { describe, expect, it } from 'vitest';
import { decodePayload, encodePayload } from '../../../pipeline/queue/payload-codec.ts';
import type { ReadTask } from '../../../pipeline/steps/read-task.ts';
import type { StoreTask } from '../../../pipeline/steps/store-task.ts';

const READ: ReadTask = {
  arrival: 'read:1',
  file: '一.txt',
  bytes: new Uint8Array([0, 255, 10]),
  sidecar: null,
  given: { title: '{"base64Bytes":"AAAA"}' },
  fileDay: null,
};

describe('payloads as text', () => {
  it('come back as they were, whatever their words look like', () => {
    expect(decodePayload<'read'>(encodePayload(READ))).toEqual(READ);
  });

  it('bring back the bytes of entries too', () => {
    const parts = [
      { path: 'mail/1.txt', bytes: new Uint8Array([1, 2, 3]) },
      { path: 'mail/2', address: 'https://news.example/2' },
    ];
    const held: StoreTask = { ...READ, result: { read: 'parts', parts } };
    const back = decodePayload<'store'>(encodePayload(held));
    expect(back).toEqual(held);
    const [first] = back.result.read === 'parts' ? back.result.parts : [];
    expect(first !== undefined && 'bytes' in first && first.bytes).toBeInstanceOf(Uint8Array);
  });

  it('of another version are refused in words', () => {
    const other = encodePayload(READ).replace('"version":1', '"version":0');
    expect(() => decodePayload(other)).toThrow(/another version of Heshu/);
  });
});
