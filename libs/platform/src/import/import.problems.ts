import type { ProblemTexts } from '../problems/catalogue';

export const cellProblem = (vi: string, en: string): ProblemTexts[string] => ({
  status: 422,
  title: { vi: 'Ô chưa hợp lệ', en: 'A cell is not valid' },
  detail: { vi, en },
});
const file = (status: number, vi: string, en: string): ProblemTexts[string] => ({
  status,
  title: { vi: 'Không đọc được sổ', en: 'The register cannot be read' },
  detail: { vi, en },
});

/** What is wrong with a register, and with its cells. */
export const importProblems: ProblemTexts = {
  'register-missing': file(
    400,
    'Hãy gửi tệp sổ trong trường “register” (multipart/form-data), hoặc làm nội dung của yêu cầu.',
    'Send the register as the field “register” of multipart/form-data, or as the body of the request.',
  ),
  'register-empty': file(422, 'Sổ không có dòng nào.', 'The register has no rows.'),
  'register-not-a-sheet': file(
    415,
    'Tệp không phải là Excel (.xlsx) hoặc CSV. Hãy dùng mẫu tại …/import/template.',
    'The file is neither an Excel workbook (.xlsx) nor CSV. Use the template at …/import/template.',
  ),
  'register-too-old': file(
    415,
    'Tệp Excel đời cũ (.xls). Hãy lưu lại thành .xlsx.',
    'A workbook of an old kind (.xls). Save it as .xlsx.',
  ),
  'register-encrypted': file(
    422,
    'Tệp có mật khẩu. Hãy gỡ mật khẩu rồi gửi lại.',
    'The file has a password. Remove it.',
  ),
  'register-damaged': file(
    422,
    'Tệp bị hỏng giữa chừng. Các dòng trước đó đã được xử lý; gửi lại toàn bộ sổ không tạo trùng.',
    'The file is damaged. Rows before the damage may have been received; sending the whole register again adds nothing twice.',
  ),
  'register-encoding': file(
    422,
    'Tệp CSV không phải bảng mã UTF-8. Hãy lưu lại là “CSV UTF-8”.',
    'The CSV file is not in UTF-8. Save it as “CSV UTF-8”.',
  ),
  'register-csv': file(
    422,
    'Dấu nháy kép hoặc độ dài bị sai ở gần dòng {row} của tệp CSV. Các dòng trước đó đã được xử lý.',
    'A quotation mark or a length is wrong near row {row} of the CSV file. Rows before it may have been received.',
  ),
  'register-headings': file(
    422,
    'Không tìm thấy dòng tiêu đề. Còn thiếu cột: {missing}.',
    'The row of headings was not found. Columns that are missing: {missing}.',
  ),
  'register-heading-twice': file(422, 'Cột “{heading}” có hai lần.', 'The column “{heading}” is there twice.'),
  'register-too-wide': file(422, 'Sổ có quá nhiều cột.', 'The register has too many columns.'),
  'register-too-long': file(
    413,
    'Sổ có quá {most} dòng. Các dòng trước đó đã được xử lý; hãy gửi phần còn lại trong tệp khác.',
    'The register has more than {most} rows. Those have been dealt with; send the rest in another file.',
  ),
  'register-mostly-empty': file(
    413,
    'Tệp có quá {most} dòng, kể cả dòng trống. Các dòng trước đó đã được xử lý; hãy xóa các dòng trống rồi gửi lại.',
    'The file has more than {most} rows, empty ones included. Those have been dealt with; delete the empty rows and send it again.',
  ),
  'register-too-large': file(413, 'Tệp quá lớn. Hãy chia thành nhiều tệp.', 'The file is too large. Divide it.'),

  'register-file-too-long': file(
    413,
    'Một hồ sơ có quá {most} dòng. Các dòng trước đó đã được xử lý.',
    'One file has more than {most} rows. Those before it have been dealt with.',
  ),

  'number-taken': cellProblem(
    'Số này của sổ đã được nhận với nội dung khác. Hãy hiệu chỉnh hồ sơ đã nhận, không nhập lại.',
    'This number of the register was received with other content. Correct that file instead.',
  ),
  'cell-required': cellProblem('Bắt buộc phải có.', 'Required.'),
  'cell-required-by-other': cellProblem('Phải có khi đã ghi “{other}”.', 'Required where “{other}” is given.'),
  'cell-is-formula': cellProblem('Ô chứa công thức. Hãy dán giá trị.', 'The cell has a formula. Paste its value.'),
  'cell-is-error': cellProblem('Ô báo lỗi của bảng tính.', 'The cell has an error of the spreadsheet.'),
  'cell-too-long': cellProblem('Dài quá {most} ký tự.', 'Longer than {most} characters.'),
  'cell-not-in-list': cellProblem('Không có trong danh mục: {choices}.', 'Not one of: {choices}.'),
  'cell-not-yes-or-no': cellProblem('Hãy ghi Có hoặc Không.', 'Enter yes or no.'),
  'cell-not-a-date': cellProblem(
    'Không phải ngày tháng hợp lệ; ví dụ 10/05/2024 hoặc 10/05/2024 14:30.',
    'Not a date; for example 10/05/2024 or 10/05/2024 14:30.',
  ),
  'cell-not-a-country': cellProblem(
    'Không phải mã nước có hai chữ cái; ví dụ VN.',
    'Not the two letters of a country; for example VN.',
  ),
  'cell-not-a-unit': cellProblem(
    'Không phải đơn vị hành chính của Hà Nội vào ngày mở hồ sơ.',
    'Not a unit of Hanoi on the day when the file was opened.',
  ),
  'cell-not-an-agency': cellProblem(
    'Không phải tên hoặc mã của một cơ quan trên nền tảng.',
    'Neither the name nor the id of an agency of the platform.',
  ),
  'cell-in-future': cellProblem('Sau thời điểm hiện tại ({now}).', 'In the future (now is {now}).'),
  'cell-before': cellProblem('Sớm hơn “{other}”.', 'Earlier than “{other}”.'),
  'cell-unlike-first-row': cellProblem(
    'Khác với dòng đầu của cùng hồ sơ. Hãy để trống ở các dòng sau.',
    'Other than in the first row of the same file. Leave it empty in the rows after it.',
  ),
  'cell-beside-wrong-row': cellProblem(
    'Dòng khác của cùng hồ sơ chưa hợp lệ.',
    'Another row of the same file is not valid.',
  ),
  'party-missing': cellProblem('Phải có ít nhất một người là “{role}”.', 'At least one person has to be “{role}”.'),
};
