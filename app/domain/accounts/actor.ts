/** Who acts: every command and every read that is not public takes one first. */

export const ROLES = ["operator", "centre", "agency", "visitor"] as const;

/** `operator` is a person at the server's shell, `centre` staff of the provincial employment centre. */
export type Role = (typeof ROLES)[number];

/** `id` is what the history shows: an account's id or the command that ran, never a person's name. */
export type Actor = { role: Role; id: string; agencyId: string | null };

export const VISITOR: Actor = { role: "visitor", id: "visitor", agencyId: null };

/** The person at the shell who runs a command such as an import. */
export function operator(command: string): Actor {
  return { role: "operator", id: `operator:${command}`, agencyId: null };
}
