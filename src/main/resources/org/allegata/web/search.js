// The search page.

import "./allegata.js";
import "./live.js";
