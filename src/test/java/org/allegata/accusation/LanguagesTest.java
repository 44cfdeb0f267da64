package org.allegata.accusation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.allegata.article.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is read in French, Spanish and Arabic articles of Friday, 20 November 2020. */
class LanguagesTest {

    private static final AccusationReader READER = AccusationReader.byRules(Vocabulary.load());
    private static final LocalDate PUBLISHED = LocalDate.of(2020, 11, 20);

    private static final String FRENCH = """
            Dans un rapport publié mardi, l'ONG Human Rights Watch accuse les autorités rwandaises de détentions arbitraires.
            La Commission nationale des droits de l'homme (CNDH) a dénoncé des actes de torture commis par la police.
            Le gouvernement rwandais rejette ces accusations. Le ministère de la Justice n'a pas répondu à la CNDH.

            Marko Savic, accusé de crimes de guerre, a été condamné le mois dernier par le tribunal de Lyon pour viol.
            """;

    private static final String SPANISH = """
            Human Rights Watch acusó al gobierno venezolano de torturas. Según Amnistía Internacional, la policía cometió ejecuciones extrajudiciales en marzo.
            El Ministerio de Justicia no respondió a la Comisión Interamericana de Derechos Humanos.

            La Corte Penal Internacional emitió una orden de arresto contra Marko Savic por crímenes de lesa humanidad. Savic niega las acusaciones.
            """;

    private static final String ARABIC = """
            قالت منظمة العفو الدولية يوم الثلاثاء إن قوات الأمن السورية ارتكبت جرائم حرب. ولم ترد وزارة الدفاع السورية على أسئلة المنظمة الشهر الماضي.
            """;

    private static Reading read(String language, String text) {
        return READER.read(new Article("test", "", false, text, PUBLISHED, null, null, language, List.of()));
    }

    private static List<String> organisations(Reading reading) {
        return reading.organisations().stream().map(Organisation::name).toList();
    }

    private static List<String> accusations(Reading reading) {
        return reading.accusations().stream()
                .map(a -> a.accuser().name() + " > " + a.accused().name() + " " + a.types() + " "
                        + a.status().name().toLowerCase(java.util.Locale.ROOT)
                        + (a.response() == Response.NONE ? "" : " denied"))
                .toList();
    }

    @Test
    void readsAFrenchArticle() {
        Reading reading = read("fr", FRENCH);
        assertThat(organisations(reading))
                .containsExactlyInAnyOrder(
                        "Human Rights Watch",
                        "Rwanda",
                        "Commission nationale des droits de l'homme",
                        "police",
                        "ministère de la Justice",
                        "tribunal de Lyon");
        assertThat(accusations(reading))
                .containsExactlyInAnyOrder(
                        "Human Rights Watch > Rwanda [arbitrary-detention] alleged denied",
                        "Commission nationale des droits de l'homme > police [torture] alleged",
                        "unnamed > Marko Savic [war-crime] alleged",
                        "tribunal de Lyon > Marko Savic [rape] convicted");
    }

    @Test
    void readsASpanishArticle() {
        Reading reading = read("es", SPANISH);
        assertThat(organisations(reading))
                .contains(
                        "Human Rights Watch",
                        "Venezuela",
                        "Amnesty International",
                        "policía",
                        "Ministerio de Justicia");
        assertThat(reading.organisations())
                .extracting(Organisation::id)
                .contains("inter-american-commission-on-human-rights", "international-criminal-court");
        assertThat(accusations(reading))
                .containsExactlyInAnyOrder(
                        "Human Rights Watch > Venezuela [torture] alleged",
                        "Amnesty International > policía [extrajudicial-execution] alleged",
                        "International Criminal Court > Marko Savic [crime-against-humanity] warrant denied");
    }

    @Test
    void findsOrganisationsAndDatesOfAnArabicArticle() {
        Reading reading = read("ar", ARABIC);
        assertThat(organisations(reading)).contains("Amnesty International", "وزارة الدفاع السورية");
        assertThat(reading.dates()).hasSize(2);
        assertThat(reading.accusations()).isEmpty();
    }

