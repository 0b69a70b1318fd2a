// Generated from template/spec by `npm run build`; do not edit.
/** States and provinces of North America; spec/states.ts says what the rows are. */

/** Those that Meta’s library knows: bar, code, the name that it knows, digests of other names. */
export const STATES = '|on ontario |qc quebec |bc britishcolumbia 6UtS|ab alberta |sk saskatchewan |mb manitoba |ns novascotia tE3z|nb newbrunswick 5Ytr|pe princeedwardisland ERDa|nl newfoundlandandlabrador oXNEw5AGbYTb|yt yukon IfdZ|nt northwestterritories 7zef|nu nunavut |al alabama |ak alaska |az arizona |ar arkansas |ca california |co colorado |ct connecticut |de delaware |fl florida |ga georgia |hi hawaii |id idaho |il illinois |in indiana |ia iowa |ks kansas |ky kentucky |la louisiana |me maine |md maryland |ma massachusetts |mi michigan |mn minnesota |ms mississippi |mo missouri |mt montana |ne nebraska |nv nevada |nh newhampshire |nj newjersey |nm newmexico |ny newyork jxRa|nc northcarolina XZEz|nd northdakota iUuy|oh ohio |ok oklahoma |or oregon |pa pennsylvania |ri rhodeisland |sc southcarolina iVNO|sd southdakota oxSY|tn tennessee |tx texas |ut utah |vt vermont |va virginia |wa washington Gzyq|wv westvirginia kf4c|wi wisconsin |wy wyoming ';

/** Those that it does not know: bar, code, digests of names. */
export const TERRITORIES = '|dc rTDnkR+h|pr xFsl|gu fCv/|as guh8|vi SLlbT5hIqJhk|mp MwW7|aa jq5k|ae sJ5d|ap Vy/M';

/** Traditional ones, the same way. */
export const ABBREVIATIONS = '|ak AaGG|az SpfX|ct CAQS|hi iPOb|ks yZymovRb|mn nCTj|ms gGiP|mt zzMY|nv eFRX|pa dX3jngKm|tn i6Bo|tx oLBO|va CXKX|wv APRI|nm OGiJ|nc N4ym|nd OPHR|sc cVpq|sd 6f74|qc xXt1zk6a|ab R4zB|mb SLZ2|nl dvkmTOe8|pe aUZw|nt AmwM|yt sWMa';

/** US state and Meta’s code. */
export const LIMITED_DATA_USE_CODES = 'ca:1000;co:1001;ct:1002;fl:1003;or:1004;tx:1005;mt:1006;de:1007;ne:1008;nh:1009;nj:1010;mn:1011;md:1012;ri:1013';
