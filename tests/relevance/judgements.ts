// Queries as people type them, each with what the person who typed it wants. Written by hand, by kind of query.
import type { Judgement, Want } from "./grade.ts";

type Row = readonly [query: string, ...wants: Want[]];

const garment: Want = { trade: ["garment"], near: ["textile"] };
const welding: Want = { trade: ["welding"], near: ["sheet-metal", "steel-structure"] };
const food: Want = { trade: ["food-processing"], near: ["meat-processing", "seafood-processing", "baking"] };
const care: Want = { trade: ["care"], near: ["nursing", "home-care"] };
const nurse: Want = { trade: ["nursing"], near: ["care"] };
const building: Want = { trade: ["construction", "building"], near: ["scaffolding", "rebar", "formwork", "carpentry", "plastering", "tiling", "bricklaying", "steel-structure"] };
const metal: Want = { trade: ["machining", "cnc"], near: ["pressing", "sheet-metal", "casting", "forging", "plating", "machine-maintenance", "welding"] };
const farm: Want = { trade: ["crops"], near: ["livestock", "forestry"] };
const farming: Want = { trade: ["crops", "livestock"], near: ["forestry"] };
const fishing: Want = { trade: ["nearshore-fishing", "farsea-fishing"], near: ["seafaring", "aquaculture"] };
const electronics: Want = { trade: ["electronics-assembly"], near: ["electrician", "electrical-engineer"] };
const truck: Want = { trade: ["truck-driving"], near: ["bus-driving", "taxi-driving"] };
const drivers: Want = { trade: ["truck-driving", "bus-driving", "taxi-driving"], near: ["forklift"] };
const engineers: Want = { trade: ["software-engineer", "electrical-engineer", "mechanical-engineer", "civil-engineer"] };
const restaurant: Want = { trade: ["food-service"], near: ["cook"] };
const moulding: Want = { trade: ["plastic-moulding"] };
const shipyard: Want = { trade: ["shipbuilding"], near: ["welding"] };
const seafood: Want = { trade: ["seafood-processing"], near: ["aquaculture"] };
const scaffold: Want = { trade: ["scaffolding"], near: ["building"] };
const painter: Want = { trade: ["painting"] };

