/** Why an agency that can work is not as it should be, as its officers are told; its operators find the remedy of each in `deploy/remedies.json`. */
export const DEGRADED = {
  bus: {
    vi: 'Mất kết nối với các cơ quan khác: việc vẫn được ghi và sẽ gửi sau; số liệu của nơi khác có thể chưa mới.',
    en: 'Cut off from the other agencies: what is done here is kept and sent later; what they did may be missing.',
  },
  recovery: {
    vi: 'Vừa khôi phục từ bản sao lưu và đang đối chiếu với các cơ quan khác.',
    en: 'Restored from a backup, and making good with the other agencies.',
  },
  'lost-acts': {
    vi: 'Có hành vi bị mất khi khôi phục: cán bộ cần làm lại.',
    en: 'Acts were lost in a restoration: officers have to do them again.',
  },
  'relay-lag': {
    vi: 'Việc làm ở đây chưa gửi kịp cho cơ quan khác.',
    en: 'What was done here reaches the other agencies late.',
  },
  'reader-lag': {
    vi: 'Chưa nhận kịp của cơ quan khác: số liệu có thể chưa mới.',
    en: 'What other agencies did arrives late: figures may be behind.',
  },
  parked: {
    vi: 'Có thông điệp bị treo: hồ sơ liên quan chưa được tính tiếp.',
    en: 'Messages are parked: their files are not followed for now.',
  },
  unheard: {
    vi: 'Có thông điệp đã gửi mà cơ quan nhận chưa xác nhận.',
    en: 'An agency has not confirmed what was sent to it.',
  },
  quarantine: {
    vi: 'Đã chặn thông điệp không xác thực được.',
    en: 'Messages that no agency has signed were kept out.',
  },
  stopped: {
    vi: 'Một kênh nhận bị dừng: số liệu của cơ quan đó chưa được tính tiếp.',
    en: 'A channel has stopped: what that agency does is not followed for now.',
  },
  difference: {
    vi: 'Số liệu ở đây khác sổ gốc của một cơ quan: đang chờ đối chiếu.',
    en: 'What stands here differs from an agency’s journal: it has to be looked into.',
  },
  'key-expiry': {
    vi: 'Khoá ký của cơ quan sắp hết hạn.',
    en: 'The agency’s signing key is about to expire.',
  },
  'clock-skew': {
    vi: 'Đồng hồ của máy chủ bị lệch.',
    en: 'The clocks of the servers disagree.',
  },
  issuer: {
    vi: 'Hệ thống đăng nhập không trả lời: ai chưa đăng nhập thì chưa vào được.',
    en: 'The identity provider does not answer: who has not signed in yet cannot.',
  },
  unknown: {
    vi: 'Chưa biết được tình trạng của hệ thống.',
    en: 'How the system stands cannot be told at the moment.',
  },
} as const;
export type DegradedReason = keyof typeof DEGRADED;
export const DEGRADED_REASONS = Object.keys(DEGRADED) as DegradedReason[];

/** What was found, by its reason: figures and codes, never a person. */
export type Degraded = Readonly<Partial<Record<DegradedReason, string>>>;
