/** What people write between a telephone number and something that does not belong to it. Lower case, dots between. */

/** Before an extension; a digit follows. */
export const EXTENSION_MARKS = 'ext.x.#.доб.poste.durchwahl.dw.anexo.ramal.wew.内線';

/** Between two numbers; only tried when the whole is no number. */
export const SECOND_NUMBER_MARKS = '/.,.;.|.&.\n. or . and . und . oder . ou . et . o . y ';
