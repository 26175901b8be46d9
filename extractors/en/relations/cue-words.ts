/** 69% of the world total, share of imports: what follows is the whole of a share. */
export const SHARE_OF_BEFORE =
  /(?:%|percent|per cent|share|third|quarter|half|fifth|tenth|most|part)\s+of\s+(?:the\s+|all\s+)?$/i;

/** from Malaysia, to the United States, with Rheinzell: the other side of a trade or a deal. */
export const PARTNER_BEFORE = /\b(?:from|to|with|against|than|into|towards?|versus)\s+(?:the\s+)?$/i;

/** Verbs with which somebody gives a figure. */
export const SPEECH_VERBS =
  /^[^.;]{0,40}?\b(?:said|says|say|told|estimates?|estimated|reports?|reported|forecasts?|expects?|expected|showed|shows?|announced|announces?|put|sees?|according|confirmed|warned|noted|added|data|figures|notice|survey)\b/i;

/** according to X, data from X: X gives the figure. */
export const ACCORDING_TO =
  /\b(?:according to|data from|figures from|cited by|estimates by|said|reckoning of|survey by)\s+(?:the\s+|an?\s+)?$/i;
