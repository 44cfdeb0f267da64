// The page of an article.

import "./allegata.js";
import "./marks.js";
import "./walk.js";
import "./copy.js";
