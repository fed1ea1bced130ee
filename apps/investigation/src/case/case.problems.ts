import type { ConductorRefusal, NoSuchSurrender } from '@la-chan/procedure';
import type { ProblemTexts } from '@la-chan/platform';
import { chargeProblems } from './charge.problems';
import { detentionProblems } from './detention.problems';
import { joinderProblems } from './joinder.problems';
import { transferProblems } from './transfer.problems';
import { competenceProblems } from './competence.problems';
import type { CaseRefusal } from './refusal';

/** What people read when a case may not go on as they wish. */
export const caseProblems = {
  ...competenceProblems,
  ...transferProblems,
  ...joinderProblems,
  ...detentionProblems,
  ...chargeProblems,
  'treatment-over': {
    status: 409,
    title: { vi: 'Đã đình chỉ bắt buộc chữa bệnh', en: 'The treatment is over' },
    detail: {
      vi: 'Viện kiểm sát đã đình chỉ biện pháp bắt buộc chữa bệnh; hãy nêu kết luận khác về bệnh của bị can.',
      en: 'The procuracy has ended the compulsory treatment; name another finding on the illness.',
    },
  },
  'matter-of-another-time': {
    status: 409,
    title: { vi: 'Không phải nội dung trao đổi lúc này', en: 'Not what it is consulted on now' },
    detail: {
      vi: 'Trước khi tạm đình chỉ thì trao đổi về vật chứng, biện pháp và lý do tạm đình chỉ; khi đã tạm đình chỉ thì trao đổi về việc đình chỉ hoặc phục hồi.',
      en: 'Before a suspension: evidence, measures, its reason; of what is suspended: its termination or resumption.',
    },
  },
  'not-asked': {
    status: 409,
    title: { vi: 'Không được trao đổi, hoặc đã trả lời', en: 'Not asked, or answered already' },
    detail: {
      vi: 'Viện kiểm sát không trao đổi về việc nhập, tách này, hoặc Cơ quan điều tra đã trả lời.',
      en: 'The procuracy has not consulted this body in that exchange, or it has answered.',
    },
  },
  'replacement-asked-already': {
    status: 409,
    title: { vi: 'Đã đề nghị thay đổi Kiểm sát viên', en: 'The replacement was asked for already' },
    detail: {
      vi: 'Viện kiểm sát chưa quyết định về đề nghị trước.',
      en: 'The procuracy has not decided on the last request yet.',
    },
  },
  'no-exhibits-to-hand-over': {
    status: 409,
    title: { vi: 'Không có vật chứng phải bàn giao', en: 'No exhibits to hand over' },
    detail: {
      vi: 'Viện kiểm sát không quyết định chuyển vật chứng theo văn bản này, hoặc vật chứng đã được bàn giao.',
      en: 'The procuracy has decided no transfer of exhibits by this notice, or they were handed over already.',
    },
  },
  'absence-told-already': {
    status: 409,
    title: { vi: 'Đã thông báo vắng mặt', en: 'Told already' },
    detail: {
      vi: 'Đã thông báo Điều tra viên vắng mặt tại hoạt động điều tra này.',
      en: 'It was told that no investigator comes to this act.',
    },
  },
  'not-consulted': {
    status: 409,
    title: { vi: 'Chưa trao đổi với Viện kiểm sát', en: 'The procuracy was not consulted' },
    detail: {
      vi: 'Trước khi đình chỉ vụ án, bị can đang tạm đình chỉ đã hết thời hiệu phải trao đổi bằng văn bản với Viện kiểm sát.',
      en: 'What is suspended is terminated as time-barred once the procuracy was consulted in writing and has answered.',
    },
  },
  'resume-first': {
    status: 409,
    title: { vi: 'Phải phục hồi điều tra trước', en: 'To be resumed first' },
    detail: {
      vi: 'Đang tạm đình chỉ chỉ được đình chỉ ngay khi đã hết thời hiệu; với căn cứ khác phải phục hồi điều tra để xác minh.',
      en: 'What is suspended ends at once only as time-barred; on another ground it is resumed, so that the ground is verified.',
    },
  },
  'demanded-not-ordered': {
    status: 409,
    title: { vi: 'Biện pháp được yêu cầu chưa được áp dụng', en: 'What is demanded is not ordered' },
    detail: {
      vi: 'Bị can chưa bị áp dụng biện pháp mà Viện kiểm sát yêu cầu, cũng chưa có lệnh, quyết định chờ phê chuẩn; hãy áp dụng hoặc trả lời không nhất trí.',
      en: 'The accused is not under the measure that the procuracy demands, and no order of it waits: order it, or answer why not.',
    },
  },
  'head-has-to-withdraw': {
    status: 409,
    title: { vi: 'Thủ trưởng phải từ chối hoặc bị thay đổi', en: 'The head has to withdraw' },
    detail: {
      vi: 'Thủ trưởng phải từ chối hoặc bị thay đổi thì đề nghị Viện kiểm sát cùng cấp chuyển vụ án đến Cơ quan điều tra cấp trên trực tiếp.',
      en: 'Where the head has to withdraw, the procuracy is asked to transfer the case to the body above.',
    },
  },
  'no-such-demand': {
    status: 409,
    title: { vi: 'Không có yêu cầu như vậy', en: 'Nothing of this kind was demanded' },
    detail: {
      vi: 'Quyết định này không phải việc Viện kiểm sát yêu cầu theo văn bản đã nêu, hoặc yêu cầu đã được thực hiện.',
      en: 'This is not what the procuracy demands by this notice, or that was done already.',
    },
  },
  'demand-without-reason': {
    status: 409,
    title: {
      vi: 'Chưa nêu lý do không thực hiện yêu cầu điều tra',
      en: 'Why a demand was not carried out is not said',
    },
    detail: {
      vi: 'Kết luận điều tra phải nêu lý do của từng yêu cầu điều tra chưa thực hiện, và chỉ của những yêu cầu đó.',
      en: 'The conclusion has to say why of each demand to investigate that was not carried out, and of no other.',
    },
  },
  'offence-still-to-come': {
    status: 409,
    title: { vi: 'Ngày phạm tội chưa đến', en: 'Still to come' },
    detail: {
      vi: 'Ngày phạm tội không thể sau ngày của quyết định.',
      en: 'A crime was not committed after the day of the decision on it.',
    },
  },
  'not-searched-for': {
    status: 409,
    title: { vi: 'Chưa truy nã', en: 'Not searched for yet' },
    detail: {
      vi: 'Không biết rõ bị can đang ở đâu thì phải ra quyết định truy nã trước khi tạm đình chỉ điều tra.',
      en: 'Of an accused who cannot be located the search is ordered before the investigation is suspended.',
    },
  },
  'time-barred': {
    status: 409,
    title: { vi: 'Đã hết thời hiệu', en: 'Time-barred' },
    detail: {
      vi: 'Đã hết thời hiệu truy cứu trách nhiệm hình sự: không phục hồi, mà trao đổi với Viện kiểm sát rồi đình chỉ điều tra.',
      en: 'Nobody may be held liable any more: it is not resumed, but terminated once the procuracy was consulted.',
    },
  },
  'not-at-request': {
    status: 409,
    title: { vi: 'Không phục hồi theo yêu cầu', en: 'Not resumed at request' },
    detail: {
      vi: 'Bị can chỉ được yêu cầu điều tra lại khi việc điều tra bị đình chỉ vì hết thời hiệu hoặc đại xá.',
      en: 'An accused may ask for it only where it was terminated as time-barred or by amnesty.',
    },
  },
  'not-within-the-period': {
    status: 409,
    title: { vi: 'Không trong thời hiệu đang tính', en: 'Not within a period that runs' },
    detail: {
      vi: 'Chỉ tội phạm mới thực hiện trong thời hiệu đang tính của bị can mới làm thời hiệu tính lại.',
      en: 'Only a crime committed within the accused’s period, while it runs, has it counted anew.',
    },
  },
  'further-crime-too-light': {
    status: 409,
    title: { vi: 'Tội phạm mới không làm tính lại thời hiệu', en: 'The further crime does not restart the period' },
    detail: {
      vi: 'Thời hiệu chỉ tính lại khi tội phạm mới có mức cao nhất của khung hình phạt trên 01 năm tù.',
      en: 'The period runs anew only from a further crime whose frame of penalty goes beyond one year of imprisonment.',
    },
  },
  'wanted-already': {
    status: 409,
    title: { vi: 'Đang bị truy nã', en: 'Wanted already' },
    detail: {
      vi: 'Bị can đang bị truy nã; thời hiệu tính lại khi người đó ra đầu thú hoặc bị bắt giữ.',
      en: 'The accused is wanted; the limitation period runs anew from the surrender or the arrest.',
    },
  },
  'not-wanted': {
    status: 409,
    title: { vi: 'Không bị truy nã', en: 'Not wanted' },
    detail: { vi: 'Không có quyết định truy nã bị can này.', en: 'No decision has this accused searched for.' },
  },
  'not-resumed-by-that': {
    status: 409,
    title: { vi: 'Không còn quyết định phục hồi này', en: 'No such resumption stands' },
    detail: {
      vi: 'Quyết định phục hồi điều tra này không có trong hồ sơ, hoặc đã có quyết định khác sau đó.',
      en: 'No decision of this case has resumed it by that notice, or another one has followed.',
    },
  },
  'no-extension-left': {
    status: 409,
    title: { vi: 'Không còn được gia hạn', en: 'No extension is left' },
    detail: {
      vi: 'Thời hạn đang chạy không còn được gia hạn, hoặc đã đề nghị gia hạn.',
      en: 'The limit that runs cannot be extended any more, or its extension was asked for already.',
    },
  },
  'not-an-accused': {
    status: 409,
    title: { vi: 'Không phải bị can đang bị điều tra', en: 'Not an accused of this case' },
    detail: {
      vi: 'Người này không phải là bị can mà quyết định có thể áp dụng.',
      en: 'This is no accused whom the decision can concern.',
    },
  },
  'nobody-to-prosecute': {
    status: 409,
    title: { vi: 'Chưa có bị can để đề nghị truy tố', en: 'Nobody to prosecute' },
    detail: {
      vi: 'Bản kết luận đề nghị truy tố phải có ít nhất một bị can đã được phê chuẩn khởi tố.',
      en: 'A proposal to prosecute names at least one accused whose charge was approved.',
    },
  },
  'ground-of-another-stage': {
    status: 409,
    title: { vi: 'Căn cứ không thuộc giai đoạn này', en: 'A ground of another stage' },
    detail: {
      vi: 'Căn cứ này chỉ áp dụng ở giai đoạn tố tụng khác.',
      en: 'This ground holds in another stage of the proceedings alone.',
    },
  },
  'review-asked-already': {
    status: 409,
    title: { vi: 'Đã đề nghị đánh giá chứng cứ', en: 'The review was asked for already' },
    detail: {
      vi: 'Viện kiểm sát chưa trả lời đề nghị phối hợp đánh giá chứng cứ trước.',
      en: 'The procuracy has not answered the request before.',
    },
  },
  'limit-still-runs': {
    status: 409,
    title: { vi: 'Chưa hết thời hạn điều tra', en: 'The limit still runs' },
    detail: {
      vi: 'Căn cứ này chỉ áp dụng khi đã hết thời hạn điều tra.',
      en: 'This ground holds once the limit of the investigation has run out.',
    },
  },
  'no-such-surrender': {
    status: 409,
    title: { vi: 'Không có việc đầu thú cần thông báo', en: 'No surrender is to be told' },
    detail: {
      vi: 'Không có người đầu thú như vậy, hoặc Viện kiểm sát đã được thông báo.',
      en: 'Nobody came forward under this reference, or the procuracy was told.',
    },
  },
} satisfies Record<
  CaseRefusal['code'] | Extract<ConductorRefusal['code'], 'head-has-to-withdraw'> | NoSuchSurrender['code'],
  ProblemTexts[string]
>;