    @Test
    void tellsTheAccusedFromWhoAccusesByTheAccent() {
        assertThat(accusations(read("fr", "Le Hamas, accusé de torture, se tait.")))
                .containsExactly("unnamed > Hamas [torture] alleged");
        assertThat(accusations(read("fr", "Le Hamas accuse Israël de torture.")))
                .containsExactly("Hamas > Israel [torture] alleged");
    }

    @Test
    void saysNothingOfWhoIsNotUnderstood() {
        assertThat(read("fr", "Les voisins accusent le boulanger de violences policières.")
                        .accusations())
                .isEmpty();
        assertThat(read("es", "El tribunal condenó a dos hombres por secuestro.")
                        .accusations())
                .isEmpty();
    }

    /** "Il" is too often somebody else, or nobody. */
    @Test
    void holdsNobodyForTheAccusedByAPronoun() {
        String text =
                "Marko Savic a parlé. Oxfam a recensé des crimes de guerre commis par des voisins et dit qu'il est tard.";
        assertThat(read("fr", text).accusations())
                .noneMatch(a -> a.accused().name().equals("Marko Savic"));
    }

    @Test
    void aCondemnationIsAJudgmentOnlyWhereACourtGivesIt() {
        assertThat(accusations(read("fr", "Oxfam a condamné le Hamas pour ses tortures.")))
                .noneMatch(line -> line.contains("convicted"));
        assertThat(accusations(read("es", "Oxfam condenó a Hamás por torturas.")))
                .containsExactly("Oxfam > Hamas [torture] alleged");
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    fr | Ils ont été arrêtés le mois dernier.              | 2020-10-01..2020-10-31
                    fr | Ils ont été arrêtés la semaine dernière.          | 2020-11-09..2020-11-15
                    fr | Ils ont été arrêtés en février.                   | 2020-02-01..2020-02-29
                    fr | Ils ont été arrêtés fin mai 2019.                 | 2019-05-21..2019-05-31
                    fr | Il a été arrêté il y a trois ans.                 | 2017-01-01..2017-12-31
                    fr | Il a été arrêté vendredi dernier.                 | 2020-11-13..2020-11-13
                    fr | La mission a duré du 3 au 5 mars 2020.            | 2020-03-03..2020-03-05
                    fr | La guerre a duré de 1990 à 1994.                  | 1990-01-01..1994-12-31
                    es | Fueron detenidos el mes pasado.                   | 2020-10-01..2020-10-31
                    es | Fueron detenidos a finales de mayo de 2019.       | 2019-05-21..2019-05-31
                    es | Fue detenido hace dos años.                       | 2018-01-01..2018-12-31
                    es | Fue detenido el pasado lunes.                     | 2020-11-16..2020-11-16
                    es | Estuvo del 3 al 5 de marzo de 2020 en Lima.       | 2020-03-03..2020-03-05
                    es | La dictadura duró de 1976 a 1983.                 | 1976-01-01..1983-12-31
                    ar | وقع الهجوم في ١٢ آذار/مارس ٢٠١٧.                  | 2017-03-12..2017-03-12
                    ar | وقع الهجوم في 4 نيسان 2017.                       | 2017-04-04..2017-04-04
                    ar | وقع الهجوم الأسبوع الماضي.                        | 2020-11-09..2020-11-15
                    ar | زار أحد المراقبين المدينة يوم الجمعة.             | 2020-11-20..2020-11-20
                    """)
    void datesAreResolved(String language, String text, String expected) {
        assertThat(read(language, text).dates().stream()
                        .map(date -> date.period().from() + ".." + date.period().to()))
                .containsExactly(expected);
    }

    @Test
    void theCourtGoesByItsAcronymAlone() {
        assertThat(organisations(read("fr", "La CPI a acquitté un ancien chef de guerre.")))
                .contains("International Criminal Court");
        assertThat(organisations(read("es", "El fiscal presentó ayer las pruebas de la CPI.")))
                .contains("International Criminal Court");
    }
}
