import { CHECK_CUES } from './checks-cues.ts';
import { between, type FigureSentence, type Mark } from './sentence-figures.ts';

/**
 * The list of like figures that ends right before a figure: 沙特998万桶、俄罗斯921万桶、…, "44 million tonnes from Russia,
 * 31.5 million from the EU and 27 million from Canada". Empty where there is none of two items.
 */
export function listBefore(sentence: FigureSentence, end: Mark): readonly Mark[] {
  const at = sentence.marks.indexOf(end);
  return longest(sentence, sentence.marks.slice(0, at).toReversed()).toReversed();
}

/** The list that begins with the figure at `at`. */
export function listFrom(sentence: FigureSentence, at: number): readonly Mark[] {
  return longest(sentence, sentence.marks.slice(at));
}

/** The figures from the first on that a list can hold, in the order given. */
function longest(sentence: FigureSentence, marks: readonly Mark[]): readonly Mark[] {
  const cues = CHECK_CUES[sentence.language];
  const list: Mark[] = [];
  let share: Mark | null = null;
  for (const mark of marks) {
    const last = list.at(-1);
    // 其中中国127万吨，占近八成，马达加斯加8.9万吨: the part that an item is says nothing of the next one.
    if (mark.role === 'part' && share === null && last !== undefined) {
      share = mark;
      continue;
    }
    if (mark.role !== 'level') break;
    if (last !== undefined) {
      const [first, second] = last.start < mark.start ? [last, mark] : [mark, last];
      if (share !== null && !cues.shareOfItem.test(between(sentence, first, share))) break;
      const gap = between(sentence, share ?? first, second);
      share = null;
      if (mark.dimension !== last.dimension || !cues.listGap.test(gap) || cues.listEnd.test(gap)) break;
    }
    list.push(mark);
  }
  return list.length >= 2 ? list : [];
}
