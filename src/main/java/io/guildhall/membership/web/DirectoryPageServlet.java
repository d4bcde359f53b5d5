package io.guildhall.membership.web;

import com.atlassian.annotations.security.AnonymousSiteAccess;
import io.guildhall.community.CommunityStatus;
import io.guildhall.community.CommunityType;
import io.guildhall.community.Stage;
import io.guildhall.kernel.Page;
import io.guildhall.kernel.Viewer;
import io.guildhall.kernel.web.Links;
import io.guildhall.kernel.web.Look;
import io.guildhall.kernel.web.OptionView;
import io.guildhall.kernel.web.OwnPage;
import io.guildhall.kernel.web.PageFrame;
import io.guildhall.kernel.web.Shown;
import io.guildhall.membership.CommunityView;
import io.guildhall.membership.directory.DirectoryQuery;
import io.guildhall.membership.directory.DirectoryService;
import io.guildhall.membership.directory.DirectoryTreeService;
import io.guildhall.site.Proposers;
import io.guildhall.site.Settings;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.text.BreakIterator;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** The directory: all communities that the viewer may see, by name, with a search. */
@AnonymousSiteAccess
public final class DirectoryPageServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final int LINES = 30;
    private static final int LONGEST = 100;
    private static final Page<CommunityView> NONE = new Page<>(List.of(), Optional.empty(), OptionalInt.empty());

    private final transient PageFrame frame;
    private final transient DirectoryService directory;
    private final transient DirectoryTreeService tree;
    private final transient Kin kin;
    private final transient Settings settings;

    @Inject
    public DirectoryPageServlet(
            PageFrame frame, DirectoryService directory, DirectoryTreeService tree, Kin kin, Settings settings) {
        this.frame = frame;
        this.directory = directory;
        this.tree = tree;
        this.kin = kin;
        this.settings = settings;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Asked asked = new Asked(
                words(parameter(request, "q")),
                constant(request, "type", CommunityType.class),
                constant(request, "stage", Stage.class),
                constant(request, "status", CommunityStatus.class),
                words(parameter(request, "topic")),
                parameter(request, "joinable").equals("true"));
        Optional<String> cursor = Optional.ofNullable(request.getParameter("cursor"));
        frame.show(response, (viewer, look) -> page(asked, cursor, viewer, look));
    }

    private static String parameter(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getParameter(name)).orElse("");
    }

    /** A value that there is not is none: the page is for people, who followed an old link. */
    private static <E extends Enum<E>> Optional<E> constant(HttpServletRequest request, String name, Class<E> type) {
        String asked = parameter(request, name);
        return Arrays.stream(type.getEnumConstants())
                .filter(value -> value.name().equals(asked))
                .findFirst();
    }

    /** What is looked for. */
    private record Asked(
            String text,
            Optional<CommunityType> type,
            Optional<Stage> stage,
            Optional<CommunityStatus> status,
            String topic,
            boolean joinable) {
        boolean isFiltered() {
            return type.isPresent() || stage.isPresent() || status.isPresent() || !topic.isEmpty() || joinable;
        }

        boolean isAll() {
            return text.isEmpty() && !isFiltered();
        }

        DirectoryQuery query(Optional<String> cursor) {
            return new DirectoryQuery(text, type, stage, status, topic, joinable, cursor, LINES);
        }

        /** The same for an address, to go on with it. */
        String address(String here, String cursor) {
            StringBuilder address = new StringBuilder(here).append("?q=").append(Links.encoded(text));
            type.ifPresent(value -> address.append("&type=").append(value));
            stage.ifPresent(value -> address.append("&stage=").append(value));
            status.ifPresent(value -> address.append("&status=").append(value));
            if (!topic.isEmpty()) {
                address.append("&topic=").append(Links.encoded(topic));
            }
            if (joinable) {
                address.append("&joinable=true");
            }
            return address.append("&cursor=").append(Links.encoded(cursor)).toString();
        }
    }

    /** What was typed, on one line, and cut between characters where it is too long. */
    private static String words(String typed) {
        String text = typed.codePoints()
                .filter(each -> Character.getType(each) != Character.SURROGATE)
                .map(each -> Character.isISOControl(each) ? ' ' : each)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .strip();
        if (text.length() <= LONGEST) {
            return text;
        }
        BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(text);
        return text.substring(0, Math.max(0, characters.preceding(LONGEST + 1))).strip();
    }

    private OwnPage page(Asked asked, Optional<String> cursor, Viewer viewer, Look look) {
        String here = look.href(look.links().communities());
        Shown search =
                new Shown("membership/directory-search.vm", search(asked, here, proposeHref(viewer, look), look));
        ListView found =
                asked.isAll() ? all(asked, here, cursor, viewer, look) : some(asked, here, cursor, viewer, look);
        Shown list = new Shown("membership/community-list.vm", found);
        String title = look.words().text("guildhall.directory.title");
        return new OwnPage(200, title, "", "", List.of(search, list));
    }

    /** What belongs together stands together. */
    private ListView all(Asked asked, String here, Optional<String> cursor, Viewer viewer, Look look) {
        DirectoryTreeService.Grove grove = tree.of(viewer, cursor, LINES)
                .fold(
                        found -> found,
                        refused -> tree.of(viewer, Optional.empty(), LINES)
                                .result()
                                .orElse(new DirectoryTreeService.Grove(NONE, Map.of(), true)));
        ListView view = view(grove.top(), Kin.cards(grove, look), asked, here, look);
        return grove.whole() ? view : view.hinting(look.words().text("guildhall.directory.below.more"));
    }

    /** What is looked for stands on its own, wherever it belongs. */
    private ListView some(Asked asked, String here, Optional<String> cursor, Viewer viewer, Look look) {
        Page<CommunityView> found = list(asked, cursor, viewer);
        return view(found, kin.cards(viewer, found.items(), look), asked, here, look);
    }

    /** A cursor that is not ours shows the beginning. */
    private Page<CommunityView> list(Asked asked, Optional<String> cursor, Viewer viewer) {
        return directory
                .list(viewer, asked.query(cursor))
                .fold(
                        page -> page,
                        refused -> directory
                                .list(viewer, asked.query(Optional.empty()))
                                .result()
                                .orElse(NONE));
    }

    private static SearchView search(Asked asked, String here, String proposeHref, Look look) {
        return new SearchView(
                asked.text(),
                here,
                asked.topic(),
                asked.joinable(),
                options(CommunityType.values(), asked.type(), "guildhall.type.", look),
                options(Stage.values(), asked.stage(), "guildhall.stage.", look),
                options(CommunityStatus.values(), asked.status(), "guildhall.status.", look),
                asked.isFiltered(),
                proposeHref);
    }

    /** Where nobody finds what they look for, they may propose it. */
    private String proposeHref(Viewer viewer, Look look) {
        boolean open = !viewer.isAnonymous() && settings.current().values().proposers() == Proposers.EVERYBODY;
        return open ? look.href(look.links().propose()) : "";
    }

    private static <E extends Enum<E>> List<OptionView> options(
            E[] values, Optional<E> chosen, String prefix, Look look) {
        return Arrays.stream(values)
                .map(value -> new OptionView(
                        value.name(),
                        look.words().text(prefix + Cards.word(value)),
                        "",
                        chosen.filter(value::equals).isPresent()))
                .toList();
    }

    private static ListView view(Page<CommunityView> found, List<CardView> cards, Asked asked, String here, Look look) {
        String next = found.next().map(cursor -> asked.address(here, cursor)).orElse("");
        if (cards.isEmpty() && !next.isEmpty()) {
            String further = look.words().text("guildhall.list.further.message");
            return new ListView("", "cards", cards, further, look.words().text("guildhall.directory.next"), next);
        }
        if (cards.isEmpty() && !asked.isAll()) {
            String nothing = asked.isFiltered()
                    ? look.words().text("guildhall.directory.filtered.message")
                    : look.words().text("guildhall.directory.nothing.message", asked.text());
            return new ListView("", "cards", cards, nothing, look.words().text("guildhall.directory.link"), here);
        }
        String more = next.isEmpty() ? "" : look.words().text("guildhall.directory.next");
        return new ListView("", "cards", cards, look.words().text("guildhall.list.empty.message"), more, next);
    }
}
