// What the form for signing in asks, and how long each part may be.
import { z } from "zod";
import { normaliseEmail, PASSWORD_AT_MOST } from "#app/domain/accounts/account.ts";
import { secretField, textField } from "#app/http/form.ts";

const EMAIL_AT_MOST = 254;
const RETURN_PATH_AT_MOST = 500;

/** `next` is where to go afterwards; what is no path of ours is left out and stops nobody. */
export const SIGN_IN_SCHEMA = z.object({
  email: textField(EMAIL_AT_MOST).refine((text) => normaliseEmail(text) !== null, "invalid"),
  password: secretField(PASSWORD_AT_MOST),
  next: textField(RETURN_PATH_AT_MOST).optional().catch(undefined),
});

/** Never sent back to the page. */
export const SIGN_IN_SECRETS = ["password"] as const;
