/**
 * The forms in which hits leave for other programs: JSON lines, CSV for spreadsheets, RIS for reference managers, Atom for
 * feed readers.
 *
 * <p>{@link org.allegata.answer.form.ExportFormat} is one door: each format makes a {@link org.allegata.answer.form.RowForm}, which turns one hit
 * into the bytes of its row, so that whoever sends them needs no more memory than one row. {@link org.allegata.answer.form.AtomFeed} is the other.
 */
@NullMarked
package org.allegata.answer.form;

import org.jspecify.annotations.NullMarked;
