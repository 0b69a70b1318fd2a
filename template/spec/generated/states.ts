// Generated from template/spec by `npm run build`; do not edit.
/** States and provinces of North America; spec/states.ts says what the rows are. */

/** Those that Meta’s library knows: bar, code, names. */
export const STATES = '|on ontario |qc quebec |bc britishcolumbia colombiebritannique |ab alberta |sk saskatchewan |mb manitoba |ns novascotia nouvelleecosse |nb newbrunswick nouveaubrunswick |pe princeedwardisland ileduprinceedouard |nl newfoundlandandlabrador newfoundland labrador terreneuveetlabrador |yt yukon yukonterritory |nt northwestterritories territoiresdunordouest |nu nunavut |al alabama |ak alaska |az arizona |ar arkansas |ca california |co colorado |ct connecticut |de delaware |fl florida |ga georgia |hi hawaii |id idaho |il illinois |in indiana |ia iowa |ks kansas |ky kentucky |la louisiana |me maine |md maryland |ma massachusetts |mi michigan |mn minnesota |ms mississippi |mo missouri |mt montana |ne nebraska |nv nevada |nh newhampshire |nj newjersey |nm newmexico |ny newyork newyorkstate |nc northcarolina ncarolina |nd northdakota ndakota |oh ohio |ok oklahoma |or oregon |pa pennsylvania |ri rhodeisland |sc southcarolina scarolina |sd southdakota sdakota |tn tennessee |tx texas |ut utah |vt vermont |va virginia |wa washington washingtonstate |wv westvirginia wvirginia |wi wisconsin |wy wyoming ';

/** Those that it does not know. */
export const TERRITORIES = '|dc districtofcolumbia washingtondc |pr puertorico |gu guam |as americansamoa |vi usvirginislands unitedstatesvirginislands virginislands |mp northernmarianaislands |aa armedforcesamericas |ae armedforceseurope |ap armedforcespacific ';

/** Traditional ones, read in the USA only. */
export const US_ABBREVIATIONS = '|ak alas |az ariz |ct conn |hi haw |ks kans kan |mn minn |ms miss |mt mont |nv nev |pa penn penna |tn tenn |tx tex |va virg |wv wva |nm nmex |nc ncar |nd ndak |sc scar |sd sdak ';

/** Traditional ones, read in Canada only. */
export const CANADIAN_ABBREVIATIONS = '|qc que pq |ab alta |mb man |nl nfld nf |pe pei |nt nwt |yt yk ';

/** US state and Meta’s code. */
export const LIMITED_DATA_USE_CODES = 'ca:1000;co:1001;ct:1002;fl:1003;or:1004;tx:1005;mt:1006;de:1007;ne:1008;nh:1009;nj:1010;mn:1011;md:1012;ri:1013';
