package io.guildhall.site.web;

import com.atlassian.annotations.security.AdminOnly;
import io.guildhall.kernel.AuditEntry;
import io.guildhall.kernel.Page;
import io.guildhall.kernel.People;
import io.guildhall.kernel.Person;
import io.guildhall.kernel.Space;
import io.guildhall.kernel.Texts;
import io.guildhall.kernel.web.ActWords;
import io.guildhall.kernel.web.Dates;
import io.guildhall.kernel.web.DetailWords;
import io.guildhall.kernel.web.Links;
import io.guildhall.kernel.web.Words;
import io.guildhall.site.AuditLine;
import io.guildhall.site.AuditQuery;
import io.guildhall.site.AuditService;
import io.guildhall.site.KnownSettings;
import io.guildhall.site.Pillar;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Who did what, with filters that stand in the address, so that it works without script and can be passed on. */
@AdminOnly
public final class AuditPageServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final int LINES = 50;
    private static final int LONGEST = 300;

    private final transient SitePages pages;
    private final transient AuditService audit;
    private final transient People people;
    private final transient Dates dates;
    private final transient Links links;
    private final transient KnownSettings known;

    @Inject
    public AuditPageServlet(
            SitePages pages,
            AuditService audit,
            People people,
            Texts texts,
            Clock clock,
            Links links,
            KnownSettings known) {
        this.pages = pages;
        this.audit = audit;
        this.people = people;
        this.dates = new Dates(texts, clock);
        this.links = links;
        this.known = known;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Asked asked = Asked.of(request);
        pages.show(
                response,
                "guildhall.audit.title",
                "site/audit.vm",
                (viewer, words) -> audit.page(viewer, asked.query(dates.zone()), asked.cursor(), LINES)
                        .map(page -> view(asked, page, words)));
    }

    private AuditView view(Asked asked, Page<AuditLine> page, Words words) {
        String here = links.here(links.audit());
        DetailWords details =
                new DetailWords(words, dates, user -> people.person(user).name());
        return new AuditView(
                words.text("guildhall.audit.title"),
                here,
                ActWords.all(words).stream()
                        .map(act -> new AuditView.Act(act, ActWords.of(act, words), act.equals(asked.act())))
                        .toList(),
                asked.actor(),
                asked.community(),
                asked.from(),
                asked.to(),
                !asked.parameters().isEmpty(),
                asked.isReadable() ? "" : words.text("guildhall.audit.not-a-day"),
                page.items().stream().map(line -> line(line, details, words)).toList(),
                links.here("/rest/guildhall/1.0/admin/audit.csv") + asked.address(Optional.empty()),
                page.next().map(next -> here + asked.address(Optional.of(next))).orElse(""),
                links.here(links.health()));
    }

    private AuditView.Line line(AuditLine line, DetailWords details, Words words) {
        AuditEntry entry = line.entry();
        Optional<Person> other = line.person().filter(person -> !entry.actor().equals(Optional.of(person.id())));
        boolean ofSite = entry.space().equals(AuditEntry.SITE);
        return new AuditView.Line(
                dates.exact(entry.at()),
                ActWords.of(entry.act(), words),
                line.actor().map(Person::name).orElseGet(() -> words.text("guildhall.audit.system")),
                line.actor().map(this::profile).orElse(""),
                other.map(Person::name).orElse(""),
                other.map(this::profile).orElse(""),
                ofSite ? "" : line.space().map(Space::name).orElse(entry.space().value()),
                line.space()
                        .map(space -> links.here(links.community(space.key())))
                        .orElse(""),
                details.of(entry.act(), entry.detail()));
    }

    private String profile(Person person) {
        return person.state() == Person.State.GONE || !known.isOn(Pillar.EXPERTISE)
                ? ""
                : links.here(links.profile(person.id().value()));
    }

    /** What was asked for, as it stands in the address. */
    private record Asked(String act, String actor, String community, String from, String to, Optional<String> cursor) {
        static Asked of(HttpServletRequest request) {
            return new Asked(
                    parameter(request, "act"),
                    parameter(request, "actor"),
                    parameter(request, "community"),
                    parameter(request, "from"),
                    parameter(request, "to"),
                    Optional.of(parameter(request, "cursor")).filter(each -> !each.isEmpty()));
        }

        private static String parameter(HttpServletRequest request, String name) {
            String given =
                    Optional.ofNullable(request.getParameter(name)).orElse("").strip();
            return given.length() > LONGEST ? given.substring(0, LONGEST) : given;
        }

        AuditQuery query(ZoneId zone) {
            return new AuditQuery(
                    act,
                    actor,
                    community,
                    day(from).map(day -> day.atStartOfDay(zone).toInstant()),
                    day(to).map(day -> day.plusDays(1).atStartOfDay(zone).toInstant()));
        }

        boolean isReadable() {
            return (from.isEmpty() || day(from).isPresent()) && (to.isEmpty() || day(to).isPresent());
        }

        private static Optional<LocalDate> day(String written) {
            try {
                return written.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(written));
            } catch (DateTimeParseException none) {
                return Optional.empty();
            }
        }

        Map<String, String> parameters() {
            Map<String, String> given = new LinkedHashMap<>();
            given.put("act", act);
            given.put("actor", actor);
            given.put("community", community);
            given.put("from", day(from).map(LocalDate::toString).orElse(""));
            given.put("to", day(to).map(LocalDate::toString).orElse(""));
            given.values().removeIf(String::isEmpty);
            return given;
        }

        String address(Optional<String> next) {
            Map<String, String> given = parameters();
            next.ifPresent(cursor -> given.put("cursor", cursor));
            return given.entrySet().stream()
                    .map(each -> each.getKey() + "=" + Links.encoded(each.getValue()))
                    .collect(Collectors.joining("&", given.isEmpty() ? "" : "?", ""));
        }
    }
}
