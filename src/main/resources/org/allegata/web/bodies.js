// The pages of organisations and of types of accusation.

import "./allegata.js";
