// Words for trades: the catalogue's names and synonyms, words that mean several trades, and words people use beside them.
import { findTradeGroup } from "#app/domain/catalogue/trade-group.ts";
import { namesOf } from "#app/domain/catalogue/names.ts";
import { TRADES, wordsOfTrade } from "#app/domain/catalogue/trade.ts";
import { filter } from "./phrase.ts";
import type { Phrase } from "./phrase.ts";

/** Words of a whole group: every trade of it is found, the trades named here first. */
const GROUP_WORDS: readonly {
  group: string;
  words: readonly string[];
  first: readonly string[];
}[] = [
  {
    group: "construction",
    words: [
      "xây dựng",
      "công trình",
      "công trường",
      "construction",
      "konstruksi",
      "建設",
      "建設業",
      "건설",
      "營造",
      "bangunan",
    ],
    first: ["construction", "building"],
  },
  {
    group: "textile",
    words: ["dệt may", "may dệt", "may mặc da giày", "ngành may"],
    first: ["garment", "textile"],
  },
  {
    group: "farming",
    words: [
      "nông nghiệp",
      "làm nông",
      "nông trại",
      "trang trại",
      "làm nông trại",
      "farm",
      "farming",
      "agriculture",
      "pertanian",
      "農業",
      "농업",
      "landwirtschaft",
    ],
    first: ["crops", "livestock"],
  },
  {
    group: "food",
    words: ["thực phẩm", "chế biến", "ngành thực phẩm", "food", "makanan", "飲食料品製造"],
    first: ["food-processing"],
  },
  {
    group: "fishing",
    words: ["ngư nghiệp", "漁業", "어업", "perikanan"],
    first: ["nearshore-fishing", "aquaculture"],
  },
  {
    group: "engineering",
    words: ["kỹ sư", "engineer", "insinyur", "エンジニア", "工程師", "ingenieur"],
    first: ["software-engineer", "electrical-engineer", "mechanical-engineer", "civil-engineer"],
  },
  { group: "service", words: ["dịch vụ", "nhà hàng khách sạn"], first: ["food-service", "hotel"] },
];

/** Words that mean several trades of one group or of several: the trades named first stand first. */
const BROAD_WORDS: readonly {
  trades: readonly string[];
  words: readonly string[];
  first: readonly string[];
}[] = [
  {
    trades: [
      "machining",
      "cnc",
      "pressing",
      "sheet-metal",
      "casting",
      "forging",
      "plating",
      "machine-maintenance",
      "welding",
    ],
    first: ["machining", "cnc"],
    words: [
      "cơ khí",
      "nghề cơ khí",
      "ngành cơ khí",
      "metalwork",
      "mechanical",
      "機械",
      "機械・金属",
    ],
  },
  {
    trades: ["nursing", "care"],
    first: ["nursing"],
    words: ["điều dưỡng", "điều dưỡng viên", "ngành điều dưỡng", "nurse", "nursing", "看護"],
  },
  {
    trades: ["care", "home-care"],
    first: ["care"],
    words: [
      "chăm sóc",
      "chăm sóc người già",
      "chăm người già",
      "chăm sóc người cao tuổi",
      "elderly care",
      "caregiver",
      "carer",
      "perawat lansia",
      "pengasuh lansia",
    ],
  },
  {
    trades: ["seafood-processing", "aquaculture", "nearshore-fishing"],
    first: ["seafood-processing"],
    words: ["thủy sản", "hải sản", "seafood", "hasil laut"],
  },
  {
    trades: ["car-repair", "vehicle-assembly"],
    first: ["car-repair"],
    words: ["ô tô", "oto", "xe hơi", "ngành ô tô", "automotive", "otomotif"],
  },
  {
    trades: ["electronics-assembly", "electrical-engineer"],
    first: ["electronics-assembly"],
    words: ["điện tử", "ngành điện tử", "electronics", "elektronik"],
  },
  {
    trades: ["electrician", "electronics-assembly"],
    first: ["electrician"],
    words: ["điện, điện tử", "điện điện tử"],
  },
  {
    trades: ["care", "nursing"],
    first: ["nursing"],
    words: [
      "bệnh viện",
      "làm bệnh viện",
      "làm ở bệnh viện",
      "hospital",
      "rumah sakit",
      "krankenhaus",
      "病院",
    ],
  },
  {
    trades: ["care", "nursing"],
    first: ["care"],
    words: ["hộ lý điều dưỡng", "điều dưỡng hộ lý", "điều dưỡng kaigo", "kaigo"],
  },
  {
    trades: ["machining", "cnc"],
    first: ["machining"],
    words: ["tiện", "phay", "tiện phay", "thợ tiện", "thợ phay"],
  },
  { trades: ["cnc", "machining"], first: ["cnc"], words: ["cnc", "máy cnc"] },
  {
    trades: ["formwork", "rebar", "scaffolding", "building"],
    first: [],
    words: ["cốp pha cốt thép", "giàn giáo cốp pha"],
  },
  {
    trades: ["food-service", "cook"],
    first: ["food-service"],
    words: ["nhà hàng", "quán ăn", "restaurant", "restoran", "外食", "レストラン"],
  },
  {
    trades: ["truck-driving", "bus-driving", "taxi-driving"],
    first: [],
    words: ["lái xe", "tài xế", "bác tài", "driver", "sopir", "supir"],
  },
  {
    trades: ["bricklaying", "construction", "building", "plastering"],
    first: ["bricklaying"],
    words: ["thợ xây", "thợ hồ", "thợ nề"],
  },
  {
    trades: ["plumbing", "electrician"],
    first: ["electrician", "plumbing"],
    words: ["điện nước", "thợ điện nước"],
  },
  {
    trades: ["shipbuilding", "welding"],
    first: ["shipbuilding"],
    words: ["đóng tàu", "nhà máy đóng tàu", "xưởng đóng tàu", "shipyard", "造船"],
  },
];

