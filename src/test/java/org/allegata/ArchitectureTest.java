package org.allegata;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures;

/** The arrows between the packages, and which package alone may know which library. */
@AnalyzeClasses(packages = "org.allegata", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule arrowsPointOneWay = Architectures.layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("article")
            .definedBy("org.allegata.article..")
            .layer("accusation")
            .definedBy("org.allegata.accusation..")
            .layer("query")
            .definedBy("org.allegata.query..")
            .layer("search")
            .definedBy("org.allegata.search..")
            .optionalLayer("lucene")
            .definedBy("org.allegata.lucene..")
            .optionalLayer("opensearch")
            .definedBy("org.allegata.opensearch..")
            .optionalLayer("indexing")
            .definedBy("org.allegata.indexing..")
            .optionalLayer("evaluation")
            .definedBy("org.allegata.evaluation..")
            .optionalLayer("answer")
            .definedBy("org.allegata.answer..")
            .optionalLayer("web")
            .definedBy("org.allegata.web..")
            .layer("main")
            .definedBy("org.allegata")
            .whereLayer("main")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("web")
            .mayOnlyBeAccessedByLayers("main")
            .whereLayer("answer")
            .mayOnlyBeAccessedByLayers("web", "main")
            .whereLayer("indexing")
            .mayOnlyBeAccessedByLayers("main")
            .whereLayer("evaluation")
            .mayOnlyBeAccessedByLayers("main")
            .whereLayer("lucene")
            .mayOnlyBeAccessedByLayers("main")
            .whereLayer("opensearch")
            .mayOnlyBeAccessedByLayers("main")
            .whereLayer("article")
            .mayNotAccessAnyLayer()
            .whereLayer("accusation")
            .mayOnlyAccessLayers("article")
            .whereLayer("query")
            .mayOnlyAccessLayers("article", "accusation")
            .whereLayer("search")
            .mayOnlyAccessLayers("article", "accusation", "query");

    @ArchTest
    static final ArchRule noCycles =
            slices().matching("org.allegata.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule onlyLuceneKnowsLucene = noClasses()
            .that()
            .resideOutsideOfPackage("org.allegata.lucene..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.lucene..");

    @ArchTest
    static final ArchRule onlyWebKnowsJavalin = noClasses()
            .that()
            .resideOutsideOfPackage("org.allegata.web..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.javalin..", "org.eclipse.jetty..", "jakarta.servlet..");

    @ArchTest
    static final ArchRule oneJackson =
            noClasses().should().dependOnClassesThat().resideInAPackage("com.fasterxml.jackson.databind..");
}
