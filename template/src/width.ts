/** Turns full-width letters and digits, as East Asian keyboards make them, into ASCII. */

const WIDE =
  '０１２３４５６７８９ＡＢＣＤＥＦＧＨＩＪＫＬＭＮＯＰＱＲＳＴＵＶＷＸＹＺａｂｃｄｅｆｇｈｉｊｋｌｍｎｏｐｑｒｓｔｕｖｗｘｙｚ＠．＋－＿';
const NARROW = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz@.+-_';

/** One character, narrow if it has a narrow form. */
export function narrow(ch: string): string {
  if (ch < '！' || ch > '～') return ch;
  const at = WIDE.indexOf(ch);
  return at < 0 ? ch : NARROW.charAt(at);
}
