// Generated from template/spec by `npm run build`; do not edit.
/** Letters and their accents, lower case. Source: Unicode, canonical composition. */

/** Each mark and a bar, then pairs: a letter, and the letter that it makes with the mark. */
export const COMPOSED_LETTERS = '̈|aäeëiïoöuüyÿιϊυϋеёії̊|aåuů̧|cçgģkķlļnņrŗsştţ̄|aāeēiīoōuų̄|aąeęiįuų̇|cċeėgġzżiǐ|cčdďeělľnňrřsštťzž̋|oőuư̋|oơuư̦|sștț̣|aạeẹiịoọơợuụưựyỵ̂|aâeêiîoôuûcĉgĝhĥjĵsŝwŵyŷạậẹệọộ̆|aăeĕgğiĭoŏuŭийуўạặ̀|aàeèiìoòuùеѐиѝâầăằêềôồơờưừyỳ́|aáeéiíoóuúyýcćlĺnńrŕsśzźϊΐαάεέηήιίϋΰοόυύωώгѓкќâấăắêếôốơớưứ̃|aãnñoõiĩuũâẫăẵeẽêễôỗơỡưữyỹ̉|aảâẩăẳeẻêểiỉoỏôổơởuủưửyỷ';

/** Pairs: a letter without decomposition, the letter people write for it. */
export const PLAIN_LETTERS = 'øołlđdıiəaðdħh';
