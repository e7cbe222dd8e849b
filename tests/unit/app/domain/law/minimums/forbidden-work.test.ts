import { describe, expect, it } from "vitest";
import { checkForbiddenWork } from "#app/domain/law/minimums/forbidden-work.ts";
import { brief, lawfulOrder } from "#tests/unit/app/domain/law/lawful-order.ts";

const PLAIN = "Có chỗ ở, bảo hiểm theo luật nước sở tại.";

describe("titles", () => {
  it.each([
    ["Nhân viên massage khách sạn", "a"],
    ["Mát-xa", "a"],
    ["Nhan vien mat xa", "a"],
    ["Luyện quặng đồng", "b"],
    ["Khai thác quặng phóng xạ", "c"],
    ["Đóng gói thuốc trừ sâu", "d"],
    ["Săn bắt cá sấu", "đ"],
    ["Thợ lặn biển", "e"],
    ["Khai thác than hầm lò", "e"],
    ["Khâm liệm, mai táng", "g"],
    ["Nhân viên hỏa táng", "g"],
    ["Thợ lò", "e"],
    ["Thợ lò mỏ than", "e"],
    ["Commercial diver", "e"],
    ["Luyện đồng", "b"],
  ])("%s is forbidden by point %s", (title, point) => {
    expect(checkForbiddenWork(lawfulOrder("jp-ssw1", { title, description: PLAIN }))).toMatchObject(
      [
        {
          code: "job_forbidden",
          severity: "block",
          field: "title_vi",
          article: `Law 69/2020/QH14 art. 7.12.${point}`,
        },
      ],
    );
  });

  it.each([
    "Hộ lý chăm sóc người cao tuổi",
    "Kỹ thuật viên vật lý trị liệu, mát xa",
    "Lắp ráp ghế massage",
    "Phun thuốc trừ sâu",
    "Nuôi cá sấu",
    "Kỷ niệm",
    "Xây dựng đường hầm",
    "Hàn",
    "Chế biến thủy sản",
    "Thợ lò hơi",
    "Thợ lò cao",
    "Thợ lò nung gốm",
    "Thợ lò bánh mì",
    "Thợ lò mổ",
    "tho lo hoi",
    "Truck diver",
    "Huấn luyện đồng bộ",
    "cong ty liem chinh",
    "Hộ lý xoa bóp tay chân cho cụ",
  ])("%s is not", (title) => {
    expect(checkForbiddenWork(lawfulOrder("jp-ssw1", { title, description: PLAIN }))).toEqual([]);
  });
});

describe("descriptions", () => {
  it.each([
    ["Phục vụ massage cho khách tại khách sạn.", 1],
    ["Xoa bóp cho người già.", 0],
    ["Không phải làm massage tại khách sạn.", 0],
    ["Liệm và thiêu xác.", 1],
    ["Bảo hiểm trả chi phí mai táng và đưa thi hài về nước.", 0],
    [PLAIN, 0],
    ["Môi trường rèn luyện đồng thời học tiếng.", 0],
    ["ren luyen dong thoi hoc tieng", 0],
    ["Được huấn luyện đồng bộ.", 0],
    ["duoc huan luyen dong bo", 0],
    ["Tuyển thợ lò hơi.", 0],
    ["Tuyển thợ lò nung gốm.", 0],
    ["Tuyển thợ lò bánh mì.", 0],
    ["Tuyển thợ lò mổ.", 0],
    ["Company diver picks you up", 0],
    ["Có chế độ tử tuất và mai táng theo bảo hiểm.", 0],
    ["Công ty hỗ trợ tiền mai táng.", 0],
    ["Nếu tử vong, công ty lo hỏa táng và đưa tro cốt về.", 0],
    ["cong ty liem chinh", 0],
    ["cong ty o Bac Tu Liem", 0],
    ["Hộ lý xoa bóp tay chân cho cụ, phòng giải trí rộng.", 0],
    ["Làm ở nhà hàng, phòng nghỉ có máy xoa bóp.", 0],
    ["Nhà hàng có máy xoa bóp cho nhân viên.", 0],
    ["Hỏa táng người đã mất.", 1],
    ["Công việc hỏa táng, có hỗ trợ ăn ở.", 1],
    ["Lái xe chở thuốc nổ, trợ cấp rủi ro cao.", 1],
    ["Hỗ trợ lo hậu sự, mai táng.", 0],
    ["Massage cho khách ở spa gần bệnh viện. Có bảo hiểm.", 1],
  ])("%s: %i", (description, count) => {
    expect(
      brief(checkForbiddenWork(lawfulOrder("jp-ssw1", { title: "Nhân viên", description }))),
    ).toEqual(Array.from({ length: count }, () => "block job_forbidden description_vi"));
  });

  it.each([
    ["Nhân viên", "Ưu tiên người từng làm hầm lò."],
    ["Nhân viên khách sạn", "Massage cho khách."],
  ])("%s: “%s” is doubtful and warns", (title, description) => {
    expect(brief(checkForbiddenWork(lawfulOrder("jp-ssw1", { title, description })))).toEqual([
      "warn job_forbidden description_vi",
    ]);
  });
});
