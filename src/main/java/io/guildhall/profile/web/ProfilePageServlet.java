package io.guildhall.profile.web;

import com.atlassian.annotations.security.AnonymousSiteAccess;
import io.guildhall.kernel.UserId;
import io.guildhall.kernel.Viewer;
import io.guildhall.kernel.web.Look;
import io.guildhall.kernel.web.NoticeView;
import io.guildhall.kernel.web.OwnPage;
import io.guildhall.kernel.web.PageFrame;
import io.guildhall.kernel.web.PathKey;
import io.guildhall.kernel.web.PersonalPart;
import io.guildhall.kernel.web.Shown;
import io.guildhall.profile.ProfileService;
import io.guildhall.profile.ProfileView;
import io.guildhall.profile.Reader;
import io.guildhall.site.Pillar;
import io.guildhall.site.web.Switches;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One's own profile to fill in and to see as others see it, and the profiles of others. */
@AnonymousSiteAccess
public final class ProfilePageServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final String BEFORE = "/guildhall/profile/";

    private final transient PageFrame frame;
    private final transient ProfileService profiles;
    private final transient List<PersonalPart> parts;
    private final transient List<BelowProfile> below;
    private final transient Switches switches;

    @Inject
    public ProfilePageServlet(
            PageFrame frame,
            ProfileService profiles,
            List<PersonalPart> parts,
            List<BelowProfile> below,
            Switches switches) {
        this.frame = frame;
        this.profiles = profiles;
        this.parts = List.copyOf(parts);
        this.below = List.copyOf(below);
        this.switches = switches;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<String> rest = key(request.getRequestURI());
        Optional<String> as = Optional.ofNullable(request.getParameter("as"));
        frame.show(
                response,
                (viewer, look) -> switches.page(Pillar.EXPERTISE, look, () -> {
                    if (viewer.isAnonymous()) {
                        return login(rest, look);
                    }
                    return rest.map(key -> other(viewer, key, look))
                            .orElseGet(() -> as.flatMap(ProfilePageServlet::reader)
                                    .map(reader -> preview(viewer, reader, look))
                                    .orElseGet(() -> own(viewer, look)));
                }));
    }

    /** Whose it is, by what follows the page in its address; empty for one's own. What cannot be read is nobody's. */
    private static Optional<String> key(String address) {
        int at = address.indexOf(BEFORE);
        return Optional.of(at < 0 ? "" : address.substring(at + BEFORE.length()).replaceFirst(";.*", ""))
                .filter(rest -> !rest.isEmpty())
                .map(rest -> {
                    try {
                        return URLDecoder.decode(rest.replace("+", "%2B"), StandardCharsets.UTF_8);
                    } catch (IllegalArgumentException malformed) {
                        return "";
                    }
                });
    }

    private static Optional<Reader> reader(String word) {
        return Stream.of(Reader.STRANGER, Reader.FELLOW)
                .filter(reader -> reader.name().equalsIgnoreCase(word))
                .findFirst();
    }

    private static OwnPage login(Optional<String> key, Look look) {
        String path = key.map(look.links()::profile).orElseGet(look.links()::ownProfile);
        Shown notice = new Shown(
                "kernel/notice.vm",
                new NoticeView(
                        look.words().text("guildhall.profile.login"),
                        "",
                        look.words().text("guildhall.profile.login.link"),
                        look.links().login(path)));
        return new OwnPage(200, look.words().text("guildhall.profile.title"), "", "", List.of(notice));
    }

    private OwnPage own(Viewer viewer, Look look) {
        return profiles.own(viewer)
                .result()
                .map(view -> new OwnPage(
                        200,
                        look.words().text("guildhall.profile.title"),
                        "",
                        "",
                        Stream.of(
                                        parts(PersonalPart.Page.BEFORE_PROFILE, viewer, look),
                                        Stream.of(new Shown(
                                                "profile/profile-form.vm",
                                                ProfileForms.of(
                                                        view, look.links().ownProfile(), look))),
                                        parts(PersonalPart.Page.PROFILE, viewer, look))
                                .flatMap(each -> each)
                                .toList()))
                .orElseGet(() -> OwnPage.nothing(look));
    }

    private Stream<Shown> parts(PersonalPart.Page page, Viewer viewer, Look look) {
        return parts.stream().flatMap(part -> part.parts(page, viewer, look).stream());
    }

    private OwnPage preview(Viewer viewer, Reader reader, Look look) {
        return profiles.preview(viewer, reader)
                .result()
                .map(view -> page(view, Portraits.banner(reader, look), Stream.empty(), look))
                .orElseGet(() -> OwnPage.nothing(look));
    }

    /** One's own, by its address, is what one fills in. */
    private OwnPage other(Viewer viewer, String key, Look look) {
        if (!PathKey.isKey(key)) {
            return OwnPage.nothing(look);
        }
        UserId user = new UserId(key);
        return viewer.is(user)
                ? OwnPage.elsewhere(look.href(look.links().ownProfile()))
                : profiles.of(viewer, user)
                        .result()
                        .map(view -> page(
                                view,
                                "",
                                below.stream().flatMap(part -> part.below(viewer, user, look).stream()),
                                look))
                        .orElseGet(() -> OwnPage.nothing(look));
    }

    private static OwnPage page(ProfileView view, String banner, Stream<Shown> below, Look look) {
        String back = banner.isEmpty() ? "" : look.href(look.links().ownProfile());
        return new OwnPage(
                200,
                view.person().name(),
                "",
                "",
                Stream.concat(Stream.of(new Shown("profile/profile.vm", Portraits.of(view, banner, back, look))), below)
                        .toList());
    }
}
