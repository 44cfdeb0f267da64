package org.allegata.accusation;

import java.util.Set;

/**
 * Words around a cue that tell which phrases belong to it, and whether it says what it seems to.
 *
 * @param auxiliaries begin another verb
 * @param determiners may stand before a noun that is looked at
 * @param omissions what somebody is reproached with who did not do the wrong himself: "for failing to", "for its silence on"
 * @param doings gerunds before the name of an act that somebody did: "for committing"
 * @param unadmitted before a word of admission: whoever speaks wants, doubts or denies that it was said
 * @param extorting after a word of admission: it was said under torture, or to end it
 * @param done participles whose doer did the act before them: "torture inflicted by"
 */
record FrameWords(
        Set<String> auxiliaries,
        Set<String> determiners,
        Set<String> omissions,
        Set<String> doings,
        Set<String> unadmitted,
        Set<String> extorting,
        Set<String> done) {

    static FrameWords of(WordClasses classes) {
        return new FrameWords(
                classes.of("auxiliary"),
                classes.of("determiner"),
                classes.of("omission"),
                classes.of("doing"),
                classes.of("unadmitted"),
                classes.of("extorting"),
                classes.of("done"));
    }
}
