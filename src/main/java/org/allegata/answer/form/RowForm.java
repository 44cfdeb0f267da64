package org.allegata.answer.form;

import org.allegata.search.ResultPage.Hit;

/** What is written of hits, one after the other, in UTF-8. */
public interface RowForm {

    /** What stands before the first row. */
    byte[] head();

    /** One hit, with the end of its line or record. */
    byte[] row(Hit hit);
}
