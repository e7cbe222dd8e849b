/** Trades of the building site. */

import type { TradeRow } from './trade-row.ts';

export const CONSTRUCTION_TRADES: readonly TradeRow[] = [
  {
    code: 'construction', group: 'construction', isco: '9313', sswField: 'construction',
    names: { vi: 'Xây dựng', en: 'Construction', id: 'Konstruksi', ja: '建設', ko: '건설', zh: '營造', de: 'Bau' },
    synonyms: {
      vi: ['xây dựng tổng hợp', 'công nhân xây dựng', 'công trình', 'công trường', 'phụ hồ', 'xây dựng dân dụng', 'làm hồ', 'làm cầu đường', 'cầu đường', 'làm đường'],
      en: ['construction worker', 'construction labourer', 'construction site', 'civil works', 'road works', 'general construction'],
      id: ['pekerja konstruksi', 'kuli bangunan', 'buruh bangunan', 'proyek bangunan', 'bangunan'],
      other: ['建設業', '土木', '工事', '建築', '營建', '營造業', '營造工', '工地', '건설업', '건설노동자', '토목', 'bauarbeiter', 'bauhelfer', 'hochbau', 'tiefbau'],
    },
    aliases: ['construction-work', 'construction-worker', 'civil-works', 'civil-engineering-works', 'general-construction', 'construction-labour'],
  },
  {
    code: 'building', group: 'construction', isco: '7119', sswField: 'construction',
    names: { vi: 'Xây dựng: cốt thép, giàn giáo, cốp pha', en: 'Building frame: rebar, scaffold, formwork', id: 'Rangka bangunan: besi, perancah, bekisting', ja: '建築躯体(鉄筋・とび・型枠)' },
    synonyms: {
      vi: ['xây dựng: cốt thép, giàn giáo', 'thợ xây dựng', 'thợ công trình', 'cốt thép, giàn giáo', 'cốt thép giàn giáo', 'xây nhà', 'thợ nhà', 'xây dựng kết cấu'],
      en: ['building', 'builder', 'building worker', 'building frame', 'house building', 'rebar and scaffolding'],
      id: ['tukang bangunan', 'rangka bangunan'],
      other: ['建築大工工事', '躯体工事', '건축', '蓋房子', 'hochbaufacharbeiter'],
    },
    aliases: ['builder', 'building-work', 'building-worker', 'building-frame', 'building-trades', 'building-construction'],
  },
  {
    code: 'rebar', group: 'construction', isco: '7114', sswField: 'construction',
    names: { vi: 'Cốt thép', en: 'Rebar fixing', id: 'Pembesian', ja: '鉄筋施工', ko: '철근공', zh: '鋼筋', de: 'Bewehrungsbau' },
    synonyms: {
      vi: ['buộc thép', 'buộc sắt', 'thợ sắt', 'đan sắt', 'lắp cốt thép', 'sắt thép xây dựng', 'gia công cốt thép'],
      en: ['rebar', 'rebar worker', 'steel fixer', 'steel fixing', 'reinforcing bar', 'reinforcing iron worker'],
      id: ['tukang besi beton', 'besi beton', 'tulangan beton'],
      other: ['鉄筋', '鉄筋工', '鉄筋組立て', '鋼筋工', '綁鐵', '철근', 'eisenflechter', 'betonstahl'],
    },
    aliases: ['reinforcement', 'reinforcing-bar', 'steel-fixing', 'rebar-work', 'rebar-fixing', 'reinforcing-steel'],
  },
  {
    code: 'scaffolding', group: 'construction', isco: '7119', sswField: 'construction',
    names: { vi: 'Giàn giáo', en: 'Scaffolding', id: 'Perancah', ja: 'とび', ko: '비계공', zh: '鷹架', de: 'Gerüstbau' },
    synonyms: {
      vi: ['dàn giáo', 'lắp giàn giáo', 'lắp dựng giàn giáo', 'thợ giàn giáo', 'bắc giáo', 'tobi'],
      en: ['scaffold', 'scaffolder', 'scaffold erector', 'tobi worker'],
      id: ['steger', 'tukang perancah', 'skafolding', 'pemasang perancah'],
      other: ['とび職', '鳶', '足場', '足場工', '鷹架工', '搭架', '비계', 'gerüstbauer'],
    },
    aliases: ['scaffold', 'scaffolder', 'scaffold-erection', 'tobi'],
  },
  {
    code: 'formwork', group: 'construction', isco: '7114', sswField: 'construction',
    names: { vi: 'Cốp pha', en: 'Formwork', id: 'Bekisting', ja: '型枠施工', ko: '형틀목공', zh: '模板', de: 'Schalungsbau' },
    synonyms: {
      vi: ['cốt pha', 'copha', 'cốp-pha', 'coppha', 'cốp pha xây dựng', 'ván khuôn', 'thợ cốp pha', 'đóng cốp pha', 'ghép cốp pha', 'đổ bê tông', 'bê tông'],
      en: ['shuttering', 'formwork carpenter', 'shuttering carpenter', 'concrete forms', 'concrete work'],
      id: ['tukang bekisting', 'cetakan beton', 'papan cor'],
      other: ['型枠', '型枠大工', 'コンクリート圧送', '板模', '板模工', '模板工', '형틀', 'schalung', 'betonbauer', 'beton- und stahlbetonbauer'],
    },
    aliases: ['shuttering', 'form-work', 'formwork-carpentry', 'concrete-formwork', 'concrete', 'concreting'],
  },
  {
    code: 'carpentry', group: 'construction', isco: '7115', sswField: 'construction',
    names: { vi: 'Mộc xây dựng', en: 'Carpentry', id: 'Pertukangan kayu', ja: '建築大工', ko: '목공', zh: '木工', de: 'Zimmerei' },
    synonyms: {
      vi: ['mộc', 'thợ mộc', 'nghề mộc', 'mộc dân dụng', 'làm nhà gỗ', 'lắp dựng nhà gỗ', 'lắp cửa'],
      en: ['carpenter', 'joiner', 'joinery', 'woodframe carpenter', 'house carpenter'],
      id: ['tukang kayu', 'kusen'],
      other: ['大工', '建具製作', '内装仕上げ', '木匠', '裝潢', '裝潢木工', '목수', 'zimmerer', 'zimmermann', 'tischler', 'schreiner'],
    },
    aliases: ['carpenter', 'joinery', 'joiner', 'building-carpentry', 'house-carpentry', 'interior-finishing'],
  },
  {
    code: 'plastering', group: 'construction', isco: '7123', sswField: 'construction',
    names: { vi: 'Trát, nề hoàn thiện', en: 'Plastering', id: 'Plesteran', ja: '左官', ko: '미장공', zh: '泥作粉刷', de: 'Stuckateur' },
    synonyms: {
      vi: ['trát', 'tô trát', 'trát tường', 'thợ nề', 'nề', 'thợ trát', 'tô tường', 'tô hồ', 'hoàn thiện', 'bả matit'],
      en: ['plasterer', 'plaster', 'plaster work', 'mortar finishing', 'wall plastering'],
      id: ['tukang plester', 'plester', 'tukang aci'],
      other: ['左官工', 'さかん', '泥作', '泥水工', '泥水匠', '미장', 'putzer', 'verputzer'],
    },
    aliases: ['plaster', 'plasterer', 'plaster-work', 'plastering-work', 'sakan'],
  },
  {
    code: 'bricklaying', group: 'construction', isco: '7112',
    names: { vi: 'Thợ xây gạch', en: 'Bricklaying', id: 'Tukang batu', ja: 'れんが・ブロック積み', ko: '조적공', zh: '砌磚', de: 'Maurer' },
    synonyms: {
      vi: ['thợ xây', 'thợ hồ', 'xây gạch', 'xây tường', 'xây tô', 'thợ xây tô', 'xây trát'],
      en: ['bricklayer', 'mason', 'masonry', 'block laying', 'stonemason', 'brick laying'],
      id: ['pasang bata', 'tukang bata', 'tukang tembok'],
      other: ['ブロック建築', '石材施工', '砌磚工', '조적', 'maurerin', 'mauern'],
    },
    aliases: ['bricklayer', 'masonry', 'mason', 'brickwork', 'brick-laying', 'block-laying', 'blocklaying'],
  },
  {
    code: 'tiling', group: 'construction', isco: '7122', sswField: 'construction',
    names: { vi: 'Ốp lát gạch', en: 'Tiling', id: 'Pemasangan ubin', ja: 'タイル張り', ko: '타일공', zh: '貼磁磚', de: 'Fliesenleger' },
    synonyms: {
      vi: ['ốp lát', 'lát gạch', 'lát nền', 'ốp gạch', 'thợ ốp lát', 'lát sàn', 'ốp đá'],
      en: ['tiler', 'tile setter', 'floor tiling', 'floor layer', 'tile laying'],
      id: ['tukang keramik', 'pasang keramik', 'ubin'],
      other: ['タイル', 'タイル工', '磁磚', '貼磚', '타일', 'fliesen', 'bodenleger'],
    },
    aliases: ['tile', 'tiler', 'tile-laying', 'tile-setting', 'floor-laying'],
  },
  {
    code: 'plumbing', group: 'construction', isco: '7126', sswField: 'construction',
    names: { vi: 'Đường ống nước, lắp ống', en: 'Plumbing and pipe fitting', id: 'Perpipaan', ja: '配管', ko: '배관공', zh: '配管', de: 'Anlagenmechaniker SHK' },
    synonyms: {
      vi: ['đường ống', 'ống nước', 'thợ ống nước', 'lắp ống', 'lắp đường ống', 'thợ nước', 'cấp thoát nước', 'ống tàu', 'lắp ống tàu'],
      en: ['plumber', 'plumbing', 'pipe fitter', 'pipe fitting', 'piping', 'pipefitter'],
      id: ['tukang ledeng', 'tukang pipa', 'instalasi pipa', 'pipa'],
      other: ['配管工', '建築配管', 'プラント配管', '水管', '水管工', '배관', 'klempner', 'installateur', 'sanitärinstallateur', 'rohrleitungsbauer'],
    },
    aliases: ['plumber', 'piping', 'pipe-fitting', 'pipefitting', 'pipe-fitter', 'pipework'],
  },
  {
    code: 'plant-operation', group: 'construction', isco: '8342', sswField: 'construction',
    names: { vi: 'Lái máy công trình', en: 'Construction plant operation', id: 'Operator alat berat', ja: '建設機械施工', ko: '건설기계 운전', zh: '重機械操作', de: 'Baumaschinenführer' },
    synonyms: {
      vi: ['lái máy xúc', 'máy xúc', 'lái máy ủi', 'máy ủi', 'máy công trình', 'lái máy đào', 'máy cuốc', 'lái xe cuốc', 'lái cẩu', 'lái cần cẩu', 'cần cẩu', 'xe lu', 'vận hành máy công trình', 'máy xây dựng'],
      en: ['heavy equipment operator', 'heavy machinery', 'plant operator', 'excavator', 'excavator operator', 'bulldozer', 'crane operator', 'construction machinery'],
      id: ['alat berat', 'ekskavator', 'operator ekskavator', 'buldoser', 'operator crane'],
      other: ['建設機械', '重機', '重機オペレーター', 'クレーン', '挖土機', '怪手', '重機械', '굴삭기', '크레인', 'baggerfahrer', 'kranführer'],
    },
    aliases: ['plant-operator', 'heavy-equipment', 'heavy-machinery', 'construction-machinery', 'construction-machine', 'machine-operation', 'excavator', 'crane', 'crane-operation', 'construction-equipment'],
  },
  {
    code: 'steel-structure', group: 'construction', isco: '7214',
    names: { vi: 'Kết cấu thép', en: 'Structural steel', id: 'Baja struktur', ja: '鉄工', ko: '철골', zh: '鋼構', de: 'Stahlbau' },
    synonyms: {
      vi: ['khung thép', 'lắp kết cấu thép', 'lắp dựng nhà thép', 'nhà thép tiền chế', 'thợ kết cấu', 'gia công kết cấu thép', 'thép hình'],
      en: ['steel structure', 'steel frame', 'structural steelwork', 'steel erector', 'ironwork', 'steelwork'],
      id: ['konstruksi baja', 'rangka baja', 'ereksi baja'],
      other: ['構造物鉄工', '鉄骨', '鋼結構', '鋼鐵結構', '철골공', 'stahlbauer', 'metallbauer konstruktionstechnik'],
    },
    aliases: ['structural-steel', 'steel-frame', 'steelwork', 'steel-construction', 'ironwork', 'steel-fabrication'],
  },
];
