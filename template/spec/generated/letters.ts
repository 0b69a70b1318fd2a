// Generated from template/spec by `npm run build`; do not edit.
/** Letters and their accents, lower case. Source: Unicode, canonical composition. */

/** Triples: a letter, a mark, the letter that the two make. */
export const COMPOSED_LETTERS = 'ààááââããääååççèèééêêëëììííîîïïññòòóóôôõõööùùúúûûüüýýÿÿāāăăąąććĉĉċċččďďēēĕĕėėęęěěĝĝğğġġģģĥĥĩĩīīĭĭįįĵĵķķĺĺļļľľńńņņňňōōŏŏőőŕŕŗŗřřśśŝŝşşššţţťťũũūūŭŭůůűűųųŵŵŷŷźźżżžžơơưưșșțțΐΐάάέέήήίίΰΰϊϊϋϋόόύύώώййѐѐёёѓѓїїќќѝѝўўạạảảấấầầẩẩẫẫậậắắằằẳẳẵẵặặẹẹẻẻẽẽếếềềểểễễệệỉỉịịọọỏỏốốồồổổỗỗộộớớờờởởỡỡợợụụủủứứừừửửữữựựỳỳỵỵỷỷỹỹi̇i';

/** Pairs: a letter without decomposition, the letter people write for it. */
export const PLAIN_LETTERS = 'øołlđdıiəaðdħh';
