/** Trades of electrical work, electronics, textiles and the other factories. */

import type { TradeRow } from './trade-row.ts';

export const FACTORY_TRADES: readonly TradeRow[] = [
  {
    code: 'electrician', group: 'electrical', isco: '7412',
    names: { vi: 'Điện công nghiệp', en: 'Electrician', id: 'Teknisi listrik', ja: '電気工事', ko: '전기공', zh: '電工', de: 'Elektroniker' },
    synonyms: {
      vi: ['điện', 'thợ điện', 'điện dân dụng', 'điện nước', 'điện xây dựng', 'lắp đặt điện', 'kéo dây điện', 'sửa điện', 'điện tàu', 'cơ điện', 'nghề điện', 'tủ điện'],
      en: ['electrical work', 'electrical installer', 'industrial electrician', 'wiring', 'electrical technician', 'electrical fitter', 'ship electrician'],
      id: ['tukang listrik', 'listrik', 'instalasi listrik', 'elektrisi', 'montir listrik'],
      other: ['電気工', '電気', '電気設備', '配電盤組立て', '電気工事士', '水電', '水電工', '전기', '전기기술자', 'elektriker', 'elektrotechniker', 'elektroniker für betriebstechnik'],
    },
    aliases: ['electrical', 'electric', 'electrical-work', 'electrical-works', 'electrics', 'industrial-electrician', 'wiring', 'electrical-technician'],
  },
  {
    code: 'electronics-assembly', group: 'electrical', isco: '8212', sswField: 'industrial-manufacturing',
    names: { vi: 'Lắp ráp linh kiện điện tử', en: 'Electronics assembly', id: 'Perakitan elektronik', ja: '電子機器組立て', ko: '전자부품 조립', zh: '電子組裝', de: 'Elektronikmontage' },
    synonyms: {
      vi: ['điện tử', 'linh kiện điện tử', 'lắp ráp điện tử', 'lắp ráp linh kiện', 'lắp ráp', 'lắp ráp điện thoại', 'điện, điện tử', 'bán dẫn', 'chất bán dẫn', 'bảng mạch', 'lắp ráp thiết bị điện', 'kiểm tra linh kiện', 'nhà máy điện tử'],
      en: ['electronics', 'electronic assembly', 'electronics factory', 'assembly line', 'assembler', 'semiconductor', 'circuit board assembly'],
      id: ['elektronik', 'pabrik elektronik', 'rakit elektronik', 'perakitan', 'semikonduktor', 'operator perakitan'],
      other: ['電子機器', '電子部品', '電気機器組立て', 'プリント配線板', '半導体', '電子廠', '科技廠', '半導體', '組裝作業員', '전자조립', '반도체', 'elektronikfertigung'],
    },
    aliases: ['electronics', 'electronic-assembly', 'electronics-assembler', 'assembly', 'electronics-factory', 'electrical-assembly', 'semiconductor', 'electric-electronic-assembly'],
  },
  {
    code: 'air-conditioning', group: 'electrical', isco: '7127', sswField: 'construction',
    names: { vi: 'Điện lạnh, điều hòa không khí', en: 'Refrigeration and air conditioning', id: 'Pendingin dan AC', ja: '冷凍空気調和機器施工', ko: '냉동공조', zh: '冷凍空調', de: 'Kälte- und Klimatechnik' },
    synonyms: {
      vi: ['điện lạnh', 'điều hòa', 'máy lạnh', 'lắp điều hòa', 'lắp máy lạnh', 'thợ điện lạnh', 'kho lạnh', 'sửa máy lạnh'],
      en: ['air conditioning', 'refrigeration', 'hvac', 'hvac technician', 'aircon', 'cooling technician'],
      id: ['teknisi ac', 'tukang ac', 'pendingin', 'servis ac'],
      other: ['冷凍空調', '空調', '空調設備', '冷氣', '冷氣維修', '에어컨', 'kältetechnik', 'mechatroniker für kältetechnik'],
    },
    aliases: ['hvac', 'refrigeration', 'refrigeration-air-conditioning', 'aircon', 'air-conditioner', 'air-con'],
  },
  {
    code: 'plastic-moulding', group: 'factory', isco: '8142', sswField: 'industrial-manufacturing',
    names: { vi: 'Ép nhựa, đúc nhựa', en: 'Plastic moulding', id: 'Cetak plastik', ja: 'プラスチック成形', ko: '플라스틱 사출', zh: '塑膠射出成型', de: 'Kunststoffverarbeitung' },
    synonyms: {
      vi: ['ép nhựa', 'đúc nhựa', 'nhựa', 'thổi nhựa', 'máy ép nhựa', 'đúc nhựa ép phun', 'gia công nhựa', 'xưởng nhựa'],
      en: ['plastic molding', 'injection moulding', 'injection molding', 'plastics', 'plastic', 'plastic factory'],
      id: ['plastik', 'injeksi plastik', 'pabrik plastik', 'moulding plastik'],
      other: ['プラスチック', '射出成形', '樹脂成形', '塑膠', '射出成型', '塑膠廠', '사출', '사출성형', 'kunststofftechnik', 'spritzguss', 'kunststofftechnologe', 'verfahrensmechaniker kunststoff'],
    },
    aliases: ['plastic-molding', 'plastics', 'plastic', 'injection-moulding', 'injection-molding', 'plastic-forming'],
  },
  {
    code: 'packing', group: 'factory', isco: '9321', sswField: 'industrial-manufacturing',
    names: { vi: 'Đóng gói công nghiệp', en: 'Industrial packing', id: 'Pengemasan industri', ja: '工業包装', ko: '포장', zh: '包裝', de: 'Verpackung' },
    synonyms: {
      vi: ['đóng gói', 'đóng hàng', 'đóng thùng', 'bao bì', 'đóng gói hàng hóa', 'gấp thùng', 'làm bao bì', 'dán nhãn', 'thùng carton'],
      en: ['packing', 'packaging', 'packer', 'packaging operator', 'box making', 'carton'],
      id: ['pengemasan', 'packing barang', 'pengepakan', 'kemasan'],
      other: ['包装', '梱包', '紙器・段ボール箱製造', '包裝員', '紙箱', '포장원', 'verpacker', 'packmitteltechnologe'],
    },
    aliases: ['packaging', 'packer', 'industrial-packing', 'industrial-packaging', 'package', 'carton'],
  },
  {
    code: 'printing', group: 'factory', isco: '7322', sswField: 'industrial-manufacturing',
    names: { vi: 'In ấn', en: 'Printing', id: 'Percetakan', ja: '印刷', ko: '인쇄', zh: '印刷', de: 'Druck' },
    synonyms: {
      vi: ['in ốp sét', 'in offset', 'thợ in', 'nhà in', 'đóng sách', 'xưởng in', 'in bao bì'],
      en: ['printer', 'offset printing', 'gravure printing', 'bookbinding', 'print shop', 'press room'],
      id: ['cetak', 'offset', 'tukang cetak', 'penjilidan'],
      other: ['オフセット印刷', 'グラビア印刷', '製本', '印刷廠', '인쇄공', 'drucker', 'medientechnologe druck'],
    },
    aliases: ['print', 'printer', 'offset-printing', 'bookbinding'],
  },
  {
    code: 'wood', group: 'factory', isco: '7523', sswField: 'wood',
    names: { vi: 'Chế biến gỗ', en: 'Wood processing', id: 'Pengolahan kayu', ja: '木材産業', ko: '목재 가공', zh: '木材加工', de: 'Holzverarbeitung' },
    synonyms: {
      vi: ['gỗ', 'xưởng gỗ', 'nhà máy gỗ', 'xẻ gỗ', 'cưa xẻ gỗ', 'ván ép', 'gỗ ép'],
      en: ['wood', 'woodworking', 'sawmill', 'plywood', 'timber'],
      id: ['kayu', 'pabrik kayu', 'penggergajian', 'kayu lapis'],
      other: ['木材', '製材', '機械木工', '木工廠', '목재', '제재소', 'sägewerk', 'holzbearbeitungsmechaniker'],
    },
    aliases: ['wood-processing', 'woodwork', 'woodworking', 'timber', 'wood-industry', 'sawmill', 'plywood'],
  },
  {
    code: 'furniture', group: 'factory', isco: '7522',
    names: { vi: 'Đồ gỗ, nội thất', en: 'Furniture making', id: 'Mebel', ja: '家具製作', ko: '가구 제작', zh: '家具製造', de: 'Möbelbau' },
    synonyms: {
      vi: ['đồ gỗ', 'nội thất', 'đồ gỗ nội thất', 'làm nội thất', 'mộc nội thất', 'đóng đồ gỗ', 'đóng bàn ghế', 'bọc ghế', 'nệm, sô pha'],
      en: ['furniture', 'furniture maker', 'cabinet maker', 'cabinet making', 'upholstery'],
      id: ['furnitur', 'pabrik mebel', 'tukang mebel', 'pembuatan furnitur'],
      other: ['家具', '家具工場', '家具廠', '가구', 'möbeltischler', 'holzmechaniker', 'polsterer'],
    },
    aliases: ['furniture-making', 'furniture-maker', 'cabinet-making', 'cabinet-maker', 'upholstery'],
  },
  {
    code: 'recycling', group: 'factory', isco: '9612', sswField: 'recycling',
    names: { vi: 'Tái chế', en: 'Recycling', id: 'Daur ulang', ja: '資源循環', ko: '재활용', zh: '資源回收', de: 'Recycling' },
    synonyms: {
      vi: ['phân loại rác', 'phế liệu', 'rác thải', 'xử lý rác', 'phân loại phế liệu', 'tái chế nhựa', 'tuần hoàn tài nguyên'],
      en: ['resource recycling', 'waste sorting', 'waste management', 'scrap sorting', 'resource circulation'],
      id: ['pemilahan sampah', 'pengolahan limbah', 'rongsok'],
      other: ['リサイクル', '廃棄物処理', '選別', '廢棄物處理', '자원순환', 'abfallwirtschaft', 'kreislaufwirtschaft'],
    },
    aliases: ['resource-recycling', 'waste', 'waste-management', 'waste-sorting', 'recycle', 'resource-circulation'],
  },
  {
    code: 'factory-work', group: 'factory', isco: '9329',
    names: { vi: 'Công nhân nhà máy, lao động phổ thông', en: 'General factory work', id: 'Pekerja pabrik umum', ja: '工場作業', ko: '생산직', zh: '工廠作業員', de: 'Produktionshelfer' },
    synonyms: {
      vi: ['lao động phổ thông', 'công nhân', 'công nhân nhà máy', 'công xưởng', 'nhà máy', 'sản xuất', 'sản xuất chế tạo', 'làm công ty', 'công nhân sản xuất'],
      en: ['factory', 'factory worker', 'production worker', 'manufacturing', 'manufacturing worker', 'unskilled labour', 'general labour'],
      id: ['pabrik', 'pekerja pabrik', 'buruh pabrik', 'operator produksi', 'manufaktur'],
      other: ['工場', '製造業', '製造', '工廠', '作業員', '廠工', '공장', '제조업', 'produktion', 'fabrikarbeiter'],
    },
    aliases: ['factory', 'factory-worker', 'manufacturing', 'general-factory', 'production', 'production-worker', 'general-labour', 'general-labor', 'general-worker'],
  },
  {
    code: 'garment', group: 'textile', isco: '8153', sswField: 'industrial-manufacturing',
    names: { vi: 'May mặc', en: 'Garment sewing', id: 'Garmen', ja: '縫製', ko: '봉제', zh: '成衣縫紉', de: 'Näherei' },
    synonyms: {
      vi: ['may', 'thợ may', 'may công nghiệp', 'may quần áo', 'cắt may', 'xưởng may', 'công nhân may', 'may áo', 'may mặc quần áo', 'may rèm', 'may đồ trẻ em', 'may veston', 'may túi xách'],
      en: ['sewing', 'garment', 'garments', 'apparel', 'clothing', 'tailor', 'tailoring', 'seamstress', 'sewing machine operator'],
      id: ['jahit', 'menjahit', 'penjahit', 'konveksi', 'pabrik garmen', 'tukang jahit'],
      other: ['婦人子供服製造', '紳士服製造', '縫製業', '寝具製作', '縫紉', '成衣', '車縫', '봉제공', '재봉', 'näher', 'näherin', 'schneider', 'textil- und modenäher'],
    },
    aliases: ['garments', 'sewing', 'apparel', 'clothing', 'tailoring', 'garment-sewing', 'garment-making'],
  },
  {
    code: 'textile', group: 'textile', isco: '8152', sswField: 'industrial-manufacturing',
    names: { vi: 'Dệt, nhuộm', en: 'Textile weaving and dyeing', id: 'Tekstil', ja: '繊維・織物', ko: '섬유', zh: '紡織', de: 'Textilherstellung' },
    synonyms: {
      vi: ['dệt', 'dệt may', 'dệt nhuộm', 'dệt kim', 'dệt vải', 'nhuộm', 'kéo sợi', 'sợi', 'thợ dệt', 'thợ nhuộm', 'dệt lưới'],
      en: ['textile', 'textiles', 'weaving', 'knitting', 'spinning', 'dyeing', 'weaver'],
      id: ['tenun', 'pemintalan', 'pabrik tekstil', 'rajut', 'pencelupan', 'benang'],
      other: ['紡績', '織布', '染色', 'ニット製品', '繊維', '紡織廠', '染整', '織布廠', '방직', '염색', 'weber', 'textiltechnik'],
    },
    aliases: ['textiles', 'weaving', 'knitting', 'spinning', 'dyeing', 'fabric'],
  },
  {
    code: 'footwear', group: 'textile', isco: '8156',
    names: { vi: 'Da giày', en: 'Footwear', id: 'Alas kaki', ja: '製靴', ko: '신발 제조', zh: '製鞋', de: 'Schuhherstellung' },
    synonyms: {
      vi: ['giày', 'giày da', 'da giầy', 'giày dép', 'may giày', 'đóng giày', 'công nhân giày', 'xưởng giày', 'giầy da'],
      en: ['shoes', 'shoemaking', 'shoe factory', 'shoe maker', 'leather shoes', 'leather goods'],
      id: ['sepatu', 'pabrik sepatu', 'pembuatan sepatu'],
      other: ['靴', '製鞋廠', '鞋廠', '신발', '제화', 'schuhmacher', 'schuhfertiger'],
    },
    aliases: ['shoes', 'shoe', 'shoemaking', 'shoe-making', 'leather', 'leather-shoes', 'footwear-making'],
  },
];
