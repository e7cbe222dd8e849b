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

const field = (severity: string, at = "description_vi") => `${severity} forbidden_fee_name ${at}`;

describe("running text that plainly asks", () => {
  it.each([
    "Phí môi giới 30 triệu không hoàn lại",
    "Phí giữ chỗ 5 triệu không hoàn lại",
    "giữ chỗ 5 triệu khi chưa phỏng vấn",
    "Phí môi giới 30 triệu miễn trả lãi",
    "Brokerage fee 1000 USD no refund",
    "Phi moi gioi 30 triệu",
    "Phi moi gioi 30 trieu",
    "Phí môi giới: 30.000.000 đồng",
    "Phí môi giới (30 triệu)",
    "Phí môi giới: 0,5 triệu",
    "Trả 30 triệu cho công ty môi giới",
    "Không thu phí đào tạo nhưng phí môi giới 30 triệu",
    "Thu giữ hộ chiếu sau khi nhập cảnh",
    "Phí dịch vụ 20 triệu không bao gồm phí môi giới 10 triệu",
    "Không cần kinh nghiệm phí môi giới 30 triệu",
    "Yêu cầu thế chấp sổ đỏ",
    "Để lại sổ đỏ làm tin",
    "Công ty giữ hộ chiếu đến khi về nước",
    "Giữ hộ chiếu và bằng cấp gốc",
    "công ty giữ bằng gốc",
    "Phí tuyển chọn 3 triệu",
    "Phí phỏng vấn 3 triệu",
    "Phí thi tuyển 3 triệu",
  ])("%s: refused", (description) => {
    expect(brief(checkFeeNames(lawfulOrder("jp-intern", { description })))).toEqual([
      field("block"),
    ]);
    expect(brief(checkFeeNames(lawfulOrder("jp-intern", { title: description })))).toEqual([
      field("block", "title_vi"),
    ]);
  });

  it.each(["Công ty giữ hộ chiếu đến khi về nước", "công ty giữ bằng gốc"])(
    "%s: no article names it",
    (description) => {
      expect(checkFeeNames(lawfulOrder("jp-intern", { description }))).toMatchObject([
        { article: null },
      ]);
    },
  );
});

it.each(["Phí môi giới theo quy định", "Thế chấp sổ đỏ", "Giữ hộ chiếu", "Bảo lãnh bằng sổ đỏ"])(
  "%s: a doubtful sentence warns",
  (description) => {
    expect(brief(checkFeeNames(lawfulOrder("jp-intern", { description })))).toEqual([
      field("warn"),
    ]);
  },
);

it.each([
  "Phí môi giới: 0 đồng",
  "Phí môi giới: không",
  "Phi moi gioi: mien phi",
  "Phí môi giới 0 đồng",
  "Phí môi giới (0 đồng)",
  "Phí môi giới không phải nộp",
  "Phí môi giới do chủ sử dụng lao động trả",
  "Công ty trả phí môi giới",
  "Thu phí môi giới là trái luật",
  "Nếu ai đòi phí môi giới hãy báo công ty",
  "công ty môi giới Đài Loan thu phí phục vụ 1.800 NT$",
  "Người lao động tự giữ hộ chiếu và tiền lương",
  "Phải giữ giấy tờ tùy thân cẩn thận và nộp bản sao",
  "Giữ bằng chứng nhận và nộp bản sao",
  "Vay ngân hàng chính sách trên 200 triệu mới phải thế chấp",
  "Vay ngân hàng ... trên 200 triệu mới phải thế chấp",
  "Vay ngân hàng … trên 200 triệu mới phải thế chấp",
  "Thu nhập 30 triệu, phỏng vấn trực tuyến",
  "Nhân viên môi giới bất động sản",
  "Cẩn thận với môi giới thu tiền",
  "Cảnh báo: môi giới thu 30 triệu",
  "Không nộp hồ sơ qua môi giới",
  "Nộp hồ sơ qua môi giới",
  "Broker fee paid by employer",
  "Brokerage fee is zero",
  "Phí môi giới: Không áp dụng",
  "Đừng nộp tiền cho môi giới",
  "Lao động được giữ hộ chiếu",
  "Phí môi giới công ty không thu",
  "Phí môi giới 30 triệu do chủ trả",
])("“%s” says nothing against the order", (description) => {
  expect(checkFeeNames(lawfulOrder("jp-intern", { description }))).toEqual([]);
});
