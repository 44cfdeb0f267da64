// What every page has.

import "./completions.js";
import "./keys.js";
