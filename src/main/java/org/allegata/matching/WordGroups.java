package org.allegata.matching;

import org.allegata.query.Query;

/** What is asked of the groups of plain words in a query. */
public interface WordGroups {

    /** How many of a group's words an article must have. */
    int required(Query.Words group);

    /** Whether it is the query's own group, by which articles are ranked. */
    boolean ranks(Query.Words group);
}
