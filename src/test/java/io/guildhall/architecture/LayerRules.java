package io.guildhall.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;

/** Who may know whom. */
public final class LayerRules {
    private static final String COMPONENT_IMPORT =
            "com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport";

    private final String base;

    /** Rules for the classes under a base package. */
    public LayerRules(String base) {
        this.base = base;
    }

    public ArchRule domainIsPlainJava() {
        return knowsOnlyTheAllowed(Layer.DOMAIN)
                .as(
                        "domain packages know java, jspecify and lower features; services log, and they and what only they share are injected");
    }

    public ArchRule storageKnowsItsFeatureAndActiveObjects() {
        return knowsOnlyTheAllowed(Layer.AO)
                .as("storage adapters know their feature's domain, lower ones, and Active Objects");
    }

    public ArchRule webKnowsNoStorageAndNoHost() {
        return knowsOnlyTheAllowed(Layer.WEB)
                .as("web adapters know domains, lower web packages and the APIs for macros, pages and REST");
    }

    public ArchRule hostKnowsTheKernelAndAtlassian() {
        return knowsOnlyTheAllowed(Layer.HOST)
                .as("the host adapters know the kernel, the ports of the site, and Atlassian's API");
    }

    public ArchRule everyPackageHasItsPlace() {
        return classes().should(new HavePlace(base)).as("every package is one that the layout knows");
    }

    /** Rooms are packages, so what they share is public to Java: this keeps it from everybody else. */
    public ArchRule workersStayInTheirFeature() {
        return classes()
                .should(new LeaveWorkersAlone(base))
                .as("the service is the only door: what rooms share is known to the domain of their feature alone");
    }

    public ArchRule nobodyImportsTheHostAdapters() {
        return noClasses()
                .that()
                .resideOutsideOfPackage(base + ".host")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(base + ".host")
                .as("nobody imports the host adapters: Spring wires them");
    }

    /** Spring introspects every class of its index, and linking a class that names another may load that too: a string does neither. */
    public ArchRule isolatedAdaptersAreNamedByNobody() {
        return noClasses()
                .that()
                .resideOutsideOfPackage(base + "." + Place.ISOLATED)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(base + "." + Place.ISOLATED)
                .as("no class names an isolated adapter: the registrar has a string");
    }

    public ArchRule isolatedAdaptersAreNoBeans() {
        return classes()
                .that()
                .resideInAPackage(base + "." + Place.ISOLATED)
                .should(new BeIsolated())
                .as("an isolated adapter is public, has one public constructor, and is no bean");
    }

    public ArchRule entitiesStayInStorage() {
        return noClasses()
                .that()
                .resideOutsideOfPackage(base + "..ao")
                .should()
                .dependOnClassesThat()
                .areAssignableTo("net.java.ao.RawEntity")
                .as("entities stay in the storage packages");
    }

    public ArchRule oneClassImportsServices() {
        return noClasses()
                .that(DescribedPredicate.not(named(base + ".host.ComponentImports")))
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName(COMPONENT_IMPORT)
                .as("only host.ComponentImports imports services of the host");
    }

    private ArchRule knowsOnlyTheAllowed(Layer layer) {
        return classes().that(areIn(layer)).should(new KnowOnlyTheAllowed(base));
    }

    private DescribedPredicate<JavaClass> areIn(Layer layer) {
        return DescribedPredicate.describe(
                "are in layer " + layer,
                type -> Place.of(base, type.getPackageName())
                        .filter(place -> place.layer() == layer)
                        .isPresent());
    }

    private static DescribedPredicate<JavaClass> named(String name) {
        return DescribedPredicate.describe("are " + name, type -> type.getName().equals(name));
    }
}
