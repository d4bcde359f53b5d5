package io.guildhall.devhost.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.devhost.DevHost;
import io.guildhall.devhost.confluence.DevSpace;
import io.guildhall.devhost.confluence.DevUser;
import io.guildhall.devhost.plugin.PluginReport;
import io.guildhall.devhost.plugin.TestBundle;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A link at each known place; {@link #SHOWN} says where a reader must find it. */
class PlacesForLinksTest {
    private static final String ADMINISTRATION = "/admin/plugins nav[aria-label=Administration]";
    private static final String TOOLS = "/spaces/tools?key=SP main";
    private static final String PAGE = "/display/SP .host-actions";
    private static final String OWN_PROFILE = "/display/~admin main";

    private static final String SHOWN = """
            system.header/left                     / nav[aria-label=Site] > ul
            system.help/pages                      / #help-menu
            system.user/user-preferences           / #user-menu
            system.user/user-content               / #user-menu
            system.user/user-operations            / #user-menu
            system.profile                         /display/~ada #profile-tabs
            system.profile.edit/yourprofile        %4$s
            system.settings.edit/yoursettings      %4$s
            system.admin/configuration             %1$s
            system.admin/security                  %1$s
            system.admin/administration            %1$s
            system.admin/marketplace_confluence    %1$s
            system.space.tools/overview            %2$s
            system.space.tools/permissions         %2$s
            system.space.tools/contenttools        %2$s
            system.space.tools/lookandfeel         %2$s
            system.space.tools/integrations        %2$s
            system.space.tools/addons              %2$s
            system.space.sidebar/main-links        /display/SP nav[aria-label=Space] #space-main-links
            system.space.sidebar/advanced-links    /display/SP nav[aria-label=Space] .host-sidebar-tools
            system.content.action/primary          %3$s
            system.content.action/secondary        %3$s
            system.content.action/marker           %3$s
            system.content.action/modify           %3$s
            system.content.button                  %3$s
            """.formatted(ADMINISTRATION, TOOLS, PAGE, OWN_PROFILE);

    @TempDir
    static Path folder;

    private static DevHost host;
    private static Browser admin;

    @BeforeAll
    static void a_link_at_every_place() {
        TestBundle bundle = TestBundle.of("probe", "1.0.0");
        places().forEach(place -> bundle.module(item(place)));
        host = DevHost.start(DevHost.Options.forTests(folder, bundle.in(folder)));
        DevUser owner = host.confluence().users().byName("admin").orElseThrow();
        DevSpace space = host.confluence().spaces().create("SP", "A space", owner);
        host.confluence().pages().create(space.getKey(), "Start", "<p>Hello</p>", owner, true);
        host.confluence().users().add("ada", "ada", "Ada", "ada@example.org", ZoneOffset.UTC, Locale.ENGLISH, Set.of());
        admin = new Browser(host.baseUrl());
        admin.logIn("admin", "admin", "/");
        admin.submit("/doauthenticate.action", "password", "admin");
    }

    @AfterAll
    static void end() {
        host.close();
    }

    /** The dialog for new spaces takes cards of blueprints, no links. */
    private static Stream<String> places() {
        return WebPlaces.known().stream().filter(place -> !place.equals(WebPlaces.CREATE_SPACE));
    }

    private static Stream<List<String>> shown() {
        return SHOWN.lines().map(line -> List.of(line.trim().split("\\s+", 3)));
    }

    private static String idAt(String place) {
        return "at-" + place.replaceAll("[./]", "-");
    }

    private static String item(String place) {
        String query = WebPlaces.hasSpace(place) ? "?key=$space.key" : "";
        return "<web-item key='%1$s' section='%2$s'><label key='%1$s'/><link linkId='%1$s'>/x%3$s</link></web-item>"
                .formatted(idAt(place), place, query);
    }

    @Test
    void all_are_taken() {
        assertThat(host.plugins().reports())
                .filteredOn(report -> report.pluginKey().equals("probe"))
                .singleElement()
                .satisfies(report -> assertThat(report.reasons()).isEmpty());
    }

    @Test
    void each_has_its_screen_here() {
        assertThat(shown().map(row -> row.get(0)).collect(Collectors.toSet()))
                .isEqualTo(places().collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @MethodSource("shown")
    void a_link_shows_where_its_place_is(List<String> row) {
        String place = row.get(0);

        assertThat(admin.get(row.get(1))
                        .page()
                        .select(row.get(2) + " a#" + idAt(place))
                        .eachAttr("href"))
                .containsExactly("/confluence/x" + (WebPlaces.hasSpace(place) ? "?key=SP" : ""));
    }

    @Test
    void what_is_for_oneself_does_not_show_on_the_profile_of_others() {
        assertThat(admin.get("/display/~ada").page().select("main a").eachAttr("id"))
                .contains(idAt(WebPlaces.PROFILE))
                .doesNotContain(idAt(WebPlaces.YOUR_PROFILE), idAt(WebPlaces.YOUR_SETTINGS));
    }

    @ParameterizedTest
    @CsvSource({
        "system.dashboard",
        "system.dashboard.button",
        "system.space.advanced",
        "system.space.pages",
        "system.space.admin/integrations",
        "system.create.dialog/content",
        "system.content.metadata",
        "system.attachment",
        "system.comment.action/primary",
    })
    void places_without_evidence_or_without_a_screen_are_refused_with_those_that_are_known(String place) {
        PluginReport report = host.plugins()
                .install(TestBundle.of("other", "1.0.0").module(item(place)).in(folder));

        assertThat(report.reasons())
                .singleElement()
                .asString()
                .contains("'" + place + "' is not a place", String.join(", ", WebPlaces.known()));
    }

    @ParameterizedTest
    @CsvSource({"atl.general", "atl.header", "atl.footer", "atl.editor", "page.metadata.banner", "atl.dashboard.left"})
    void panels_are_refused_because_no_location_of_theirs_is_sure(String location) {
        PluginReport report = host.plugins()
                .install(TestBundle.of("panel", "1.0.0")
                        .module("<web-panel key='p' location='" + location
                                + "'><resource name='view' type='static' location='x.html'/></web-panel>")
                        .in(folder));

        assertThat(report.reasons())
                .singleElement()
                .asString()
                .contains("<web-panel> location '" + location + "'", "no location of panels");
    }
}
