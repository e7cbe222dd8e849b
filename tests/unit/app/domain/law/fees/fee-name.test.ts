import { describe, expect, it } from "vitest";
import { checkFeeNames } from "#app/domain/law/fees/fee-name.ts";
import { brief, fee, lawfulOrder } from "#tests/unit/app/domain/law/lawful-order.ts";

describe("names of fees", () => {
  it.each([
    ["Phí giữ chỗ", "block"],
    ["phi giu cho", "block"],
    ["Tiền chống trốn", "block"],
    ["Phí môi giới", "block"],
    ["Hoa hồng cộng tác viên", "block"],
    ["Bảo lãnh bằng sổ đỏ", "warn"],
    ["Bảo lãnh bằng bìa đỏ", "warn"],
    ["Giữ sổ đỏ", "block"],
    ["Giữ hộ chiếu", "block"],
    ["Giữ bằng tốt nghiệp", "block"],
    ["Thế chấp quyền sử dụng đất", "block"],
    ["Phí tuyển chọn", "block"],
    ["Phí phỏng vấn", "block"],
    ["Brokerage", "block"],
    ["Phí bảo lãnh", "warn"],
    ["Khám sức khỏe", null],
    ["Đồng phục", null],
    ["Visa", null],
    ["Vé xe", null],
    ["Giữ cho con", null],
    ["Học tiếng Nhật", null],
  ])("%s: %s", (name, severity) => {
    const findings = checkFeeNames(lawfulOrder("kr-e7", { fees: [fee("other", 1_000_000, name)] }));
    expect(brief(findings)).toEqual(
      severity === null ? [] : [`${severity} forbidden_fee_name fee_other_vnd`],
    );
  });

  it("are read on every kind of line, but not where nothing is asked", () => {
    expect(
      brief(checkFeeNames(lawfulOrder("kr-e7", { fees: [fee("documents", 1, "giữ chỗ")] }))),
    ).toEqual(["block forbidden_fee_name fee_documents_vnd"]);
    expect(checkFeeNames(lawfulOrder("kr-e7", { fees: [fee("other", 0, "giữ chỗ")] }))).toEqual([]);
  });
});

describe("charges in running text", () => {
  it.each([
    ["Đặt cọc giữ chỗ 10 triệu", 1],
    ["Không cần bằng, thu phí giữ chỗ 5 triệu", 1],
    ["Thu phí môi giới 20 triệu.", 1],
    ["Không thu phí môi giới", 0],
    ["Miễn phí môi giới", 0],
    ["Nghiêm cấm thu tiền giữ chỗ", 0],
    ["Trồng, thu hoạch hoa hồng", 0],
    ["Phỏng vấn trực tuyến, đóng gói rau", 0],
    ["Có chỗ ở, bảo hiểm theo luật nước sở tại.", 0],
  ])("%s: %i", (description, count) => {
    const findings = checkFeeNames(lawfulOrder("jp-intern", { description }));
    expect(brief(findings)).toEqual(
      Array.from({ length: count }, () => "block forbidden_fee_name description_vi"),
    );
  });
});
