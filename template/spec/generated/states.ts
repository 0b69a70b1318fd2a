// Generated from template/spec by `npm run build`; do not edit.
/** States and provinces of North America; spec/states.ts says what the rows are. */

/** Those that Meta’s library knows: bar, code, the name that it knows, digests of other names. */
export const STATES = '|on ontario |qc quebec |bc britishcolumbia 6UtSG|ab alberta |sk saskatchewan |mb manitoba |ns novascotia tE3zK|nb newbrunswick 5YtrJ|pe princeedwardisland ERDat|nl newfoundlandandlabrador oXNEBw5AG2bYTbm|yt yukon IfdZo|nt northwestterritories 7zefh|nu nunavut |al alabama |ak alaska |az arizona |ar arkansas |ca california |co colorado |ct connecticut |de delaware |fl florida |ga georgia |hi hawaii |id idaho |il illinois |in indiana |ia iowa |ks kansas |ky kentucky |la louisiana |me maine |md maryland |ma massachusetts |mi michigan |mn minnesota |ms mississippi |mo missouri |mt montana |ne nebraska |nv nevada |nh newhampshire |nj newjersey |nm newmexico |ny newyork jxRa9|nc northcarolina XZEzg|nd northdakota iUuyC|oh ohio |ok oklahoma |or oregon |pa pennsylvania |ri rhodeisland |sc southcarolina iVNOT|sd southdakota oxSYY|tn tennessee |tx texas |ut utah |vt vermont |va virginia |wa washington Gzyqc|wv westvirginia kf4cO|wi wisconsin |wy wyoming ';

/** Those that it does not know: bar, code, digests of names. */
export const TERRITORIES = '|dc rTDn4kR+hj|pr xFslz|gu fCv/X|as guh8I|vi SLlbWT5hIqqJhkN|mp MwW70|aa jq5ky|ae sJ5d0|ap Vy/MP';

/** Traditional ones, the same way. */
export const ABBREVIATIONS = '|ak AaGG3|az SpfXM|ct CAQSd|hi iPObD|ks yZymRovRbq|mn nCTjj|ms gGiPw|mt zzMYf|nv eFRXC|pa dX3jlngKm0|tn i6Bon|tx oLBOr|va CXKX9|wv APRI8|nm OGiJS|nc N4ymB|nd OPHRR|sc cVpqv|sd 6f74m|qc xXt1Azk6aD|ab R4zBB|mb SLZ24|nl dvkmPTOe89|pe aUZwM|nt AmwMc|yt sWMay';

/** US state and Meta’s code. */
export const LIMITED_DATA_USE_CODES = 'ca:1000;co:1001;ct:1002;fl:1003;or:1004;tx:1005;mt:1006;de:1007;ne:1008;nh:1009;nj:1010;mn:1011;md:1012;ri:1013';
