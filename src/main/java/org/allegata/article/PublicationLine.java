package org.allegata.article;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Finds the day of publication in a text that has no header: a line near its start or end that is nothing but a day, a dateline
 * ("Geneva, 3 March 2021 –"), a byline that ends with a day, or one that says "Published". A day that the running text mentions is no day
 * of publication.
 */
final class PublicationLine {

    private static final int FIRST_LINES = 4;
    private static final int LAST_LINES = 2;

    /** A day further inside a line belongs to its sentence. */
    private static final int MAX_LEAD = 120;

    private static final String WEEKDAY =
            "(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?|lundi|mardi|mercredi|jeudi|vendredi|samedi"
                    + "|dimanche|lunes|martes|miercoles|jueves|viernes|sabado|domingo|\\p{L}+-feira"
                    + "|понедельник|вторник|среда|четверг|пятница|суббота|воскресенье"
                    + "|(?:يوم )?(?:الاثنين|الثلاثاء|الاربعاء|الخميس|الجمعة|السبت|الاحد))[.,]{0,2} ?(?:the |le )?";
    private static final String PUBLISHED = WordList.read("publication-words.txt").stream()
            .map(word -> Pattern.quote(WordList.plain(word)))
            .collect(Collectors.joining(
                    "|", "(?:", ")(?: in [^.;:]{2,40},| on| at| le| el| em| en| il| am| في)? ?[:|,-]? ?"));

    /** A change is younger than the publication, and no place. */
    private static final Pattern SAYS_CHANGED = Pattern.compile(
            ".*(?:updat|correct|modifi|edited|mis a jour|mise a jour|actualiz|atualiz|обновлен|تحديث).*");

    private static final Pattern NOTHING = Pattern.compile("[\\[(]?(?:" + WEEKDAY + ")?");
    private static final Pattern SAYS_PUBLISHED =
            Pattern.compile("(?:(?:by|par|por) [^|]{1,60}[|·•,–—-] ?)?" + PUBLISHED + "(?:" + WEEKDAY + ")?");
    private static final Pattern BYLINE = Pattern.compile("[^.!?;:]{2,70} ?[|·•–—] ?(?:" + WEEKDAY + ")?");

    /** One to four capitalised words, as the place of a dateline has them, in any script that has no capitals too. */
    private static final Pattern PLACE = Pattern.compile(
            "(?:[\\p{Lu}\\p{Lt}\\p{Lo}][\\p{L}\\p{M}.'’-]{0,29}(?:/| ?[,،] ?|\\s|(?= ?[(–—-]))){1,4} ?[(–—-]? ?(?:le |el |a |on )?");

    private static final Pattern LEADS_TO_DAY = Pattern.compile("[^.!?;:\"“«]+[ ,،(–—-]");
    private static final Pattern WORD = Pattern.compile("\\p{L}+");

    private static final Pattern REST_IS_TIME = Pattern.compile(
            "(?: года| г\\.)?[\\])]?[,.]?[\\s|·•–—-]*(?:t|at|a las|as|a|в|الساعة)? ?(?:\\d{1,2} ?[:.h] ?\\d{2}(?: ?: ?\\d{2})?(?:\\.\\d+)?)?[ ,]*(?:[ap]\\.? ?m\\.?)?"
                    + "[ ,]*(?:\\(?(?:z|utc|gmt|[a-z]{2,4}t)\\)?)?(?: ?[+-]\\d{1,2}:?\\d{2})?[ ,]*[\\])]?[.,]?");
    private static final Pattern REST_IS_DATELINE =
            Pattern.compile("(?: года| г\\.)?\\)?,? ?(?:\\([^)]{2,30}\\))? ?(?:--|[–—_.-])(?: .*|$)");

    /** Up to the sign behind the year, in a line as written. */
    private static final Pattern DATELINE = Pattern.compile(
            "[^\\n]{2,80}?\\p{Nd}{4}(?: года| г\\.)?\\)?,?\\s?(?:\\([^)]{2,30}\\))?\\s?(?:--|[–—_.-])\\s+(?=\\S)");

    private PublicationLine() {}

    /** The day, or null where the text has none that is clearly meant so. */
    static @Nullable LocalDate in(String text) {
        for (Span line : Lines.first(text, FIRST_LINES)) {
            LocalDate day = dayOf(line.of(text), true);
            if (day != null) {
                return day;
            }
        }
        List<Span> last = Lines.last(text, LAST_LINES);
        for (Span line : last.reversed()) {
            LocalDate day = dayOf(line.of(text), false);
            if (day != null) {
                return day;
            }
        }
        return null;
    }

    /** The line without the dateline that it may open with. */
    static String withoutDateline(String line) {
        Matcher dateline = DATELINE.matcher(line);
        return dateline.lookingAt() && dayOf(line, true) != null ? line.substring(dateline.end()) : line;
    }

    /** Whether the line is a day and nothing else that would make a title. */
    static boolean isDay(String line) {
        return line.length() <= MAX_LEAD && dayOf(line, false) != null;
    }

    private static @Nullable LocalDate dayOf(String line, boolean atStart) {
        String lead = line.substring(0, Math.min(line.length(), MAX_LEAD));
        String plain = WordList.plain(lead);
        WrittenDay found = hasDigit(plain) ? WrittenDay.in(plain) : null;
        if (found == null) {
            return null;
        }
        String before = plain.substring(0, found.start());
        String after = plain.substring(found.end());
        boolean whole = lead.length() == line.length();
        return isPublication(lead, before, after, whole, atStart) ? found.day() : null;
    }

    private static boolean isPublication(String line, String before, String after, boolean whole, boolean atStart) {
        if (SAYS_CHANGED.matcher(before).matches()) {
            return false;
        } else if (SAYS_PUBLISHED.matcher(before).matches()) {
            return whole;
        }
        boolean ends = whole && REST_IS_TIME.matcher(after).matches();
        boolean bare = NOTHING.matcher(before).matches();
        if (ends && (bare || (atStart && BYLINE.matcher(before).matches()))) {
            return true;
        }
        boolean dateline = atStart && REST_IS_DATELINE.matcher(after).matches();
        return !bare && (ends || dateline) && opensWithPlace(line, before);
    }

    /** Capitals are seen in the line as written; its plain form is as long but for marks, so the place ends before the first digit. */
    private static boolean opensWithPlace(String line, String before) {
        return before.length() <= 50
                && PLACE.matcher(line).lookingAt()
                && LEADS_TO_DAY.matcher(before).matches()
                && WORD.matcher(before).results().count() <= 4
                && capitalsUpTo(line, before.length());
    }

    private static boolean capitalsUpTo(String line, int end) {
        boolean wordStart = true;
        for (int i = 0; i < Math.min(end, line.length()); i++) {
            char c = line.charAt(i);
            if (wordStart && Character.isLowerCase(c) && !line.startsWith("le ", i) && !line.startsWith("el ", i)) {
                return false;
            }
            wordStart = !Character.isLetterOrDigit(c) && c != '\'' && c != '’';
        }
        return true;
    }

    private static boolean hasDigit(String line) {
        return line.chars().anyMatch(Character::isDigit);
    }
}
