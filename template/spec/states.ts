/**
 * States and territories of the United States and provinces of Canada: code, then names and traditional abbreviations,
 * folded (lower case, letters only, no accents). Sources: ANSI INCITS 38, ISO 3166-2:US and :CA, GPO Style Manual 9.5.
 */

/** Provinces of Canada. Each row: bar, code, names; a blank ends it. The first name is the one that Meta's library knows. */
export const PROVINCES =
  '|on ontario |qc quebec |bc britishcolumbia colombiebritannique |ab alberta |sk saskatchewan |mb manitoba ' +
  '|ns novascotia nouvelleecosse |nb newbrunswick nouveaubrunswick |pe princeedwardisland ileduprinceedouard ' +
  '|nl newfoundlandandlabrador newfoundlandlabrador newfoundland labrador terreneuveetlabrador |yt yukon yukonterritory ' +
  '|nt northwestterritories territoiresdunordouest |nu nunavut ';

/** The fifty states, the same way, in the order of Meta's library, which takes the first name that a value contains. */
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
  '|vi usvirginislands unitedstatesvirginislands virginislands |mp northernmarianaislands ' +
  '|um unitedstatesminoroutlyingislands |aa armedforcesamericas |ae armedforceseurope |ap armedforcespacific ';

/** Abbreviations, some of them words elsewhere, so only read where the country is the United States or Canada. */
export const STATE_ABBREVIATIONS = {
  us:
    '|al ala |ak alas |az ariz |ar ark |ca calif cal |co colo |ct conn |de del |fl fla |hi haw |id ida |il ill |in ind ' +
    '|ks kans kan |ky ken |ma mass |mi mich |mn minn |ms miss |mt mont |ne neb nebr |nv nev |nm nmex |ny nyork ' +
    '|nc ncar |nd ndak |ok okla |or ore oreg |pa penn penna |sc scar |sd sdak |tn tenn |tx tex |vt verm |va virg ' +
    '|wa wash |wv wva |wi wis wisc |wy wyo ',
  ca: '|on ont |qc que pq |ab alta |sk sask |mb man |nl nfld nf |pe pei |nt nwt |yt yk ',
} as const;
