// The centre that runs the site, as settings tell it: what may be set, what is shown where nothing is, and how people reach it.
import { z } from "zod";

/**
 * `hours` are as schema.org writes them ('Mo-Fr 07:30-11:30,13:30-17:00'). `replyDays` are the working days within which the
 * centre answers whoever says that something here is wrong. What is null is not shown.
 */
export type Centre = {
  phone: string;
  email: string | null;
  address: string | null;
  hours: string | null;
  replyDays: number;
};

const text = z.string().trim();

/** Days by two letters, then one or two stretches of the day. */
const HOURS =
  /^(Mo|Tu|We|Th|Fr|Sa|Su)-(Mo|Tu|We|Th|Fr|Sa|Su) \d\d:\d\d-\d\d:\d\d(,\d\d:\d\d-\d\d:\d\d)?$/;

/** Each setting, and what a wrong value is told. */
export const CENTRE_SETTINGS = {
  CENTRE_PHONE: [
    text.regex(/^\+?\d[\d .-]{6,18}\d$/),
    "must be a telephone number, such as 024 3824 9517",
  ],
  CENTRE_EMAIL: [
    text.regex(/^[^\s@]+@[^\s@]+$/),
    "must be an address, such as centre@tinh.example",
  ],
  CENTRE_ADDRESS: [text.max(200), "must be an address of at most 200 letters"],
  CENTRE_HOURS: [
    text.regex(HOURS),
    "must be days and times, such as Mo-Fr 07:30-11:30,13:30-17:00",
  ],
  CENTRE_REPLY_DAYS: [
    z.coerce.number().int().min(1).max(60),
    "must be a number of working days from 1 to 60",
  ],
} satisfies Record<string, [z.ZodType, string]>;

type Name = keyof typeof CENTRE_SETTINGS;
type Values = { [K in Name]?: z.output<(typeof CENTRE_SETTINGS)[K][0]> | undefined };

/** An invented centre, so that every page can be seen whole; nobody has its number. */
const SAMPLE = {
  CENTRE_PHONE: "024 0000 0000",
  CENTRE_EMAIL: "trung-tam@viecthat.example",
  CENTRE_ADDRESS: "Số 1, phố Thử Nghiệm, tỉnh Mẫu",
  CENTRE_HOURS: "Mo-Fr 07:30-11:30,13:30-17:00",
} satisfies Values;

/** In production only what is set, whose phone the settings demand; elsewhere the invented centre stands for what is not. */
export function centreOf(given: Values, isProduction: boolean): Centre {
  const values: Values = isProduction ? given : { ...SAMPLE, ...given };
  return {
    phone: values.CENTRE_PHONE ?? "",
    email: values.CENTRE_EMAIL ?? null,
    address: values.CENTRE_ADDRESS ?? null,
    hours: values.CENTRE_HOURS ?? null,
    replyDays: values.CENTRE_REPLY_DAYS ?? 10,
  };
}
