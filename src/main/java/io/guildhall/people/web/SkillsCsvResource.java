package io.guildhall.people.web;

import io.guildhall.kernel.web.CsvWriter;
import io.guildhall.kernel.web.Download;
import io.guildhall.kernel.web.Exchange;
import io.guildhall.people.Skill;
import io.guildhall.people.VocabularyFileService;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;

/** The words of the site as a file. */
@Path("skills/export.csv")
public final class SkillsCsvResource {
    private final Exchange exchange;
    private final VocabularyFileService files;

    @Inject
    public SkillsCsvResource(Exchange exchange, VocabularyFileService files) {
        this.exchange = exchange;
        this.files = files;
    }

    /** Sends all words, for a spreadsheet. */
    @GET
    public Response export() {
        return exchange.send(files::open, walk -> new Download(Download.CSV, "skills.csv", out -> write(walk, out)));
    }

    private static void write(Consumer<Consumer<Skill>> walk, OutputStream out) throws IOException {
        CsvWriter csv = new CsvWriter(out);
        csv.line(Imports.WORDS);
        try {
            walk.accept(skill -> line(csv, skill));
        } catch (UncheckedIOException lost) {
            throw lost.getCause();
        }
    }

    private static void line(CsvWriter csv, Skill skill) {
        try {
            csv.line(List.of(skill.slug(), skill.label(), Imports.cell(skill.synonyms())));
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }
}
