/** Marks that end a clause inside a sentence. */
export const CLAUSE_MARKS = ',;:—';

/** Words whose full stop ends no sentence, without it. Single letters (initials) are known by their length. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    'mr mrs ms dr prof gen col lt maj brig adm cmdr cpl sgt capt insp supt gov sen rep rev st mt ft hon pres sec amb ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec ' +
    'u.s u.k u.n e.u d.c a.m p.m a.d b.c b.c.e c.e i.e e.g cf etc vs viz al approx est ' +
    'no nos vol fig pp ed eds art para ' +
    'calif mass mich minn conn colo fla tex ariz ore wash wis pa va ga ' +
    'inc ltd co corp bros plc llc dept univ assn'
  ).split(' '),
);
