import type { Basis, Direction } from '../../model/figure.ts';

/** Verbs of movement, their forms in full: [up], [down], [none]. The figure behind them is the size of the movement. */
export const MOVING_VERBS: Readonly<Record<Direction, string>> = {
  up:
    'rise rises rose risen rising climb climbs climbed climbing increase increases increased increasing grow grows grew grown growing ' +
    'jump jumps jumped jumping surge surges surged surging soar soars soared soaring gain gains gained gaining rally rallies rallied ' +
    'rallying rebound rebounds rebounded rebounding recover recovers recovered recovering advance advances advanced advancing ' +
    'swell swells swelled swelling spike spikes spiked spiking expand expands expanded expanding strengthen strengthens ' +
    'strengthened strengthening appreciate appreciates appreciated appreciating accelerate accelerates accelerated accelerating ' +
    'leap leaps leapt leaped leaping skyrocket skyrockets skyrocketed skyrocketing rocket rocketed balloon ballooned widen widens ' +
    'widened widening firm firmed firming bounce bounced bouncing improve improves improved improving up outperform outperformed ' +
    'edged-up shoot shot mount mounted mounting escalate escalated ascend ascended warms warmed warming',
  down:
    'fall falls fell fallen falling drop drops dropped dropping decline declines declined declining decrease decreases decreased ' +
    'decreasing plunge plunges plunged plunging tumble tumbles tumbled tumbling slump slumps slumped slumping slide slides slid ' +
    'sliding slip slips slipped slipping sink sinks sank sunk sinking shrink shrinks shrank shrunk shrinking dip dips dipped dipping ' +
    'ease eases eased easing plummet plummets plummeted plummeting contract contracts contracted contracting weaken weakens ' +
    'weakened weakening depreciate depreciates depreciated depreciating lose loses lost losing retreat retreats retreated retreating ' +
    'narrow narrows narrowed narrowing slow slows slowed slowing tank tanked crash crashed crashing dive dives dived dove diving down ' +
    'collapse collapses collapsed collapsing subside subsided recede receded receding nosedive nosedived cool cooled shed sheds ' +
    'shedding dwindle dwindled dwindling sag sagged erode eroded underperform underperformed retrace retraced swoon swooned',
  none: 'unchanged flat steady stagnant',
};

/** Verbs of making something move; what stands right behind them is often the thing itself, so an amount needs `by`. */
export const MAKING_VERBS: Readonly<Record<Direction, string>> = {
  up:
    'raise raises raised raising lift lifts lifted lifting boost boosts boosted boosting hike hikes hiked hiking add adds added adding ' +
    'push pushed pushing drive drove driven driving extend extended extends propel propelled bolster bolstered inflate inflated ' +
    'send sent lengthen lengthens lengthened lengthening prolong prolonged',
  down:
    'cut cuts cutting reduce reduces reduced reducing lower lowers lowered lowering trim trims trimmed trimming slash slashes slashed ' +
    'slashing pare pared curb curbed shave shaved shaving knock knocks knocked knocking depress depressed drag dragged curtail curtailed pull pulled ' +
    'discount discounted shorten shortens shortened shortening',
  none: '',
};

/** Nouns of movement: a rise of 5%, a 5% rise. */
export const MOVING_NOUNS: Readonly<Record<Direction, string>> = {
  up:
    'rise rises increase increases gain gains growth jump jumps surge climb hike hikes advance rally rebound expansion uptick upturn ' +
    'improvement improvements increment upswing leap boost spike recovery appreciation acceleration uplift upsurge',
  down:
    'fall falls drop drops decline declines decrease decreases reduction reductions cut cuts loss losses slump slide dip plunge ' +
    'contraction downturn slowdown shrinkage tumble collapse depreciation retreat correction pullback downtick weakening curtailment ' +
    'curtailments',
  none: '',
};

