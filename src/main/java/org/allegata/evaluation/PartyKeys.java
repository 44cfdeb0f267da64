package org.allegata.evaluation;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.allegata.accusation.Names;
import org.allegata.accusation.Vocabulary;

/** All names and ids that stand for one party in an article; two parties are the same if they share one, or if one name begins or ends the other. */
record PartyKeys(Set<String> keys) {

    private static final Set<String> PLAIN = Set.of("unnamed", "article");

    static PartyKeys of(String name, List<LabelledArticle.Body> bodies, Vocabulary vocabulary) {
        if (PLAIN.contains(name)) {
            return new PartyKeys(Set.of(name));
        }
        String folded = Names.fold(name);
        Set<String> keys = new HashSet<>(Set.of("=" + folded));
        vocabulary.organisationsNamed(name).stream().limit(1).forEach(id -> keys.add("#" + id));
        for (LabelledArticle.Body body : bodies) {
            boolean named = body.forms().stream()
                    .anyMatch(form -> isName(form) && Names.fold(form).equals(folded));
            if (named || body.id() != null && keys.contains("#" + body.id())) {
                body.forms().stream().filter(PartyKeys::isName).forEach(form -> keys.add("=" + Names.fold(form)));
                if (body.id() != null) {
                    keys.add("#" + body.id());
                }
            }
        }
        return new PartyKeys(keys);
    }

    /** "The group" names nobody. */
    private static boolean isName(String form) {
        return !form.isEmpty() && !Character.isLowerCase(form.charAt(0));
    }

    boolean isAlike(PartyKeys other) {
        if (keys.stream().anyMatch(other.keys::contains)) {
            return true;
        }
        return isOpen()
                && other.isOpen()
                && keys.stream().anyMatch(a -> other.keys.stream().anyMatch(b -> begins(a, b) || begins(b, a)));
    }

    private boolean isOpen() {
        return keys.stream().noneMatch(key -> key.startsWith("#") || PLAIN.contains(key));
    }

    private static boolean begins(String shortKey, String longKey) {
        String[] few = shortKey.substring(1).split(" ");
        String[] many = longKey.substring(1).split(" ");
        boolean fits = few.length <= many.length && many.length <= 4 && few[few.length - 1].length() > 3;
        return fits
                && (Arrays.equals(few, Arrays.copyOf(many, few.length))
                        || Arrays.equals(few, Arrays.copyOfRange(many, many.length - few.length, many.length)));
    }
}
