import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { answerQuestions } from '../lib/platform/search/answer-questions.ts';

/** The worker of popup and side panel. */
export default defineUnlistedScript(() => answerQuestions());
