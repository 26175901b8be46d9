import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fingerprintOf, REPRINT_SIMILARITY, similarity } from '../../../pipeline/intake/fingerprint.ts';
import { loadArticle } from '../../../pipeline/intake/load-article.ts';

const FOLDER = new URL('../../../fixtures/articles/', import.meta.url);

function load(name: string) {
  return loadArticle({ path: name, bytes: readFileSync(new URL(name, FOLDER)) });
}

function compare(one: string, other: string) {
  const a = load(one).fingerprint;
  const b = load(other).fingerprint;
  return { alike: similarity(a, b), candidates: a.bands.some((band) => b.bands.includes(band)) };
}

describe('fingerprint', () => {
  it('finds a reprint with another headline, source and date, through a band', () => {
    const { alike, candidates } = compare('01-zh-nickel-indonesia.txt', '03-zh-nickel-reprint.txt');
    expect(alike).toBeGreaterThan(REPRINT_SIMILARITY);
    expect(candidates).toBe(true);
  });

  it.each([
    [
      '停产11个月的白石滩铝厂1月8日重新通电，首批120台电解槽投入运行，月产能恢复到5.4万吨，约为停产前的九成。厂方介绍，停产期间投入3.7亿元更换了整流设备，工人已召回1460人，其余将在3月前返岗。',
      '白石滩铝厂复产了。本报记者从厂里获悉，120台电解槽已于1月8日送电，到月底每月可产铝5.4万吨。为这次复产，企业花了3.7亿元更新设备。目前返岗工人有1460名，还有约200名等待通知。',
    ],
    [
      'Harlow Smelting will cut zinc output by 20% from March, to about 9,600 tonnes a month, because of the cost of power. The plant paid 118 pounds per megawatt-hour in January. Some 140 of its 610 workers will go on short time.',
      'High electricity prices force Harlow Smelting to make a fifth less zinc. From March the plant will turn out 9,600 tonnes a month, it said, and 140 workers, of 610, are to work fewer hours. In January its power cost 118 pounds per megawatt-hour.',
    ],
  ])('keeps two articles on one event apart', (one, other) => {
    expect(similarity(fingerprintOf(one, null), fingerprintOf(other, null))).toBeLessThan(0.2);
  });

  it('does not see white space, punctuation, width, the headline and datelines', () => {
    const body = '去年全市采出萤石86万吨，比上年增长8.2%，其中三家大矿占六成以上。县里计划今年提高回收率，关闭小矿。';
    const one = fingerprintOf(`萤石增产\n来源：松岭日报 2026-01-21\n\n${body}`, '萤石增产');
    const other = fingerprintOf(`另一个标题\r\n\r\n${body.replaceAll('，', ', ').replace('86', '８６')}`, '另一个标题');
    expect(similarity(one, other)).toBe(1);
    expect(one.bands).toEqual(other.bands);
  });

  it('is the same on every machine and in every run', () => {
    expect(fingerprintOf('Output rose 5% to 31 tonnes.', null).bands.slice(0, 2)).toEqual(FIRST_BANDS);
  });

  it('makes texts without words like nothing', () => {
    const none = fingerprintOf(' …', null);
    expect(none.bands).toEqual([]);
    expect(similarity(none, none)).toBe(0);
  });
});

/** Written down once: stored signatures must stay comparable. */
const FIRST_BANDS: readonly string[] = ['00:9aebb883', '01:a0f76abe'];
