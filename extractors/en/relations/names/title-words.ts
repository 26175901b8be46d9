import { oneOf } from '../../../engine/text/one-of.ts';

/** What somebody is who is no company: Chief Executive, Mrs, Senator; in small letters. */
export const TITLE = oneOf(
  /^(?:founder|co-founder|cofounder|chair(?:man|woman|person)?|chief|president|vice-president|analysts?|economists?|strategists?|traders?|executive|officer|director|manager|boss|minister|secretary|governor|senator|mayor|premier|chancellor|professor|doctor|dr|mr|mrs|ms|sir|dame|lord|lady|colonel|captain|coach|striker|billionaire|tycoon|lawyer|spokes(?:man|woman|person)|author|actor|singer|heir|entrepreneur|ceo|cfo|coo)$/,
);
