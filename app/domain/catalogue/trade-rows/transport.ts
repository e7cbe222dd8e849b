/** Trades of vehicles, ships, aircraft, railways and stores. */

import type { TradeRow } from './trade-row.ts';

export const TRANSPORT_TRADES: readonly TradeRow[] = [
  {
    code: 'car-repair', group: 'transport', isco: '7231', sswField: 'car-repair',
    names: { vi: 'Sửa chữa ô tô', en: 'Car repair', id: 'Montir mobil', ja: '自動車整備', ko: '자동차 정비', zh: '汽車維修', de: 'Kfz-Mechatroniker' },
    synonyms: {
      vi: ['sửa ô tô', 'sửa xe', 'sửa xe hơi', 'bảo dưỡng ô tô', 'bảo dưỡng xe', 'thợ sửa xe', 'cơ khí ô tô', 'thợ máy ô tô', 'gara', 'đồng sơn ô tô', 'công nghệ ô tô', 'seibi'],
      en: ['car mechanic', 'auto mechanic', 'auto repair', 'vehicle maintenance', 'automobile repair', 'garage', 'motor mechanic', 'car maintenance'],
      id: ['bengkel mobil', 'mekanik mobil', 'montir', 'servis mobil', 'otomotif'],
      other: ['自動車整備士', '整備士', '汽車修護', '汽車保養', '修車', '정비사', '자동차정비', 'kfz-mechaniker', 'automechaniker', 'kfz'],
    },
    aliases: ['auto-repair', 'automobile-repair', 'automobile-maintenance', 'car-maintenance', 'car-mechanic', 'auto-mechanic', 'vehicle-maintenance', 'vehicle-repair', 'motor-mechanic', 'automotive'],
  },
  {
    code: 'vehicle-assembly', group: 'transport', isco: '8211',
    names: { vi: 'Lắp ráp ô tô, phụ tùng', en: 'Vehicle and parts assembly', id: 'Perakitan kendaraan dan suku cadang', ja: '自動車部品組立て', ko: '자동차 부품 조립', zh: '汽車零件組裝', de: 'Fahrzeugmontage' },
    synonyms: {
      vi: ['lắp ráp ô tô', 'lắp ráp xe', 'phụ tùng ô tô', 'linh kiện ô tô', 'lắp ráp phụ tùng', 'sản xuất ô tô', 'lắp ráp xe máy', 'lắp ráp máy', 'lắp ráp cơ khí'],
      en: ['car assembly', 'auto parts', 'automobile assembly', 'car parts', 'car factory', 'machine assembly'],
      id: ['pabrik mobil', 'perakitan mobil', 'suku cadang mobil', 'komponen otomotif'],
      other: ['自動車部品', '自動車製造', '組立', '汽車零件', '汽車零件廠', '자동차부품', 'autoteile', 'automobilproduktion'],
    },
    aliases: ['car-assembly', 'auto-parts', 'automobile-assembly', 'car-parts', 'vehicle-parts', 'auto-assembly', 'machine-assembly'],
  },
  {
    code: 'shipbuilding', group: 'transport', isco: '7214', sswField: 'shipbuilding',
    names: { vi: 'Đóng tàu', en: 'Shipbuilding', id: 'Pembuatan kapal', ja: '造船', ko: '조선', zh: '造船', de: 'Schiffbau' },
    synonyms: {
      vi: ['công nghiệp tàu thủy', 'sửa chữa tàu', 'vỏ tàu', 'lắp ráp vỏ tàu', 'xưởng đóng tàu', 'nhà máy đóng tàu', 'thợ đóng tàu', 'tàu thủy', 'sắt tàu'],
      en: ['shipyard', 'shipbuilder', 'ship repair', 'ship building', 'hull assembly', 'shipyard worker'],
      id: ['galangan kapal', 'bangun kapal', 'reparasi kapal'],
      other: ['造船所', '造船・舶用工業', '鉄船', '造船廠', '조선소', '선박', 'schiffbauer', 'werft'],
    },
    aliases: ['ship-building', 'shipyard', 'shipbuilder', 'ship-repair', 'marine-industry'],
  },
  {
    code: 'truck-driving', group: 'transport', isco: '8332', sswField: 'car-transport',
    names: { vi: 'Lái xe tải', en: 'Truck driving', id: 'Sopir truk', ja: 'トラック運転', ko: '화물차 운전', zh: '貨車司機', de: 'Lkw-Fahrer' },
    synonyms: {
      vi: ['lái xe', 'tài xế', 'tài xế xe tải', 'lái xe đường dài', 'lái xe container', 'lái xe giao hàng', 'lái xe đầu kéo', 'lái xe hạng C', 'giao hàng'],
      en: ['driver', 'truck driver', 'lorry driver', 'delivery driver', 'heavy truck driver', 'trailer driver'],
      id: ['sopir', 'supir', 'pengemudi truk', 'pengemudi', 'supir truk'],
      other: ['自動車運送', '自動車運送業', 'トラックドライバー', '運転手', '大貨車司機', '司機', '聯結車司機', '트럭 운전', '트럭기사', 'kraftfahrer', 'berufskraftfahrer', 'lkw'],
    },
    aliases: ['truck-driver', 'truck', 'trucking', 'lorry-driving', 'lorry-driver', 'car-transport', 'freight-driving', 'delivery-driving'],
  },
  {
    code: 'bus-driving', group: 'transport', isco: '8331', sswField: 'car-transport',
    names: { vi: 'Lái xe buýt', en: 'Bus driving', id: 'Sopir bus', ja: 'バス運転', ko: '버스 운전', zh: '公車司機', de: 'Busfahrer' },
    synonyms: {
      vi: ['lái xe bus', 'lái xe khách', 'tài xế xe buýt', 'tài xế xe khách', 'lái xe', 'tài xế', 'xe buýt'],
      en: ['bus driver', 'coach driver', 'driver'],
      id: ['supir bus', 'pengemudi bus', 'sopir', 'supir', 'pengemudi'],
      other: ['バス運転手', 'バス運転者', '客運司機', '公車駕駛', '司機', '버스기사', 'bus- und straßenbahnfahrer', 'fachkraft im fahrbetrieb'],
    },
    aliases: ['bus-driver', 'bus', 'coach-driving', 'coach-driver'],
  },
  {
    code: 'taxi-driving', group: 'transport', isco: '8322', sswField: 'car-transport',
    names: { vi: 'Lái taxi', en: 'Taxi driving', id: 'Sopir taksi', ja: 'タクシー運転', ko: '택시 운전', zh: '計程車司機', de: 'Taxifahrer' },
    synonyms: {
      vi: ['lái xe taxi', 'tài xế taxi', 'taxi', 'lái xe', 'tài xế', 'lái xe con', 'lái xe gia đình'],
      en: ['taxi driver', 'cab driver', 'family driver', 'driver'],
      id: ['supir taksi', 'pengemudi taksi', 'sopir', 'supir', 'pengemudi'],
      other: ['タクシー', 'タクシー運転手', '計程車', '司機', '택시기사', 'chauffeur'],
    },
    aliases: ['taxi-driver', 'taxi', 'cab-driving', 'car-driving'],
  },
  {
    code: 'railway', group: 'transport', isco: '8312', sswField: 'railway',
    names: { vi: 'Đường sắt', en: 'Railway work', id: 'Perkeretaapian', ja: '鉄道', ko: '철도', zh: '鐵路', de: 'Eisenbahn' },
    synonyms: {
      vi: ['tàu hỏa', 'xe lửa', 'bảo dưỡng đường ray', 'đường ray', 'nhân viên ga tàu', 'sửa tàu điện', 'tàu điện'],
      en: ['railway', 'railroad', 'train', 'track maintenance', 'rolling stock', 'station staff'],
      id: ['kereta api', 'rel kereta'],
      other: ['軌道整備', '鉄道車両整備', '鉄道施設保守整備', '軌道', '철도정비', 'gleisbauer', 'lokführer', 'eisenbahner'],
    },
    aliases: ['rail', 'railroad', 'railways', 'train', 'track-maintenance', 'railway-maintenance'],
  },
  {
    code: 'aviation', group: 'transport', isco: '7232', sswField: 'aviation',
    names: { vi: 'Hàng không: mặt đất, bảo dưỡng máy bay', en: 'Aviation: ground handling, aircraft maintenance', id: 'Penerbangan: layanan darat, perawatan pesawat', ja: '航空', ko: '항공', zh: '航空', de: 'Luftfahrt' },
    synonyms: {
      vi: ['hàng không', 'sân bay', 'bốc xếp sân bay', 'mặt đất sân bay', 'sửa máy bay', 'bảo dưỡng máy bay', 'phục vụ mặt đất'],
      en: ['aviation', 'airport', 'ground handling', 'aircraft maintenance', 'airport ground staff', 'baggage handling'],
      id: ['bandara', 'penerbangan', 'ground handling bandara', 'perawatan pesawat'],
      other: ['空港グランドハンドリング', 'グランドハンドリング', '航空機整備', '機場地勤', '지상조업', 'flughafen', 'fluggerätmechaniker'],
    },
    aliases: ['airport', 'ground-handling', 'airport-ground-handling', 'aircraft-maintenance', 'air-transport'],
  },
  {
    code: 'warehouse', group: 'transport', isco: '9333', sswField: 'warehouse',
    names: { vi: 'Kho vận', en: 'Warehouse work', id: 'Pergudangan', ja: '物流倉庫', ko: '물류창고', zh: '倉儲物流', de: 'Lagerlogistik' },
    synonyms: {
      vi: ['kho', 'kho bãi', 'kho hàng', 'bốc xếp', 'bốc vác', 'bốc hàng', 'xếp dỡ', 'phân loại hàng', 'soạn hàng', 'logistics', 'logistic', 'thủ kho', 'hậu cần', 'phân loại hàng hóa'],
      en: ['warehouse', 'warehousing', 'warehouse worker', 'stock handling', 'order picker', 'picking', 'loading and unloading', 'freight handler'],
      id: ['gudang', 'pekerja gudang', 'logistik', 'bongkar muat', 'kuli angkut'],
      other: ['倉庫', '物流', '仕分け', 'ピッキング', '倉儲', '物流倉儲', '理貨員', '搬運工', '물류', '창고', 'lager', 'lagerarbeiter', 'lagerlogistiker', 'fachkraft für lagerlogistik'],
    },
    aliases: ['warehousing', 'warehouse-work', 'logistics', 'logistics-warehouse', 'distribution', 'distribution-warehouse', 'storage', 'picking', 'loading'],
  },
  {
    code: 'forklift', group: 'transport', isco: '8344',
    names: { vi: 'Lái xe nâng', en: 'Forklift driving', id: 'Operator forklift', ja: 'フォークリフト運転', ko: '지게차 운전', zh: '堆高機操作', de: 'Gabelstaplerfahrer' },
    synonyms: {
      vi: ['xe nâng', 'lái xe nâng hàng', 'tài xế xe nâng'],
      en: ['forklift', 'forklift driver', 'forklift operator', 'lift truck'],
      id: ['forklift', 'sopir forklift'],
      other: ['フォークリフト', 'リフト', '堆高機', '지게차', 'gabelstapler', 'staplerfahrer'],
    },
    aliases: ['forklift-driving', 'forklift-driver', 'forklift-operator', 'forklift-operation', 'fork-lift'],
  },
];
