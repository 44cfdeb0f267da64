package org.allegata.accusation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.allegata.article.Span;
import org.jspecify.annotations.Nullable;

/** Somebody who can accuse or be accused, while an article is being read: a body, a state or a person, with the places that name it. */
final class Actor {

    private static final Set<String> GENERIC = Set.of(
            "soldiers",
            "troops",
            "forces",
            "militants",
            "intelligence",
            "courts",
            "rebels",
            "law enforcement",
            "lawmakers",
            "policemen",
            "cops",
            "insurgents",
            "guerrillas",
            "militia",
            "militias",
            "jihadists",
            "separatists",
            "embassy",
            "ministry",
            "jury",
            "tribunal",
            "court",
            "police officers",
            "special forces",
            "armed groups",
            "armed group",
            "terrorist group",
            "opposition parties",
            "settlers",
            "prison guards",
            "death squads",
            "prosecutor",
            "government forces",
            "intelligence agency",
            "intelligence services",
            "security officers",
            "security agents",
            "policeman",
            "military",
            "army",
            "parliament",
            "congress",
            "cabinet",
            "senate",
            "navy",
            "attorney general");

    /** "Yemeni soldiers", "Islamist militants": some of a body, or of none. */
    private static final List<String> GENERIC_ENDS =
            List.of(" soldiers", " militants", " insurgents", " jihadists", " embassy", " fighters", " lawmakers");

    private static final Set<String> TELEX =
            Set.of("army", "navy", "air force", "parliament", "senate", "attorney general", "congress", "cabinet");

    /** Named by no name, but listed even if they only come up. */
    private static final Set<String> SURE = Set.of("police", "security forces", "supreme court", "state police");

    private final @Nullable String id;
    private final Kind kind;
    private final boolean registered;
    private final Set<String> forms = new LinkedHashSet<>();
    private final List<Mention> mentions = new ArrayList<>();
    private final Set<Actor> members = new LinkedHashSet<>();
    private String name;
    private String folded;
    private @Nullable Actor speaksFor;
    private boolean acts;

    private Actor(@Nullable String id, String name, Kind kind, boolean registered) {
        this.id = id;
        this.name = name;
        this.folded = Names.fold(name);
        this.kind = kind;
        this.registered = registered;
    }

    static Actor registered(RegisteredOrganisation body) {
        return new Actor(body.id(), body.name(), body.kind(), true);
    }

    static Actor named(String name, Kind kind) {
        return new Actor(null, name, kind, false);
    }

    /** Says for which body a person speaks, wherever the article names that person. */
    void speakFor(Actor body) {
        if (speaksFor == null) {
            speaksFor = body;
        }
    }

    /** Who is meant where this one says something: the body that a person speaks for. */
    Actor speaker() {
        return speaksFor != null ? speaksFor : this;
    }

    Kind kind() {
        return kind;
    }

    String name() {
        return name;
    }

    /** The name as names are compared. */
    String folded() {
        return folded;
    }

    @Nullable
    String id() {
        return id;
    }

    boolean isPerson() {
        return kind == Kind.PERSON;
    }

    /** Notes where it is named; a fuller form becomes the name of one that the registry doesn't have. */
    void mention(String form, Span span, boolean inTitle) {
        forms.add(form);
        mentions.add(new Mention(span, inTitle));
    }

    void fullName(String fuller) {
        if (!registered && fuller.length() > name.length()) {
            name = fuller;
            folded = Names.fold(fuller);
        }
    }

    /** The strings that name it. */
    Set<String> forms() {
        return forms;
    }

    /** Takes over all that was noted of another, which is the same body under another name. */
    void absorb(Actor other) {
        forms.addAll(other.forms);
        mentions.addAll(other.mentions);
        members.addAll(other.members);
        acts |= other.acts;
        if (other.isNamed() && !other.isGeneric()) {
            fullName(other.name);
        }
    }

    /** Says that another is one of those this name stands for, as Hamas in "Hamas and other armed groups". */
    void member(Actor other) {
        if (other != this && !other.members.contains(this)) {
            members.add(other);
        }
    }

    Set<Actor> members() {
        return members;
    }

    /** Says that it does or says something somewhere. */
    void act() {
        acts = true;
    }

    boolean hasActed() {
        return acts;
    }

    /** Whether it has a name of its own: "al-Noor Brigades", not "prosecutors". */
    boolean isNamed() {
        return name.codePoints().anyMatch(Character::isUpperCase)
                || name.codePoints().noneMatch(Character::isLowerCase);
    }

    /** Whether the article lists it: not "soldiers", and "prosecutors" only where they act. */
    boolean isListed() {
        boolean common = id == null && !isNamed() && !SURE.contains(name);
        return !isPerson() && !isGeneric() && (acts || !common) && !isSomePolice();
    }

    /** "Policemen", "law enforcement": some of a body that the article doesn't name. */
    private boolean isSomePolice() {
        return id == null && name.equals("police") && forms.stream().noneMatch("police"::equalsIgnoreCase);
    }

    /** Whether it names no body of its own: "soldiers", "militants". */
    boolean isGeneric() {
        return id == null
                && kind != Kind.PERSON
                && (GENERIC.contains(folded) && !isOwnTelexName()
                        || GENERIC_ENDS.stream().anyMatch(folded::endsWith));
    }

    /** "THE ARMY" in a text all in capitals, of one country. */
    private boolean isOwnTelexName() {
        return Character.isUpperCase(name.codePointAt(0)) && TELEX.contains(folded);
    }

    Party party() {
        return new Party(id, name, kind);
    }

    Organisation organisation() {
        List<Mention> inOrder = mentions.stream()
                .sorted((a, b) -> a.inTitle() == b.inTitle() ? a.span().compareTo(b.span()) : a.inTitle() ? -1 : 1)
                .toList();
        return new Organisation(id, name, kind, List.copyOf(forms), inOrder);
    }
}
