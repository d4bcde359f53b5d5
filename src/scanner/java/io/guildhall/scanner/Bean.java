package io.guildhall.scanner;

import java.beans.Introspector;
import javax.lang.model.element.Element;

/**
 * A line of {@code component} or {@code imports}.
 *
 * @param type binary name of the class or interface
 * @param givenName the name that the annotation gives; empty where it gives none
 * @param at where the annotation stands
 */
record Bean(String type, String givenName, Element at) {
    /** As Spring Scanner reads it: the class, and after {@code #} the name if one was given. */
    String line() {
        return givenName.isEmpty() ? type : type + "#" + givenName;
    }

    /** The given name, or the one that Spring Scanner makes of the simple name of the class. */
    String name() {
        if (!givenName.isEmpty()) {
            return givenName;
        }
        String simpleName = type.substring(type.lastIndexOf('.') + 1);
        return Introspector.decapitalize(simpleName.replace('$', '.'));
    }
}
