import { oneOf } from '../../../engine/text/one-of.ts';

/** What somebody is, before the name: Retailer Marlow, Rival Dunhaven, Economist Ana Ruiz. Seldom part of a name. */
export const ROLES =
  /^(?:[a-z]+(?:maker|builder)|rival|competitor|retailer|miner|lender|insurer|brokerage|brewer|distiller|grocer|refiner|smelter|shipper|conglomerate|startup|start-up|supplier|developer|operator|producer|manufacturer|billionaire|investor|economist|analyst|strategist|senator|lawmaker|mayor|chair|vice|deputy|governor|spokesman|spokeswoman|spokesperson|founder|co-founder|director|professor|researcher|lawyer|commissioner|coach|striker|secretary|judge|captain|sergeant|colonel|lieutenant|inspector|superintendent|constable|detective|councillor|commander|admiral|archbishop|bishop|sheriff|coroner|midfielder|goalkeeper|defender|captain|actor|actress|singer|director-general)$/;

/** "Chief Financial Officer Marta Quill": an office is no part of the name behind it. */
export const OFFICE = oneOf(
  /^(?:Financial|Operating|Investment|Technology|Commercial|Marketing|Medical|Information|Risk|Scientific|Legal|Economist|Officer|Strategist|Secretary)$/,
);
export const AFTER_CHIEF = /\bChief(?: [A-Z][a-z]+)? $/;
