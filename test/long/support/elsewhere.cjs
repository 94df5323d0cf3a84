/** Loaded into a command before the program: makes it take itself for one on another machine, whose processes nobody here can see. */
require('node:os').hostname = () => 'elsewhere';
