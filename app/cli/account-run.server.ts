// What the account command does: makes an account or gives one a new password, drawn at random and told once.
import { randomBytes } from "node:crypto";
import { parseArgs } from "node:util";
import { operator } from "#app/domain/accounts/actor.ts";
import { createAccount } from "#app/domain/accounts/create-account.server.ts";
import type { AccountCreated } from "#app/domain/accounts/create-account.server.ts";
import { setPassword } from "#app/domain/accounts/set-password.server.ts";
import type { PasswordSet } from "#app/domain/accounts/set-password.server.ts";
import { licenceNumberKey } from "#app/domain/identifiers/licence-number.ts";
import { LANGS } from "#app/domain/catalogue/names.ts";
import { StartProblem } from "#app/process.server.ts";
import { database } from "#prisma/client.server.ts";

const OPERATOR = operator("account");

const USE = `Say what to do with which account:
  npm run account -- centre EMAIL             an account for the centre's staff
  npm run account -- agency EMAIL LICENCE     an account for the staff of the agency with this licence number
  npm run account -- password EMAIL           a new password; every sign-in of the account ends
The language of its mail is Vietnamese unless said otherwise: --lang en or --lang id`;

type Why = Extract<AccountCreated | PasswordSet, { ok: false }>["why"];

const SENTENCES: Record<Why, string> = {
  not_allowed: "This may not be done from here.",
  email_invalid: "That is not an e-mail address.",
  email_taken: "There is an account with this e-mail already.",
  password_too_short: "The password is too short.",
  agency_unknown:
    "No agency has this licence number: bring in the register first, or look at the number again.",
  agency_not_wanted: "An account of the centre has no licence number.",
  account_unknown: "There is no account with this e-mail.",
};

/** Answers the line to print. Throws StartProblem with one plain sentence where it cannot be done. */
export async function runAccount(args: readonly string[], at: Date): Promise<string> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    strict: false,
    options: { lang: { type: "string" } },
  });
  const [what, email, licence] = positionals;
  const lang = LANGS.find((each) => each === (values.lang ?? "vi"));
  const hasLicence = licence !== undefined;
  if (!email || !lang || positionals.length > 3 || !(what === "agency" ? hasLicence : !hasLicence))
    throw new StartProblem(USE);
  const password = randomBytes(15).toString("base64url");
  if (what === "password")
    return told(await setPassword(OPERATOR, { email, password }, at), email, password);
  if (what !== "centre" && what !== "agency") throw new StartProblem(USE);
  const agencyId = licence === undefined ? null : await findAgencyId(licence);
  return told(
    await createAccount(OPERATOR, { email, role: what, agencyId, password, lang }, at),
    email,
    password,
  );
}

async function findAgencyId(licence: string): Promise<string | null> {
  const numberKey = licenceNumberKey(licence);
  const found =
    numberKey === null
      ? null
      : await database().prisma.licence.findUnique({
          where: { numberKey },
          select: { agencyId: true },
        });
  return found?.agencyId ?? null;
}

function told(answer: AccountCreated | PasswordSet, email: string, password: string): string {
  if (!answer.ok) throw new StartProblem(SENTENCES[answer.why]);
  return `${email} signs in with ${password}\nIt is shown this once: hand it over in person or by phone.`;
}
