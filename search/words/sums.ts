// Words around sums of money, ages and lengths of time: what is bounded, in which direction, in which unit.

/** Said before a sum, or not at all. */
export const WAGE_WORDS = ["lương", "mức lương", "lương cơ bản", "thu nhập", "lương tháng", "lương về tay", "thực lĩnh", "salary", "wage", "income", "pay", "gaji", "upah", "給料", "月給"];
export const COST_WORDS = [
  "phí", "chi phí", "tổng chi phí", "tổng phí", "tiền phí", "phí đi", "giá", "hết", "tốn", "mất", "đóng", "nộp", "tiền", "có", "trong tay", "vốn", "ngân sách", "cost", "fee", "fees", "total cost", "price", "budget", "biaya",
];
export const AT_MOST_WORDS = [
  "dưới", "tối đa", "không quá", "ko quá", "nhỏ hơn", "ít hơn", "thấp hơn", "đến", "tới", "chưa đến", "chưa tới", "không đến", "max", "under", "below", "less than", "at most", "up to", "within",
  "di bawah", "kurang dari", "maksimal", "以下",
];
/** Said beside a bound, or of a sum that is nearly meant. */
export const ABOUT_WORDS = ["trong khoảng", "tầm", "khoảng", "cỡ", "độ", "about", "around", "sekitar"];
export const AT_LEAST_WORDS = ["trên", "hơn", "từ", "tối thiểu", "ít nhất", "lớn hơn", "cao hơn", "không dưới", "over", "above", "more than", "at least", "from", "min", "di atas", "lebih dari", "minimal"];
/** Said after a sum. */
export const OR_LESS_WORDS = ["trở xuống", "đổ lại", "đổ xuống", "trở lại", "quay đầu", "or less", "ke bawah"];
export const OR_MORE_WORDS = ["trở lên", "đổ lên", "or more", "ke atas", "up"];
/** A range: the larger end bounds a cost, the smaller a wage. */
export const RANGE_WORDS = ["đến", "tới", "to", "sampai"];
export const PER_MONTH_WORDS = ["một tháng", "1 tháng", "mỗi tháng", "tháng", "per month", "a month", "month", "sebulan", "per bulan"];
export const MILLION_WORDS = ["triệu", "tr", "trieu", "củ", "chai", "triệu đồng", "triệu vnd", "triệu việt nam đồng", "tr đồng", "million", "millions", "mil", "m", "mio", "million dong", "million vnd", "juta", "jt", "百万"];
/** đồng, after a number written out in full. */
export const DONG_WORDS = ["đồng", "đ", "vnd", "vnđ", "dong"];
/** Ten thousand of another currency ("20 man" is 200,000 yen): no rate is at hand here, so the sum is left out. */
export const FOREIGN_WORDS = ["man", "vạn", "lá", "vạn yên", "man yên", "yên", "yen", "won", "euro", "eur", "đài tệ", "nt", "đô", "usd", "nghìn yên", "ngàn yên"];

export const AGE_WORDS = ["tuổi", "t", "years old", "year old", "yo", "tahun", "歳", "세"];
export const BEFORE_AGE_WORDS = ["tuổi", "năm nay", "độ tuổi", "age", "aged", "umur", "usia", "ngoài", "trên", "gần", "đã", "khoảng", "được"];
export const BORN_WORDS = ["sinh năm", "sn", "born in", "born", "lahir"];
export const MEN_WORDS = ["nam", "trai", "male", "man", "pria", "laki laki", "đàn ông", "con trai"];
export const WOMEN_WORDS = ["nữ", "gái", "female", "woman", "wanita", "perempuan", "phụ nữ", "con gái"];
export const EXPERIENCE_WORDS = ["kinh nghiệm", "có kinh nghiệm", "kn", "experience", "pengalaman", "tay nghề", "làm được", "đã làm"];
export const YEAR_WORDS = ["năm", "year", "years", "tahun"];
export const MONTH_WORDS = ["tháng", "month", "months", "bulan"];
export const STUDY_WORDS = ["học tiếng", "học", "học tiếng nhật", "học tiếng hàn", "học tiếng đức", "học tiếng trung", "study", "study for", "học được", "có thể học"];
export const CONTRACT_WORDS = ["hợp đồng", "thời hạn", "hđ", "đơn", "đơn hàng", "contract", "kontrak"];
export const DEPART_WORDS = ["bay tháng", "xuất cảnh tháng", "đi tháng", "bay vào tháng", "xuất cảnh vào tháng", "khởi hành tháng", "bay t", "depart in month", "berangkat bulan"];
