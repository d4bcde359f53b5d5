package io.guildhall.membership.web;

import io.guildhall.kernel.web.JsonStream;
import io.guildhall.membership.roster.Exported;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;

/** What the features above add to the file of a whole community. */
@Named
public final class ExportParts {
    private final List<ExportPart> parts;

    @Inject
    public ExportParts(List<ExportPart> parts) {
        this.parts = List.copyOf(parts);
    }

    void write(Exported exported, JsonStream file) throws IOException {
        for (ExportPart part : parts) {
            file.list(part.name(), each -> part.tell(exported, each));
        }
    }
}
