// Words people put around what they seek, which no order is found by.
import type { Phrase } from "./phrase.ts";

export const NOISE_WORDS: readonly Phrase[] = [
  {
    words: [
      "việc", "việc làm", "tìm", "tìm việc", "cần tìm", "kiếm", "kiếm việc", "đơn", "đơn hàng", "các đơn", "tuyển", "tuyển dụng", "cần tuyển", "cần", "lao động", "xklđ", "xkld", "xuất khẩu lao động",
      "xuất khẩu", "nước ngoài", "đi nước ngoài", "làm", "đi làm", "làm việc", "công việc", "nghề", "ngành", "nghề nghiệp", "cho", "em", "mình", "tôi", "tui", "anh", "chị", "ai", "có", "nào", "không ạ", "ạ",
      "muốn", "muốn đi", "cần đi", "xin", "xin việc", "được", "hỏi", "với", "và", "hoặc", "hay", "thì", "mà", "gì", "nhé", "ơi", "giúp", "người", "vn", "việt nam", "visa", "diện", "chương trình", "hợp đồng", "thông tin",
      "công ty uy tín", "công ty nào", "cty nào", "cty nào có", "công ty nào có", "uy tín", "chất lượng", "mới nhất", "mới", "tốt", "hot", "gấp gấp", "năm nay", "hiện nay", "bao nhiêu", "bao nhiêu tiền", "như thế nào", "thế nào", "là", "của", "các", "những", "để", "trong", "từ", "thị trường",
      "dành cho", "phù hợp", "tư vấn", "đăng ký", "mọi người", "bạn", "năm 2026", "năm 2027", "2026", "2027", "2028", "2029", "2030", "việc nhẹ", "công việc nhẹ", "nhẹ nhàng", "việc nhẹ nhàng", "trong nhà", "vợ chồng em", "đang", "còn", "nhận", "job", "jobs", "work", "working", "worker", "workers", "want", "looking for", "find", "i", "a", "an", "the", "for", "to", "and", "or", "with", "of", "me",
      "vacancy", "vacancies", "position", "order", "orders", "abroad", "overseas", "vietnamese", "vietnam", "lowongan", "lowongan kerja", "kerja", "loker", "pekerjaan", "cari", "cari kerja", "untuk", "yang", "dan", "dengan", "saya", "mau", "tenaga kerja",
      "tki", "tkw", "pekerja", "luar negeri", "求人", "仕事", "募集", "の", "で", "を", "日系", "구인", "일자리", "求職", "工作",
    ],
    means: { kind: "noise" },
  },
  {
    words: ["ở", "tại", "sang", "qua", "bên", "đi", "nước", "sang nước", "đi làm ở", "làm việc ở", "làm việc tại", "đi sang", "đi qua", "làm ở", "làm tại", "về", "in", "at", "near", "di", "ke", "trên", "khu vực", "vùng", "tỉnh", "xứ", "thành phố", "tp", "xklđ đi", "xkld di", "đơn hàng đi"],
    means: { kind: "noise", place: true },
  },
];
