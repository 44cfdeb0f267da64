package org.allegata.accusation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** All that the accused of an article say, wherever it stands, and which accusations it answers. The later word counts. */
final class Replies {

    private final List<Reply> replies;
    private final Map<Party, Response> toAll = new HashMap<>();
    private final Map<Party, Map<String, Response>> toType = new HashMap<>();

    Replies(List<Reply> replies) {
        this.replies = List.copyOf(replies);
        replies.forEach(reply -> reply.by().forEach(party -> add(party, reply)));
    }

    /** In the order of the text. */
    List<Reply> all() {
        return replies;
    }

    private void add(Party party, Reply reply) {
        if (reply.types().isEmpty()) {
            toAll.put(party, reply.response());
        }
        reply.types()
                .forEach(type ->
                        toType.computeIfAbsent(party, key -> new HashMap<>()).put(type, reply.response()));
    }

    /** The accusations with their answers, and those that only an answer tells of. */
    List<Draft> attached(List<Draft> drafts) {
        Map<Party, Set<String>> accused = new HashMap<>();
        drafts.forEach(draft ->
                accused.computeIfAbsent(draft.accused(), key -> new HashSet<>()).addAll(draft.types()));
        List<Draft> answered = new ArrayList<>(drafts);
        answered.replaceAll(draft -> answered(draft, accused.getOrDefault(draft.accused(), Set.of())));
        replies.stream()
                .filter(reply -> reply.ofAct() && reply.by().stream().noneMatch(accused::containsKey))
                .map(Reply::alone)
                .forEach(answered::add);
        return answered;
    }

    private Draft answered(Draft draft, Set<String> accusedOf) {
        if (draft.accuser().equals(draft.accused()) && draft.response() == Response.ADMITTED) {
            return draft;
        }
        Map<String, Response> typed = toType.getOrDefault(draft.accused(), Map.of());
        for (String type : draft.types()) {
            Response response = typed.get(type);
            if (response != null) {
                return draft.with(response);
            }
        }
        Response response = toAll.get(draft.accused());
        if (response != null) {
            return draft.with(response);
        }
        // An answer to a wrong that nobody accuses him of is one to what is said here in other words.
        return typed.keySet().stream()
                .filter(type -> !accusedOf.contains(type))
                .sorted()
                .findFirst()
                .map(type -> draft.with(typed.getOrDefault(type, Response.NONE)))
                .orElse(draft);
    }
}
