/** The commands, the settings, and the wiring of the packages below; nothing here is used by them. */
@NullMarked
package org.allegata;

import org.jspecify.annotations.NullMarked;
