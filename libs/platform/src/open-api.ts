import type { AppName } from '@la-chan/contracts';
import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, SwaggerModule } from '@nestjs/swagger';
import { cleanupOpenApiDoc } from 'nestjs-zod';

/** OpenAPI 3.1 at `/docs` and `/docs-json`, made when it is first asked for. */
export function documentApi(app: INestApplication, name: AppName): void {
  const about = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle(`Lá Chắn: ${name}`)
    .setDescription('Lỗi theo RFC 9457. Errors are RFC 9457 problems. Acts need If-Match and an Idempotency-Key.')
    .addBearerAuth()
    .addSecurityRequirements('bearer')
    .build();
  SwaggerModule.setup('docs', app, () => cleanupOpenApiDoc(SwaggerModule.createDocument(app, about)), {
    jsonDocumentUrl: 'docs-json',
    yamlDocumentUrl: 'docs-yaml',
  });
}
