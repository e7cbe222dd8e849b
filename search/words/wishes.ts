// Words for what people wish of an order or say of themselves, other than trade, place and sums.
import type { OrderQuery } from "#search/query.ts";
import { filter } from "./phrase.ts";
import type { Phrase } from "./phrase.ts";

/** Every beginning with every ending: "không cần" + "bằng cấp". */
function each(beginnings: readonly string[], endings: readonly string[]): string[] {
  return beginnings.flatMap((beginning) => endings.map((ending) => `${beginning} ${ending}`));
}

const NO = ["không", "ko", "khong", "k", "kh", "hông", "hổng", "chẳng"];
const NO_NEED = ["không cần", "ko cần", "k cần", "khỏi cần", "chưa cần", "không yêu cầu", "ko yêu cầu", "không đòi hỏi", "miễn"];

const nobodysLanguage: Partial<OrderQuery> = { languageHeld: { test: "none", level: "", language: "none", step: 0 } };

/** Words that are a wish only where nothing else can be meant: 'nam' is a man, the south, and 'năm' without its mark. */
export const DOUBTFUL: readonly string[] = ["nam"];

export const WISH_WORDS: readonly Phrase[] = [
  filter([
    ...each([...NO, ...NO_NEED, "không mất", "ko mất", "không thu", "không tốn"], ["phí", "chi phí", "tiền phí", "mất phí", "đồng nào", "tiền dịch vụ"]), "không mất tiền", "ko mất tiền", "không tốn tiền", "không mất đồng nào", "không mất một đồng", "miễn phí", "miễn phí 100%", "phí 0 đồng", "phí 0đ", "0 đồng", "0 phí", "chi phí 0 đồng",
    "không đồng", "free", "no fee", "no fees", "free of charge", "zero cost", "zero fee", "tanpa biaya", "gratis", "biaya nol", "bebas biaya", "不用仲介費", "手数料なし",
  ], { costAtMostVnd: 0 }),
  filter([
    ...each([...NO, ...NO_NEED, "không phải", "không mất"], ["cọc", "đặt cọc", "tiền cọc", "ký quỹ", "kí quỹ", "thế chấp", "tiền ký quỹ", "đóng cọc"]), "no deposit", "without deposit", "tanpa deposit", "tanpa jaminan", "không phải đặt cọc", "保証金なし",
  ], { noDeposit: true }),
  filter([
    ...each([...NO, ...NO_NEED, "chưa có", "không có", "ko có"], ["bằng", "bằng cấp", "bằng cấp gì", "trình độ", "học vấn", "bằng cấp 3", "bằng cấp ba", "tốt nghiệp", "bằng cấp 2"]), "no degree", "no diploma", "no certificate", "without degree", "tanpa ijazah",
    "không bằng cấp", "chưa học hết cấp 2", "chưa hết lớp 9", "mù chữ", "no education", "学歴不問",
  ], { educationHeld: "none" }),
  filter(["lớp 9", "hết lớp 9", "học hết lớp 9", "bằng cấp 2", "tốt nghiệp cấp 2", "cấp 2", "cấp hai", "thcs", "trung học cơ sở", "bằng thcs", "tốt nghiệp thcs", "lulusan smp", "smp", "lower secondary"], { educationHeld: "lower-secondary" }),
  filter(["lớp 12", "hết lớp 12", "học hết lớp 12", "bằng cấp 3", "tốt nghiệp cấp 3", "cấp 3", "cấp ba", "thpt", "bằng thpt", "tốt nghiệp thpt", "trung học phổ thông", "high school", "lulusan sma", "sma", "smk", "高卒"], { educationHeld: "upper-secondary" }),
  filter(["bằng trung cấp", "tốt nghiệp trung cấp", "học trung cấp", "trung cấp nghề", "bằng nghề"], { educationHeld: "vocational" }),
  filter(["cao đẳng", "bằng cao đẳng", "tốt nghiệp cao đẳng", "college"], { educationHeld: "college" }),
  filter(["đại học", "bằng đại học", "tốt nghiệp đại học", "cử nhân", "university", "university degree", "bachelor", "sarjana", "大卒"], { educationHeld: "university" }),
  filter([
    ...each([...NO, ...NO_NEED, "chưa có", "không có", "ko có", "chưa"], ["kinh nghiệm", "kn", "tay nghề", "có kinh nghiệm"]), "no experience", "without experience", "no experience needed", "tanpa pengalaman", "non pengalaman", "belum berpengalaman", "未経験", "経験不問",
  ], { experienceHeldMonths: 0 }),
  filter([
    ...each([...NO, ...NO_NEED, "chưa biết", "không biết", "ko biết", "chưa có", "không có", "chưa học", "không cần biết", "không cần học"], ["tiếng", "ngoại ngữ", "bằng tiếng", "học tiếng", "chứng chỉ tiếng", "biết tiếng"]),
    "no language", "no language needed", "no language test", "without language", "tanpa bahasa", "語学不問",
  ], nobodysLanguage),
  ...[["nhật", "JP", "japanese", "jepang"], ["hàn", "KR", "korean", "korea"], ["trung", "TW", "chinese", "mandarin"], ["đức", "DE", "german", "jerman"]].map(([vi, market, en, id]) => filter([
    ...each(["không cần", "không biết", "chưa biết", "ko cần", "không yêu cầu", "ko biết", "không cần biết", "chưa có", "không cần học", "miễn"], [`tiếng ${vi ?? ""}`]), `no ${en ?? ""}`, `without ${en ?? ""}`, `no ${en ?? ""} needed`, `tanpa bahasa ${id ?? ""}`,
  ], { ...nobodysLanguage, markets: [market ?? ""] })),
  filter(["nữ", "phụ nữ", "nữ giới", "cho nữ", "lao động nữ", "đơn nữ", "đơn hàng nữ", "con gái", "chị em", "tuyển nữ", "female", "woman", "women", "wanita", "perempuan", "女性"], { gender: "female" }),
  filter(["nam", "nam giới", "cho nam", "lao động nam", "đơn nam", "đơn hàng nam", "đàn ông", "con trai", "tuyển nam", "nam thanh niên", "male", "men", "pria", "laki laki", "男性"], { gender: "male" }),
  { words: ["nam nữ", "cả nam và nữ", "nam và nữ", "nam, nữ", "cả nam nữ", "nam hoặc nữ"], means: { kind: "noise" } },
  { words: ["miền nam", "phía nam", "phương nam", "nam định quán", "nam phi"], means: { kind: "words" } },
  filter(["lương cao", "lương tốt", "lương khủng", "lương cao nhất", "thu nhập cao", "thu nhập tốt", "lương ngon", "nhiều tiền", "lương nhiều", "high salary", "high wage", "good pay", "well paid", "best pay", "gaji tinggi", "gaji besar", "高収入", "高給"], { sort: "wage" }),
  filter(["đi gấp", "bay gấp", "bay ngay", "đi ngay", "đi nhanh", "bay nhanh", "tuyển gấp", "cần gấp", "đi sớm", "bay sớm", "xuất cảnh nhanh", "xuất cảnh sớm", "xuất cảnh gấp", "urgent", "urgently", "asap", "segera", "cepat berangkat", "hạn gần", "sắp hết hạn", "gấp"], { sort: "deadline" }),
  filter(["phí thấp", "chi phí thấp", "phí rẻ", "rẻ", "giá rẻ", "rẻ nhất", "ít phí", "ít tiền", "phí thấp nhất", "chi phí thấp nhất", "ít tốn kém", "phí ít", "cheap", "low cost", "low fee", "cheapest", "murah", "biaya rendah", "biaya murah"], { sort: "cost" }),
  filter(["nhanh hoàn vốn", "hoàn vốn nhanh", "nhanh lấy lại vốn", "mau lại vốn"], { sort: "months-of-wage" }),
  filter(["1 năm", "một năm", "đơn 1 năm", "đơn hàng 1 năm", "hợp đồng 1 năm", "12 tháng", "ngắn hạn", "one year", "1 year", "1 tahun"], { contract: ["up-to-12"] }),
  filter(["2 năm", "hai năm", "hợp đồng 2 năm", "24 tháng", "2 years", "2 tahun"], { contract: ["13-24"] }),
  filter(["3 năm", "ba năm", "đơn 3 năm", "đơn hàng 3 năm", "hợp đồng 3 năm", "36 tháng", "3 years", "three years", "3 tahun"], { contract: ["25-36"] }),
  filter(["5 năm", "năm năm", "đơn 5 năm", "hợp đồng 5 năm", "dài hạn", "lâu dài", "60 tháng", "5 years", "5 tahun"], { contract: ["over-36"] }),
];
