// The page of an article.

import "./allegata.js";
