import { demoText } from '../../../src/render/terminal/demo-text.ts';
import { screens } from '../screens.ts';

const story = { name: 'Ann', about: 'Meet Ann, who leads a ward that is not there.' };

screens('demo-text', {
  'a journal to look round in was made': ({ words, display }) =>
    demoText(story, '/tmp/mentor-demo-7k3m9q', words, display),
  'it was made where a path has to be quoted': ({ words, display }) =>
    demoText(story, '/home/sam/look round', words, display),
});
