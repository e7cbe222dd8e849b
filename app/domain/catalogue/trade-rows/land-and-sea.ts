/** Trades of the field, the forest and the sea. */

import type { TradeRow } from './trade-row.ts';

export const LAND_AND_SEA_TRADES: readonly TradeRow[] = [
  {
    code: 'crops', group: 'farming', isco: '6111', sswField: 'agriculture',
    names: { vi: 'Trồng trọt', en: 'Crop growing', id: 'Tanaman pangan dan sayur', ja: '耕種農業', ko: '작물 재배', zh: '作物栽培', de: 'Pflanzenbau' },
    synonyms: {
      vi: ['nông nghiệp trồng trọt', 'trồng rau', 'làm nông', 'nông nghiệp', 'trồng rau nhà kính', 'nhà kính', 'nhà lưới', 'làm ruộng', 'làm vườn', 'hái quả', 'hái trái cây', 'trồng nấm', 'trồng dâu', 'trồng hoa', 'nông trại', 'làm rẫy'],
      en: ['farming', 'agriculture', 'farm worker', 'crop farming', 'vegetable growing', 'greenhouse', 'fruit picking', 'horticulture', 'mushroom growing', 'farm'],
      id: ['pertanian', 'petani', 'sayuran', 'rumah kaca', 'petik buah', 'perkebunan', 'tani'],
      other: ['耕種', '施設園芸', '畑作・野菜', '農業', '果樹', '農場', '種菜', '外展農務', '농업', '농장', '시설원예', 'landwirt', 'gärtner', 'gemüsebau', 'landwirtschaft'],
    },
    aliases: ['crop', 'crop-farming', 'farming', 'agriculture', 'farm', 'farm-work', 'vegetables', 'horticulture', 'greenhouse', 'cultivation', 'crop-growing'],
  },
  {
    code: 'livestock', group: 'farming', isco: '6121', sswField: 'agriculture',
    names: { vi: 'Chăn nuôi', en: 'Livestock', id: 'Peternakan', ja: '畜産農業', ko: '축산', zh: '畜牧', de: 'Tierhaltung' },
    synonyms: {
      vi: ['nuôi bò', 'vắt sữa bò', 'bò sữa', 'chăn bò', 'nuôi lợn', 'nuôi heo', 'nuôi gà', 'trại lợn', 'trại heo', 'trại gà', 'chăn nuôi gia súc', 'chăn nuôi gia cầm', 'nhặt trứng', 'trang trại bò'],
      en: ['animal husbandry', 'dairy', 'dairy farming', 'dairy farm', 'pig farm', 'poultry', 'poultry farm', 'cattle', 'livestock farming'],
      id: ['ternak', 'peternak', 'sapi perah', 'ternak sapi', 'ternak babi', 'ternak ayam'],
      other: ['畜産', '酪農', '養豚', '養鶏', '畜牧業', '養豬', '養雞', '축산업', '양돈', '낙농', 'tierwirt', 'viehhaltung', 'milchvieh'],
    },
    aliases: ['animal-husbandry', 'livestock-farming', 'dairy', 'dairy-farming', 'cattle', 'pig-farming', 'poultry', 'poultry-farming', 'animal-farming'],
  },
  {
    code: 'forestry', group: 'farming', isco: '6210', sswField: 'forestry',
    names: { vi: 'Lâm nghiệp', en: 'Forestry', id: 'Kehutanan', ja: '林業', ko: '임업', zh: '林業', de: 'Forstwirtschaft' },
    synonyms: {
      vi: ['trồng rừng', 'khai thác gỗ', 'chặt cây', 'đốn cây', 'cưa cây', 'làm rừng'],
      en: ['forest worker', 'logging', 'tree felling', 'lumberjack', 'tree planting'],
      id: ['penebangan', 'tebang pohon', 'penanaman pohon'],
      other: ['育林・素材生産', '伐採', '造林', '伐木', '산림', 'forstwirt', 'waldarbeiter'],
    },
    aliases: ['forest', 'logging', 'forest-work', 'silviculture'],
  },
  {
    code: 'nearshore-fishing', group: 'fishing', isco: '6222', sswField: 'fishery',
    names: { vi: 'Thuyền viên tàu cá gần bờ', en: 'Near-shore fishing crew', id: 'Awak kapal ikan pantai', ja: '近海漁業', ko: '연근해어업', zh: '近海漁業', de: 'Küstenfischerei' },
    synonyms: {
      vi: ['tàu cá gần bờ', 'thuyền viên gần bờ', 'đánh cá gần bờ', 'đánh cá', 'thuyền viên tàu cá', 'tàu cá', 'đi tàu cá', 'đi biển', 'thuyền viên', 'ngư dân', 'đánh bắt cá', 'đánh bắt thủy sản', 'lưới vây', 'câu cá ngừ gần bờ'],
      en: ['near-shore fishing', 'coastal fishing', 'inshore fishing', 'fisherman', 'fishing crew', 'fishing', 'fishing boat', 'deckhand fishing'],
      id: ['abk', 'abk kapal ikan', 'nelayan', 'kapal ikan', 'penangkapan ikan', 'abk pantai', 'awak kapal ikan'],
      other: ['漁業', '沿岸漁業', '漁師', '漁船', '近海漁工', '漁工', '近海漁船', '연근해', '어선원', '어업', '선원', 'fischer', 'fischwirt'],
    },
    aliases: ['near-shore-fishing', 'coastal-fishing', 'inshore-fishing', 'offshore-fishing', 'fishing', 'fishery', 'fishing-crew', 'fisherman', 'near-shore', 'nearshore', 'coastal-fishery'],
  },
  {
    code: 'farsea-fishing', group: 'fishing', isco: '6223',
    names: { vi: 'Thuyền viên tàu cá xa bờ', en: 'Far-sea fishing crew', id: 'Awak kapal ikan laut lepas', ja: '遠洋漁業', ko: '원양어업', zh: '遠洋漁業', de: 'Hochseefischerei' },
    synonyms: {
      vi: ['tàu cá xa bờ', 'thuyền viên xa bờ', 'đánh cá xa bờ', 'đánh cá viễn dương', 'tàu cá viễn dương', 'viễn dương', 'câu cá ngừ đại dương', 'câu mực đại dương', 'thuyền viên', 'đi biển'],
      en: ['far-sea fishing', 'deep-sea fishing', 'distant water fishing', 'deep sea fisherman', 'ocean fishing', 'tuna longliner', 'squid vessel'],
      id: ['abk laut lepas', 'kapal longline', 'kapal tuna', 'kapal cumi', 'abk', 'abk lg'],
      other: ['遠洋', '遠洋漁工', '遠洋漁船', 'かつお一本釣り', '延縄漁業', '鮪釣船', '원양', '원양어선', '선원', 'hochseefischer'],
    },
    aliases: ['far-sea-fishing', 'far-sea', 'farsea', 'deep-sea-fishing', 'deepsea-fishing', 'distant-water-fishing', 'ocean-fishing', 'deep-sea', 'far-sea-crew', 'pelagic-fishing'],
  },
  {
    code: 'aquaculture', group: 'fishing', isco: '6221', sswField: 'fishery',
    names: { vi: 'Nuôi trồng thủy sản', en: 'Aquaculture', id: 'Budidaya perikanan', ja: '養殖業', ko: '양식업', zh: '養殖漁業', de: 'Aquakultur' },
    synonyms: {
      vi: ['nuôi cá', 'nuôi tôm', 'nuôi hàu', 'nuôi sò', 'nuôi sò điệp', 'nuôi hải sản', 'nuôi rong biển', 'lồng bè', 'nuôi cá lồng', 'ao cá'],
      en: ['fish farming', 'fish farm', 'oyster farming', 'shrimp farming', 'scallop farming'],
      id: ['tambak', 'budidaya ikan', 'tambak udang', 'budidaya tiram'],
      other: ['養殖', 'ほたてがい・まがき養殖', 'かき養殖', '養殖漁工', '養殖場', '箱網養殖', '양식', '양식장', 'fischzucht'],
    },
    aliases: ['fish-farming', 'fish-farm', 'oyster-farming', 'mariculture', 'aquafarming'],
  },
  {
    code: 'seafaring', group: 'fishing', isco: '8350',
    names: { vi: 'Thuyền viên tàu vận tải biển', en: 'Sea transport crew', id: 'Pelaut kapal niaga', ja: '商船船員', ko: '상선 선원', zh: '商船船員', de: 'Seeschifffahrt' },
    synonyms: {
      vi: ['tàu hàng', 'thuyền viên tàu hàng', 'tàu vận tải', 'tàu container', 'tàu biển', 'thủy thủ', 'hàng hải', 'tàu du lịch', 'du thuyền', 'thuyền viên', 'đi biển'],
      en: ['seafarer', 'seaman', 'merchant navy', 'cargo ship crew', 'cruise ship', 'deck crew', 'able seaman', 'sailor', 'merchant ship'],
      id: ['pelaut', 'abk kapal kargo', 'kapal niaga', 'kapal pesiar', 'kapal tanker', 'abk'],
      other: ['船員', '内航船員', '商船', '貨輪', '상선', '해운', '선원', 'matrose', 'seemann', 'schiffsmechaniker'],
    },
    aliases: ['seafarer', 'sea-transport', 'sea-transport-crew', 'merchant-ship', 'merchant-shipping', 'cargo-ship', 'cargo-ship-crew', 'ship-crew', 'seaman', 'transport-crew', 'cruise-ship', 'maritime'],
  },
];
