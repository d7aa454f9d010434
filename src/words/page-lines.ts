/** Phrases that only a page says, in short lines around an article. Lower case, straight apostrophes. */

/** One of them anywhere is enough in a short line that reports no speech. */
export const pagePhrases = [
  'affiliate commission',
  'affiliate link',
  'affiliate links',
  'as a preferred source',
  'as your preferred source',
  'buy me a coffee',
  'buy us a coffee',
  'earn a commission',
  'earn a small commission',
  'earn us a commission',
  'preferred source on google',
] as const;

/** One of them is enough where it opens a sentence. */
export const pageOpenings = [
  'already a member?',
  'already a subscriber?',
  'already have an account?',
  'get involved with the news',
  'got a news tip',
  'got a story?',
  'got a tip',
  'have a news tip',
  'have a story?',
  'have a tip?',
  'join our whatsapp',
  'like what you read?',
  'tell us what you think',
  'tell us your thoughts',
  'use our sharing tools',
  'write to the editor',
  'you are commenting as',
] as const;

/** What a line that opens with "Comments" goes on with when it is about the comments of the page. */
export const commentTerms = [
  'are closed',
  'are moderated',
  'community guidelines',
  'community standards',
  'house rules',
  'our policy',
  'our rules',
  'our terms',
] as const;

/** What is left of a player's line once its length in minutes is off. */
export const playerLines = [
  'audio',
  'listen',
  'listen now',
  'listen to article',
  'listen to story',
  'listen to the article',
  'listen to the story',
  'listen to this article',
  'listen to this story',
  'read aloud',
  'reading time',
] as const;
