import { english } from './english';
import { french } from './french';
import { german } from './german';
import { italian } from './italian';
import { portuguese } from './portuguese';
import { spanish } from './spanish';

// Not set apart by spaces, or not in Latin letters: folded, so `й` is `и`.
const others = [
  '记住[^。！？]{0,30}你(?:必须|应该|只能|不能|可以|永远|总是)',
  '忽略[^。！？]{0,20}(?:指令|指示|规则|提示)',
  '从现在(?:开始|起)[^。！？]{0,8}你',
  '(?:запомни|помни|не забудь)[^.!?]{0,40}(?:ты|вы) (?:долж|обязан|всегда|никогда)',
  '(?:игнорируи|забудь)[^.!?]{0,40}(?:инструкци|правил|указани)',
];

/** How people order a companion about, in the languages that we can read; for folded text. */
export const ORDERS = new RegExp(
  [...english, ...german, ...french, ...spanish, ...portuguese, ...italian, ...others].join('|'),
);
