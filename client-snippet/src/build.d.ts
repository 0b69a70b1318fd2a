/** What the build defines. */

/** True in countonce.debug.js only; everything behind it is left out elsewhere. */
declare const DEBUG: boolean;
