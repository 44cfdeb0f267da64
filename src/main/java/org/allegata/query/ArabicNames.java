package org.allegata.query;

import java.util.List;
import java.util.stream.Stream;

/** The forms of names made with the Arabic article, in Latin letters: of one spelling, lower case, the usual ones first. */
final class ArabicNames {

    /** Letters before which the article's own is spoken, and often written, like them; two-letter ones first. */
    private static final List<String> SUN_LETTERS = List.of("sh", "ch", "th", "dh", "t", "d", "r", "z", "s", "n");

    private static final int SHORTEST_JOINED = 4;

    private static final String VOWELS = "aeiou";

    private ArabicNames() {}

    /** Whether the first word is the article as it is written before the second: al-, el- or ul-, or an-Nusra, but not at-risk. */
    static boolean isArticle(String word, String name) {
        boolean begins = word.length() > 1 && "aeu".indexOf(word.charAt(0)) >= 0;
        String letter = begins ? word.substring(1) : "";
        return letter.equals("l") || (SUN_LETTERS.contains(letter) && name.startsWith(letter));
    }

    private static Stream<String> sunLetter(String name) {
        return SUN_LETTERS.stream().filter(name::startsWith).limit(1);
    }

    /** With the article, in two words. */
    static Stream<String> withArticle(String name) {
        return Stream.of(Stream.of("al ", "el "), sunLetter(name).map(letter -> "a" + letter + " "))
                .flatMap(articles -> articles)
                .map(article -> article + name);
    }

    /** With the article, as one word; short ones could be any word, as "alone". */
    static Stream<String> joinedWithArticle(String name) {
        return name.length() < SHORTEST_JOINED
                ? Stream.of()
                : Stream.of("al", "el").map(article -> article + name);
    }

    /** What a name before ad-Din becomes with it. */
    static Stream<String> withDin(String name) {
        String joint = endsInVowel(name) ? "ddin" : "addin";
        return Stream.concat(
                Stream.of(" al din", " ad din", " el din", " eddine", " ud din").map(name::concat),
                Stream.of("uddin", "eddine", "eddin", "edine", joint).map(name::concat));
    }

    /** All that may be typed for a name with ad-Din; the article may have been taken for a stop word. */
    static Stream<String> typedWithDin(String name) {
        Stream<String> apart = Stream.of(" al", " el", " ul", " ad", " ed", " ud")
                .flatMap(article -> Stream.of(article, article + " "));
        Stream<String> joined =
                Stream.of(" ", "al", "el", "ad", "ed", "id", "ud", "a", "e", "u", endsInVowel(name) ? "d" : " ");
        return Stream.concat(apart, joined)
                .flatMap(article -> Stream.of("din", "deen", "dine").map(din -> name + article + din));
    }

    private static boolean endsInVowel(String name) {
        return VOWELS.indexOf(name.charAt(name.length() - 1)) >= 0;
    }

    /** What a name after Abd al- becomes with it. */
    static Stream<String> withAbd(String name) {
        Stream<String> usual = Stream.of("abdul ", "abdel ", "abd al ", "abdul", "abdel", "abd el ")
                .map(abd -> abd + name);
        Stream<String> assimilated = sunLetter(name)
                .flatMap(letter -> Stream.of("abd a" + letter + " ", "abdu" + letter, "abde" + letter))
                .map(abd -> abd + name);
        return Stream.concat(usual, assimilated);
    }

    /** All that may be typed for a name with Abd al-; the article may have been taken for a stop word. */
    static Stream<String> typedWithAbd(String name) {
        Stream<String> more = Stream.of("abd ", "abd ul ", "abdal ", "abdal", "abdol ", "abdol", "abdoul ")
                .map(abd -> abd + name);
        return Stream.concat(withAbd(name), more);
    }
}
