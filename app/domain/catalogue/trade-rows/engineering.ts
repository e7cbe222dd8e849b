/** Trades that ask for a degree: engineers, software, interpreting. */

import type { TradeRow } from './trade-row.ts';

export const ENGINEERING_TRADES: readonly TradeRow[] = [
  {
    code: 'software-engineer', group: 'engineering', isco: '2512',
    names: { vi: 'Kỹ sư phần mềm', en: 'Software engineer', id: 'Insinyur perangkat lunak', ja: 'ソフトウェア技術者', ko: '소프트웨어 개발자', zh: '軟體工程師', de: 'Softwareentwickler' },
    synonyms: {
      vi: ['lập trình viên', 'lập trình', 'công nghệ thông tin', 'cntt', 'it', 'kỹ sư it', 'kỹ sư cntt', 'kỹ sư công nghệ thông tin', 'phần mềm', 'kỹ sư cầu nối', 'brse', 'tester', 'kỹ sư'],
      en: ['programmer', 'developer', 'software developer', 'it engineer', 'software', 'bridge engineer', 'web developer', 'system engineer', 'engineer'],
      id: ['programmer komputer', 'pengembang perangkat lunak', 'teknologi informasi', 'ahli it', 'insinyur'],
      other: ['プログラマー', 'システムエンジニア', 'エンジニア', 'itエンジニア', '軟體', '程式設計師', '工程師', '개발자', '프로그래머', 'fachinformatiker', 'informatiker', 'anwendungsentwicklung', 'ingenieur'],
    },
    aliases: ['software', 'software-developer', 'software-development', 'developer', 'programmer', 'programming', 'it', 'it-engineer', 'system-engineer'],
  },
  {
    code: 'electrical-engineer', group: 'engineering', isco: '2151',
    names: { vi: 'Kỹ sư điện', en: 'Electrical engineer', id: 'Insinyur listrik', ja: '電気技術者', ko: '전기 엔지니어', zh: '電機工程師', de: 'Elektroingenieur' },
    synonyms: {
      vi: ['kỹ sư điện tử', 'kỹ sư điện - điện tử', 'kỹ sư điện điện tử', 'kỹ sư tự động hóa', 'kỹ sư cơ điện', 'kỹ sư bán dẫn', 'thiết kế điện', 'kỹ sư'],
      en: ['electronics engineer', 'electrical engineering', 'automation engineer', 'semiconductor engineer', 'engineer'],
      id: ['insinyur elektro', 'teknik elektro', 'insinyur elektronika', 'insinyur'],
      other: ['電気エンジニア', '電気設計', '電気電子', 'エンジニア', '電機', '電子工程師', '工程師', '전기기사', 'elektrotechnik', 'ingenieur'],
    },
    aliases: ['electrical-engineering', 'electronics-engineer', 'electronic-engineer', 'automation-engineer'],
  },
  {
    code: 'mechanical-engineer', group: 'engineering', isco: '2144',
    names: { vi: 'Kỹ sư cơ khí', en: 'Mechanical engineer', id: 'Insinyur mesin', ja: '機械技術者', ko: '기계 엔지니어', zh: '機械工程師', de: 'Maschinenbauingenieur' },
    synonyms: {
      vi: ['kỹ sư chế tạo máy', 'kỹ sư máy', 'kỹ sư thiết kế', 'kỹ sư ô tô', 'thiết kế cơ khí', 'vẽ cad', 'autocad', 'kỹ sư cơ điện tử', 'kỹ sư'],
      en: ['mechanical engineering', 'design engineer', 'cad designer', 'automotive engineer', 'engineer'],
      id: ['teknik mesin', 'insinyur mekanik', 'insinyur otomotif', 'insinyur'],
      other: ['機械設計', '機械エンジニア', 'エンジニア', 'cadオペレーター', '機械設計工程師', '工程師', '기계설계', 'maschinenbau', 'ingenieur'],
    },
    aliases: ['mechanical-engineering', 'design-engineer', 'machine-engineer', 'cad', 'automotive-engineer'],
  },
  {
    code: 'civil-engineer', group: 'engineering', isco: '2142',
    names: { vi: 'Kỹ sư xây dựng', en: 'Civil engineer', id: 'Insinyur sipil', ja: '土木・建築技術者', ko: '토목 엔지니어', zh: '土木工程師', de: 'Bauingenieur' },
    synonyms: {
      vi: ['kỹ sư cầu đường', 'kỹ sư giám sát', 'giám sát công trình', 'quản lý thi công', 'kiến trúc sư', 'kỹ sư công trình', 'kỹ sư kết cấu', 'kỹ sư'],
      en: ['civil engineering', 'construction engineer', 'site engineer', 'site manager', 'structural engineer', 'engineer'],
      id: ['teknik sipil', 'pengawas proyek', 'insinyur konstruksi', 'insinyur'],
      other: ['施工管理', '土木技術者', '建築士', 'エンジニア', '工地主任', '工程師', '토목기사', '건축기사', 'bauleiter', 'ingenieur'],
    },
    aliases: ['civil-engineering', 'construction-engineer', 'site-engineer', 'structural-engineer', 'construction-management'],
  },
  {
    code: 'interpreter', group: 'engineering', isco: '2643',
    names: { vi: 'Phiên dịch', en: 'Interpreter', id: 'Penerjemah', ja: '通訳', ko: '통역', zh: '翻譯', de: 'Dolmetscher' },
    synonyms: {
      vi: ['phiên dịch viên', 'thông dịch', 'thông dịch viên', 'biên dịch', 'biên phiên dịch', 'phiên dịch tiếng Nhật', 'phiên dịch tiếng Trung', 'phiên dịch tiếng Hàn', 'phiên dịch nghiệp đoàn'],
      en: ['translator', 'interpreting', 'translation', 'language assistant'],
      id: ['juru bahasa', 'translator', 'penerjemah bahasa jepang'],
      other: ['通訳・翻訳', '翻訳', '通訳者', '雙語人員', '口譯', '通譯', '번역', '통역사', 'übersetzer'],
    },
    aliases: ['translator', 'interpreting', 'translation', 'interpretation', 'interpreter-translator'],
  },
];
