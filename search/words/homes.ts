// Provinces of Vietnam, those of today and those merged into them: where people come from, which no order is bound to.
import type { Phrase } from "./phrase.ts";

const PROVINCES = [
  "Hà Nội", "Cao Bằng", "Tuyên Quang", "Điện Biên", "Lai Châu", "Sơn La", "Lào Cai", "Thái Nguyên", "Lạng Sơn", "Quảng Ninh", "Bắc Ninh", "Phú Thọ",
  "Hải Phòng", "Hưng Yên", "Ninh Bình", "Thanh Hóa", "Nghệ An", "Hà Tĩnh", "Quảng Trị", "Huế", "Đà Nẵng", "Quảng Ngãi", "Gia Lai", "Khánh Hòa", "Đắk Lắk",
  "Lâm Đồng", "Đồng Nai", "Hồ Chí Minh", "Tây Ninh", "Đồng Tháp", "Vĩnh Long", "An Giang", "Cần Thơ", "Cà Mau",
  "Yên Bái", "Hà Giang", "Bắc Kạn", "Hòa Bình", "Vĩnh Phúc", "Bắc Giang", "Hải Dương", "Thái Bình", "Nam Định", "Hà Nam", "Quảng Bình", "Thừa Thiên Huế",
  "Quảng Nam", "Bình Định", "Phú Yên", "Ninh Thuận", "Bình Thuận", "Kon Tum", "Đắk Nông", "Bình Phước", "Bình Dương", "Bà Rịa Vũng Tàu", "Vũng Tàu", "Long An",
  "Tiền Giang", "Bến Tre", "Trà Vinh", "Hậu Giang", "Sóc Trăng", "Bạc Liêu", "Kiên Giang",
];

const OTHER_NAMES: Record<string, readonly string[]> = {
  "Hồ Chí Minh": ["Sài Gòn", "tphcm", "tp hcm", "hcm"], "Đắk Lắk": ["Đắc Lắc", "Daklak", "Dak Lak"], "Lào Cai": ["Sa Pa", "Bắc Hà"], "Sơn La": ["Mộc Châu"], "Hà Nội": ["hn"],
};

export const HOME_WORDS: readonly Phrase[] = PROVINCES.map((name) => ({
  words: [name, `tỉnh ${name}`, `người ${name}`, ...(OTHER_NAMES[name] ?? [])], means: { kind: "home", name },
}));
