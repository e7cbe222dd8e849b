// Thirty invented agencies, their channels, and invented names that reports warn about. None of them exists.
import { addDays } from "#app/domain/catalogue/day.ts";
import type { Day } from "#app/domain/catalogue/day.ts";
import type { ChannelKind } from "#app/domain/agencies/channel.ts";
import type { FlagSubject } from "#app/domain/brokers/check.ts";

const NAMES = [
  "Hoa Gạo",
  "Suối Mơ",
  "Bông Lau",
  "Nương Xanh",
  "Cầu Mây",
  "Đá Vôi",
  "Hương Quế",
  "Mắc Khén",
  "Thổ Cẩm",
  "Chợ Phiên",
  "Sương Sớm",
  "Thông Reo",
  "Lúa Nếp",
  "Khèn Lá",
  "Bậc Thang",
  "Hồ Núi",
  "Đào Phai",
  "Gió Lào",
  "Nắng Hạ",
  "Sông Trăng",
  "Bến Tre Xanh",
  "Cỏ Lúa",
  "Mưa Nguồn",
  "Tre Làng",
  "Trăng Rằm",
  "Đồi Sim",
  "Lá Cọ",
  "Biển Nhớ",
  "Phù Sa",
  "Mận Hậu",
] as const;
const FORMS = [
  "Công ty CP Nhân lực",
  "Công ty TNHH Hợp tác lao động",
  "Công ty CP Phái cử",
  "Công ty CP Cung ứng nhân lực quốc tế",
  "Công ty TNHH Phát triển nguồn nhân lực",
] as const;
const STREETS = ["phố Mẫu", "đường Thí Dụ", "ngõ Minh Họa"] as const;
/** Enough for every programme: a third also care work in Japan, a third domestic work in Taiwan. */
const APPROVALS = [
  "JP;TW;TW-DOMESTIC",
  "JP;JP-CARE",
  "JP;TW;JP-CARE;TW-DOMESTIC",
  "JP;TW",
  "JP",
] as const;

export type SampleAgency = {
  number: string;
  cells: Record<string, string>;
  channels: { kind: ChannelKind; value: string }[];
};

const licenceNumber = (at: number) => String(8801 + at);

/** The sample register; `ended` prints the licences that have ended since, as a later list would. */
export function sampleAgencies(today: Day, ended: boolean): SampleAgency[] {
  return NAMES.map((name, at) => {
    const number = licenceNumber(at);
    const end = ended ? ENDED.get(at) : undefined;
    return {
      number,
      cells: {
        licence_no: `${number}/LĐTBXH-GP`,
        licence_date: addDays(today, -900 - at * 67),
        name: `${FORMS[at % FORMS.length]} ${name}`,
        name_en: `Sample Agency ${number}`,
        tax_code: `010880${number}`,
        address: `Số ${at + 3}, ${STREETS[at % STREETS.length]}, Hà Nội`,
        phone: `0900 10${number.slice(0, 2)} ${number.slice(2)}`,
        website: `https://mau${number}.vn`,
        status: end?.state ?? "active",
        status_date: end ? addDays(today, -end.daysAgo) : "",
        approvals: APPROVALS[at % APPROVALS.length] ?? "JP",
      },
      channels: [
        { kind: "bank_account", value: `1900 ${number} 0001` },
        { kind: "page", value: `https://www.facebook.com/mau${number}.chinhthuc` },
        ...(at % 3 === 0
          ? [{ kind: "phone" as const, value: `0900 20${number.slice(0, 2)} ${number.slice(2)}` }]
          : []),
      ],
    };
  });
}

const ENDED = new Map<number, { state: "revoked" | "returned"; daysAgo: number }>([
  [7, { state: "revoked", daysAgo: 40 }],
  [13, { state: "returned", daysAgo: 21 }],
  [22, { state: "revoked", daysAgo: 6 }],
]);

/** Licences that the sample orders are spread over; the three that end have orders too, so that their pages show what that means. */
export const AGENCY_COUNT = NAMES.length;

export function approvalsOf(agency: number): string[] {
  return (APPROVALS[agency % APPROVALS.length] ?? "JP").split(";");
}

/** Invented warnings: what is warned of, why, by how many reports, and how many days ago. */
const FLAGS: readonly [FlagSubject, string, string, number, number][] = [
  ["phone", "0900 000 678", "Mời đi Hàn Quốc E-9, đòi đặt cọc 30 triệu đồng.", 3, 96],
  [
    "phone",
    "0900 000 911",
    "Tự xưng nhân viên công ty có giấy phép, đòi chuyển tiền vào tài khoản riêng.",
    4,
    61,
  ],
  ["phone", "0900 000 345", "Hứa đi Đức không cần tiếng, thu 40 triệu đồng giữ chỗ.", 2, 33],
  ["name", "Trung tâm Việc làm Hàn Quốc 24h", "Không có giấy phép, thu phí E-9.", 5, 120],
  [
    "name",
    "Công ty TNHH Du lịch Cánh Buồm Mẫu",
    "Công ty du lịch tuyển lao động bằng visa du lịch.",
    3,
    77,
  ],
  ["name", "Nhóm Zalo Bay Nhanh Đài Loan", "Hứa bay trong 10 ngày, đòi giữ hộ chiếu.", 2, 18],
  [
    "page",
    "https://www.facebook.com/xkld.bay.nhanh.mau",
    "Dùng ảnh sân bay giả làm bằng chứng.",
    6,
    54,
  ],
  ["page", "nhatban24h-mau.com", "Giả trang của một công ty có giấy phép.", 3, 88],
  ["page", "https://zalo.me/0900000678", "Nhận tiền đặt cọc giữ chỗ E-9.", 2, 90],
  ["bank_account", "0000 678 999 111", "Tài khoản cá nhân nhận tiền đặt cọc.", 4, 95],
  ["bank_account", "1234 0000 5678", "Tài khoản cá nhân nhận phí môi giới đi Đức.", 2, 30],
  ["name", "Dịch vụ Visa Thời Vụ E-8 Mẫu", "Mời chuyển hộ khẩu để đi thời vụ Hàn Quốc.", 3, 47],
];

export function sampleFlags(
  today: Day,
): { subject: FlagSubject; value: string; reason: string; reportCount: number; flaggedOn: Day }[] {
  return FLAGS.map(([subject, value, reason, reportCount, daysAgo]) => ({
    subject,
    value,
    reason,
    reportCount,
    flaggedOn: addDays(today, -daysAgo),
  }));
}
