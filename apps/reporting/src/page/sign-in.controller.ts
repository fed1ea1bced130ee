import { CONFIG, Public, type Config } from '@la-chan/platform';
import { Controller, Get, Inject } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { Labels } from '../scorecard/labels';

/** What the page has to know before anybody has signed in. */
@ApiExcludeController()
@Controller()
export class SignInController {
  constructor(
    private readonly labels: Labels,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Public()
  @Get('sign-in.json')
  signIn() {
    return {
      authority: this.config.OIDC_ISSUER,
      clientId: 'la-chan-page',
      agency: this.labels.agency(this.config.AGENCY),
      simulated: this.config.CLOCK_FILE !== undefined,
    };
  }
}
