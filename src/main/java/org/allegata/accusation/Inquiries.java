package org.allegata.accusation;

import java.util.Arrays;
import java.util.Set;

/** Commissions of inquiry, fact-finding missions and the like: what they find has been investigated, and isn't judged. */
final class Inquiries {

    private static final Set<String> WORDS = Set.of(
            "inquiry",
            "enquiry",
            "mission",
            "experts",
            "rapporteur",
            "rapporteurs",
            "enquete",
            "mision",
            "investigadora");

    private Inquiries() {}

    static boolean isInquiry(Party party) {
        return party.kind() != null
                && party.kind() != Kind.PERSON
                && Arrays.stream(Names.fold(party.name()).split(" ")).anyMatch(WORDS::contains);
    }
}
