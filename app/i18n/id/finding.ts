// Indonesian words for what the legal check finds in an order.
import type { SameKeys } from "#app/i18n/catalogue.ts";
import type { finding as vi } from "#app/i18n/vi/finding.ts";

export const finding = {
  "finding.invalid_row.missing":
    "Baris {line}, kolom {field}: kosong. Tulis nilainya, juga bila 0.",
  "finding.invalid_row.not_a_number":
    "Baris {line}, kolom {field}: “{found}” bukan angka. Tulis seperti 1234567.",
  "finding.invalid_row.ambiguous":
    "Baris {line}, kolom {field}: “{found}” bisa dibaca dua cara. Tulis tanggal seperti 2027-02-28 dan uang seperti 1234567.",
  "finding.invalid_row.negative": "Baris {line}, kolom {field}: “{found}” bernilai negatif.",
  "finding.invalid_row.too_large":
    "Baris {line}, kolom {field}: “{found}” terlalu besar untuk benar.",
  "finding.invalid_row.too_long":
    "Baris {line}, kolom {field}: terlalu panjang: “{found}”. Tulis lebih pendek.",
  "finding.invalid_row.not_whole":
    "Baris {line}, kolom {field}: “{found}” memiliki desimal yang tidak cocok di sini.",
  "finding.invalid_row.zero": "Baris {line}, kolom {field}: harus lebih dari 0.",
  "finding.invalid_row.not_a_day":
    "Baris {line}, kolom {field}: “{found}” bukan tanggal. Tulis seperti 2027-02-28.",
  "finding.invalid_row.no_such_day": "Baris {line}, kolom {field}: tidak ada tanggal “{found}”.",
  "finding.invalid_row.unknown":
    "Baris {line}, kolom {field}: “{found}” tidak dikenal. Tulis seperti di templat.",
  "finding.invalid_row.out_of_order":
    "Baris {line}, kolom {field}: “{found}” berada di sisi yang salah dari nilai pasangannya.",
  "finding.invalid_row.mismatch":
    "Baris {line}, kolom {field}: program “{found}” bukan milik negara ini.",
  "finding.invalid_row.other_currency":
    "Baris {line}, kolom {field}: “{found}” memakai tanda mata uang lain dari kolom ini.",
  "finding.invalid_row.date_in_number":
    "Baris {line}, kolom {field}: sel berisi tanggal {found}, padahal harus angka. Ubah format sel menjadi angka.",
  "finding.invalid_row.far_day":
    "Baris {line}, kolom {field}: “{found}” sebelum 2020 atau sesudah 2040.",
  "finding.invalid_row.merged":
    "Baris {line}, kolom {field}: “{found}” ada di sel gabungan beberapa sel. Pisahkan lalu tulis satu per satu.",
  "finding.invalid_row.formula_error":
    "Baris {line}, kolom {field}: rumus tidak punya hasil ({found}). Tulis hasilnya.",
  "finding.invalid_row.control_character":
    "Baris {line}, kolom {field}: “{found}” punya karakter yang tidak terbaca. Ketik ulang sel ini.",
  "finding.invalid_row.tcvn3":
    "Baris {line}, kolom {field}: “{found}” tampak seperti teks TCVN3 (ABC). Simpan sebagai Unicode.",
  "finding.invalid_row.vni":
    "Baris {line}, kolom {field}: “{found}” tampak seperti teks VNI. Simpan sebagai Unicode.",
  "finding.invalid_row.mojibake":
    "Baris {line}, kolom {field}: “{found}” dibuka dengan pengodean salah. Buka sebagai UTF-8 lalu simpan.",
  "finding.invalid_row.letters_lost":
    "Baris {line}, kolom {field}: “{found}” kehilangan huruf Vietnam. Simpan sebagai UTF-8.",
  "finding.invalid_row.not_a_phone":
    "Baris {line}, kolom {field}: “{found}” tidak terbaca sebagai nomor telepon.",
  "finding.invalid_row.lost_zero":
    "Baris {line}, kolom {field}: “{found}” mungkin kehilangan nol di depan. Tulis lengkap.",
  "finding.invalid_row.wrong_cell_count":
    "Baris {line}: {found} sel, seharusnya {allowed}. Periksa pemisah dan tanda kutip.",
  "finding.licence_unknown": "Tidak ada izin dengan nomor ini dalam daftar.",
  "finding.licence_not_active": "Izin agen tidak berlaku ({found}). {article}",
  "finding.market_approval_missing":
    "Agen belum punya persetujuan tambahan untuk negara atau pekerjaan ini: {allowed}. {article}",
  "finding.contract_approval_missing":
    "Surat persetujuan kontrak atau persiapan tenaga kerja, atau tanggalnya, tidak ada atau tidak sah. {article}",
  "finding.programme_closed_to_agencies":
    "Program ini dijalankan badan pemerintah; agen tidak boleh merekrut. {article}",
  "finding.worker_under_18": "Usia terendah {found}; hukum mensyaratkan {allowed}. {article}",
  "finding.duplicate_order":
    "Sama dengan lowongan lain ({found}). Satu surat persetujuan untuk satu lowongan per pekerjaan.",
  "finding.service_fee_over_cap": "Biaya jasa {found} melebihi batas {allowed}. {article}",
  "finding.service_fee_not_reduced":
    "Biaya jasa yang diminta {found}; setelah bagian pihak luar negeri hanya boleh {allowed}. {article}",
  "finding.brokerage_charged":
    "Biaya calo {found} diminta. Pekerja tidak boleh dibebani biaya ini. {article}",
  "finding.deposit_not_allowed":
    "Uang jaminan {found} diminta. Negara atau pekerjaan ini tidak membolehkannya. {article}",
  "finding.deposit_over_cap": "Uang jaminan {found} melebihi batas {allowed}. {article}",
  "finding.fee_before_contract_approval":
    "{found} diminta saat persiapan. Saat itu hanya biaya pelatihan yang boleh. {article}",
  "finding.forbidden_fee_name": "Biaya “{found}” dilarang. {article}",
  "finding.other_cost_high": "Biaya ini {found}, di atas kebiasaan {allowed}. Perlu penjelasan.",
  "finding.deduction_over_cap":
    "Potongan makan dan tempat tinggal {found} per bulan melebihi batas {allowed}. {article}",
  "finding.wage_below_floor": "Upah {found} di bawah {allowed}. {article}",
  "finding.ticket_not_paid":
    "Pekerja membayar tiket {found}. Pihak luar negeri wajib membayarnya. {article}",
  "finding.departure_too_late":
    "Keberangkatan {found} hari setelah lulus seleksi; hukum membolehkan paling lama {allowed}. {article}",
  "finding.term_not_allowed":
    "Masa kontrak {found} bulan tidak sesuai program ({allowed}). {article}",
  "finding.job_forbidden": "Pekerjaan “{found}” dilarang. {article}",
  "finding.rate_missing": "Kurs {found} belum ada, sehingga batas biaya tidak bisa dihitung.",
} as const satisfies SameKeys<typeof vi>;
