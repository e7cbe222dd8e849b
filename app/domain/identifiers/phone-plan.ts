/** How Vietnam's telephone numbers were renamed in 2017 and 2018: what is printed on old signs is the same line under a new number. */

/**
 * Area codes before and after (without the leading 0). Plan of the Ministry of Information and Communications, Decision
 * 2036/QĐ-BTTTT of 21 November 2016: 11 February, 15 April and 17 June 2017; the subscriber's own digits stay.
 * 210, 211, 218 and 219 did not change.
 */
export const AREA_CODES: Readonly<Record<string, string>> = {
  ...{ 22: "212", 231: "213", 20: "214", 230: "215", 29: "216", 52: "232", 53: "233", 54: "234" },
  ...{ 510: "235", 511: "236", 37: "237", 38: "238", 39: "239" },
  ...{ 33: "203", 240: "204", 25: "205", 26: "206", 27: "207", 280: "208", 281: "209" },
  ...{ 320: "220", 321: "221", 241: "222", 31: "225", 351: "226", 36: "227", 350: "228" },
  ...{ 30: "229", 780: "290", 781: "291", 710: "292", 711: "293", 74: "294", 76: "296" },
  ...{ 77: "297", 79: "299" },
  ...{ 4: "24", 8: "28", 61: "251", 62: "252", 64: "254", 55: "255", 56: "256", 57: "257" },
  ...{ 58: "258", 68: "259", 60: "260", 501: "261", 500: "262", 63: "263", 59: "269" },
  ...{ 70: "270", 651: "271", 72: "272", 73: "273", 650: "274", 75: "275", 66: "276", 67: "277" },
};

/**
 * Mobile networks of eleven digits before and of ten after, from 15 September 2018 on (the same ministry's conversion of
 * 11-digit subscribers; the last seven digits stay).
 */
export const MOBILE_CODES: Readonly<Record<string, string>> = {
  ...{ 120: "70", 121: "79", 122: "77", 126: "76", 128: "78" },
  ...{ 123: "83", 124: "84", 125: "85", 127: "81", 129: "82" },
  ...{ 162: "32", 163: "33", 164: "34", 165: "35", 166: "36", 167: "37", 168: "38", 169: "39" },
  ...{ 186: "56", 188: "58", 199: "59" },
};

/** The mobile networks of today by the two digits after the 0. */
const MOBILE_TODAY = /^(3[2-9]|5[25689]|7[06-9]|8[1-9]|9\d)/;

/** Digits of a subscriber beside an old area code of one digit, and of the longer ones. */
const CITY_DIGITS = 8;
const PROVINCE_DIGITS = 7;

/** Whether nine digits (without the leading 0) are a mobile number of today. */
export function isMobileToday(national: string): boolean {
  return national.length === 9 && MOBILE_TODAY.test(national);
}

/** Today's digits of an old mobile number of eleven digits, null where it is none; all without the leading 0. */
export function renamedMobile(national: string): string | null {
  const code = MOBILE_CODES[national.slice(0, 3)];
  return national.length === 10 && code !== undefined ? code + national.slice(3) : null;
}

/** Today's digits of a landline under its old area code, null where it is none; all without the leading 0. */
export function renamedLandline(national: string): string | null {
  for (const length of [1, 2, 3]) {
    const code = AREA_CODES[national.slice(0, length)];
    const own = length === 1 ? CITY_DIGITS : PROVINCE_DIGITS;
    // A subscriber's number begins with neither 0 nor 1: those are for services.
    if (
      code !== undefined &&
      national.length === length + own &&
      /^[2-9]/.test(national.slice(length))
    )
      return code + national.slice(length);
  }
  return null;
}

/** How many digits the old area code of a landline has, without the leading 0; 0 where it is none. */
export function oldAreaLength(national: string): number {
  const renamed = renamedLandline(national);
  if (renamed === null) return 0;
  return (
    national.length -
    (national.startsWith("4") || national.startsWith("8") ? CITY_DIGITS : PROVINCE_DIGITS)
  );
}
