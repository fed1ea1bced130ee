import type { ProblemTexts, Text } from '@la-chan/platform';
import type { CustodyRefusal } from './custody';

/** What people read when it may not go on as they wish. */
export const custodyProblems = {
  'custody-not-over': {
    status: 409,
    title: { vi: 'Chưa hết thời hạn tạm giữ', en: 'The custody is not over' },
    detail: {
      vi: 'Thời hạn tạm giữ chưa hết; hãy ghi căn cứ khác để trả tự do.',
      en: 'The custody lasts still: say on which other ground the person goes free.',
    },
  },
  'procuracy-decision-not-named': {
    status: 422,
    title: { vi: 'Chưa ghi quyết định của Viện kiểm sát', en: 'The decision of the procuracy is not named' },
    detail: {
      vi: 'Viện kiểm sát chưa gửi quyết định này qua nền tảng; hãy ghi số quyết định bằng văn bản.',
      en: 'No such decision has come over the platform: give the number of the one on paper.',
    },
  },
  'not-an-urgent-case': {
    status: 409,
    title: { vi: 'Không phải trường hợp khẩn cấp', en: 'Not an urgent case' },
    detail: {
      vi: 'Chỉ lệnh bắt người bị giữ trong trường hợp khẩn cấp mới cần Viện kiểm sát phê chuẩn ở đây.',
      en: 'Only the arrest of somebody who is held in an urgent case is approved here.',
    },
  },
  'arrest-asked-already': {
    status: 409,
    title: { vi: 'Đã đề nghị phê chuẩn lệnh bắt', en: 'The arrest was sent to be approved already' },
    detail: {
      vi: 'Lệnh bắt người bị giữ trong trường hợp khẩn cấp đã được gửi Viện kiểm sát.',
      en: 'The arrest was sent to the procuracy already.',
    },
  },
  'arrest-not-approved': {
    status: 409,
    title: { vi: 'Lệnh bắt chưa được phê chuẩn', en: 'The arrest is not approved' },
    detail: {
      vi: 'Biên bản bắt người bị giữ trong trường hợp khẩn cấp được lập sau khi nhận được quyết định phê chuẩn lệnh bắt.',
      en: 'The minutes of the arrest are made once the procuracy has approved it.',
    },
  },
  'arrest-recorded-already': {
    status: 409,
    title: { vi: 'Đã lập biên bản bắt', en: 'The minutes of the arrest were made already' },
    detail: {
      vi: 'Biên bản bắt người bị giữ trong trường hợp khẩn cấp đã được lập.',
      en: 'The minutes of the arrest were made already.',
    },
  },
  'custody-extension-waits': {
    status: 409,
    title: { vi: 'Đang chờ phê chuẩn gia hạn', en: 'An extension waits for the procuracy' },
    detail: {
      vi: 'Viện kiểm sát chưa quyết định về đề nghị gia hạn tạm giữ trước.',
      en: 'The procuracy has not decided on the extension before.',
    },
  },
  'no-custody-extension-left': {
    status: 409,
    title: { vi: 'Không còn được gia hạn tạm giữ', en: 'No extension is left' },
    detail: { vi: 'Tạm giữ được gia hạn không quá hai lần.', en: 'A custody is extended twice at most.' },
  },
  'custody-over': {
    status: 409,
    title: { vi: 'Đã hết thời hạn tạm giữ', en: 'The custody is over' },
    detail: {
      vi: 'Thời hạn tạm giữ đã hết, không còn gia hạn được; phải trả tự do.',
      en: 'The custody is over and cannot be extended: the person goes free.',
    },
  },
  'custody-of-another': {
    status: 409,
    title: { vi: 'Hồ sơ tạm giữ của người khác', en: 'The custody is of somebody else' },
    detail: {
      vi: 'Hồ sơ tạm giữ này chưa được ghi là của bị can này.',
      en: 'The file of that custody does not say that it is of this accused.',
    },
  },
  'custody-not-decided': {
    status: 409,
    title: { vi: 'Chưa có quyết định tạm giữ', en: 'No custody was decided' },
    detail: { vi: 'Người này bị giữ nhưng chưa bị tạm giữ.', en: 'This person is held, and not in custody.' },
  },
  'custody-file-otherwise': {
    status: 409,
    title: { vi: 'Không đúng với hồ sơ tạm giữ', en: 'Not what the file of the custody says' },
    detail: {
      vi: 'Bị can này có hồ sơ tạm giữ; hãy ghi hồ sơ đó để trừ đúng số ngày tạm giữ.',
      en: 'This accused has a file of custody: name it, and its days are taken off.',
    },
  },
  'procuracy-frees': {
    status: 409,
    title: { vi: 'Viện kiểm sát quyết định trả tự do', en: 'The procuracy decides on it' },
    detail: {
      vi: 'Tạm giữ đã được gia hạn: nếu không đủ căn cứ khởi tố bị can thì Viện kiểm sát ra quyết định trả tự do; nếu quyết định bằng văn bản, hãy ghi số quyết định đó.',
      en: 'The custody was extended: without enough grounds to charge it is the procuracy that frees the person; name its decision where that is on paper.',
    },
  },
  'no-extension-demanded': {
    status: 409,
    title: { vi: 'Không có yêu cầu về tạm giữ', en: 'Nothing is demanded of the custody' },
    detail: {
      vi: 'Không có yêu cầu này, hoặc yêu cầu đã được thực hiện hay đã được trả lời.',
      en: 'There is no such demand, or it was met or answered already.',
    },
  },
  'arrived-before-held': {
    status: 409,
    title: { vi: 'Đến trụ sở trước khi bị giữ', en: 'At the seat before they were held' },
    detail: {
      vi: 'Giờ áp giải về đến trụ sở không thể trước giờ giữ, nhận người.',
      en: 'Nobody is brought to the seat before they are held or received.',
    },
  },
  'ended-before-arrival': {
    status: 409,
    title: { vi: 'Trước khi áp giải về đến trụ sở', en: 'Before they were at the seat' },
    detail: {
      vi: 'Người đã được trả tự do, tạm giam hoặc bàn giao trước đó thì không được áp giải về trụ sở; hãy hiệu chỉnh giờ đến.',
      en: 'Nobody who was free, detained or elsewhere by then came to the seat: put the hour of the arrival right.',
    },
  },
  'holding-told-already': {
    status: 409,
    title: { vi: 'Đã thông báo việc giữ người, bắt người', en: 'That they are held was told already' },
    detail: {
      vi: 'Những nơi này đã được thông báo về việc giữ người, bắt người.',
      en: 'All of these were told already that the person is held.',
    },
  },
  'telling-hindered-already': {
    status: 409,
    title: { vi: 'Đã ghi nhận cản trở', en: 'A hindrance was recorded already' },
    detail: {
      vi: 'Việc thông báo đang chờ: cản trở đã được ghi nhận và chưa hết.',
      en: 'What hinders the telling was recorded already, and is not over.',
    },
  },
  'telling-not-hindered': {
    status: 409,
    title: { vi: 'Không có cản trở nào', en: 'Nothing hinders the telling' },
    detail: {
      vi: 'Chưa ghi nhận cản trở nào, hoặc cản trở không còn.',
      en: 'No hindrance was recorded, or it is over.',
    },
  },
  'takes-part-in-matter': {
    status: 409,
    title: { vi: 'Đăng ký trong nguồn tin, vụ án', en: 'Registered in the report or the case' },
    detail: {
      vi: 'Người bị giữ, bị tạm giữ đã được ghi vào nguồn tin về tội phạm hoặc là bị can của vụ án: hãy đăng ký, chấm dứt việc tham gia trong hồ sơ đó.',
      en: 'Whoever is held belongs to a report, or is an accused of a case: who takes part for them is registered there.',
    },
  },
} satisfies Record<CustodyRefusal['code'], ProblemTexts[string]>;

