// Says that an agency's licence has ended: to the agency what it may no longer do, to the centre what to look after.
import type { AccountRole } from "#app/domain/accounts/account.ts";
import type { LicenceEnded } from "#app/domain/accounts/mail/mail.ts";
import type { Lang } from "#app/domain/catalogue/names.ts";
import { formatDay } from "#app/i18n/format.ts";
import { links } from "#app/links.ts";
import type { Letter, Reader } from "./letter-paper.ts";

type Words = {
  subject: (agency: string) => string;
  state: Record<LicenceEnded["state"], string>;
  what: (values: { agency: string; number: string; state: string; day: string }) => string;
  hidden: string;
  /** Law 69/2020/QH14 art. 27: duties of the firm when its licence has ended. */
  duties: Record<AccountRole, readonly string[]>;
  page: string;
};

const WORDS = {
  vi: {
    subject: (agency) => `Giấy phép của ${agency} không còn hiệu lực`,
    state: {
      returned: "đã nộp lại",
      revoked: "đã bị thu hồi",
      unlisted: "không còn trong danh sách được cấp phép",
    },
    what: ({ agency, number, state, day }) =>
      `Giấy phép ${number} của ${agency} ${state}, từ ngày ${day}.`,
    hidden: "Mọi đơn hàng của công ty đã được ẩn khỏi Việc Thật, ngay lúc danh sách được nhập.",
    duties: {
      agency: [
        "Từ nay công ty không được quảng cáo, tuyển chọn, dạy nghề hay ký hợp đồng mới.",
        "Công ty vẫn phải lo cho người đang làm việc ở nước ngoài (Luật 69/2020/QH14, Điều 27).",
        "Nếu danh sách sai, hãy gửi văn bản cho Trung tâm Dịch vụ việc làm tỉnh.",
      ],
      centre: [
        "Người đang làm hồ sơ với công ty cần được báo: không ký thêm, không nộp thêm tiền, lấy lại giấy tờ gốc.",
        "Công ty vẫn phải lo cho người đang làm việc ở nước ngoài (Luật 69/2020/QH14, Điều 27).",
      ],
    },
    page: "Trang của công ty",
  },
  en: {
    subject: (agency) => `The licence of ${agency} has ended`,
    state: {
      returned: "was returned",
      revoked: "was revoked",
      unlisted: "is no longer on the list of licences",
    },
    what: ({ agency, number, state, day }) =>
      `Licence ${number} of ${agency} ${state}, from ${day}.`,
    hidden: "All its orders are hidden from Việc Thật since the moment the list was read in.",
    duties: {
      agency: [
        "From now on the agency may not advertise, select, train or sign anyone.",
        "It must still look after the people it has sent abroad (Law 69/2020/QH14, art. 27).",
        "If the list is wrong, please write to the provincial employment centre.",
      ],
      centre: [
        "People who are applying through it must be told: sign nothing more, pay nothing more, take original papers back.",
        "It must still look after the people it has sent abroad (Law 69/2020/QH14, art. 27).",
      ],
    },
    page: "The agency's page",
  },
  id: {
    subject: (agency) => `Izin ${agency} sudah berakhir`,
    state: {
      returned: "sudah dikembalikan",
      revoked: "sudah dicabut",
      unlisted: "tidak ada lagi di daftar izin",
    },
    what: ({ agency, number, state, day }) =>
      `Izin ${number} milik ${agency} ${state}, sejak ${day}.`,
    hidden: "Semua lowongannya disembunyikan dari Việc Thật sejak daftar itu dimasukkan.",
    duties: {
      agency: [
        "Mulai sekarang perusahaan tidak boleh beriklan, menyeleksi, melatih, atau membuat kontrak baru.",
        "Perusahaan tetap wajib mengurus pekerja yang sudah di luar negeri (UU 69/2020/QH14, pasal 27).",
        "Jika daftar itu salah, kirim surat ke pusat layanan kerja provinsi.",
      ],
      centre: [
        "Orang yang sedang melamar perlu diberi tahu: jangan menandatangani atau membayar lagi, ambil kembali dokumen asli.",
        "Perusahaan tetap wajib mengurus pekerja yang sudah di luar negeri (UU 69/2020/QH14, pasal 27).",
      ],
    },
    page: "Halaman perusahaan",
  },
} satisfies Record<Lang, Words>;

export function licenceEnded(
  values: LicenceEnded,
  { lang, role }: Reader,
  siteUrl: string,
): Letter {
  const words: Words = WORDS[lang];
  const { agency, number, slug, state, on } = values;
  return {
    subject: words.subject(agency),
    text: [
      words.what({ agency, number, state: words.state[state], day: formatDay(on, lang) }),
      words.hidden,
      words.duties[role].join("\n"),
      `${words.page}: ${siteUrl}${links.agency(lang, slug)}`,
    ].join("\n\n"),
  };
}
