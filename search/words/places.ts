// Words for the prefectures, counties and states of work, and for the big cities inside them.
import { MARKETS } from "#app/domain/catalogue/market.ts";
import { filter } from "./phrase.ts";
import type { Phrase } from "./phrase.ts";

/** By place of the catalogue: other spellings, and cities that orders and people name instead. */
const OTHER_NAMES: Record<string, readonly string[]> = {
  Hokkaido: ["北海道", "sapporo", "hốc-kai-đô", "asahikawa", "hakodate"], Aomori: ["青森"], Iwate: ["岩手"], Miyagi: ["宮城", "sendai"], Akita: ["秋田"],
  Yamagata: ["山形"], Fukushima: ["福島"], Ibaraki: ["茨城", "tsukuba"], Tochigi: ["栃木", "utsunomiya"], Gunma: ["群馬", "maebashi", "takasaki"],
  Saitama: ["埼玉", "kawagoe"], Chiba: ["千葉", "narita", "funabashi"], Tokyo: ["東京", "tô-ky-ô", "tô ki ô", "tokio", "hachioji"],
  Kanagawa: ["神奈川", "yokohama", "kawasaki", "横浜"], Niigata: ["新潟", "nigata"], Toyama: ["富山"], Ishikawa: ["石川", "kanazawa"], Fukui: ["福井"],
  Yamanashi: ["山梨", "kofu"], Nagano: ["長野", "matsumoto"], Gifu: ["岐阜"], Shizuoka: ["静岡", "hamamatsu"], Aichi: ["愛知", "nagoya", "名古屋", "toyota city", "toyohashi"],
  Mie: ["三重", "yokkaichi"], Shiga: ["滋賀"], Kyoto: ["京都", "ki-ô-tô"], Osaka: ["大阪", "ô-sa-ka", "ôsaka", "oosaka", "sakai"], Hyogo: ["兵庫", "kobe", "神戸", "himeji"],
  Nara: ["奈良"], Wakayama: ["和歌山"], Tottori: ["鳥取"], Shimane: ["島根"], Okayama: ["岡山", "kurashiki"], Hiroshima: ["広島", "hi-rô-si-ma", "fukuyama"],
  Yamaguchi: ["山口", "shimonoseki"], Tokushima: ["徳島"], Kagawa: ["香川", "takamatsu"], Ehime: ["愛媛", "imabari"], Kochi: ["高知"],
  Fukuoka: ["福岡", "kitakyushu", "hakata"], Saga: ["佐賀"], Nagasaki: ["長崎", "sasebo"], Kumamoto: ["熊本"], Oita: ["大分"], Miyazaki: ["宮崎"],
  Kagoshima: ["鹿児島"], Okinawa: ["沖縄", "naha"],
  Seoul: ["서울", "xê-un", "xơ-un", "sơ-un", "thủ nhĩ"], Busan: ["부산", "pusan", "bu-san"], Daegu: ["대구", "taegu"], Incheon: ["인천", "inchon"],
  Gwangju: ["광주", "kwangju"], Daejeon: ["대전", "taejon"], Ulsan: ["울산"], Sejong: ["세종"], Gyeonggi: ["경기", "gyeonggi-do", "kyonggi"], Gangwon: ["강원"],
  Chungbuk: ["충북", "chungcheongbuk"], Chungnam: ["충남", "chungcheongnam"], Jeonbuk: ["전북", "jeollabuk"], Jeonnam: ["전남", "jeollanam"],
  Gyeongbuk: ["경북", "gyeongsangbuk"], Gyeongnam: ["경남", "gyeongsangnam"], Jeju: ["제주", "đảo jeju", "cheju"], Geoje: ["거제", "koje"], Changwon: ["창원"],
  Mokpo: ["목포"], Yeosu: ["여수"], Gunsan: ["군산"], Pohang: ["포항"], Gumi: ["구미"], Ansan: ["안산"], Hwaseong: ["화성"], Pyeongtaek: ["평택"], Suwon: ["수원"],
  Taipei: ["đài bắc", "taibei", "台北", "臺北"], "New Taipei": ["tân bắc", "新北", "tân đài bắc"], Taoyuan: ["đào viên", "桃園", "taoyuan city"], Taichung: ["đài trung", "台中", "臺中"],
  Tainan: ["đài nam", "台南", "臺南"], Kaohsiung: ["cao hùng", "高雄"], Keelung: ["cơ long", "基隆"], "Hsinchu City": ["thành phố tân trúc", "新竹市"], "Hsinchu County": ["huyện tân trúc", "新竹縣"],
  Miaoli: ["miêu lật", "苗栗"], Changhua: ["chương hóa", "chương hoá", "彰化"], Nantou: ["nam đầu", "南投"], Yunlin: ["vân lâm", "雲林"], "Chiayi City": ["thành phố gia nghĩa", "嘉義市"],
  "Chiayi County": ["huyện gia nghĩa", "嘉義縣"], Pingtung: ["bình đông", "屏東"], Yilan: ["nghi lan", "宜蘭"], Hualien: ["hoa liên", "花蓮"], Taitung: ["đài đông", "台東"],
  Penghu: ["bành hồ", "澎湖"], Kinmen: ["kim môn", "金門"], Lienchiang: ["liên giang", "mã tổ", "連江"],
  "Baden-Württemberg": ["baden wurttemberg", "baden-wuerttemberg", "stuttgart", "mannheim", "karlsruhe", "freiburg"], Bayern: ["bavaria", "münchen", "munich", "nürnberg", "nuremberg", "augsburg"],
  Berlin: ["béc-lin", "bá linh"], Brandenburg: ["potsdam", "cottbus"], Hamburg: ["hăm-buốc"], Hessen: ["hesse", "frankfurt", "kassel", "wiesbaden"], "Mecklenburg-Vorpommern": ["rostock", "schwerin"],
  Niedersachsen: ["lower saxony", "hannover", "hanover", "braunschweig", "wolfsburg"], "Nordrhein-Westfalen": ["nrw", "north rhine-westphalia", "köln", "cologne", "düsseldorf", "dortmund", "essen", "bochum"],
  "Rheinland-Pfalz": ["mainz", "koblenz"], Saarland: ["saarbrücken"], Sachsen: ["saxony", "leipzig", "dresden", "chemnitz"], "Sachsen-Anhalt": ["saxony-anhalt", "magdeburg", "halle"],
  "Schleswig-Holstein": ["kiel", "lübeck"], Thüringen: ["thuringia", "thueringen", "erfurt", "jena"],
};

