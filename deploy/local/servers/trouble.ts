/** What stops the platform from starting, said in one line that tells what to do. */
export class Trouble extends Error {
  constructor(
    readonly vi: string,
    readonly en: string,
    options?: ErrorOptions,
  ) {
    super(`${vi} / ${en}`, options);
    this.name = 'Trouble';
  }
}

export const diskFull = (folder: string): Trouble =>
  new Trouble(
    `Ổ đĩa chứa ${folder} đã đầy: hãy giải phóng dung lượng rồi chạy lại.`,
    `The disk that holds ${folder} is full: free some space and start again.`,
  );

export const portTaken = (port: number, wantedBy: string): Trouble =>
  new Trouble(
    `Cổng ${port} (${wantedBy}) đang bận: dừng chương trình đang dùng nó hoặc đặt LACHAN_PORT_BASE khác.`,
    `Port ${port} (${wantedBy}) is taken: stop the program that uses it or set another LACHAN_PORT_BASE.`,
  );

export const isDiskFull = (text: string): boolean =>
  /ENOSPC|No space left on device|Disk quota exceeded|EDQUOT/i.test(text);