/** Words behind a figure that make a difference of it: 34% higher, a quarter less than. */
export const COMPARATIVES: Readonly<Record<Direction, readonly string[]>> = {
  up: [
    'higher',
    'more',
    'above',
    'up',
    'greater',
    'larger',
    'bigger',
    'faster',
    'stronger',
    'better',
    'costlier',
    'dearer',
    'ahead of',
  ],
  down: ['lower', 'less', 'fewer', 'below', 'down', 'smaller', 'slower', 'weaker', 'cheaper', 'worse', 'short of'],
  none: [],
};

/** Adverbs and particles between a verb and the size of the movement. */
export const STEP_WORDS: ReadonlySet<string> = new Set(
  (
    'by a an the another further some up down about around nearly almost over more than just only least at as much many roughly ' +
    'approximately well close to higher lower back again also additional about slightly sharply modestly steeply steadily further ' +
    'gradually quickly rapidly marginally significantly substantially dramatically strongly considerably even still nearly total of between ' +
    'maximum record whopping massive staggering hefty modest mere'
  ).split(' '),
);

/** What a change is measured against, by the words around it. */
export const BASES: readonly (readonly [basis: Basis, pattern: RegExp])[] = [
  [
    'yoy',
    /\b(?:year[- ](?:on|over)[- ]year|y\/y|yoy|y-o-y|(?:from|than|on|over|against|versus|compared with|compared to|since|vs\.?) (?:a|one|the|the same (?:period|month|quarter|week|day|time)|the (?:same|corresponding|year-ago|year-earlier)[a-z -]{0,20}?)? ?(?:previous |prior |preceding )?(?:year|last year)(?: (?:earlier|ago|before|previously))?|on the year|from a year|year-ago|year-earlier|than the year before|annually|from the same (?:period|month|quarter) (?:last year|of last year|a year)|(?:above|below) (?:its|their|the) (?:level|levels) (?:of )?(?:a year|twelve months) (?:earlier|ago)|(?:on|in) (?:an? )?(?:annual|yearly) (?:basis|terms))\b/i,
  ],
  [
    'qoq',
    /\b(?:quarter[- ](?:on|over)[- ]quarter|q\/q|qoq|q-o-q|(?:from|than(?: in)?|on|over) the (?:previous|prior|preceding|first|second|third|fourth) quarter|from (?:a|the) quarter (?:earlier|ago|before)|on the quarter|on a quarterly basis)\b/i,
  ],
  [
    'mom',
    /\b(?:month[- ](?:on|over)[- ]month|m\/m|mom|m-o-m|(?:from|than|on|over) the (?:previous|prior|preceding) month|(?:from|than) a month (?:earlier|ago|before)|on the month|(?:on a |in )monthly (?:basis|terms)|than in the (?:previous|prior|preceding) month|(?:compared (?:with|to)|over|from|than) (?:the end of |late )?(?:last|the last|the previous|the prior) month|(?:from|above|below|than)(?: in| the end of| at the end of)? (?:January|February|March|April|May|June|July|August|September|October|November|December)(?:'s)?(?! (?:\d{4}|last year)))\b/i,
  ],
  [
    'wow',
    /\b(?:week[- ](?:on|over)[- ]week|w\/w|wow|(?:from|than|on|over) the (?:previous|prior) week|(?:from|than) a week (?:earlier|ago|before)|on the week)\b/i,
  ],
  [
    'dod',
    /\b(?:day[- ](?:on|over)[- ]day|(?:from|than) (?:the (?:previous|prior) day|a day (?:earlier|ago)|yesterday)|on the day)\b/i,
  ],
  ['ytd', /\b(?:year[- ]to[- ]date|so far this year|this year so far|since the (?:start|beginning) of the year)\b/i],
  ['annualised', /\b(?:annuali[sz]ed|annual (?:rate|pace)|at an annual)\b/i],
];

/** Verbs of movement that with things counted tell of having: gained 400 homes, lost five seats. */
export const HOLDING_VERBS: readonly string[] =
  'gain gains gained gaining lose loses lost losing shed sheds shedding recover recovers recovered recovering drop dropped shot shoot contract contracts contracted firm tank dive dove cool advance crash crashed jump jumped dropping leap grow grows grew grown growing balloon bounce improve'.split(
    ' ',
  );
