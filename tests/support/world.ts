// Puts agencies, licences and orders into a test's database through the same commands as real data.
import { operator } from "#app/domain/accounts/actor.ts";
import { importRegister } from "#app/domain/agencies/import-register.server.ts";
import { readRegisterRow } from "#app/domain/agencies/register-sheet.ts";
import { importOrders } from "#app/domain/orders/sheet/import-orders.server.ts";
import { importRates } from "#app/domain/rates/import-rates.server.ts";
import { orderLine, RATES, registerCells, SHEET_DAY } from "#tests/support/sheet-rows.ts";

/** Noon in Vietnam on the day of the sheet rows. */
export const NOON = new Date(`${SHEET_DAY}T05:00:00Z`);
export const OPERATOR = operator("test");

export async function putRates(): Promise<void> {
  await importRates(
    OPERATOR,
    RATES.map(({ day, currency, vndPerUnit }) => ({ day, currency, vndPerUnit })),
    NOON,
  );
}

/** Imports a register of these rows and confirms what it ends; a row left out is dropped. */
export async function putRegister(rows: Record<string, string>[], at = NOON) {
  const read = rows.map((cells) => readRegisterRow(registerCells(cells)));
  const good = read.flatMap((each) => (each.ok ? [each.row] : []));
  const unreadable = read.filter((each) => !each.ok);
  const list = { rows: good, unreadable, name: "register", confirmed: true } as const;
  const result = await importRegister(OPERATOR, list, at);
  if (!result.ok) throw new Error(result.why);
  return result;
}

/** Imports order rows, each changed from the lawful one; approved unless said otherwise. */
export async function putOrders(
  changes: Record<string, string>[],
  options: { approve?: boolean; dryRun?: boolean; at?: Date } = {},
) {
  const lines = changes.map((change, at) => orderLine(change, at + 2));
  const result = await importOrders(
    OPERATOR,
    lines,
    {
      approve: options.approve ?? true,
      dryRun: options.dryRun ?? false,
      onProgress: () => undefined,
    },
    options.at ?? NOON,
  );
  if (!result.ok) throw new Error(result.why);
  return result;
}
