/** Trades of restaurants, hotels, cleaning and laundry. */

import type { TradeRow } from './trade-row.ts';

export const SERVICE_TRADES: readonly TradeRow[] = [
  {
    code: 'food-service', group: 'service', isco: '5131', sswField: 'food-service',
    names: { vi: 'Nhà hàng, dịch vụ ăn uống', en: 'Restaurant and food service', id: 'Layanan restoran', ja: '外食', ko: '외식업', zh: '餐飲業', de: 'Gastronomie' },
    synonyms: {
      vi: ['nhà hàng', 'ngoại thực', 'phục vụ bàn', 'bồi bàn', 'chạy bàn', 'phục vụ nhà hàng', 'nhân viên nhà hàng', 'quán ăn', 'dịch vụ ăn uống', 'ẩm thực', 'phụ bếp', 'gaishoku', 'đồ ăn nhanh', 'pha chế'],
      en: ['food service', 'restaurant', 'restaurant staff', 'waiter', 'waitress', 'catering', 'kitchen helper', 'fast food', 'barista'],
      id: ['restoran', 'pelayan restoran', 'pramusaji', 'rumah makan', 'jasa boga'],
      other: ['外食業', 'レストラン', 'ホールスタッフ', '餐廳', '服務生', '식당', '음식점', 'restaurantfachmann', 'restaurantfachfrau', 'kellner', 'systemgastronomie', 'fachkraft für gastronomie'],
    },
    aliases: ['restaurant', 'restaurants', 'foodservice', 'food-and-beverage', 'waiter', 'waiting', 'catering', 'gaishoku', 'gastronomy'],
  },
  {
    code: 'cook', group: 'service', isco: '5120',
    names: { vi: 'Đầu bếp, nấu ăn', en: 'Cook', id: 'Juru masak', ja: '調理', ko: '조리사', zh: '廚師', de: 'Koch' },
    synonyms: {
      vi: ['đầu bếp', 'nấu ăn', 'bếp', 'bếp trưởng', 'thợ nấu', 'nấu bếp', 'làm bếp', 'nghề bếp', 'cấp dưỡng'],
      en: ['chef', 'kitchen chef', 'cooking', 'kitchen cook', 'commis chef'],
      id: ['koki', 'chef restoran', 'tukang masak'],
      other: ['調理師', 'シェフ', '料理人', '給食', '医療・福祉施設給食', '요리사', '廚工', 'köchin'],
    },
    aliases: ['cooking', 'chef', 'kitchen', 'kitchen-work'],
  },
  {
    code: 'hotel', group: 'service', isco: '4224', sswField: 'accommodation',
    names: { vi: 'Khách sạn, lưu trú', en: 'Hotel and lodging', id: 'Perhotelan', ja: '宿泊', ko: '호텔', zh: '飯店', de: 'Hotelgewerbe' },
    synonyms: {
      vi: ['khách sạn', 'lưu trú', 'lưu trú khách sạn', 'lễ tân', 'buồng phòng', 'dọn phòng', 'dọn phòng khách sạn', 'nhân viên khách sạn', 'quản trị khách sạn', 'nhà nghỉ', 'ryokan'],
      en: ['hotel', 'hotel staff', 'accommodation', 'hospitality', 'receptionist', 'front desk', 'hotel housekeeping', 'room attendant', 'room service'],
      id: ['perhotelan', 'resepsionis hotel', 'pelayan kamar', 'tata graha', 'akomodasi'],
      other: ['ホテル', '旅館', '宿泊業', 'フロント', '旅館業', '호텔리어', '旅館服務', '飯店房務', 'hotelfachmann', 'hotelfachfrau', 'hotellerie'],
    },
    aliases: ['accommodation', 'hotels', 'hospitality', 'lodging', 'hotel-staff', 'hotel-service', 'housekeeping'],
  },
  {
    code: 'building-cleaning', group: 'service', isco: '9112', sswField: 'building-cleaning',
    names: { vi: 'Vệ sinh tòa nhà', en: 'Building cleaning', id: 'Kebersihan gedung', ja: 'ビルクリーニング', ko: '건물 청소', zh: '大樓清潔', de: 'Gebäudereinigung' },
    synonyms: {
      vi: ['vệ sinh', 'vệ sinh công nghiệp', 'dọn vệ sinh', 'lau dọn', 'quét dọn', 'lao công', 'tạp vụ', 'làm sạch tòa nhà', 'vệ sinh văn phòng', 'lau kính'],
      en: ['cleaner', 'cleaning', 'office cleaner', 'janitor', 'window cleaner'],
      id: ['petugas kebersihan', 'cleaning service', 'tukang bersih-bersih', 'pembersihan gedung'],
      other: ['清掃', 'ビル清掃', '清潔工', '清潔人員', '미화원', '청소', 'gebäudereiniger', 'reinigungskraft'],
    },
    aliases: ['cleaning', 'cleaner', 'building-cleaner', 'janitor', 'building-maintenance-cleaning', 'office-cleaning'],
  },
  {
    code: 'linen', group: 'service', isco: '8157', sswField: 'linen',
    names: { vi: 'Giặt là công nghiệp', en: 'Linen supply and laundry', id: 'Binatu industri', ja: 'リネンサプライ', ko: '세탁', zh: '洗衣', de: 'Wäscherei' },
    synonyms: {
      vi: ['giặt là', 'giặt ủi', 'giặt ủi công nghiệp', 'giặt đồ', 'giặt khô là hơi', 'là ủi', 'thợ giặt', 'giặt chăn ga', 'giặt là khách sạn'],
      en: ['laundry', 'linen', 'linen supply', 'laundry worker', 'dry cleaning', 'ironing'],
      id: ['binatu', 'laundry pabrik', 'cuci setrika', 'penatu'],
      other: ['クリーニング', 'リネン', '洗濯', '洗衣廠', '洗衣工', '세탁소', '세탁공', 'textilreiniger', 'textilreinigung'],
    },
    aliases: ['laundry', 'linen-supply', 'linen-laundry', 'laundering'],
  },
];
