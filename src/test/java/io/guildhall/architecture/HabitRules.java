package io.guildhall.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;

/** Habits that a compiler does not keep. */
public final class HabitRules {
    /** Each takes what it gives out of nowhere: the machine's clock, zone, language or chance. */
    private static final Set<String> AMBIENT = Set.of(
            "java.lang.System.currentTimeMillis()",
            "java.time.Clock.systemDefaultZone()",
            "java.time.Clock.systemUTC()",
            "java.time.Instant.now()",
            "java.time.LocalDate.now()",
            "java.time.LocalDateTime.now()",
            "java.time.OffsetDateTime.now()",
            "java.time.ZonedDateTime.now()",
            "java.time.Year.now()",
            "java.time.ZoneId.systemDefault()",
            "java.util.Locale.getDefault()",
            "java.util.UUID.randomUUID()");

    private static final String OLD_OR_LOUD =
            "java\\.util\\.(Date|Calendar|GregorianCalendar)|java\\.text\\.SimpleDateFormat|java\\.util\\.logging\\..*";

    /** Ways to another machine, to a program of this one, or to code that somebody sent. */
    private static final String WAYS_OUT =
            "java\\.net\\.(http\\..*|.*URLConnection|.*Socket|URLClassLoader)|java\\.nio\\.channels\\..*Socket.*"
                    + "|java\\.lang\\.ProcessBuilder|java\\.io\\.ObjectInputStream|javax\\.script\\..*|javax\\.naming\\..*|java\\.rmi\\..*"
                    + "|com\\.atlassian\\.sal\\.api\\.net\\..*|org\\.apache\\.(http|hc)\\..*";

    /** What a name or an address leads to a machine by. */
    private static final Set<String> CALLS_OUT = Set.of(
            "java.net.URL.openStream",
            "java.net.URL.openConnection",
            "java.net.URL.getContent",
            "java.net.InetAddress.getByName",
            "java.net.InetAddress.getAllByName",
            "java.lang.Runtime.exec");

    private final String base;

    /** Rules for the classes under a base package. */
    public HabitRules(String base) {
        this.base = base;
    }

    public ArchRule timeAndChanceAreInjected() {
        return noClasses()
                .that()
                .resideOutsideOfPackage(base + ".host")
                .should()
                .accessTargetWhere(DescribedPredicate.describe(
                        "takes time, zone, language or chance from the machine",
                        access -> AMBIENT.contains(access.getTarget().getFullName())))
                .as("time, zone, language and chance come from a port");
    }

    public ArchRule fieldsAreNotInjected() {
        return noFields()
                .should()
                .beAnnotatedWith("jakarta.inject.Inject")
                .orShould()
                .beAnnotatedWith("org.springframework.beans.factory.annotation.Autowired")
                .as("constructors are injected, fields never");
    }

    public ArchRule nothingOldAndNothingPrinted() {
        return noClasses()
                .should()
                .dependOnClassesThat()
                .haveNameMatching(OLD_OR_LOUD)
                .orShould()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethod(Throwable.class, "printStackTrace")
                .as("java.time instead of java.util.Date, SLF4J instead of the console");
    }

    public ArchRule namesSayWhatAThingIs() {
        return noClasses()
                .should()
                .haveSimpleNameStartingWith("Default")
                .orShould()
                .haveNameMatching(".*(Manager|Helper|Utils?|Impl)")
                .as("no class is called Default…, …Manager, …Helper, …Util or …Impl");
    }

    public ArchRule theUserOfAThreadIsTheHosts() {
        return noClasses()
                .should()
                .callMethod(
                        "com.atlassian.confluence.user.AuthenticatedUserThreadLocal",
                        "set",
                        "com.atlassian.confluence.user.ConfluenceUser")
                .orShould()
                .callMethod("com.atlassian.confluence.user.AuthenticatedUserThreadLocal", "reset")
                .as("the user of a thread is set by the host alone");
    }

    /** So that no address that somebody typed is ever asked for anything. */
    public ArchRule nothingIsFetchedOrStarted() {
        return noClasses()
                .should()
                .dependOnClassesThat()
                .haveNameMatching(WAYS_OUT)
                .orShould()
                .callMethodWhere(DescribedPredicate.describe(
                        "reaches another machine",
                        call -> CALLS_OUT.contains(call.getTargetOwner().getName() + "."
                                + call.getTarget().getName())))
                .as("the app asks no other machine for anything, and starts nothing");
    }

    public ArchRule servicesAreToldWhoActs() {
        return methods()
                .that()
                .arePublic()
                .and()
                .areNotStatic()
                .and()
                .areDeclaredInClassesThat(areServices())
                .should(haveAViewerFirst())
                .as("every public method of a service takes the viewer first");
    }

    private DescribedPredicate<JavaClass> areServices() {
        return DescribedPredicate.describe(
                "are services",
                type -> type.getSimpleName().endsWith("Service")
                        && Place.of(base, type.getPackageName())
                                .filter(place -> place.layer() == Layer.DOMAIN)
                                .isPresent());
    }

    private ArchCondition<JavaMethod> haveAViewerFirst() {
        String viewer = base + ".kernel.Viewer";
        return new ArchCondition<>("have a viewer as first parameter") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                var parameters = method.getRawParameterTypes();
                if (parameters.isEmpty() || !parameters.get(0).getName().equals(viewer)) {
                    events.add(SimpleConditionEvent.violated(
                            method, method.getFullName() + " does not take the viewer first"));
                }
            }
        };
    }
}
