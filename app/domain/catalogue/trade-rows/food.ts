/** Trades that make food. */

import type { TradeRow } from './trade-row.ts';

export const FOOD_TRADES: readonly TradeRow[] = [
  {
    code: 'food-processing', group: 'food', isco: '8160', sswField: 'food-making',
    names: { vi: 'Chế biến thực phẩm', en: 'Food processing', id: 'Pengolahan makanan', ja: '飲食料品製造', ko: '식품 가공', zh: '食品加工', de: 'Lebensmittelverarbeitung' },
    synonyms: {
      vi: ['thực phẩm', 'làm cơm hộp', 'cơm hộp', 'chế biến cơm hộp', 'chế biến đồ ăn', 'chế biến món ăn sẵn', 'làm đồ ăn', 'đóng gói thực phẩm', 'bento', 'làm mì', 'làm đậu phụ', 'muối dưa', 'thực phẩm chế biến sẵn', 'nhà máy thực phẩm'],
      en: ['food manufacturing', 'food factory', 'lunch box', 'ready meals', 'food production', 'food packing', 'food and beverage manufacturing'],
      id: ['pabrik makanan', 'makanan', 'pengolahan pangan', 'pembuatan bento', 'industri makanan'],
      other: ['食品製造', '食品製造業', '飲食料品製造業', '惣菜', 'そう菜製造', '弁当', '식품', '식품제조', '食品工廠', '食品製造廠', 'lebensmitteltechnik', 'fachkraft für lebensmitteltechnik'],
    },
    aliases: ['food', 'food-factory', 'food-manufacturing', 'food-production', 'food-making', 'food-process', 'bento'],
  },
  {
    code: 'seafood-processing', group: 'food', isco: '7511', sswField: 'food-making',
    names: { vi: 'Chế biến thủy sản', en: 'Seafood processing', id: 'Pengolahan hasil laut', ja: '水産加工', ko: '수산물 가공', zh: '水產加工', de: 'Fischverarbeitung' },
    synonyms: {
      vi: ['chế biến hải sản', 'thủy sản', 'hải sản', 'làm cá', 'bóc tôm', 'lột tôm', 'tách hàu', 'cạy hàu', 'chế biến cá', 'chả cá', 'rong biển'],
      en: ['seafood', 'fish processing', 'fish factory', 'marine products processing', 'shrimp peeling', 'oyster shucking'],
      id: ['pengolahan ikan', 'pabrik ikan', 'hasil laut', 'pengolahan seafood', 'kupas udang'],
      other: ['水産加工業', '水産練り製品', '加熱性水産加工', '非加熱性水産加工', '魚加工', '수산가공', '水產加工廠', 'fischverarbeiter'],
    },
    aliases: ['seafood', 'fish-processing', 'fishery-processing', 'marine-processing', 'aquatic-processing'],
  },
  {
    code: 'meat-processing', group: 'food', isco: '7511', sswField: 'food-making',
    names: { vi: 'Chế biến thịt', en: 'Meat processing', id: 'Pengolahan daging', ja: '食肉加工', ko: '육가공', zh: '肉品加工', de: 'Fleischer' },
    synonyms: {
      vi: ['giết mổ', 'mổ gà', 'mổ lợn', 'mổ heo', 'pha lóc thịt', 'lóc thịt', 'làm giăm bông', 'làm xúc xích', 'thịt nguội', 'giết mổ gia cầm', 'đồ tể'],
      en: ['butcher', 'butchery', 'slaughterhouse', 'abattoir', 'poultry processing', 'ham and sausage', 'meat cutting'],
      id: ['rumah potong hewan', 'tukang daging', 'jagal', 'pemotongan ayam'],
      other: ['食鳥処理', 'ハム・ソーセージ', '牛豚食肉処理', '屠宰', '도축', '정육', 'metzger', 'fleischerei', 'fachverkäufer fleischerei'],
    },
    aliases: ['meat', 'butcher', 'butchery', 'slaughtering', 'poultry-processing', 'ham-sausage'],
  },
  {
    code: 'baking', group: 'food', isco: '7512', sswField: 'food-making',
    names: { vi: 'Làm bánh', en: 'Baking', id: 'Pembuatan roti', ja: 'パン製造', ko: '제빵', zh: '烘焙', de: 'Bäcker' },
    synonyms: {
      vi: ['bánh mì', 'làm bánh mì', 'thợ bánh', 'thợ làm bánh', 'bánh ngọt', 'làm bánh kẹo', 'bánh kẹo', 'lò bánh'],
      en: ['baker', 'bakery', 'bread making', 'pastry', 'confectionery', 'pastry cook'],
      id: ['roti', 'tukang roti', 'toko roti', 'kue'],
      other: ['製パン', 'パン', '菓子製造', '製菓', '麵包', '麵包師傅', '제과제빵', 'bäckerei', 'konditor', 'konditorei'],
    },
    aliases: ['bakery', 'baker', 'bread', 'bread-making', 'confectionery', 'pastry'],
  },
];
