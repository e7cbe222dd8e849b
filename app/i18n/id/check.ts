// Indonesian words for checking a name, licence, phone, page or account.
import type { SameKeys } from "#app/i18n/catalogue.ts";
import type { check as vi } from "#app/i18n/vi/check.ts";

export const check = {
  "check.title": "Apakah orang ini boleh merekrut?",
  "check.description":
    "Periksa perusahaan, nomor telepon, rekening, atau halaman sebelum memberi uang.",
  "check.label": "Siapa yang menawari Anda kerja?",
  "check.hint":
    "Nama perusahaan, nomor izin, nomor telepon, nomor rekening, atau halaman Facebook, Zalo.",
  "check.button": "Periksa",
  "check.empty": "Tulis nama, nomor telepon, nomor rekening, atau halaman.",
  "check.error-title": "Kesalahan: {title}",

  "check.many": "Anda menulis {count} hal. Ini jawaban untuk setiap hal.",
  "check.former-line":
    "Sebelum 2017 angka ini bisa juga telepon rumah, sekarang {value}. Keduanya sudah dicari.",

  "check.flag": "Sudah ada peringatan",
  "check.flag.text": "{value} ada dalam {count} laporan yang terverifikasi, sejak {day}.",
  "check.flag.reason": "Isi laporan: {reason}.",
  "check.flag.namesake":
    "Orang atau perusahaan lain bisa bernama sama. Lihat juga nomor telepon dan rekeningnya.",
  "check.flag.pay": "Jangan kirim uang. Jangan serahkan paspor atau KTP.",
  "check.flag.keep": "Simpan pesan, nomor rekening, dan kuitansi.",
  "check.flag.call": "Sudah kirim uang? Lapor polisi dan hubungi Pusat Layanan sekarang.",
  "check.flag.licensed": "Izin dan peringatan adalah dua hal. Peringatan di atas tetap berlaku.",

  "check.licensed": "Berizin",
  "check.licensed.name": "{name} memegang izin {number}, masih berlaku.",
  "check.licensed.licence": "Izin {number} milik {name}, masih berlaku.",
  "check.licensed.phone": "Nomor {value} milik {name}, izin {number}, masih berlaku.",
  "check.licensed.page": "Halaman {value} milik {name}, izin {number}, masih berlaku.",
  "check.licensed.bank_account": "Rekening {value} milik {name}, izin {number}, masih berlaku.",
  "check.suspended": "Berizin, tetapi sedang dihentikan sementara",
  "check.suspended.text": "{name}, izin {number}, sekarang tidak boleh merekrut.",
  "check.suspended.wait": "Jangan beri uang atau dokumen sekarang.",
  "check.listed": "Menurut daftar tanggal {day}.",
  "check.orders": "Lihat {count} lowongan dan nomor telepon asli",
  "check.orders.none": "Lihat halaman dan nomor telepon asli perusahaan",

  "check.next": "Lalu bagaimana?",
  "check.next.name.who": "Siapa saja bisa memakai nama ini. Periksa juga nomor teleponnya.",
  "check.next.name.call": "Hubungi hanya nomor di halaman perusahaan.",
  "check.next.channel.code": "Minta kode lowongan, seperti VT‑7K3Q9X, lalu ketik di atas.",
  "check.next.sign": "Bayar hanya setelah tanda tangan kontrak. Selalu minta kuitansi.",

  "check.was.revoked": "Izin sudah dicabut",
  "check.was.returned": "Izin sudah dikembalikan",
  "check.was.unlisted": "Tidak ada lagi di daftar perusahaan berizin",
  "check.was.text": "{name}, izin {number}, tidak boleh merekrut lagi.",
  "check.was.since": "Sejak {day}.",
  "check.was.pay": "Jangan melamar. Jangan beri uang.",
  "check.was.paid": "Sudah membayar? Simpan kuitansi dan hubungi Pusat Layanan.",
  "check.was.agency": "Lihat kewajiban perusahaan kepada Anda",

  "check.unknown": "Tidak ada di daftar perusahaan berizin",
  "check.unknown.name": "Tidak ada perusahaan berizin bernama “{value}”.",
  "check.unknown.licence": "Tidak ada izin nomor “{value}”.",
  "check.unknown.phone": "Tidak ada perusahaan yang mendaftarkan nomor {value}.",
  "check.unknown.page": "Tidak ada perusahaan yang mendaftarkan halaman {value}.",
  "check.unknown.page.alike": "Halaman palsu sering hanya berbeda satu huruf dari yang asli.",
  "check.unknown.bank_account": "Tidak ada perusahaan yang mendaftarkan rekening {value}.",
  "check.unknown.pay": "Jangan serahkan uang, paspor, atau KTP.",
  "check.unknown.ask": "Tanyakan nama perusahaan dan nomor izinnya, lalu periksa di sini.",
  "check.unknown.call": "Jika ragu, hubungi Pusat Layanan dulu.",

  "check.code": "Tidak ada lowongan dengan kode ini",
  "check.code.text": "{value} tidak ada di situs ini. Kode mungkin palsu atau salah salin.",

  "check.no-register": "Daftar izin belum ada. Hubungi Pusat Layanan.",

  "check.similar": "Atau maksud Anda:",

  "check.number": "Cara membaca nomor izin",
  "check.number.example": "9912/LĐTBXH-GP",
  "check.number.digits": "9912",
  "check.number.digits.text": "Nomor milik perusahaan. Ketik nomor ini di atas.",
  "check.number.ministry": "LĐTBXH",
  "check.number.ministry.text":
    "Kementerian yang memberi. Izin baru bisa menyebut kementerian lain.",
  "check.number.kind": "GP",
  "check.number.kind.text": "Singkatan kata izin dalam bahasa Vietnam.",
  "check.number.not": "Surat pendaftaran usaha bukan izin ini.",

  "check.signs": "Empat tanda untuk berhenti dulu",
  "check.signs.korea": "Ke Korea E-9 atau E-8 lewat perusahaan",
  "check.signs.korea.text":
    "Tidak ada perusahaan yang boleh merekrut untuk ini. E-9: Pusat Tenaga Kerja Luar Negeri; biaya EPS dibayar di sana. E-8: dinas tenaga kerja provinsi.",
  "check.signs.account": "Diminta transfer ke rekening pribadi",
  "check.signs.account.text": "Bayar hanya kepada perusahaan. Perusahaan wajib memberi kuitansi.",
  "check.signs.deposit": "Diminta uang muka supaya dapat tempat",
  "check.signs.deposit.text":
    "Melamar dan ikut seleksi gratis. Tidak ada biaya untuk mendapat tempat.",
  "check.signs.tourist": "Berangkat dengan visa turis",
  "check.signs.tourist.text":
    "Bekerja perlu visa kerja. Bekerja dengan visa turis melanggar hukum.",
} as const satisfies SameKeys<typeof vi>;
