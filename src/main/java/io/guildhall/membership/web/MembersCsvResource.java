package io.guildhall.membership.web;

import io.guildhall.kernel.web.CsvWriter;
import io.guildhall.kernel.web.Download;
import io.guildhall.kernel.web.Exchange;
import io.guildhall.kernel.web.PathKey;
import io.guildhall.membership.roster.ExportService;
import io.guildhall.membership.roster.Exported;
import io.guildhall.membership.roster.MemberView;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/** Everybody who has or had a place in a community, for a spreadsheet. */
@Path("communities/{spaceKey}/members.csv")
public final class MembersCsvResource {
    private static final List<String> HEAD = List.of("name", "key", "state", "kind", "roles", "joined", "since");

    private final Exchange exchange;
    private final ExportService exports;

    @Inject
    public MembersCsvResource(Exchange exchange, ExportService exports) {
        this.exchange = exchange;
        this.exports = exports;
    }

    /** Sends the file, without anything that people wrote. */
    @GET
    public Response members(@PathParam("spaceKey") PathKey space) {
        return exchange.send(viewer -> exports.open(viewer, space.value()), MembersCsvResource::file);
    }

    private static Download file(Exported exported) {
        String mark = exported.community().isConfidential() ? "confidential-" : "";
        String name = mark + "members-" + exported.space().key().value() + ".csv";
        return new Download(Download.CSV, name, out -> write(exported, out));
    }

    private static void write(Exported exported, OutputStream out) throws IOException {
        CsvWriter csv = new CsvWriter(out);
        csv.line(HEAD);
        try {
            exported.members(member -> line(csv, member));
        } catch (UncheckedIOException lost) {
            throw lost.getCause();
        }
    }

    private static void line(CsvWriter csv, MemberView member) {
        try {
            csv.line(cells(member));
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }

    private static List<String> cells(MemberView member) {
        return List.of(
                member.person().name(),
                member.person().id().value(),
                member.membership().state().name(),
                member.membership().kind().name(),
                member.membership().roles().stream().sorted().map(Enum::name).collect(Collectors.joining(" ")),
                member.membership().joinedAt().map(Instant::toString).orElse(""),
                member.membership().since().toString());
    }
}
