package org.allegata.web.page;

/** What the rule that found an accusation looks for, in words. */
final class RuleText {

    private RuleText() {}

    /** @param rule its id; of one that is not known any more, from an index made by another version, nothing is told but that */
    static String of(String rule, Wording wording) {
        String name = "rules." + rule;
        return wording.has(name) ? wording.say(name) : wording.say("reading.rule-unknown");
    }
}
