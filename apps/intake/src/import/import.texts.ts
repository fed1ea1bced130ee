import { cellProblem, type ProblemTexts } from '@la-chan/platform';

/** What is wrong with the cells of a register of reports alone. */
export const importProblems: ProblemTexts = {
  'cell-required-by-status': cellProblem(
    'Phải có khi tình trạng là “{status}”.',
    'Required while the status is “{status}”.',
  ),
  'cell-unlike-status': cellProblem(
    'Không được ghi khi tình trạng là “{status}”.',
    'Not to be given while the status is “{status}”.',
  ),
  'cell-of-anonymous': cellProblem(
    'Người báo tin ẩn danh thì không ghi thông tin cá nhân.',
    'Nothing is recorded of a reporter who is anonymous.',
  ),
  'cell-not-a-number': cellProblem(
    'Không phải số tiếp nhận; ví dụ 12, 12/2024 hoặc 12/2024/TB.',
    'Not a register number; for example 12, 12/2024 or 12/2024/TB.',
  ),
};
