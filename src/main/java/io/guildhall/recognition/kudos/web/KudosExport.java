package io.guildhall.recognition.kudos.web;

import io.guildhall.kernel.Page;
import io.guildhall.kernel.web.JsonObject;
import io.guildhall.membership.roster.Exported;
import io.guildhall.membership.web.ExportPart;
import io.guildhall.recognition.kudos.KudosList;
import io.guildhall.recognition.kudos.KudosReadingService;
import io.guildhall.recognition.kudos.KudosView;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.function.Consumer;

/** All kudos that can be read, newest first, in the file of a community; none where they are switched off. */
@Named
final class KudosExport implements ExportPart {
    private static final int STRETCH = 100;

    private final KudosReadingService reading;

    @Inject
    KudosExport(KudosReadingService reading) {
        this.reading = reading;
    }

    @Override
    public String name() {
        return "kudos";
    }

    @Override
    public void tell(Exported exported, Consumer<JsonObject> each) {
        Optional<String> cursor = Optional.empty();
        do {
            Optional<Page<KudosView>> found = reading.of(
                            exported.viewer(), exported.space().key().value(), Optional.empty(), cursor, STRETCH)
                    .result()
                    .map(KudosList::page);
            found.ifPresent(page -> page.items().forEach(view -> each.accept(KudosJson.of(view))));
            cursor = found.flatMap(Page::next);
        } while (cursor.isPresent());
    }
}
