// The list of accusations, and who accuses whom.

import "./search.js";
import "./matrix.js";
