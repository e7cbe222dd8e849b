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
  ])("%s: %i", (description, count) => {
    expect(
      brief(checkForbiddenWork(lawfulOrder("jp-ssw1", { title: "Nhân viên", description }))),
    ).toEqual(Array.from({ length: count }, () => "block job_forbidden description_vi"));
  });
});
