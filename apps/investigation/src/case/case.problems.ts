import type { ConductorRefusal, NoSuchSurrender } from '@la-chan/procedure';
import type { ProblemTexts } from '@la-chan/platform';
import { competenceProblems } from './competence.problems';
import type { CaseRefusal } from './refusal';

/** What people read when a case may not go on as they wish. */
export const caseProblems = {
  ...competenceProblems,
  'charge-not-pending': {
    status: 409,
    title: { vi: 'Không có quyết định chờ phê chuẩn', en: 'No charge is pending' },
    detail: {
      vi: 'Quyết định khởi tố bị can này không chờ phê chuẩn.',
      en: 'No charge of this person waits for approval.',
    },
  },
  'crime-not-initiated': {
    status: 409,
    title: { vi: 'Tội danh chưa được khởi tố', en: 'The crime was not initiated' },
    detail: {
      vi: 'Chỉ khởi tố bị can về tội đã khởi tố vụ án; hãy thay đổi quyết định khởi tố trước.',
      en: 'A person is charged with a crime that was initiated; change the decision first.',
    },
  },
  'initiated-by-procuracy': {
    status: 409,
    title: {
      vi: 'Vụ án do Viện kiểm sát, Hội đồng xét xử khởi tố',
      en: 'The procuracy or a trial panel has initiated it',
    },
    detail: {
      vi: 'Cơ quan điều tra phải thực hiện quyết định khởi tố của Viện kiểm sát, Hội đồng xét xử, không tự hủy bỏ.',
      en: 'The body has to carry out what the procuracy or a panel has initiated, and does not cancel it.',
    },
  },
  'charged-by-procuracy': {
    status: 409,
    title: { vi: 'Bị can do Viện kiểm sát khởi tố', en: 'Charged by the procuracy' },
    detail: {
      vi: 'Trường hợp Viện kiểm sát khởi tố bị can thì việc thay đổi, bổ sung quyết định khởi tố bị can do Viện kiểm sát quyết định.',
      en: 'Whom the procuracy has charged itself, of that one only the procuracy changes or supplements the charge.',
    },
  },
  'crime-charged-already': {
    status: 409,
    title: { vi: 'Đã khởi tố về tội này', en: 'Charged with this crime already' },
    detail: {
      vi: 'Bị can đã bị khởi tố về tội này; hành vi phạm vào khoản khác trong cùng tội danh, điều luật thì không thay đổi quyết định khởi tố bị can.',
      en: 'The accused is charged with this crime already; for another clause of it no decision is needed.',
    },
  },
  'too-young': {
    status: 409,
    title: { vi: 'Chưa đủ tuổi chịu trách nhiệm hình sự', en: 'Too young to answer for it' },
    detail: {
      vi: 'Người dưới 14 tuổi không chịu trách nhiệm hình sự; từ đủ 14 đến dưới 16 tuổi chỉ chịu trách nhiệm về tội rất nghiêm trọng, đặc biệt nghiêm trọng thuộc các điều luật nêu tại khoản 2 Điều 12 Bộ luật hình sự.',
      en: 'Nobody under 14 answers for a crime; from 14 to under 16 for the very and especially serious ones of the articles in BLHS 12(2) alone.',
    },
  },
  'no-such-requalification': {
    status: 409,
    title: { vi: 'Không có quyết định thay đổi, bổ sung', en: 'No such change' },
    detail: {
      vi: 'Không có quyết định thay đổi, bổ sung quyết định khởi tố nào đang có hiệu lực theo văn bản này.',
      en: 'No change of the decision to initiate stands under this notice.',
    },
  },
  'charge-still-pending': {
    status: 409,
    title: { vi: 'Còn chờ phê chuẩn', en: 'A charge still waits' },
    detail: {
      vi: 'Viện kiểm sát chưa quyết định việc phê chuẩn khởi tố bị can.',
      en: 'The procuracy has not decided on a charge yet.',
    },
  },
  'fingerprinted-already': {
    status: 409,
    title: { vi: 'Đã chụp ảnh, lập danh bản, chỉ bản', en: 'Photographed and fingerprinted already' },
    detail: {
      vi: 'Ảnh, danh bản, chỉ bản của bị can đã có trong hồ sơ vụ án.',
      en: 'Photograph, identity record and fingerprints of this accused stand in the file.',
    },
  },
  'charge-changed-since': {
    status: 409,
    title: { vi: 'Đã thay đổi, bổ sung tiếp', en: 'Changed since' },
    detail: {
      vi: 'Quyết định khởi tố bị can đã được thay đổi, bổ sung tiếp sau quyết định bị hủy bỏ, thay đổi.',
      en: 'The charge was changed again after what is cancelled, or changed from above.',
    },
  },
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
  'not-detained': {
    status: 409,
    title: { vi: 'Không bị tạm giam', en: 'Not detained' },
    detail: { vi: 'Bị can này không bị tạm giam trong vụ án.', en: 'This accused is not detained in the case.' },
  },
  'detained-past-investigation': {
    status: 409,
    title: { vi: 'Tạm giam quá thời hạn điều tra', en: 'Detained beyond the investigation' },
    detail: {
      vi: 'Khi phục hồi điều tra, điều tra bổ sung, hoặc đã bổ sung quyết định khởi tố về tội khác, thời hạn tạm giam không được quá thời hạn điều tra.',
      en: 'Where an investigation is resumed or supplementary, or another crime was added to it, nobody is detained longer than it may last.',
    },
  },
  'detained-already': {
    status: 409,
    title: { vi: 'Đang bị tạm giam', en: 'Detained already' },
    detail: {
      vi: 'Thời hạn tạm giam đang chạy; hãy đề nghị gia hạn.',
      en: 'The detention is under way; ask for its extension.',
    },
  },
  'detention-not-pending': {
    status: 409,
    title: { vi: 'Không có lệnh tạm giam chờ phê chuẩn', en: 'No order of detention is pending' },
    detail: {
      vi: 'Không có lệnh tạm giam nào đối với bị can này chờ Viện kiểm sát phê chuẩn.',
      en: 'No order to detain this accused waits for the procuracy.',
    },
  },
  'detention-still-pending': {
    status: 409,
    title: { vi: 'Lệnh tạm giam còn chờ phê chuẩn', en: 'An order of detention still waits' },
    detail: {
      vi: 'Viện kiểm sát chưa quyết định việc phê chuẩn lệnh tạm giam.',
      en: 'The procuracy has not decided on an order of detention yet.',
    },
  },
  'demanded-not-cancelled': {
    status: 409,
    title: { vi: 'Quyết định vẫn còn hiệu lực', en: 'The decision still stands' },
    detail: {
      vi: 'Quyết định mà Viện kiểm sát yêu cầu hủy bỏ chưa được hủy bỏ và chưa được đề nghị hủy bỏ.',
      en: 'What the procuracy demands to be cancelled stands, and its cancellation was not proposed.',
    },
  },
  'release-asked-already': {
    status: 409,
    title: { vi: 'Đã đề nghị hủy bỏ tạm giam', en: 'The release was asked for already' },
    detail: {
      vi: 'Viện kiểm sát chưa trả lời đề nghị hủy bỏ, thay thế biện pháp tạm giam trước.',
      en: 'The procuracy has not answered the request before.',
    },
  },
  'release-not-asked': {
    status: 409,
    title: { vi: 'Không có đề nghị hủy bỏ tạm giam', en: 'No release was asked for' },
    detail: {
      vi: 'Không có đề nghị hủy bỏ, thay thế biện pháp tạm giam nào đối với bị can này chờ trả lời.',
      en: 'No request to end the detention of this accused waits.',
    },
  },
  'release-not-decided': {
    status: 409,
    title: { vi: 'Viện kiểm sát chưa hủy bỏ tạm giam', en: 'The procuracy has not cancelled the detention' },
    detail: {
      vi: 'Trước ngày hết thời hạn, việc trả tự do theo quyết định của Viện kiểm sát đã phê chuẩn; hãy đề nghị hủy bỏ, hoặc ghi số quyết định.',
      en: 'Before its last day a detention is ended by the procuracy that has approved it: ask for that, or give the number of its decision.',
    },
  },
  'detention-not-longer': {
    status: 409,
    title: { vi: 'Lệnh tạm giam mới không dài hơn', en: 'The new order reaches no further' },
    detail: {
      vi: 'Lệnh tạm giam mới phải kết thúc sau ngày cuối cùng của lệnh đang dùng.',
      en: 'A new order has to end after the last day of the one in use.',
    },
  },
  'not-returned': {
    status: 409,
    title: { vi: 'Hồ sơ chưa bị trả lại', en: 'The file was not returned' },
    detail: {
      vi: 'Chỉ kết luận điều tra bổ sung mới nêu lý do không thực hiện được yêu cầu trả hồ sơ hoặc thay thế kết luận trước.',
      en: 'Only the conclusion of a supplementary investigation explains what of a return could not be done, or replaces the former one.',
    },
  },
  'not-supplementary': {
    status: 409,
    title: { vi: 'Không phải tạm giam để điều tra bổ sung', en: 'No detention of a supplementary investigation' },
    detail: {
      vi: 'Ngoài điều tra bổ sung, việc kéo dài tạm giam do Viện kiểm sát gia hạn.',
      en: 'Outside a supplementary investigation it is the procuracy that extends a detention.',
    },
  },
  'custody-too-long': {
    status: 409,
    title: { vi: 'Tạm giữ quá thời hạn', en: 'Custody beyond its limit' },
    detail: {
      vi: 'Tạm giữ không quá 03 ngày, gia hạn hai lần, mỗi lần không quá 03 ngày.',
      en: 'Custody lasts 3 days, and is extended twice by 3 days at most.',
    },
  },
  'custody-not-before': {
    status: 409,
    title: { vi: 'Tạm giữ không ở trước tạm giam', en: 'No custody before the detention' },
    detail: {
      vi: 'Việc tạm giữ phải bắt đầu trước khi ra lệnh tạm giam.',
      en: 'The custody has to begin before the order of detention.',
    },
  },
  'custody-deducted-already': {
    status: 409,
    title: { vi: 'Đã trừ thời gian tạm giữ này', en: 'This custody was taken off already' },
    detail: {
      vi: 'Thời gian tạm giữ này đã được trừ vào thời hạn tạm giam trước đó.',
      en: 'Its days were taken off an earlier detention.',
    },
  },
  'no-detention-extension-left': {
    status: 409,
    title: { vi: 'Không còn được gia hạn tạm giam', en: 'No extension of the detention is left' },
    detail: {
      vi: 'Thời hạn tạm giam không còn được gia hạn, hoặc đã đề nghị gia hạn.',
      en: 'The detention cannot be extended any more, or its extension was asked for already.',
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
  'not-a-victim': {
    status: 409,
    title: { vi: 'Không phải bị hại trong vụ án này', en: 'Not a victim of this case' },
    detail: { vi: 'Người này chưa được xác định là bị hại trong vụ án.', en: 'Nobody of this name is a victim here.' },
  },
  'victim-of-neither': {
    status: 409,
    title: { vi: 'Có bị hại không thuộc vụ án nào', en: 'A victim would be a party of neither case' },
    detail: {
      vi: 'Mỗi bị hại phải thuộc vụ án được tách, vụ án còn lại, hoặc cả hai.',
      en: 'Each victim is a party of the part, of the case that stays, or of both.',
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
  'nobody-left': {
    status: 409,
    title: { vi: 'Không còn bị can trong vụ án', en: 'Nobody is left in the case' },
    detail: {
      vi: 'Phục hồi đối với từng bị can phải để lại ít nhất một bị can trong vụ án ban đầu.',
      en: 'Resumed with one of them, the first case keeps at least one accused.',
    },
  },
  'part-has-gone': {
    status: 409,
    title: { vi: 'Vụ án đã tách không còn điều tra ở đây', en: 'What was split off is not investigated here any more' },
    detail: {
      vi: 'Vụ án đã tách đã kết luận, đình chỉ hoặc chuyển đi nên không nhập trở lại được.',
      en: 'It was concluded or terminated, or has gone on, and cannot come back.',
    },
  },
  'not-the-first-case': {
    status: 409,
    title: { vi: 'Không phải vụ án khởi tố đầu tiên', en: 'Not the case that was initiated first' },
    detail: {
      vi: 'Các vụ án được nhập vào vụ án khởi tố đầu tiên, thời hạn tính từ vụ án đó.',
      en: 'Cases are merged into the one that was initiated first, from which the limit is counted.',
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
  'transfer-asked-already': {
    status: 409,
    title: { vi: 'Đã đề nghị chuyển vụ án', en: 'Asked already' },
    detail: {
      vi: 'Viện kiểm sát chưa trả lời đề nghị trước.',
      en: 'The procuracy has not answered the request before.',
    },
  },
  'body-of-this-city': {
    status: 409,
    title: { vi: 'Cơ quan của thành phố này', en: 'A body of this city' },
    detail: {
      vi: 'Cơ quan được nêu thuộc thành phố này, không ở ngoài phạm vi thành phố.',
      en: 'The body that is named is of this city, and not outside it.',
    },
  },
  'own-body': {
    status: 409,
    title: { vi: 'Chính cơ quan này', en: 'This body itself' },
    detail: { vi: 'Vụ án đã ở cơ quan này.', en: 'The case is with this body already.' },
  },
  'passage-out-of-order': {
    status: 409,
    title: { vi: 'Không theo thứ tự thời gian', en: 'Not in the order of time' },
    detail: {
      vi: 'Vụ án được khởi tố rồi mới chuyển đi, chuyển đi rồi mới nhận được; hãy kiểm tra các ngày đã ghi.',
      en: 'A case is initiated before it is sent, and sent before it is received; check the days.',
    },
  },
  'detention-over': {
    status: 409,
    title: { vi: 'Đã hết thời hạn tạm giam', en: 'The detention is over' },
    detail: {
      vi: 'Chỉ tiếp tục sử dụng lệnh tạm giam, quyết định gia hạn còn thời hạn; đã hết hạn thì bị can phải được trả tự do.',
      en: 'Only an order that still runs is used on; when it has ended the accused is to be released.',
    },
  },
  'transfer-not-decided': {
    status: 409,
    title: { vi: 'Chưa có quyết định chuyển vụ án', en: 'No decision to transfer' },
    detail: {
      vi: 'Chỉ chuyển vụ án theo quyết định của Viện kiểm sát.',
      en: 'A case is transferred by a decision of the procuracy alone.',
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
