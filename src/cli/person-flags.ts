/** The flags that say something of a person, besides their name. */
export const DESCRIPTION_FLAGS = [
  '--what <text>',
  '--employer <own|other>',
  '--same-work <yes|no>',
  '--decides-on-me <yes|no>',
  '--talks-with-judges <yes|no>',
  '--on-path <yes|no>',
  '--met <text>',
] as const;