/** Names that two places share: either will do. */
const SHARED: readonly Phrase[] = [
  filter(["tân trúc", "hsinchu", "新竹"], { places: ["Hsinchu City", "Hsinchu County"] }),
  filter(["gia nghĩa", "chiayi", "嘉義"], { places: ["Chiayi City", "Chiayi County"] }),
  filter(["kansai"], { places: ["Osaka", "Kyoto", "Hyogo", "Nara", "Wakayama", "Shiga"] }),
  filter(["kanto"], { places: ["Tokyo", "Kanagawa", "Saitama", "Chiba", "Ibaraki", "Tochigi", "Gunma"] }),
  filter(["kyushu"], { places: ["Fukuoka", "Saga", "Nagasaki", "Kumamoto", "Oita", "Miyazaki", "Kagoshima"] }),
  filter(["shikoku"], { places: ["Tokushima", "Kagawa", "Ehime", "Kochi"] }),
];

/** Places as orders write them, with the words for each. */
export const PLACE_NAMES: readonly { market: string; place: string; words: readonly string[] }[] = MARKETS.flatMap(({ code, places }) => (
  places.map((place) => ({ market: code, place, words: [...new Set([place, ...(OTHER_NAMES[place] ?? [])])] }))
));

export const PLACE_WORDS: readonly Phrase[] = [...PLACE_NAMES.map(({ place, words }) => filter(words, { places: [place] })), ...SHARED];
