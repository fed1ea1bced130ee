import { Param, ParseUUIDPipe } from '@nestjs/common';

/** The id in the path: of the file itself, or of what the name says. */
export const Id = (name = 'id'): ParameterDecorator => Param(name, ParseUUIDPipe);
