/**
 * Provinces of Canada, states and territories of the United States: code, then names, folded (lower case, letters only,
 * no accents). Each row: bar, code, names; a blank ends it. Sources: ISO 3166-2:CA and :US, ANSI INCITS 38.
 */

/** Provinces. The first name is the one that Meta's library knows, here and in the states. */
export const PROVINCES =
  '|on ontario |qc quebec |bc britishcolumbia colombiebritannique |ab alberta |sk saskatchewan |mb manitoba ' +
  '|ns novascotia nouvelleecosse |nb newbrunswick nouveaubrunswick |pe princeedwardisland ileduprinceedouard ' +
  '|nl newfoundlandandlabrador newfoundland labrador terreneuveetlabrador |yt yukon yukonterritory ' +
  '|nt northwestterritories territoiresdunordouest |nu nunavut ';

/** The fifty states in the order of Meta's library, which takes the first name that a value contains. */
export const STATES =
  '|al alabama |ak alaska |az arizona |ar arkansas |ca california |co colorado |ct connecticut |de delaware |fl florida ' +
  '|ga georgia |hi hawaii |id idaho |il illinois |in indiana |ia iowa |ks kansas |ky kentucky |la louisiana |me maine ' +
  '|md maryland |ma massachusetts |mi michigan |mn minnesota |ms mississippi |mo missouri |mt montana |ne nebraska ' +
  '|nv nevada |nh newhampshire |nj newjersey |nm newmexico |ny newyork newyorkstate |nc northcarolina ncarolina ' +
  '|nd northdakota ndakota |oh ohio |ok oklahoma |or oregon |pa pennsylvania |ri rhodeisland ' +
  '|sc southcarolina scarolina |sd southdakota sdakota |tn tennessee |tx texas |ut utah |vt vermont |va virginia ' +
  '|wa washington washingtonstate |wv westvirginia wvirginia |wi wisconsin |wy wyoming ';

/** What Meta's library does not know: the district, the territories, the armed forces. */
export const TERRITORIES =
  '|dc districtofcolumbia washingtondc |pr puertorico |gu guam |as americansamoa ' +
  '|vi usvirginislands unitedstatesvirginislands virginislands |mp northernmarianaislands |aa armedforcesamericas ' +
  '|ae armedforceseurope |ap armedforcespacific ';

/**
 * Traditional abbreviations that do not begin with their code (Calif. does), only read where the country is known, because some
 * are words elsewhere. Source: AP Stylebook, Canadian Style.
 */
export const ABBREVIATIONS =
  '|ak alas |az ariz |ct conn |hi haw |ks kans kan |mn minn |ms miss |mt mont |nv nev |pa penn penna |tn tenn |tx tex ' +
  '|va virg |wv wva |nm nmex |nc ncar |nd ndak |sc scar |sd sdak ' +
  '|qc que pq |ab alta |mb man |nl nfld nf |pe pei |nt nwt |yt yk ';
