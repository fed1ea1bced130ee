import { COURSES } from './courses';

describe('what was done in time and is registered when the file has gone on', () => {
  it.each(COURSES)('leaves a $name as if it had been registered in order', ({ late, registered }) => {
    expect([...registered()]).toEqual(expect.arrayContaining([...late]));
  });
});
