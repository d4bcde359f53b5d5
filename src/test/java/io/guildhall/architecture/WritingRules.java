package io.guildhall.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;

/**
 * Reads never write.
 *
 * <p>A read begins where the host asks for something to show: a macro's {@code execute}, a servlet's {@code doGet} or {@code doHead}, a resource
 * method with {@code @GET}, a condition's {@code shouldDisplay}. From there no path of calls within the app leads to a write, see {@link Writes}.
 */
public final class WritingRules {
    private static final String ANSWERS = "preview";
    private static final Set<String> ASKED_BY_THE_HOST = Set.of(
            "com.atlassian.confluence.macro.Macro#execute",
            "com.atlassian.plugin.web.Condition#shouldDisplay",
            "jakarta.servlet.http.HttpServlet#doGet",
            "jakarta.servlet.http.HttpServlet#doHead");
    private static final Set<String> WRITING_VERBS =
            Set.of("jakarta.ws.rs.POST", "jakarta.ws.rs.PUT", "jakarta.ws.rs.DELETE", "jakarta.ws.rs.PATCH");

    private final CallPaths paths;

    /** Rules for the classes under a base package. */
    public WritingRules(String base) {
        this.paths = new CallPaths(base, new Writes(base));
    }

    public ArchRule readsNeverWrite() {
        return methods()
                .that(beginARead())
                .should(new ArchCondition<>("lead to no write") {
                    @Override
                    public void check(JavaMethod method, ConditionEvents events) {
                        paths.toAWrite(method)
                                .ifPresent(path ->
                                        events.add(SimpleConditionEvent.violated(method, "this read writes: " + path)));
                    }
                })
                .as("reads never write");
    }

    /** The counter-proof: were the paths blind, no mutation would lead to a write either. */
    /** But {@code POST …/preview}, which the contract lets say what an act would do. */
    public ArchRule mutationsWrite() {
        return methods()
                .that(DescribedPredicate.describe(
                        "are resource methods that change something",
                        method -> WRITING_VERBS.stream().anyMatch(method::isAnnotatedWith)
                                && !method.getName().equals(ANSWERS)))
                .should(new ArchCondition<>("lead to a write") {
                    @Override
                    public void check(JavaMethod method, ConditionEvents events) {
                        if (paths.toAWrite(method).isEmpty()) {
                            events.add(
                                    SimpleConditionEvent.violated(method, method.getFullName() + " changes nothing"));
                        }
                    }
                })
                .as("mutations write");
    }

    private static DescribedPredicate<JavaMethod> beginARead() {
        return DescribedPredicate.describe(
                "begin a read",
                method -> method.isAnnotatedWith("jakarta.ws.rs.GET")
                        || ASKED_BY_THE_HOST.stream().anyMatch(asked -> isImplementedBy(asked, method)));
    }

    private static boolean isImplementedBy(String asked, JavaMethod method) {
        int hash = asked.indexOf('#');
        return method.getName().equals(asked.substring(hash + 1))
                && method.getOwner().isAssignableTo(asked.substring(0, hash));
    }
}
