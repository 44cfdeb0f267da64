package org.allegata.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.allegata.accusation.Accusation;
import org.allegata.accusation.DateMention;
import org.allegata.accusation.Kind;
import org.allegata.accusation.Mention;
import org.allegata.accusation.Organisation;
import org.allegata.accusation.Party;
import org.allegata.accusation.Period;
import org.allegata.accusation.Reading;
import org.allegata.accusation.Response;
import org.allegata.accusation.Status;
import org.allegata.accusation.Vocabulary;
import org.allegata.article.Article;
import org.allegata.article.Span;
import org.allegata.search.IndexedArticle;
import org.jspecify.annotations.Nullable;

/** Articles made up for tests, of invented places and groups, read as the real recognisers would. */
final class SampleArticles {

    private final Vocabulary vocabulary;

    SampleArticles(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    List<IndexedArticle> all() {
        List<IndexedArticle> all = new ArrayList<>(List.of(
                prison(), hostages(), warrant(), french(), spanish(), arabic(), mine(), cleared(), undated(), none()));
        for (int i = 1; i <= 14; i++) {
            all.add(bulletin(i));
        }
        return all;
    }

    private IndexedArticle prison() {
        return new Draft(
                        "varesia-prison-report",
                        "Detainees in Varesia tell of torture in the cellars of the old customs house",
                        "The Morning Ledger",
                        "https://ledger.example/2024/varesia-prison",
                        "2024-03-14",
                        "en",
                        """
                        Guards at the old customs house in the port of Telm beat detainees with cables and kept some of them awake for nine days, according to a report that Human Rights Watch published on Thursday.

                        Human Rights Watch accused the Varesian National Guard of torture and of the enforced disappearance of at least forty men between June 2022 and January 2024. The organisation spoke to 61 former detainees and to the families of those who have not come home.

                        “Nobody wrote down our names,” said a fisherman who was held for eleven weeks. “They told my wife that I had gone to sea.”

                        The interior ministry denied the allegations and called the report a collection of rumours. Amnesty International, which visited the port in 2023, said the government of Varesia was responsible for arbitrary detention on a large scale.

                        A court in Telm will decide in May whether the families may see the registers.
                        """)
                .organisation("human-rights-watch", "Human Rights Watch")
                .organisation("amnesty-international", "Amnesty International")
                .organisation("Varesian National Guard", Kind.STATE_ORGAN)
                .date("between June 2022 and January 2024", "2022-06-01", "2024-01-31")
                .date("Thursday", "2024-03-14", "2024-03-14")
                .accusation(
                        "human-rights-watch",
                        "Varesian National Guard",
                        List.of("torture", "enforced-disappearance"),
                        Status.ALLEGED,
                        Response.DENIED,
                        new Period(LocalDate.of(2022, 6, 1), LocalDate.of(2024, 1, 31)),
                        "Human Rights Watch accused the Varesian National Guard of torture and of the enforced disappearance of at least forty men between June 2022 and January 2024.")
                .accusation(
                        "amnesty-international",
                        "Government of Varesia",
                        List.of("arbitrary-detention"),
                        Status.ALLEGED,
                        Response.NONE,
                        new Period(null, LocalDate.of(2023, 12, 31)),
                        "Amnesty International, which visited the port in 2023, said the government of Varesia was responsible for arbitrary detention on a large scale.")
                .place("varesia-prison-reprint")
                .indexed();
    }

    private IndexedArticle hostages() {
        return new Draft(
                        "harrow-front-hostages",
                        "Harrow Front still holds hostages, says UN rapporteur",
                        "Coastal Wire",
                        "https://wire.example/harrow",
                        "2023-11-02",
                        "en",
                        """
                        The Harrow Front continues to hold nineteen hostages in the hills above Dessen, the United Nations said on Wednesday.
                        The taking of hostages is a war crime, and those who ordered it will answer for it, the statement went on.
                        The Harrow Front admitted that it holds the villagers but said they were guests.
                        """)
                .organisation("united-nations", "United Nations")
                .organisation("Harrow Front", Kind.ARMED_GROUP)
                .accusation(
                        "united-nations",
                        "Harrow Front",
                        List.of("hostage-taking", "war-crime"),
                        Status.ALLEGED,
                        Response.ADMITTED,
                        Period.UNKNOWN,
                        "The Harrow Front continues to hold nineteen hostages in the hills above Dessen, the United Nations said on Wednesday.")
                .indexed();
    }

    private IndexedArticle warrant() {
        return new Draft(
                        "icc-warrant-general-ostrava",
                        "Judges issue a warrant for General Imre Ostrel",
                        "The Morning Ledger",
                        null,
                        "2025-02-20",
                        "en",
                        """
                        The International Criminal Court issued a warrant of arrest for General Imre Ostrel for crimes against humanity, among them murder and deportation, committed in the Dessen hills from 4 March 2021.
                        The general’s lawyers said he would not surrender.
                        """)
                .organisation("international-criminal-court", "International Criminal Court")
                .date("4 March 2021", "2021-03-04", "2021-03-04")
                .accusation(
                        "international-criminal-court",
                        "Imre Ostrel",
                        List.of("crime-against-humanity", "murder", "deportation"),
                        Status.WARRANT,
                        Response.NONE,
                        new Period(LocalDate.of(2021, 3, 4), null),
                        "The International Criminal Court issued a warrant of arrest for General Imre Ostrel for crimes against humanity, among them murder and deportation, committed in the Dessen hills from 4 March 2021.")
                .indexed();
    }

    private IndexedArticle french() {
        return new Draft(
                        "presse-varesie",
                        "Varésie : des journalistes détenus sans jugement",
                        "Le Courrier du Port",
                        "https://courrier.example/varesie",
                        "2024-06-03",
                        "fr",
                        """
                        Reporters sans frontières accuse le gouvernement de Varésie de détention arbitraire après l’arrestation de sept journalistes.
                        Les autorités n’ont pas répondu aux questions de la rédaction.
                        """)
                .organisation("reporters-without-borders", "Reporters sans frontières")
                .accusation(
                        "reporters-without-borders",
                        "Government of Varesia",
                        List.of("arbitrary-detention"),
                        Status.ALLEGED,
                        Response.NONE,
                        Period.UNKNOWN,
                        "Reporters sans frontières accuse le gouvernement de Varésie de détention arbitraire après l’arrestation de sept journalistes.")
                .indexed();
    }

    private IndexedArticle spanish() {
        return new Draft(
                        "condena-minas",
                        "Condenan a dos comandantes por la matanza de Alto Reyes",
                        "Diario del Sur",
                        null,
                        "2022-09-30",
                        "es",
                        """
                        Un tribunal condenó a dos comandantes de la Brigada Norte por el asesinato de treinta campesinos en Alto Reyes.
                        La sentencia puede recurrirse.
                        """)
                .organisation("Brigada Norte", Kind.ARMED_GROUP)
                .accusation(
                        "unnamed",
                        "Brigada Norte",
                        List.of("murder"),
                        Status.CONVICTED,
                        Response.NONE,
                        Period.UNKNOWN,
                        "Un tribunal condenó a dos comandantes de la Brigada Norte por el asesinato de treinta campesinos en Alto Reyes.")
                .indexed();
    }

    private IndexedArticle arabic() {
        return new Draft(
                        "taqrir-tadhib",
                        "منظمة العفو الدولية تتهم جبهة الشمال بالتعذيب",
                        "صوت الميناء",
                        null,
                        "2023-05-17",
                        "ar",
                        """
                        اتهمت منظمة العفو الدولية جبهة الشمال بتعذيب المحتجزين في سجن الساحل.
                        ولم ترد الجبهة على الأسئلة.
                        """)
                .organisation("amnesty-international", "منظمة العفو الدولية")
                .accusation(
                        "amnesty-international",
                        "جبهة الشمال",
                        List.of("torture"),
                        Status.ALLEGED,
                        Response.NONE,
                        Period.UNKNOWN,
                        "اتهمت منظمة العفو الدولية جبهة الشمال بتعذيب المحتجزين في سجن الساحل.")
                .indexed();
    }

    private IndexedArticle mine() {
        return new Draft(
                        "korvan-mining-forced-labour",
                        "Prosecutors charge Korvan Mining over forced labour",
                        "Coastal Wire",
                        "https://wire.example/korvan",
                        "2024-10-08",
                        "en",
                        """
                        Prosecutors in Telm charged Korvan Mining on Tuesday with forced labour at its pits near Dessen.
                        The company denies the charges.
                        """)
                .organisation("Korvan Mining", Kind.COMPANY)
                .accusation(
                        "unnamed",
                        "Korvan Mining",
                        List.of("forced-labour"),
                        Status.CHARGED,
                        Response.DENIED,
                        Period.UNKNOWN,
                        "Prosecutors in Telm charged Korvan Mining on Tuesday with forced labour at its pits near Dessen.")
                .indexed();
    }

    private IndexedArticle cleared() {
        return new Draft(
                        "mayor-cleared",
                        "Former mayor of Dessen cleared of torture",
                        "The Morning Ledger",
                        null,
                        "2025-01-11",
                        "en",
                        "An appeals court acquitted Anna Brandis, a former mayor of Dessen, of torture on Saturday.\n")
                .accusation(
                        "article",
                        "Anna Brandis",
                        List.of("torture"),
                        Status.CLEARED,
                        Response.DENIED,
                        Period.UNKNOWN,
                        "An appeals court acquitted Anna Brandis, a former mayor of Dessen, of torture on Saturday.")
                .indexed();
    }

    private IndexedArticle undated() {
        return new Draft(
                        "leaflet",
                        "A leaflet found in Telm",
                        null,
                        "javascript:alert(1)",
                        null,
                        null,
                        "The article speaks of torture <script>alert('text')</script> & of nothing else.\n")
                .indexed();
    }

    private IndexedArticle none() {
        return new Draft(
                        "festival",
                        "Harbour festival draws record crowd",
                        "Coastal Wire",
                        "https://wire.example/festival",
                        "2024-08-19",
                        "en",
                        "More than 40,000 people came to the harbour festival of Telm at the weekend.\n")
                .indexed();
    }

    private IndexedArticle bulletin(int number) {
        String day = LocalDate.of(2023, 1, 9).plusDays(number * 47L).toString();
        String sentence =
                "Amnesty International accused the Varesian National Guard of torture in case number " + number + ".";
        return new Draft(
                        "bulletin-" + number,
                        "Bulletin " + number + ": new testimony from the port of Telm",
                        "Weekly Bulletin",
                        "https://bulletin.example/" + number,
                        day,
                        "en",
                        sentence + " The guard did not answer.\n")
                .organisation("amnesty-international", "Amnesty International")
                .organisation("Varesian National Guard", Kind.STATE_ORGAN)
                .accusation(
                        "amnesty-international",
                        "Varesian National Guard",
                        List.of("torture"),
                        Status.ALLEGED,
                        Response.NONE,
                        Period.day(LocalDate.parse(day).minusDays(20)),
                        sentence)
                .indexed();
    }

    /** An article without accusations, as clients send them. */
    static IndexedArticle plain(String id, String title, String text) {
        Article article = new Article(id, title, true, text, null, null, null, "en", List.of());
        return new IndexedArticle(article, Reading.EMPTY, List.of(new IndexedArticle.Place(id, "received/" + id)));
    }

    /** An article in the making. */
    private final class Draft {

        private final Article article;
        private final Map<String, Organisation> organisations = new LinkedHashMap<>();
        private final List<DateMention> dates = new ArrayList<>();
        private final List<Accusation> accusations = new ArrayList<>();
        private final List<IndexedArticle.Place> places = new ArrayList<>();

        Draft(
                String id,
                String title,
                @Nullable String source,
                @Nullable String url,
                @Nullable String published,
                @Nullable String language,
                String text) {
            LocalDate day = published == null ? null : LocalDate.parse(published);
            this.article = new Article(id, title, true, text, day, source, url, language, List.of());
            place(id);
        }

        Draft organisation(String id, String form) {
            String name = vocabulary.organisation(id).orElseThrow().name();
            Kind kind = vocabulary.organisation(id).orElseThrow().kind();
            organisations.put(id, new Organisation(id, name, kind, List.of(form), mentions(form)));
            return this;
        }

        Draft organisation(String name, Kind kind) {
            organisations.put(name, new Organisation(null, name, kind, List.of(name), mentions(name)));
            return this;
        }

        private List<Mention> mentions(String form) {
            List<Mention> mentions = new ArrayList<>();
            for (int at = article.text().indexOf(form);
                    at >= 0;
                    at = article.text().indexOf(form, at + 1)) {
                mentions.add(new Mention(new Span(at, at + form.length()), false));
            }
            int inTitle = article.title().indexOf(form);
            if (inTitle >= 0) {
                mentions.add(new Mention(new Span(inTitle, inTitle + form.length()), true));
            }
            return mentions;
        }

        Draft date(String form, String from, String to) {
            dates.add(new DateMention(span(form), new Period(LocalDate.parse(from), LocalDate.parse(to))));
            return this;
        }

        Draft accusation(
                String accuser,
                String accused,
                List<String> types,
                Status status,
                Response response,
                Period event,
                String evidence) {
            List<String> known = types.stream()
                    .map(type -> vocabulary.type(type).orElseThrow().id())
                    .toList();
            accusations.add(new Accusation(
                    party(accuser), party(accused), known, status, response, event, span(evidence), "sample"));
            return this;
        }

        private Party party(String key) {
            return switch (key) {
                case "unnamed" -> Party.UNNAMED;
                case "article" -> Party.ARTICLE;
                default ->
                    vocabulary
                            .organisation(key)
                            .map(body -> new Party(body.id(), body.name(), body.kind()))
                            .orElseGet(() -> {
                                Organisation known = organisations.get(key);
                                return new Party(null, key, known == null ? Kind.PERSON : known.kind());
                            });
            };
        }

        private Span span(String form) {
            int at = article.text().indexOf(form);
            return new Span(at, at + form.length());
        }

        Draft place(String id) {
            places.add(new IndexedArticle.Place(id, id + ".txt"));
            return this;
        }

        IndexedArticle indexed() {
            return new IndexedArticle(
                    article, new Reading(List.copyOf(organisations.values()), dates, accusations), places);
        }
    }
}
