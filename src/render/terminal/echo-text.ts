import type { Echo } from '../../domain/intake/echo.ts';
import type { Messages } from '../../i18n/index.ts';
import { sentenceById } from '../../i18n/sentence.ts';

/** What is said back between the parts of the intake, in one language. */
export function echoText(echo: Echo, { intake }: Pick<Messages, 'intake'>): string | undefined {
  return sentenceById(echo, intake.echo);
}
