package io.guildhall.architecture;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Set;

/**
 * What counts as a write: an entry in the audit, an event, a cluster lock, and everything of Active Objects that changes a row. A transaction
 * alone is none.
 */
final class Writes {
    private final Set<String> ports;

    Writes(String base) {
        this.ports =
                Set.of(base + ".kernel.Audit#record", base + ".kernel.Events#publish", base + ".kernel.Locks#locked");
    }

    boolean contain(CodeUnitAccessTarget target) {
        JavaClass owner = target.getOwner();
        String name = target.getName();
        return ports.contains(owner.getName() + "#" + name)
                || owner.isAssignableTo("com.atlassian.activeobjects.external.ActiveObjects")
                        && (name.equals("create") || name.startsWith("delete"))
                || owner.isAssignableTo("net.java.ao.RawEntity") && (name.equals("save") || name.startsWith("set"));
    }
}