/** What people say beside the catalogue's synonyms: brands, dishes, regional and colloquial words. By trade. */
const FURTHER_WORDS: Record<string, readonly string[]> = {
  garment: [
    "may vá",
    "thêu",
    "thêu may",
    "may thêu",
    "thợ mai",
    "nghề may",
    "đồ may",
    "máy may",
    "may quần jean",
    "may đồ lót",
    "may com lê",
    "uniqlo",
  ],
  welding: [
    "hàn sắt",
    "hàn inox",
    "hàn thép",
    "hàn khung",
    "thợ hàn xì",
    "hàn que",
    "hàn mig mag",
    "tig",
    "mig",
    "mag",
  ],
  "food-processing": [
    "đóng cơm hộp",
    "đồ hộp",
    "đóng hộp",
    "sushi",
    "cơm nắm",
    "onigiri",
    "suất ăn",
    "làm cơm",
    "kim chi",
    "làm kim chi",
    "mì gói",
    "mì tôm",
    "làm giò chả",
    "làm bún",
  ],
  "meat-processing": [
    "thịt",
    "chế biến thịt gà",
    "vặt gà",
    "vặt lông gà",
    "thịt gà",
    "thịt heo",
    "thịt lợn",
    "chế biến gà",
    "làm thịt",
    "xúc xích",
    "làm gà",
  ],
  "seafood-processing": [
    "đóng hộp hải sản",
    "đóng hộp thủy sản",
    "đóng hộp cá",
    "sò điệp",
    "làm tôm",
    "cá hộp",
    "đóng gói cá",
    "chế biến tôm",
    "làm mực",
  ],
  baking: ["bánh", "làm bánh ngọt", "nướng bánh", "bánh kem"],
  crops: [
    "trồng cà chua",
    "trồng dâu tây",
    "hái dâu",
    "hái nho",
    "hái táo",
    "trồng bắp cải",
    "trồng hành",
    "làm nhà kính",
    "trồng cây",
    "cắt rau",
    "làm cỏ",
    "vườn rau",
    "hái cam",
  ],
  livestock: [
    "chăn heo",
    "chăn lợn",
    "nuôi gia súc",
    "nuôi dê",
    "chăn gà",
    "vắt sữa",
    "trại bò",
    "trại bò sữa",
    "nuôi cừu",
  ],
  care: [
    "hộ lí",
    "cai-go",
    "chăm sóc ông bà",
    "điều dưỡng người già",
    "viện điều dưỡng",
    "chăm sóc viện dưỡng lão",
    "làm viện dưỡng lão",
    "caigo",
    "kaigofukushi",
  ],
  "home-care": [
    "khán hộ công gia đình",
    "chăm sóc người già tại nhà",
    "chăm sóc ông bà tại nhà",
    "chăm ông bà già",
    "trông ông bà",
    "chăm người bệnh tại nhà",
  ],
  "domestic-help": ["giúp việc nhà", "ôsin", "o sin", "ở đợ", "dọn nhà theo giờ"],
  "building-cleaning": [
    "dọn dẹp",
    "lau nhà",
    "vệ sinh nhà",
    "rửa kính",
    "biru kurin",
    "biru kuriningu",
    "clean building",
  ],
  hotel: ["nhân viên buồng phòng", "resort", "khách sạn nhà hàng", "dọn buồng", "nhà nghỉ ryokan"],
  "food-service": [
    "mcdonald",
    "sukiya",
    "yoshinoya",
    "lotteria",
    "phục vụ",
    "chạy bàn nhà hàng",
    "bưng bê",
    "rửa bát",
    "rửa chén",
  ],
  scaffolding: ["giáo", "lắp giáo", "dàn dáo", "giàn dáo", "thợ giáo"],
  rebar: ["đan thép", "buộc cốt thép", "sắt thép"],
  construction: ["thợ hồ nhật", "làm xây dựng", "công nhân công trình", "lao động xây dựng"],
  "car-repair": ["sửa xe ô tô", "sửa xe máy", "toyota", "honda", "thợ máy", "rửa xe"],
  "vehicle-assembly": ["lắp ráp toyota", "dây chuyền ô tô", "linh kiện xe"],
  "truck-driving": [
    "xe tải",
    "lái xe tải nặng",
    "container",
    "lái container",
    "xe container",
    "bằng c",
    "bằng fc",
  ],
  "bus-driving": ["xe buýt nhật"],
  "taxi-driving": ["lái xe công nghệ"],
  aviation: ["bốc xếp hàng sân bay", "bốc xếp hàng hóa sân bay", "làm ở sân bay"],
  "electronics-assembly": [
    "samsung",
    "lắp điện thoại",
    "chip",
    "linh kiện",
    "lắp ráp điện thoại",
    "foxconn",
    "panasonic",
    "bo mạch",
  ],
  "plastic-moulding": [
    "linh kiện nhựa",
    "sản xuất linh kiện nhựa",
    "nhựa đúc",
    "làm nhựa",
    "ép phun",
  ],
  "nearshore-fishing": [
    "đi biển gần bờ",
    "ngư phủ",
    "kéo lưới",
    "đi ghe",
    "tàu đánh cá",
    "câu mực",
  ],
  "farsea-fishing": ["đánh bắt xa bờ", "tàu viễn dương", "câu cá ngừ"],
  warehouse: ["bốc dỡ", "xếp hàng", "kho lạnh hàng", "shipper kho", "amazon", "kiểm kho"],
  forklift: ["lái nâng", "xe nâng hàng"],
  "software-engineer": [
    "coder",
    "dev",
    "lập trình java",
    "java",
    "lập trình web",
    "php",
    "it nhật",
    "ngành it",
  ],
  "air-conditioning": ["máy lạnh", "thợ máy lạnh", "ac", "sửa điều hòa"],
  painting: ["thợ sơn", "nghề sơn", "sơn xe", "sơn gỗ", "sơn xây dựng"],
  carpentry: ["thợ mộc", "nghề mộc", "làm mộc", "nhà gỗ"],
  furniture: ["mộc nội thất", "làm ghế", "sofa"],
  footwear: ["làm giày", "may giày da", "giày thể thao", "nike", "adidas"],
  interpreter: [
    "thông dịch tiếng nhật",
    "phiên dịch nhật",
    "phiên dịch hàn",
    "phiên dịch đức",
    "dịch thuật",
  ],
  linen: ["giặt", "giặt đồ khách sạn", "giặt ủi khách sạn"],
};