const ROWS: Record<string, readonly Row[]> = {
  "trade, with marks": [
    ["may mặc", garment], ["thợ hàn", welding], ["chế biến thực phẩm", food], ["hộ lý", care], ["điều dưỡng", nurse], ["xây dựng", building], ["cơ khí", metal], ["nông nghiệp", farming], ["giàn giáo", scaffold], ["lái xe tải", truck],
    ["đóng gói", { trade: ["packing"] }], ["khách sạn", { trade: ["hotel"] }], ["nhà hàng", restaurant], ["điện tử", electronics], ["giúp việc gia đình", { trade: ["domestic-help"], near: ["home-care"] }], ["khán hộ công", { trade: ["home-care"], near: ["care"] }],
    ["ép nhựa", moulding], ["đúc", { trade: ["casting"] }], ["sơn", painter], ["mộc", { trade: ["carpentry"], near: ["furniture"] }], ["in ấn", { trade: ["printing"] }], ["chăn nuôi", { trade: ["livestock"] }], ["vệ sinh tòa nhà", { trade: ["building-cleaning"] }],
    ["thuyền viên tàu cá", fishing], ["nuôi trồng thủy sản", { trade: ["aquaculture"] }], ["dệt may", { trade: ["garment", "textile"] }], ["giặt là", { trade: ["linen"] }], ["kho vận", { trade: ["warehouse"] }], ["đầu bếp", { trade: ["cook"], near: ["food-service"] }],
    ["kỹ sư phần mềm", { trade: ["software-engineer"] }], ["phiên dịch", { trade: ["interpreter"] }], ["sửa chữa ô tô", { trade: ["car-repair"] }], ["hàn", welding], ["may", garment], ["tiện phay CNC", metal], ["lái xe", drivers], ["ốp lát", { trade: ["tiling"] }],
  ],
  "trade, without marks": [
    ["may mac", garment], ["tho han", welding], ["che bien thuc pham", food], ["ho ly", care], ["dieu duong", nurse], ["xay dung", building], ["co khi", metal], ["nong nghiep", farming], ["gian giao", scaffold], ["lai xe tai", truck], ["dong goi", { trade: ["packing"] }],
    ["khach san", { trade: ["hotel"] }], ["nha hang", restaurant], ["lap rap linh kien dien tu", electronics], ["giup viec", { trade: ["domestic-help"], near: ["home-care"] }], ["ep nhua", moulding], ["dong tau", shipyard], ["chan nuoi", { trade: ["livestock"] }],
    ["thuy san", seafood], ["trong rau", farm], ["dau bep", { trade: ["cook"], near: ["food-service"] }], ["ky su", engineers], ["may", garment], ["han", welding, { market: "KR" }], ["duc", { market: "DE" }, { trade: ["casting"] }], ["son", painter], ["moc", { trade: ["carpentry"], near: ["furniture"] }],
  ],
  "trade, some marks or others": [
    ["chê biên thưc phâm", food], ["điêu dương", nurse], ["xây dưng", building], ["nông nghiep", farming], ["lắp rap điện tử", electronics], ["thợ han", welding], ["hộ lí", care], ["kĩ sư", engineers], ["điều dưởng", nurse], ["sữa chửa ô tô", { trade: ["car-repair"] }],
    ["chăn nuối", { trade: ["livestock"] }], ["đóng goi", { trade: ["packing"] }], ["nhà hang", restaurant],
  ],
  "trade, by ear": [
    ["lông nghiệp", farming], ["sây dựng", building], ["nái xe", drivers], ["chồng trọt", farm], ["chăn luôi", { trade: ["livestock"] }], ["dàn giáo", scaffold], ["giặt nà", { trade: ["linen"] }], ["trế biến thực phẩm", food], ["nắp ráp điện tử", electronics], ["hàn sì", welding], ["rệt may", { trade: ["garment", "textile"] }],
    ["chế biến thủy xản", seafood], ["lấu ăn", { trade: ["cook"], near: ["food-service"] }], ["điều rưỡng", nurse],
  ],
  "typing errors": [
    ["che bein thuc pham", food], ["dieu duogn", nurse], ["xay dugn", building], ["nogn nghiep", farming], ["điều dưỡgn", nurse], ["khách sna", { trade: ["hotel"] }], ["dong gio hang", { trade: ["packing"] }], ["giup veic", { trade: ["domestic-help"], near: ["home-care"] }], ["welidng", welding], ["sewign japan", { ...garment, market: "JP" }],
    ["thợ hna nhật bản", { ...welding, market: "JP" }], ["ho yl đài loan", { ...care, market: "TW" }], ["chăn nuooi bò", { trade: ["livestock"] }],
  ],
  "trade in other languages": [
    ["welder", welding], ["sewing", garment], ["food processing", food], ["caregiver japan", { ...care, market: "JP" }], ["nurse germany", { ...nurse, market: "DE" }], ["farm work", farming], ["truck driver", truck], ["carpenter", { trade: ["carpentry"], near: ["furniture"] }], ["construction worker taiwan", { ...building, market: "TW" }],
    ["hotel jobs in germany", { trade: ["hotel"], market: "DE" }], ["las", welding], ["perawat lansia taiwan", { ...care, near: ["home-care"], market: "TW" }], ["penjahit", garment], ["pertanian jepang", { ...farming, market: "JP" }], ["abk kapal ikan", fishing], ["lowongan pabrik taiwan", { programme: ["tw-factory"], market: "TW" }],
    ["介護", care], ["溶接 日本", { ...welding, market: "JP" }], ["縫製", garment], ["農業", farming], ["日本で介護の仕事", { ...care, market: "JP" }], ["용접 한국", { ...welding, market: "KR" }], ["어업", fishing], ["看護工 台灣", { ...care, near: ["home-care"], market: "TW" }], ["pflegefachkraft", nurse], ["schweißer", welding], ["koch deutschland", { trade: ["cook"], near: ["food-service"], market: "DE" }],
  ],
  "brands and colloquial words": [
    ["kaigo", care], ["tobi", scaffold], ["osin", { trade: ["domestic-help"], near: ["home-care"] }], ["cơm hộp", food], ["đi biển", { ...fishing, trade: ["nearshore-fishing", "farsea-fishing", "seafaring"] }], ["viện dưỡng lão", care], ["phụ hồ", building], ["cnc", { ...metal, trade: ["cnc"], near: ["machining"] }], ["samsung", electronics], ["uniqlo", garment], ["vắt sữa bò", { trade: ["livestock"] }],
    ["nhà kính", farm], ["tách hàu", seafood], ["lao công", { trade: ["building-cleaning"] }], ["buồng phòng", { trade: ["hotel"] }], ["xe nâng", { trade: ["forklift"], near: ["warehouse"] }], ["bento", food], ["mổ gà", { trade: ["meat-processing"] }], ["máy lạnh", { trade: ["air-conditioning"] }], ["làm bánh", { trade: ["baking"] }],
  ],
  "trade and country": [
    ["may ở Nhật", { ...garment, market: "JP" }], ["may o nhat", { ...garment, market: "JP" }], ["may nhat", { ...garment, market: "JP" }], ["may Đài Loan", { ...garment, market: "TW" }], ["hàn Hàn Quốc", { ...welding, market: "KR" }], ["thợ hàn Đức", { ...welding, market: "DE" }], ["hàn ở nhật", { ...welding, market: "JP" }], ["điều dưỡng Đức", { ...nurse, market: "DE" }], ["dieu duong duc", { ...nurse, market: "DE" }],
    ["xây dựng nhật bản", { ...building, market: "JP" }], ["điện tử đài loan", { ...electronics, market: "TW" }], ["đóng tàu hàn quốc", { ...shipyard, market: "KR" }], ["hộ lý đài loan", { ...care, market: "TW" }], ["kỹ sư nhật bản", { ...engineers, market: "JP" }], ["nông nghiệp nhật", { ...farming, market: "JP" }], ["xuất khẩu lao động nhật bản ngành may", { ...garment, market: "JP" }],
    ["đơn hàng thực phẩm nhật bản", { ...food, market: "JP" }], ["thuyền viên hàn quốc", { ...fishing, market: "KR" }], ["đầu bếp nhật", { trade: ["cook"], near: ["food-service"], market: "JP" }], ["sơn hàn quốc", { ...painter, market: "KR" }], ["lái xe tải nhật", { ...truck, market: "JP" }], ["giúp việc đài loan", { trade: ["domestic-help"], near: ["home-care"], market: "TW" }], ["đúc ở đài loan", { trade: ["casting"], market: "TW" }],
    ["tìm việc hàn đi đức", { ...welding, market: "DE" }], ["may Hàn", { ...garment, market: "KR" }, { trade: ["garment"] }],
  ],
  "country alone": [
    ["Nhật Bản", { market: "JP" }], ["nhat ban", { market: "JP" }], ["hàn quốc", { market: "KR" }], ["đài loan", { market: "TW" }], ["dai loan", { market: "TW" }], ["đi đức", { market: "DE" }], ["xklđ nhật", { market: "JP" }], ["sang hàn", { market: "KR" }], ["germany", { market: "DE" }], ["Đức", { market: "DE" }], ["nhật", { market: "JP" }], ["jepang", { market: "JP" }], ["台湾", { market: "TW" }],
  ],
  "places": [
    ["Aichi", { place: /aichi|nagoya/ }], ["osaka", { place: /osaka/ }], ["may ở Osaka", { ...garment, place: /osaka/ }], ["đào viên", { place: /taoyuan|dao vien/ }], ["dao vien dien tu", { ...electronics, place: /taoyuan|dao vien/ }], ["cao hùng", { place: /kaohsiung|cao hung/ }], ["nagoya", { place: /aichi|nagoya/ }], ["東京", { place: /tokyo/ }], ["ulsan thợ hàn", { ...welding, place: /ulsan/ }],
    ["munich", { place: /bayern|munchen/ }], ["điều dưỡng Berlin", { ...nurse, place: /berlin/ }], ["tô-ky-ô", { place: /tokyo/ }], ["thực phẩm saitama", { ...food, place: /saitama/ }], ["đài trung", { place: /taichung/ }], ["xây dựng tokyo", { ...building, place: /tokyo/ }],
  ],
  "money": [
    ["dưới 30 triệu", { costAtMost: 30 }], ["nhật bản dưới 20 triệu", { market: "JP", costAtMost: 20 }], ["may ở Nhật dưới 100 triệu không cần bằng", { ...garment, market: "JP", costAtMost: 100, school: 0 }], ["duoi 25tr dai loan", { market: "TW", costAtMost: 25 }], ["tối đa 15tr", { costAtMost: 15 }], ["lương trên 40 triệu", { wageAtLeast: 40 }],
    ["luong tren 30 trieu nhat", { market: "JP", wageAtLeast: 30 }], ["under 20 million japan", { market: "JP", costAtMost: 20 }], ["lương 35 triệu trở lên", { wageAtLeast: 35 }], ["phí 15 triệu trở xuống", { costAtMost: 15 }], ["hàn lương từ 45 triệu", { ...welding, wageAtLeast: 45 }], ["chi phí 10 - 20 triệu hộ lý", { ...care, costAtMost: 20 }], ["không phí", { costAtMost: 0 }],
    ["miễn phí nhật bản", { costAtMost: 0, market: "JP" }], ["0 đồng", { costAtMost: 0 }], ["tôi có 20 triệu muốn đi nhật", { market: "JP", costAtMost: 20 }], ["không cọc", { noDeposit: true }], ["đài loan không đặt cọc", { market: "TW", noDeposit: true }], ["gaji di atas 40 juta", { wageAtLeast: 40 }], ["không cọc dưới 20.000.000 đồng", { noDeposit: true, costAtMost: 20 }],
  ],
  "best first": [
    ["lương cao", { best: "wage" }], ["may lương cao", { ...garment, best: "wage" }], ["nhật bản lương cao", { market: "JP", best: "wage" }], ["đi gấp", { best: "deadline" }], ["thợ hàn tuyển gấp", { ...welding, best: "deadline" }], ["phí rẻ đài loan", { market: "TW", best: "cost" }], ["high salary germany", { market: "DE", best: "wage" }], ["hộ lý phí thấp", { ...care, best: "cost" }],
  ],
  "language": [
    ["không cần tiếng", { speaks: ["none", 0] }], ["nhật bản không cần tiếng", { market: "JP", speaks: ["none", 0] }], ["N4", { exactly: ["ja", 2], speaks: ["ja", 2] }], ["kaigo N3", { ...care, speaks: ["ja", 3] }], ["JLPT N4 nhà hàng", { ...restaurant, speaks: ["ja", 2] }], ["B1 tiếng Đức", { exactly: ["de", 3], speaks: ["de", 3] }], ["topik 2", { exactly: ["ko", 2], speaks: ["ko", 2] }],
    ["thực phẩm N4", { ...food, speaks: ["ja", 2] }], ["điều dưỡng đức b2", { ...nurse, market: "DE", speaks: ["de", 4] }], ["chưa biết tiếng gì đi đài loan", { market: "TW", speaks: ["none", 0] }], ["tiếng nhật n5", { exactly: ["ja", 1], speaks: ["ja", 1] }], ["no language taiwan", { market: "TW", speaks: ["none", 0] }],
  ],
  "school, experience, sex, age": [
    ["không cần bằng", { school: 0 }], ["tốt nghiệp cấp 3 đi đức", { market: "DE", school: 2 }], ["không cần kinh nghiệm", { experience: 0 }], ["nữ 25 tuổi", { sex: "female", age: 25 }], ["nam 40 tuổi nhật bản", { sex: "male", age: 40, market: "JP" }], ["nữ may mặc", { ...garment, sex: "female" }], ["42 tuổi xây dựng", { ...building, age: 42 }], ["đơn nam cơ khí", { ...metal, sex: "male" }], ["hàn hàn quốc kinh nghiệm 2 năm", { ...welding, market: "KR", experience: 24 }],
    ["hết lớp 9 đi nhật", { market: "JP", school: 1 }], ["nu 30 tuoi dai loan khong can bang", { sex: "female", age: 30, market: "TW", school: 0 }], ["no experience food processing japan", { ...food, market: "JP", experience: 0 }], ["đại học kỹ sư cơ khí", { trade: ["mechanical-engineer"], near: ["electrical-engineer", "civil-engineer"], school: 5 }],
  ],
  "programmes and length": [
    ["thực tập sinh", { programme: ["jp-intern"] }], ["tokutei", { programme: ["jp-ssw1"] }], ["kỹ năng đặc định nhà hàng", { ...restaurant, programme: ["jp-ssw1"] }], ["特定技能 介護", { ...care, programme: ["jp-ssw1"] }], ["ausbildung", { programme: ["de-ausbildung"] }], ["du học nghề điều dưỡng", { ...nurse, programme: ["de-ausbildung"] }], ["visa E-7", { programme: ["kr-e7"] }], ["e7 đóng tàu", { ...shipyard, programme: ["kr-e7"] }],
    ["tts nhật may mặc", { ...garment, programme: ["jp-intern"] }], ["đơn hàng 1 năm nhật bản", { market: "JP", contract: "up-to-12" }], ["nông nghiệp 1 năm", { ...farming, contract: "up-to-12" }], ["E-9 hàn quốc", { market: "KR" }], ["thời vụ hàn quốc", { market: "KR" }], ["dac dinh thuc pham", { ...food, programme: ["jp-ssw1"] }], ["bay tháng 3", { departs: "2027-03" }], ["trung cấp đài loan cơ khí", { ...metal, programme: ["tw-intermediate"] }],
  ],
  "whole sentences": [
    ["em muốn tìm việc may ở nhật bản ạ", { ...garment, market: "JP" }], ["cho em hỏi đơn hàng hộ lý đài loan nữ 35 tuổi", { ...care, market: "TW", sex: "female", age: 35 }], ["mình 28 tuổi chưa có kinh nghiệm muốn đi đức làm điều dưỡng", { ...nurse, market: "DE", age: 28, experience: 0 }], ["công việc chế biến thực phẩm lương cao tại Nhật Bản", { ...food, market: "JP", best: "wage" }],
    ["looking for welding jobs in korea", { ...welding, market: "KR" }], ["người Sơn La muốn đi nhật làm nông nghiệp", { ...farming, market: "JP" }], ["việc làm nhà máy đài loan không cọc không cần tiếng", { programme: ["tw-factory"], noDeposit: true, speaks: ["none", 0] }], ["xklđ lào cai đi hàn", { market: "KR" }], ["hàn xì nhật bản bao bây biển", { ...welding, market: "JP" }], ["kỹ sư cơ khí nhật lương trên 45 triệu N3", { trade: ["mechanical-engineer"], near: ["electrical-engineer", "civil-engineer"], market: "JP", wageAtLeast: 45, speaks: ["ja", 3] }],
  ],
  "names": [
    ["minh đức", { says: /minh duc/ }], ["nhật minh", { says: /nhat minh/ }], ["công ty đông á", { says: /dong a\b/ }], ["sao mai may mặc", { ...garment, says: /sao mai/ }], ["Sakura Foods", { says: /sakura foods/ }], ["hàn việt", { says: /han viet/ }], ["bến tre xanh", { says: /ben tre xanh/ }], ["mộc lan", { says: /moc lan/ }], ["may mắn", { says: /may man/ }], ["Pflegeheim Lindenhof", { says: /lindenhof/ }], ["sơn hà", { says: /son ha/ }], ["đại phát thợ hàn", { ...welding, says: /dai phat/ }],
  ],
  "as people put it": [
    ["đơn hàng đi nhật 2026 cho nam", { market: "JP", sex: "male" }], ["đơn hàng nữ đi nhật lương cao", { market: "JP", sex: "female", best: "wage" }], ["đơn hàng đóng gói thực phẩm", { ...food, near: ["meat-processing", "seafood-processing", "baking", "packing"] }], ["làm mộc nhật bản", { trade: ["carpentry"], near: ["furniture"], market: "JP" }],
    ["đơn nông nghiệp cho nữ", { ...farming, sex: "female" }], ["đơn 1 năm nam", { contract: "up-to-12", sex: "male" }], ["tokutei nhà hàng lương cao", { ...restaurant, programme: ["jp-ssw1"], best: "wage" }], ["kaigo đài loan", { ...care, market: "TW" }], ["lái máy xúc nhật bản", { trade: ["plant-operation"], market: "JP" }],
    ["việc nhẹ lương cao", { best: "wage" }], ["đi hàn không cần học tiếng", { market: "KR", speaks: ["none", 0] }], ["làm việc ở đức không cần kinh nghiệm", { market: "DE", experience: 0 }], ["in ấn ở nhật", { trade: ["printing"], market: "JP" }], ["lắp giàn giáo không cần tay nghề", { ...scaffold, experience: 0 }],
    ["làm cơm hộp nữ 20-30 tuổi", { ...food, sex: "female" }], ["xkld han quoc dien e7", { programme: ["kr-e7"], market: "KR" }], ["đơn trồng nấm", farm], ["vặt gà", { trade: ["meat-processing"] }], ["đi nhật vắt sữa", { trade: ["livestock"], market: "JP" }], ["thợ ống nước đức", { trade: ["plumbing"], market: "DE" }],
    ["kỹ sư điện nhật", { trade: ["electrical-engineer"], near: ["mechanical-engineer", "software-engineer", "civil-engineer"], market: "JP" }], ["điều dưỡng viên làm ở bệnh viện đức", { ...nurse, market: "DE" }], ["đi biển đài loan", { ...fishing, trade: ["nearshore-fishing", "farsea-fishing", "seafaring"], market: "TW" }], ["osin đài loan", { trade: ["domestic-help"], near: ["home-care"], market: "TW" }],
    ["làm giày đài loan", { trade: ["footwear"], market: "TW" }], ["dệt đài loan", { trade: ["textile"], near: ["garment"], market: "TW" }], ["sửa xe nhật", { trade: ["car-repair"], market: "JP" }], ["tài xế taxi nhật", { trade: ["taxi-driving"], near: ["bus-driving", "truck-driving"], market: "JP" }], ["bốc xếp hàng sân bay", { trade: ["aviation"], near: ["warehouse"] }],
    ["rửa bát nhà hàng nhật", { ...restaurant, market: "JP" }], ["xkld nam 45 tuoi", { sex: "male", age: 45 }], ["việc cho nữ 40 tuổi đài loan", { sex: "female", age: 40, market: "TW" }], ["đi nhật không mất tiền", { market: "JP", costAtMost: 0 }], ["di duc lam dieu duong can b1 khong", { ...nurse, market: "DE" }], ["hàn tig mig", welding], ["thợ điện hàn quốc", { trade: ["electrician"], market: "KR" }],
    ["nấu ăn trong viện dưỡng lão", { trade: ["cook"], near: ["care"] }, { trade: ["care"], near: ["cook"] }], ["lắp điều hòa", { trade: ["air-conditioning"] }], ["xây dựng đài loan lương 25 triệu", { ...building, market: "TW", wageAtLeast: 25 }], ["đơn hàng bay trước tết", {}], ["làm nail ở đức", { market: "DE" }], ["trông người già ở đài loan", { trade: ["home-care", "care"], market: "TW" }],
    ["cong nhan dien tu dai loan nu", { ...electronics, market: "TW", sex: "female" }], ["xưởng đúc nhôm", { trade: ["casting"] }], ["đơn mạ kẽm", { trade: ["plating"] }], ["nhà máy bánh mì", { trade: ["baking"] }], ["dọn phòng khách sạn nhật", { trade: ["hotel"], market: "JP" }], ["phân loại rác ở nhật", { trade: ["recycling"], market: "JP" }], ["sản xuất linh kiện nhựa", moulding], ["công nhân cầu đường", building],
    ["trang trại bò sữa hokkaido", { trade: ["livestock"], place: /hokkaido|sapporo/ }], ["giao hàng nhật bản", { ...truck, market: "JP" }], ["làm tàu điện nhật", { trade: ["railway"], market: "JP" }], ["thông dịch viên tiếng nhật", { trade: ["interpreter"] }], ["cắt may công nghiệp", garment], ["sơn ô tô", { trade: ["painting"], near: ["car-repair"] }], ["cốp pha nhật", { trade: ["formwork"], near: ["building"], market: "JP" }],
    ["nuôi hàu hiroshima", { trade: ["aquaculture"], near: ["seafood-processing"], place: /hiroshima/ }, { trade: ["aquaculture"] }], ["kho lạnh đức", { trade: ["warehouse", "air-conditioning"], market: "DE" }], ["hotel alpenblick", { says: /alpenblick/ }],
  ],
  "as people put it, more": [
    ["đơn đúc nhựa nhật bản", { ...moulding, market: "JP" }], ["cty nào có đơn chế biến hải sản", { ...seafood, near: ["aquaculture", "food-processing"] }], ["đi nhật làm thợ xây", { trade: ["bricklaying", "construction", "building", "plastering"], near: ["tiling", "scaffolding", "rebar", "formwork"], market: "JP" }], ["kỹ sư xây dựng nhật lương 40tr", { trade: ["civil-engineer"], near: ["mechanical-engineer", "electrical-engineer"], market: "JP", wageAtLeast: 40 }],
    ["nau an nhat ban", { trade: ["cook"], near: ["food-service"], market: "JP" }], ["quet don ve sinh", { trade: ["building-cleaning"] }], ["làm việc trong kho đức", { trade: ["warehouse"], near: ["forklift"], market: "DE" }], ["đơn thêu may", garment], ["nhà hàng nhật n3", { ...restaurant, market: "JP", speaks: ["ja", 3] }], ["đi đài chăm sóc người già tại nhà", { trade: ["home-care"], near: ["care"], market: "TW" }],
    ["bang cap 3 di duc", { market: "DE", school: 2 }], ["lái xe bus đức", { trade: ["bus-driving"], near: ["truck-driving"], market: "DE" }], ["chi phi duoi 15 trieu khong coc", { costAtMost: 15, noDeposit: true }], ["women garment jobs", { ...garment, sex: "female" }], ["kerja las jepang", { ...welding, market: "JP" }], ["溶接工 特定技能", { ...welding, programme: ["jp-ssw1"] }], ["機械加工 台湾", { ...metal, market: "TW" }],
    ["thuyen vien tau ca dai loan", { ...fishing, market: "TW" }], ["tau ca han quoc e10", { ...fishing, programme: ["kr-e10"], market: "KR" }], ["trồng dâu tây", farm], ["tien phay bao mai", metal], ["phiên dịch n2", { trade: ["interpreter"], speaks: ["ja", 4] }], ["giặt ủi khách sạn", { trade: ["linen"], near: ["hotel"] }], ["đóng hộp hải sản", { ...seafood, near: ["food-processing", "packing"] }],
    ["mình 19 tuổi muốn học nghề ở đức", { programme: ["de-ausbildung"], age: 19 }], ["xe nâng đài loan", { trade: ["forklift"], market: "TW" }], ["cần gấp hàn tàu hàn quốc", { ...welding, near: ["shipbuilding", "steel-structure"], market: "KR", best: "deadline" }], ["sữa chữa tàu biển", { trade: ["shipbuilding"] }], ["cát phê nhà hàng", restaurant], ["mạ điện hải phòng", { trade: ["plating"] }],
  ],
  "other words": [
    ["nghỉ chủ nhật", { says: /nghi chu nhat/ }], ["ký túc xá", { says: /ky tuc xa/ }], ["tăng ca", { says: /tang ca/ }], ["may nghỉ chủ nhật", { ...garment, says: /chu nhat/ }], ["nhận cả vợ chồng", { says: /vo chong/ }], ["máy", { trade: ["machining", "cnc", "machine-maintenance", "plastic-moulding", "plant-operation", "air-conditioning", "printing", "pressing"], near: ["electronics-assembly", "vehicle-assembly", "wood", "casting", "food-processing", "factory-work"] }],
  ],
};

export const JUDGEMENTS: readonly Judgement[] = Object.entries(ROWS).flatMap(([kind, rows]) => rows.map(([query, ...wants]) => ({ query, kind, wants })));
