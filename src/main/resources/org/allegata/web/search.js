// The search page.

import "./allegata.js";
import "./facets.js";
import "./menus.js";
import "./range.js";
import "./live.js";