/** Names of acts and statuses. */
export const custodyTerms: Readonly<Record<string, Text>> = {
  'custody.hold': { vi: 'giữ người, nhận người bị giữ, bị bắt', en: 'take somebody in' },
  'custody.held': { vi: 'đã giữ, nhận người', en: 'held' },
  'custody.in-custody': { vi: 'đang tạm giữ', en: 'in custody' },
  'custody.to-be-freed': { vi: 'phải trả tự do', en: 'to be freed' },
  'custody.proposeCancellation': {
    vi: 'đề nghị Viện kiểm sát hủy bỏ quyết định tạm giữ',
    en: 'ask to cancel the custody',
  },
  'custody.freed': { vi: 'đã trả tự do', en: 'freed' },
  'custody.detained': { vi: 'đã chuyển tạm giam', en: 'detained' },
  'custody.handed-over': { vi: 'đã bàn giao người', en: 'handed over' },
  'custody.decideCustody': { vi: 'quyết định tạm giữ', en: 'decide on custody' },
  'custody.askArrestApproval': {
    vi: 'đề nghị phê chuẩn lệnh bắt người bị giữ trong trường hợp khẩn cấp',
    en: 'ask to approve the arrest in an urgent case',
  },
  'custody.recordArrest': {
    vi: 'lập biên bản bắt người bị giữ trong trường hợp khẩn cấp',
    en: 'make the minutes of the arrest',
  },
  'custody.approveArrest': { vi: 'nhận quyết định phê chuẩn lệnh bắt', en: 'take in the approval of the arrest' },
  'custody.refuseArrest': { vi: 'nhận quyết định không phê chuẩn lệnh bắt', en: 'take in the refusal of the arrest' },
  'custody.askExtension': { vi: 'đề nghị phê chuẩn gia hạn tạm giữ', en: 'ask to approve an extension' },
  'custody.recordDemand': {
    vi: 'nhận yêu cầu gia hạn, hủy bỏ tạm giữ',
    en: 'take in the demand to extend or to cancel',
  },
  'custody.declineDemand': {
    vi: 'trả lời không nhất trí với yêu cầu gia hạn, hủy bỏ tạm giữ',
    en: 'decline to extend or to cancel',
  },
  'custody.extendCustody': { vi: 'gia hạn tạm giữ đã được phê chuẩn', en: 'extend the custody as approved' },
  'custody.refuseExtension': { vi: 'nhận quyết định không phê chuẩn gia hạn', en: 'take in the refusal to extend' },
  'custody.anticipate': { vi: 'ghi nhận báo trước qua điện thoại', en: 'note what was told by telephone' },
  'custody.petition': { vi: 'kiến nghị Viện kiểm sát cấp trên', en: 'petition the higher procuracy' },
  'custody.recordPetition': { vi: 'ghi kết quả kiến nghị', en: 'record what it answered' },
  'custody.receiveRelease': {
    vi: 'nhận quyết định của Viện kiểm sát trả tự do, hủy bỏ tạm giữ',
    en: 'take in the decision of the procuracy to free the person',
  },
  'custody.askDetention': { vi: 'chuyển hồ sơ đề nghị phê chuẩn lệnh tạm giam', en: 'ask to approve the detention' },
  'custody.recordDetention': { vi: 'ghi nhận đã tạm giam', en: 'record the detention' },
  'custody.recordDetentionRefusal': {
    vi: 'nhận quyết định không phê chuẩn lệnh tạm giam',
    en: 'take in the refusal of the detention',
  },
  'custody.free': { vi: 'trả tự do', en: 'free the person' },
  'custody.handOver': { vi: 'bàn giao người cho cơ quan khác', en: 'hand the person over to another body' },
  'custody.tellOfHolding': {
    vi: 'thông báo việc giữ người, bắt người cho gia đình, nơi cư trú, nơi làm việc, học tập',
    en: 'tell the family, the commune or the workplace that somebody is held',
  },
  'custody.recordHindrance': {
    vi: 'ghi nhận việc thông báo cản trở truy bắt, điều tra',
    en: 'record that to tell it would hinder the pursuit or the investigation',
  },
  'custody.recordHindranceOver': { vi: 'ghi nhận cản trở không còn', en: 'record that nothing hinders it any more' },
  'custody.place': { vi: 'ghi nguồn tin, vụ án, bị can', en: 'say to which report, case and accused it belongs' },
  'custody.registerParticipant': {
    vi: 'đăng ký người bào chữa, người đại diện của người bị giữ, bị tạm giữ',
    en: 'register who defends or represents whoever is held',
  },
  'custody.endParticipation': { vi: 'chấm dứt việc tham gia', en: 'end a participation' },
  'custody.recordService': { vi: 'ghi nhận Viện kiểm sát đã nhận', en: 'record the procuracy’s receipt' },
  'custody.recordNotice': {
    vi: 'ghi nhận thông báo, quyết định đến sau của Viện kiểm sát',
    en: 'note what the procuracy tells, or has decided when it had ended',
  },
  'custody.correct': { vi: 'hiệu chỉnh', en: 'put an entry right' },
};
