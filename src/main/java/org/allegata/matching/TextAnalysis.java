package org.allegata.matching;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.ar.ArabicNormalizationFilter;
import org.apache.lucene.analysis.ar.ArabicStemFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.es.SpanishLightStemFilter;
import org.apache.lucene.analysis.fr.FrenchLightStemFilter;
import org.apache.lucene.analysis.icu.ICUFoldingFilter;
import org.apache.lucene.analysis.icu.ICUNormalizer2Filter;
import org.apache.lucene.analysis.icu.segmentation.ICUTokenizer;
import org.apache.lucene.analysis.miscellaneous.TruncateTokenFilter;
import org.apache.lucene.analysis.pattern.PatternTokenizer;
import org.apache.lucene.analysis.pt.PortugueseLightStemFilter;
import org.apache.lucene.analysis.ru.RussianLightStemFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.jspecify.annotations.Nullable;

/**
 * How words are matched. Each text stands twice in an index: in the form of its language's word families, and in one exact form that knows only
 * case and accents. No word is left out of either.
 *
 * <p>Forms go by names: one of the {@linkplain #families() families}, {@link #EXACT} or {@link #URL}.
 */
public final class TextAnalysis {

    /** The family of every language without rules of its own. */
    static final String OTHER = "icu";

    /** Words as written, but for case and accents. */
    public static final String EXACT = "exact";

    /** Letters and digits; anything else divides words. */
    public static final String URL = "url";

    /** Between two values of one field, so that no phrase or ordered match crosses from one into the next. */
    public static final int GAP = 1000;

    /** Lucene refuses words of more than 32,766 bytes. Folding can make a word eighteen times as long, so words are cut after it. */
    private static final int LONGEST_WORD = 4096;

    /** Characters of a value that is one term. */
    private static final int LONGEST_VALUE = 8000;

    private static final Pattern NOT_LETTER_OR_DIGIT = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    private static final Map<String, UnaryOperator<TokenStream>> FAMILIES = Map.of(
            "en",
            tokens -> new PorterStemFilter(new ICUFoldingFilter(tokens)),
            "fr",
            tokens -> new FrenchLightStemFilter(new ICUFoldingFilter(tokens)),
            "es",
            tokens -> new SpanishLightStemFilter(new ICUFoldingFilter(tokens)),
            // The rules of these three look at accents and letters that folding removes.
            "pt",
            tokens -> new ICUFoldingFilter(new PortugueseLightStemFilter(new ICUNormalizer2Filter(tokens))),
            "ru",
            tokens -> new ICUFoldingFilter(new RussianLightStemFilter(new ICUNormalizer2Filter(tokens))),
            "ar",
            tokens -> new ICUFoldingFilter(
                    new ArabicStemFilter(new ArabicNormalizationFilter(new ICUNormalizer2Filter(tokens)))),
            OTHER,
            ICUFoldingFilter::new);

    private static final Analyzer EXACT_WORDS = new IcuWords(ICUFoldingFilter::new, false);
    private static final Analyzer URL_WORDS = new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            Tokenizer words = new PatternTokenizer(NOT_LETTER_OR_DIGIT, -1);
            return new TokenStreamComponents(words, new TruncateTokenFilter(new ICUFoldingFilter(words), LONGEST_WORD));
        }
    };

    private static final SortedMap<String, Analyzer> BY_FAMILY = byFamily();

    private TextAnalysis() {}

    /** The family that texts of a language belong to. */
    public static String family(@Nullable String language) {
        return language != null && FAMILIES.containsKey(language) ? language : OTHER;
    }

    /** All families, in a fixed order. */
    public static Collection<String> families() {
        return BY_FAMILY.keySet();
    }

    /** What makes the words of a form; of a name that is no form, those of the exact one. */
    public static Analyzer of(String form) {
        return form.equals(URL) ? URL_WORDS : BY_FAMILY.getOrDefault(form, EXACT_WORDS);
    }

    /** Takes the words of a text as the index knows them: the term, its place among the words, and where it stands in the text. */
    public interface Receiver {
        /** @return whether to go on */
        boolean take(CharSequence term, int place, int start, int end);
    }

    /** Goes through the words of a text; two have the same place where one is the other undivided. */
    public static void scan(String form, String text, Receiver receiver) {
        try (TokenStream stream = of(form).tokenStream(form, new StringReader(text))) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
            PositionIncrementAttribute increment = stream.addAttribute(PositionIncrementAttribute.class);
            stream.reset();
            int place = -1;
            boolean goesOn = true;
            while (goesOn && stream.incrementToken()) {
                place += increment.getPositionIncrement();
                goesOn = receiver.take(term, place, offset.startOffset(), offset.endOffset());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The terms of a short text, one for each place. */
    public static List<String> terms(String form, String text) {
        List<String> terms = new ArrayList<>();
        scan(form, text, (term, place, start, end) -> {
            if (place == terms.size()) {
                terms.add(term.toString());
            }
            return true;
        });
        return terms;
    }

    /** A whole value as one, without case, accents and punctuation; empty where it has no letter or digit. */
    public static String folded(String value) {
        return String.join(" ", terms(EXACT, value));
    }

    /** A value as one term holds it: Lucene refuses more than 32,766 bytes, which no sensible name reaches. */
    public static String held(String value) {
        return value.length() > LONGEST_VALUE ? value.substring(0, LONGEST_VALUE) : value;
    }

    private static SortedMap<String, Analyzer> byFamily() {
        SortedMap<String, Analyzer> analyzers = new TreeMap<>();
        FAMILIES.forEach((family, filters) -> analyzers.put(family, new IcuWords(filters, true)));
        return Collections.unmodifiableSortedMap(analyzers);
    }

    /** Words as ICU and apostrophes divide any script, then filters; so a word has the same place in each field of a text. */
    private static final class IcuWords extends Analyzer {
        private final UnaryOperator<TokenStream> filters;
        private final boolean keepsWhole;

        IcuWords(UnaryOperator<TokenStream> filters, boolean keepsWhole) {
            this.filters = filters;
            this.keepsWhole = keepsWhole;
        }

        @Override
        protected TokenStreamComponents createComponents(String field) {
            Tokenizer words = new ICUTokenizer();
            TokenStream divided = new ApostropheDivision(words, keepsWhole);
            return new TokenStreamComponents(words, new TruncateTokenFilter(filters.apply(divided), LONGEST_WORD));
        }

        @Override
        public int getPositionIncrementGap(String field) {
            return GAP;
        }
    }
}
