package io.guildhall.devhost.rendering;

import io.guildhall.devhost.plugin.ModuleElement;
import org.w3c.dom.Element;

/** Finds what else stands in a descriptor; modules may refer to later ones. */
final class Siblings {
    private Siblings() {}

    /** The element that holds this module and its siblings. */
    static ModuleElement of(ModuleElement module) {
        if (module.xml().getParentNode() instanceof Element parent) {
            return new ModuleElement(parent);
        }
        throw new IllegalArgumentException("<" + module.name() + "> stands alone");
    }
}
