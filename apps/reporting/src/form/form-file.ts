import { asFile, CSV, XLSX } from '@la-chan/platform';
import { StreamableFile } from '@nestjs/common';
import { z } from 'zod';
import { csvOf, xlsxOf } from './sheets';
import type { Form } from './statistical-form';

export const FormFormat = z.enum(['xlsx', 'csv']).default('xlsx');

/** A form as a file that a browser saves under this name. */
export const formFile = async (
  form: Form,
  format: z.infer<typeof FormFormat>,
  name: string,
): Promise<StreamableFile> =>
  format === 'csv'
    ? new StreamableFile(csvOf(form), asFile(CSV, name))
    : new StreamableFile(await xlsxOf(form), asFile(XLSX, name));
