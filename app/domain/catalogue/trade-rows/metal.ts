/** Trades of metal, machines and painting. */

import type { TradeRow } from './trade-row.ts';

export const METAL_TRADES: readonly TradeRow[] = [
  {
    code: 'machining', group: 'metal', isco: '7223', sswField: 'industrial-manufacturing',
    names: { vi: 'Cơ khí, gia công kim loại', en: 'Machining', id: 'Permesinan', ja: '機械加工', ko: '기계가공', zh: '機械加工', de: 'Zerspanung' },
    synonyms: {
      vi: ['cơ khí', 'gia công cơ khí', 'gia công kim loại', 'cơ khí, tiện phay CNC', 'cơ khí chế tạo', 'tiện', 'phay', 'bào', 'mài', 'thợ tiện', 'thợ phay', 'thợ cơ khí', 'tiện phay', 'vận hành máy', 'đứng máy', 'đứng máy cơ khí', 'thợ nguội', 'khuôn mẫu'],
      en: ['machinist', 'metal working', 'metalworking', 'machine operator', 'lathe', 'turning', 'milling', 'grinding', 'machine tool operator', 'tool and die'],
      id: ['operator mesin', 'bubut', 'frais', 'tukang bubut', 'pengerjaan logam', 'mekanik mesin', 'gerinda'],
      other: ['機械', '機械・金属', '旋盤', 'フライス', '研削', '仕上げ', '金型', '車床', '銑床', '操作員', '機械操作', '기계', '선반', '밀링', 'zerspanungsmechaniker', 'metallbauer', 'drehen und fräsen'],
    },
    aliases: ['machine', 'machinist', 'machine-operator', 'machine-processing', 'metalwork', 'metal-working', 'mechanical', 'mechanics', 'lathe', 'turning', 'milling', 'metal-processing'],
  },
  {
    code: 'cnc', group: 'metal', isco: '7223', sswField: 'industrial-manufacturing',
    names: { vi: 'Tiện, phay CNC', en: 'CNC turning and milling', id: 'Bubut dan frais CNC', ja: '数値制御旋盤・フライス', ko: 'CNC 가공', zh: 'CNC 加工', de: 'CNC-Fräsen und -Drehen' },
    synonyms: {
      vi: ['tiện cnc', 'phay cnc', 'tiện phay cnc', 'vận hành máy cnc', 'lập trình cnc', 'thợ cnc', 'đứng máy cnc', 'máy cnc'],
      en: ['cnc machining', 'cnc operator', 'cnc machinist', 'cnc programmer', 'machining centre', 'machining center'],
      id: ['operator cnc', 'mesin cnc', 'programmer cnc'],
      other: ['NC旋盤', 'NC工作機械', 'マシニングセンタ', 'cnc車床', 'cnc銑床', 'cnc선반', 'cnc밀링', 'cnc-fräser', 'cnc-dreher'],
    },
    aliases: ['cnc-machining', 'cnc-operator', 'cnc-turning', 'cnc-milling', 'cnc-lathe', 'nc-lathe', 'machining-centre'],
  },
  {
    code: 'welding', group: 'metal', isco: '7212',
    names: { vi: 'Hàn', en: 'Welding', id: 'Pengelasan', ja: '溶接', ko: '용접', zh: '焊接', de: 'Schweißen' },
    synonyms: {
      vi: ['thợ hàn', 'nghề hàn', 'hàn xì', 'hàn hồ quang', 'hàn bán tự động', 'hàn tig', 'hàn mig', 'hàn co2', 'hàn 6g', 'hàn 3g', 'hàn ống', 'hàn tàu', 'hàn điện', 'hàn công nghệ cao'],
      en: ['welder', 'tig welding', 'mig welding', 'arc welding', 'pipe welder', 'co2 welding', 'semi-automatic welding'],
      id: ['las', 'tukang las', 'juru las', 'las listrik', 'welder kapal'],
      other: ['溶接工', '半自動溶接', '手溶接', 'ようせつ', '電焊', '焊工', '電焊工', '용접공', 'schweißer'],
    },
    aliases: ['welder', 'weld', 'semi-automatic-welding', 'arc-welding', 'tig-welding', 'pipe-welding'],
  },
  {
    code: 'casting', group: 'metal', isco: '7211', sswField: 'industrial-manufacturing',
    names: { vi: 'Đúc kim loại', en: 'Metal casting', id: 'Pengecoran logam', ja: '鋳造', ko: '주조', zh: '鑄造', de: 'Gießerei' },
    synonyms: {
      vi: ['đúc', 'thợ đúc', 'đúc gang', 'đúc nhôm', 'đúc áp lực', 'đúc khuôn', 'nhà máy đúc'],
      en: ['foundry', 'foundry worker', 'die casting', 'iron casting', 'aluminium casting', 'moulder'],
      id: ['cor logam', 'pengecoran', 'pabrik cor'],
      other: ['ダイカスト', '鋳物', '壓鑄', '鑄造廠', '주물', '다이캐스팅', 'gießer', 'gießereimechaniker'],
    },
    aliases: ['foundry', 'die-casting', 'metal-casting', 'diecasting'],
  },
  {
    code: 'forging', group: 'metal', isco: '7221', sswField: 'industrial-manufacturing',
    names: { vi: 'Rèn kim loại', en: 'Forging', id: 'Penempaan logam', ja: '鍛造', ko: '단조', zh: '鍛造', de: 'Schmieden' },
    synonyms: {
      vi: ['rèn', 'thợ rèn', 'rèn dập', 'dập nóng', 'búa rèn'],
      en: ['forge', 'blacksmith', 'hammer forging', 'drop forging', 'forging press'],
      id: ['tempa logam', 'pandai besi', 'tukang tempa'],
      other: ['ハンマ型鍛造', 'プレス型鍛造', '鍛造工', '단조공', 'schmied'],
    },
    aliases: ['forge', 'metal-forging', 'blacksmithing'],
  },
  {
    code: 'pressing', group: 'metal', isco: '7223', sswField: 'industrial-manufacturing',
    names: { vi: 'Dập kim loại', en: 'Metal pressing', id: 'Pres logam', ja: '金属プレス加工', ko: '프레스', zh: '沖壓', de: 'Metallpressen' },
    synonyms: {
      vi: ['dập', 'dập ép kim loại', 'ép kim loại', 'đột dập', 'máy dập', 'thợ dập', 'dập khuôn'],
      en: ['pressing', 'press operator', 'metal stamping', 'stamping', 'punch press', 'press work'],
      id: ['operator pres', 'stamping logam', 'mesin pres'],
      other: ['プレス', 'プレス加工', '金属プレス', '沖床', '프레스공', 'stanzen', 'stanz- und umformmechaniker'],
    },
    aliases: ['metal-pressing', 'press', 'press-work', 'stamping', 'metal-stamping', 'metal-press'],
  },
  {
    code: 'sheet-metal', group: 'metal', isco: '7213', sswField: 'industrial-manufacturing',
    names: { vi: 'Gò, gia công tôn tấm', en: 'Sheet-metal work', id: 'Pelat logam', ja: '工場板金', ko: '판금', zh: '鈑金', de: 'Blechbearbeitung' },
    synonyms: {
      vi: ['gò', 'gò hàn', 'tôn tấm', 'kim loại tấm', 'gia công kim loại tấm', 'chấn tôn', 'chấn gấp', 'cắt laser', 'làm tôn'],
      en: ['sheet metal', 'sheet metal worker', 'metal bending', 'laser cutting'],
      id: ['pelat', 'tukang pelat', 'tekuk pelat'],
      other: ['板金', '機械板金', '鈑金工', '판금공', 'blechner', 'konstruktionsmechaniker'],
    },
    aliases: ['sheetmetal', 'sheet-metal-work', 'factory-sheet-metal', 'metal-sheet'],
  },
  {
    code: 'plating', group: 'metal', isco: '8122', sswField: 'industrial-manufacturing',
    names: { vi: 'Mạ kim loại', en: 'Metal plating', id: 'Pelapisan logam', ja: 'めっき', ko: '도금', zh: '電鍍', de: 'Galvanik' },
    synonyms: {
      vi: ['mạ', 'xi mạ', 'mạ điện', 'mạ kẽm', 'mạ crôm', 'thợ mạ', 'xử lý bề mặt', 'anot nhôm'],
      en: ['plating', 'electroplating', 'galvanising', 'galvanizing', 'anodising', 'surface treatment'],
      id: ['pelapisan', 'lapis logam', 'galvanis', 'elektroplating'],
      other: ['メッキ', '電気めっき', '溶融亜鉛めっき', 'アルミニウム陽極酸化処理', '電鍍廠', '도금공', 'galvaniseur', 'oberflächenbeschichter'],
    },
    aliases: ['metal-plating', 'electroplating', 'galvanizing', 'galvanising', 'surface-treatment', 'anodizing'],
  },
  {
    code: 'machine-maintenance', group: 'metal', isco: '7233', sswField: 'industrial-manufacturing',
    names: { vi: 'Bảo trì, sửa máy công nghiệp', en: 'Machine maintenance', id: 'Perawatan mesin', ja: '機械保全', ko: '기계 정비', zh: '機械維修', de: 'Maschineninstandhaltung' },
    synonyms: {
      vi: ['bảo trì', 'bảo trì máy', 'bảo dưỡng máy', 'sửa máy', 'thợ sửa máy', 'bảo trì cơ điện', 'bảo trì nhà máy', 'sửa máy nông nghiệp', 'sửa máy công trình'],
      en: ['maintenance', 'maintenance technician', 'industrial mechanic', 'machine repair', 'plant maintenance', 'maintenance mechanic'],
      id: ['teknisi mesin', 'perawatan', 'servis mesin', 'pemeliharaan mesin'],
      other: ['保全', '設備保全', '維修技術員', '기계보전', 'instandhaltung', 'industriemechaniker', 'mechatroniker', 'landmaschinenmechatroniker'],
    },
    aliases: ['maintenance', 'industrial-maintenance', 'machine-repair', 'equipment-maintenance', 'plant-maintenance'],
  },
  {
    code: 'painting', group: 'metal', isco: '7132',
    names: { vi: 'Sơn', en: 'Painting', id: 'Pengecatan', ja: '塗装', ko: '도장', zh: '噴漆', de: 'Lackieren' },
    synonyms: {
      vi: ['thợ sơn', 'phun sơn', 'sơn xì', 'sơn tĩnh điện', 'sơn ô tô', 'sơn tàu', 'sơn vỏ tàu', 'sơn kim loại', 'sơn nước', 'sơn nhà', 'sơn tường', 'quét sơn', 'sơn công nghiệp'],
      en: ['painter', 'spray painting', 'spray painter', 'industrial painting', 'coating', 'powder coating', 'ship painting', 'house painter'],
      id: ['tukang cat', 'cat semprot', 'pengecatan kapal'],
      other: ['塗装工', '噴漆塗装', '金属塗装', '建築塗装', '油漆工', '噴漆工', '도장공', 'lackierer', 'fahrzeuglackierer', 'maler', 'maler und lackierer'],
    },
    aliases: ['painter', 'paint', 'spray-painting', 'coating', 'industrial-painting', 'ship-painting'],
  },
];
