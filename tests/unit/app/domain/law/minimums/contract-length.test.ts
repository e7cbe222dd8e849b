import { expect, it } from "vitest";
import { checkContractLength } from "#app/domain/law/minimums/contract-length.ts";
import { lawfulOrder, ON } from "#tests/unit/app/domain/law/lawful-order.ts";
import type { AgencyProgramme } from "#tests/unit/app/domain/law/lawful-order.ts";

it.each<[AgencyProgramme, number, number | null]>([
  ["jp-intern", 60, null],
  ["jp-intern", 61, 60],
  ["jp-intern", 12, null],
  ["jp-ssw1", 60, null],
  ["jp-ssw1", 61, 60],
  ["jp-esd", 36, null],
  ["jp-esd", 37, 36],
  ["tw-factory", 12, null],
  ["tw-factory", 11, 12],
  ["tw-home-carer", 11, null],
  ["tw-home-carer", 24, null],
  ["kr-e10", 36, null],
  ["kr-e10", 58, null],
  ["kr-e10", 24, 36],
  ["kr-e10", 57, 58],
  ["kr-e7", 12, null],
  ["de-skilled", 6, null],
  ["de-skilled", 5, 6],
  ["de-ausbildung", 42, null],
  ["jp-engineer", 120, null],
])("%s of %i months", (programme, contractMonths, allowed) => {
  const expected =
    allowed === null
      ? []
      : [
          {
            code: "term_not_allowed",
            severity: "block",
            field: "contract_months",
            found: contractMonths,
            allowed,
            unit: "months",
          },
        ];
  expect(checkContractLength(lawfulOrder(programme, { contractMonths }), ON)).toMatchObject(
    expected,
  );
});

it.each<[AgencyProgramme, number, number, number | null]>([
  ["jp-ssw1", 48, 12, null],
  ["jp-ssw1", 60, 12, 60],
  ["jp-esd", 36, 1, 36],
  ["kr-e10", 36, 22, null],
  ["kr-e10", 58, 22, 58],
  ["kr-e7", 36, 60, null],
])("%s of %i months and %i more", (programme, contractMonths, months, allowed) => {
  const extension = { months, feeVnd: 0 };
  const found = checkContractLength(lawfulOrder(programme, { contractMonths, extension }), ON);
  expect(found.map(({ field, found: length, allowed: most }) => [field, length, most])).toEqual(
    allowed === null ? [] : [["extension_months", contractMonths + months, allowed]],
  );
});
