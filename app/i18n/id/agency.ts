// Indonesian words for the list of agencies and the page of one agency.
import type { SameKeys } from "#app/i18n/catalogue.ts";
import type { agency as vi } from "#app/i18n/vi/agency.ts";

export const agency = {
  "agency.list.title": "Perusahaan mana yang boleh merekrut?",
  "agency.list.description":
    "Perusahaan yang menempatkan pekerja ke luar negeri, dengan izin dan lowongannya.",
  "agency.list.lead": "Hanya perusahaan dengan izin yang masih berlaku boleh merekrut Anda.",
  "agency.list.label": "Nama perusahaan atau nomor izin",
  "agency.list.button": "Cari",
  "agency.list.count": "{count} perusahaan",
  "agency.list.none": "Tidak ada perusahaan yang cocok dengan “{typed}”.",
  "agency.list.check": "Periksa nama ini",
  "agency.list.all": "Lihat semua perusahaan",
  "agency.list.orders": "{count} lowongan buka",
  "agency.list.no-orders": "Belum ada lowongan",
  "agency.list.stopped": "Tidak boleh merekrut",

  "agency.description": "Izin, kontak asli, dan lowongan dari {name}.",
  "agency.active": "Boleh merekrut",
  "agency.active.text": "Izin {number} berlaku hari ini.",
  "agency.suspended": "Sedang dihentikan sementara",
  "agency.suspended.text":
    "Perusahaan masih memegang izin {number}, tetapi sekarang tidak boleh merekrut.",
  "agency.revoked": "Izin sudah dicabut",
  "agency.returned": "Perusahaan sudah mengembalikan izinnya",
  "agency.unlisted": "Tidak ada lagi di daftar perusahaan berizin",
  "agency.ended.text": "Izin {number} tidak berlaku lagi.",
  "agency.ended.since": "Sejak {day}.",
  "agency.listed": "Menurut daftar tanggal {day}.",
  "agency.ended.may-not":
    "Perusahaan tidak boleh beriklan, menyeleksi, melatih, atau membuat kontrak baru.",
  "agency.ended.still-owes": "Perusahaan tetap wajib mengurus pekerja yang sudah di luar negeri.",
  "agency.ended.paid":
    "Sudah membayar tetapi belum berangkat? Simpan kuitansi dan hubungi Pusat Layanan.",
  "agency.suspended.wait": "Jangan beri uang atau dokumen sampai perusahaan boleh merekrut lagi.",
  "agency.law": "UU Vietnam 69/2020/QH14, pasal 27",

  "agency.licence": "Izin",
  "agency.licence.number": "Nomor",
  "agency.licence.granted": "Diberikan",
  "agency.licence.state": "Hari ini",
  "agency.licence.listed": "Daftar tanggal",

  "agency.approvals": "Boleh menempatkan ke mana?",
  "agency.approvals.yes": "boleh",
  "agency.approvals.no": "belum boleh",
  "agency.approvals.JP": "Jepang",
  "agency.approvals.JP-CARE": "Caregiver lansia di Jepang",
  "agency.approvals.TW": "Taiwan",
  "agency.approvals.TW-DOMESTIC": "Pekerja rumah tangga di Taiwan",
  "agency.approvals.licence-alone": "Jerman; Korea jalur E-7, E-10",
  "agency.approvals.nobody": "Korea E-9, E-8: tidak satu pun perusahaan boleh",
  "agency.approvals.nobody.text": "tidak boleh",
  "agency.approvals.note": "Setiap lowongan juga perlu persetujuan sendiri.",

  "agency.channels": "Kontak asli perusahaan",
  "agency.channels.only": "Hanya nomor, halaman, dan rekening ini yang didaftarkan perusahaan.",
  "agency.channels.ended":
    "Perusahaan hanya mendaftarkan kontak ini. Perusahaan tidak boleh menerima uang.",
  "agency.channels.other": "Jika ada yang menghubungi dari tempat lain, periksa dulu.",
  "agency.channels.none": "Perusahaan belum mendaftarkan kontak. Hubungi Pusat Layanan lebih dulu.",
  "agency.channels.phone": "Telepon",
  "agency.channels.page": "Halaman web",
  "agency.channels.bank_account": "Rekening penerima uang",
  "agency.channels.address": "Alamat",
  "agency.channels.register": "tercetak di daftar izin",
  "agency.channels.declared": "didaftarkan {day}",
  "agency.channels.check": "Nomor, halaman, atau rekening yang ingin diperiksa",
  "agency.channels.check.button": "Periksa",

  "agency.orders": "Lowongan yang buka",
  "agency.orders.none": "Hari ini perusahaan belum punya lowongan.",
  "agency.orders.more": "Cari lowongan perusahaan ini",
  "agency.orders.all": "Lihat lowongan perusahaan lain",
  "agency.back": "Semua perusahaan",
} as const satisfies SameKeys<typeof vi>;
