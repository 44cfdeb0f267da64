/**
 * Log-linear models over hashed features: what is learned from labelled articles and asked while reading. Nothing here knows what a feature means.
 */
@NullMarked
package org.allegata.accusation.model;

import org.jspecify.annotations.NullMarked;
