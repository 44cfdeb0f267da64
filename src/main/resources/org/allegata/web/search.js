// The search page.

import "./allegata.js";