/** Words of every factory. */
const GENERAL: Phrase = {
  words: [
    "xưởng",
    "nhà xưởng",
    "phân xưởng",
    "công nhân",
    "nhà máy",
    "sản xuất",
    "làm công ty",
    "factory",
    "pabrik",
    "工場",
    "製造",
    "製造業",
    "공장",
    "manufacturing",
    "công xưởng",
    "phổ thông",
    "lao động phổ thông",
    "nấu",
    "máy móc",
    "vận hành máy",
  ],
  means: { kind: "general" },
};

/** Holds a trade's name and is none. */
const NO_TRADES: Phrase = { words: ["may mắn", "rủi may"], means: { kind: "words" } };

/** Synonyms that other tables read more in. */
const ELSEWHERE = ["du học nghề điều dưỡng"];

function tradeRows(): Phrase[] {
  const taken = new Set(
    [...GROUP_WORDS, ...BROAD_WORDS, GENERAL]
      .flatMap(({ words }) => words)
      .concat(ELSEWHERE, ["bau"]),
  );
  return TRADES.map((trade) => {
    const words = [...wordsOfTrade(trade), ...(FURTHER_WORDS[trade.code] ?? [])].filter(
      (word) => !taken.has(word.toLowerCase()),
    );
    return filter([...new Set(words)], { trades: [trade.code] }, [trade.code]);
  });
}

export const TRADE_WORDS: readonly Phrase[] = [
  ...GROUP_WORDS.map(({ group, words, first }) =>
    filter(
      [
        ...new Set([
          ...namesOf(findTradeGroup(group)?.names ?? { vi: "", en: "", id: "" }),
          ...words,
        ]),
      ].filter(Boolean),
      { tradeGroups: [group] },
      first,
    ),
  ),
  ...BROAD_WORDS.map(({ trades, words, first }) => filter(words, { trades: [...trades] }, first)),
  ...tradeRows(),
  GENERAL,
  NO_TRADES,
];
