/** What happens on a day, by the words of both languages: 签约 and "signed" are one event. */
const EVENTS: readonly (readonly [RegExp, string])[] = [
  [/^(?:签署|签约|签订|签下)/u, 'signed'],
  [/溃坝|决堤|溃决/u, 'burst'],
  [/^(?:宣布)/u, 'announced'],
  [/^(?:公布|发布)/u, 'published'],
  [/^(?:批准|通过)/u, 'approved'],
  [/^(?:投产|开工)/u, 'started'],
  [/^(?:停产|关闭)/u, 'closed'],
  [/^(?:复产)/u, 'restarted'],
  [/^(?:成立)/u, 'established'],
  [/^(?:收购)/u, 'acquired'],
  [/^(?:上市|挂牌)/u, 'listed'],
  [/^(?:生效|实施|施行)/u, 'took effect'],
  [/^(?:上映|公映|开业|开馆|开园|通车)/u, 'opened'],
  [/^(?:去世|逝世)/u, 'died'],
  [/^(?:当选)/u, 'elected'],
  [/^(?:辞职)/u, 'resigned'],
  [/^(?:登陆)/u, 'made landfall'],
  [/^(?:开幕|举行|召开)/u, 'held'],
];

/** The id of an event that the words tell: English where both languages have a word for it, else the words. */
export function eventId(words: string): string {
  return EVENTS.find(([pattern]) => pattern.test(words))?.[1] ?? words;
}
