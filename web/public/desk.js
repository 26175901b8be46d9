// Every page works without this; with it, it is faster.
import './complete.js';
import './confirm.js';
import './drop.js';
import './keys.js';
import './live.js';
import './select.js';
import './swap.js';
