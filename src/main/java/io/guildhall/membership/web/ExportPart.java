package io.guildhall.membership.web;

import io.guildhall.kernel.web.JsonObject;
import io.guildhall.membership.roster.Exported;
import java.util.function.Consumer;

/** A list in the file of a whole community. Every bean of this type is one; a feature adds what it keeps by having such a bean. */
public interface ExportPart {
    /** The property in the file. Programs read it, so it never changes. */
    String name();

    /** Tells all entries, one by one, to whoever may take the community out. */
    void tell(Exported exported, Consumer<JsonObject> each);
}
