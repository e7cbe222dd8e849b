/** The twelve plain groups that trades are filed under, in the order that pages list them. */

import type { Names } from "./names.ts";

export type TradeGroup = { code: string; names: Names };

export const TRADE_GROUPS: readonly TradeGroup[] = [
  {
    code: "care-household",
    names: {
      vi: "Chăm sóc, điều dưỡng, giúp việc",
      en: "Care, nursing, household",
      id: "Perawatan dan rumah tangga",
      ja: "介護・看護・家事",
      zh: "看護與家事",
      de: "Pflege und Haushalt",
    },
  },
  {
    code: "service",
    names: {
      vi: "Nhà hàng, khách sạn, vệ sinh",
      en: "Restaurants, hotels, cleaning",
      id: "Restoran, hotel, kebersihan",
      ja: "外食・宿泊・清掃",
      de: "Gastronomie, Hotel, Reinigung",
    },
  },
  {
    code: "food",
    names: {
      vi: "Chế biến thực phẩm, thủy sản",
      en: "Food and seafood processing",
      id: "Pengolahan makanan dan ikan",
      ja: "飲食料品製造",
      de: "Lebensmittelherstellung",
    },
  },
  {
    code: "metal",
    names: {
      vi: "Cơ khí, hàn, sơn",
      en: "Metalwork, welding, painting",
      id: "Logam, las, pengecatan",
      ja: "機械・金属",
      de: "Metall, Schweißen, Lackieren",
    },
  },
  {
    code: "electrical",
    names: {
      vi: "Điện, điện tử, điện lạnh",
      en: "Electrical and electronics",
      id: "Listrik dan elektronik",
      ja: "電気・電子",
      de: "Elektro und Elektronik",
    },
  },
  {
    code: "factory",
    names: {
      vi: "Nhà máy: nhựa, gỗ, in, đóng gói",
      en: "Factory: plastic, wood, print, packing",
      id: "Pabrik: plastik, kayu, cetak, pengemasan",
    },
  },
  {
    code: "textile",
    names: {
      vi: "May mặc, dệt, da giày",
      en: "Garment, textile, footwear",
      id: "Garmen, tekstil, alas kaki",
      ja: "繊維・縫製・靴",
      de: "Textil, Bekleidung, Schuhe",
    },
  },
  {
    code: "construction",
    names: {
      vi: "Xây dựng",
      en: "Construction",
      id: "Konstruksi",
      ja: "建設",
      ko: "건설",
      zh: "營造",
      de: "Bau",
    },
  },
  {
    code: "farming",
    names: {
      vi: "Nông nghiệp, lâm nghiệp",
      en: "Farming and forestry",
      id: "Pertanian dan kehutanan",
      ja: "農業・林業",
      ko: "농업·임업",
      zh: "農林業",
      de: "Land- und Forstwirtschaft",
    },
  },
  {
    code: "fishing",
    names: {
      vi: "Tàu cá, thuyền viên, nuôi thủy sản",
      en: "Fishing, ship crew, aquaculture",
      id: "Perikanan, awak kapal, budidaya",
      ja: "漁業・養殖",
      ko: "어업·양식",
      zh: "漁業",
      de: "Fischerei und Seefahrt",
    },
  },
  {
    code: "transport",
    names: {
      vi: "Ô tô, đóng tàu, vận tải, kho",
      en: "Vehicles, ships, transport, warehouse",
      id: "Kendaraan, kapal, transportasi, gudang",
    },
  },
  {
    code: "engineering",
    names: {
      vi: "Kỹ sư, phần mềm, phiên dịch",
      en: "Engineers, software, interpreters",
      id: "Insinyur, perangkat lunak, penerjemah",
      de: "Ingenieure, Software, Dolmetscher",
    },
  },
];

/** The group of a code, null where the code is unknown. */
export function findTradeGroup(code: string): TradeGroup | null {
  return TRADE_GROUPS.find((group) => group.code === code) ?? null;
}
