package io.guildhall.scanner;

import java.util.List;
import javax.lang.model.element.TypeElement;

/**
 * A line of {@code exports}.
 *
 * @param type binary name of the exported class
 * @param interfaces binary names of what it is exported as, in the order of the annotation
 * @param at the exported class
 */
record Export(String type, List<String> interfaces, TypeElement at) {
    /** As Spring Scanner reads it: the class alone where it is exported as itself. */
    String line() {
        return interfaces.isEmpty() ? type : type + "#" + String.join("#", interfaces);
    }
}
