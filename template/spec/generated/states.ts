// Generated from template/spec by `npm run build`; do not edit.
/** States and provinces of North America; spec/states.ts says what the rows are. */

/** Between bars: a code, the name that Meta’s library knows, in its order; then the codes that it does not know. */
export const STATES = '|on|ontario|qc|quebec|bc|britishcolumbia|ab|alberta|sk|saskatchewan|mb|manitoba|ns|novascotia|nb|newbrunswick|pe|princeedwardisland|nl|newfoundlandandlabrador|yt|yukon|nt|northwestterritories|nu|nunavut|al|alabama|ak|alaska|az|arizona|ar|arkansas|ca|california|co|colorado|ct|connecticut|de|delaware|fl|florida|ga|georgia|hi|hawaii|id|idaho|il|illinois|in|indiana|ia|iowa|ks|kansas|ky|kentucky|la|louisiana|me|maine|md|maryland|ma|massachusetts|mi|michigan|mn|minnesota|ms|mississippi|mo|missouri|mt|montana|ne|nebraska|nv|nevada|nh|newhampshire|nj|newjersey|nm|newmexico|ny|newyork|nc|northcarolina|nd|northdakota|oh|ohio|ok|oklahoma|or|oregon|pa|pennsylvania|ri|rhodeisland|sc|southcarolina|sd|southdakota|tn|tennessee|tx|texas|ut|utah|vt|vermont|va|virginia|wa|washington|wv|westvirginia|wi|wisconsin|wy|wyoming|dc|pr|gu|as|vi|mp|aa|ae|ap|';

/** Bar, code, digests of the names that the library does not know. */
export const FURTHER_NAMES = '|bc 6UtS|ns tE3z|nb 5Ytr|pe ERDa|nl oXNEw5AGbYTb|yt IfdZ|nt 7zef|ny jxRa|nc XZEz|nd iUuy|sc iVNO|sd oxSY|wa Gzyq|wv kf4c|dc rTDnkR+h|pr xFsl|gu fCv/|as guh8|vi SLlbT5hIqJhk|mp MwW7|aa jq5k|ae sJ5d|ap Vy/M';

/** Traditional ones, the same way. */
export const ABBREVIATIONS = '|ak AaGG|az SpfX|ct CAQS|hi iPOb|ks yZymovRb|mn nCTj|ms gGiP|mt zzMY|nv eFRX|pa dX3jngKm|tn i6Bo|tx oLBO|va CXKX|wv APRI|nm OGiJ|nc N4ym|nd OPHR|sc cVpq|sd 6f74|qc xXt1zk6a|ab R4zB|mb SLZ2|nl dvkmTOe8|pe aUZw|nt AmwM|yt sWMa';

/** US state and Meta’s code. */
export const LIMITED_DATA_USE_CODES = 'ca:1000;co:1001;ct:1002;fl:1003;or:1004;tx:1005;mt:1006;de:1007;ne:1008;nh:1009;nj:1010;mn:1011;md:1012;ri:1013';
