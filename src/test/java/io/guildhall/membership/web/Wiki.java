package io.guildhall.membership.web;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import com.atlassian.confluence.macro.MacroExecutionException;
import io.guildhall.community.Charter;
import io.guildhall.community.CommunityRow;
import io.guildhall.community.CommunityStatus;
import io.guildhall.community.CommunityType;
import io.guildhall.community.JoinPolicy;
import io.guildhall.community.RosterVisibility;
import io.guildhall.kernel.SortName;
import io.guildhall.kernel.SpaceKey;
import io.guildhall.kernel.Texts;
import io.guildhall.kernel.Viewer;
import io.guildhall.kernel.web.BundleTexts;
import io.guildhall.kernel.web.FixedAddress;
import io.guildhall.kernel.web.Links;
import io.guildhall.kernel.web.MacroFrame;
import io.guildhall.kernel.web.PageFrame;
import io.guildhall.membership.Guild;
import io.guildhall.membership.JoinSource;
import io.guildhall.membership.Membership;
import io.guildhall.membership.MembershipEvent;
import io.guildhall.membership.MembershipState;
import io.guildhall.membership.NewMembership;
import io.guildhall.membership.Role;
import io.guildhall.membership.life.FoundingRequest;
import io.guildhall.newcomer.web.StepLinks;
import io.guildhall.site.web.Switches;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * A wiki with the real services over memory, and macros that render on the real templates. The space GARDEN is administered by spacey;
 * where it is a community, frida facilitates it.
 */
public final class Wiki {
    public static final String GARDEN = "GARDEN";

    public final Guild guild = Guild.inMemory();
    public final Templates templates = new Templates();
    /** The programme in which newcomers of every community find a buddy. */
    public Optional<String> buddies = Optional.empty();

    public final StepLinks steps = new StepLinks(guild.pages, guild.clock, guild.known, community -> buddies);
    public final List<String> required = new ArrayList<>();
    public Texts texts = BundleTexts.english();
    public Viewer viewer = Viewer.anonymous();

    public final Links links = new Links(
            new FixedAddress("/confluence", "https://wiki.example.org/confluence"),
            destination -> URI.create("/confluence/login.action?os_destination="
                    + URLEncoder.encode(destination.toString(), StandardCharsets.UTF_8)));

    private Wiki() {
        guild.spaces.add(GARDEN, "Gardeners");
        guild.spaces.administer(GARDEN, guild.person("spacey"));
        guild.person("frida");
    }

    public static Wiki withASpace() {
        return new Wiki();
    }

    public static Wiki withACommunity() {
        return withACommunity(JoinPolicy.OPEN, RosterVisibility.EVERYONE);
    }

    public static Wiki withACommunity(JoinPolicy policy, RosterVisibility roster) {
        Wiki wiki = new Wiki();
        wiki.found(GARDEN, CommunityType.PRACTICE, "Growing things", policy, roster);
        return wiki;
    }

    public Wiki alsoCommunity(String key, String name, CommunityType type, String concern) {
        guild.spaces.add(key, name);
        guild.spaces.administer(key, guild.person("spacey"));
        found(key, type, concern, JoinPolicy.OPEN, RosterVisibility.EVERYONE);
        return this;
    }

    private void found(String key, CommunityType type, String concern, JoinPolicy policy, RosterVisibility roster) {
        Charter charter = new Charter(concern, "Beds and borders", "Fewer weeds");
        guild.founding
                .found(
                        guild.person("spacey"),
                        new FoundingRequest(key, type, charter, policy, roster, Optional.of("frida")))
                .result()
                .orElseThrow();
    }

    public Wiki seenBy(String username) {
        viewer = guild.person(username);
        return this;
    }

    public Wiki inGerman() {
        texts = BundleTexts.german();
        return this;
    }

    /** Somebody in that state, since now. */
    public Wiki with(String username, MembershipState state, Role... roles) {
        CommunityRow row = guild.communities.forChange(new SpaceKey(GARDEN)).orElseThrow();
        var made = new NewMembership(
                row.value().id(),
                guild.person(username).user().orElseThrow(),
                SortName.of(username),
                state,
                Set.of(roles),
                JoinSource.SELF,
                guild.clock.instant());
        Membership added = guild.memberships.add(made);
        guild.memberships.rolesChanged(added.inRoles(Set.of()), added.roles(), added.user(), guild.clock.instant());
        guild.memberships.append(new MembershipEvent(
                added.id(),
                added.community(),
                Optional.empty(),
                state,
                Optional.of(added.user()),
                "",
                guild.clock.instant()));
        row.save(row.value()
                .withMembers(guild.memberships.count(row.value().id(), MembershipState.ACTIVE))
                .withWaiting(guild.memberships.count(row.value().id(), MembershipState.REQUESTED)));
        return this;
    }

    /** No facilitator can act. */
    Wiki orphaned() {
        CommunityRow row = guild.communities.forChange(new SpaceKey(GARDEN)).orElseThrow();
        row.save(row.value().withLife(row.value().life().in(CommunityStatus.ORPHANED)));
        return this;
    }

    Element join(String... parameters) {
        return show(new CommunityJoinMacro(frame(), guild.directory, notices(), steps), "display", GARDEN, parameters);
    }

    Element info(String... parameters) {
        return show(new CommunityInfoMacro(frame(), guild.directory, notices()), "display", GARDEN, parameters);
    }

    Element members(String... parameters) {
        return show(membersMacro(), "display", GARDEN, parameters);
    }

    Element list(String... parameters) {
        return show(new CommunityListMacro(frame(), guild.directory), "display", GARDEN, parameters);
    }

    Element numbers(String... parameters) {
        return show(numbersMacro(), "display", GARDEN, parameters);
    }

    CommunityNumbersMacro numbersMacro() {
        return new CommunityNumbersMacro(frame(), guild.numbers, guild.directory, notices(), switches());
    }

    public CommunityMembersMacro membersMacro() {
        return new CommunityMembersMacro(frame(), guild.directory, guild.rosters, notices(), guild.spaces, switches());
    }

    /** Every macro, for what holds of all. */
    List<Macro> macros() {
        return List.of(
                new CommunityInfoMacro(frame(), guild.directory, notices()),
                new CommunityJoinMacro(frame(), guild.directory, notices(), steps),
                membersMacro(),
                new CommunityListMacro(frame(), guild.directory),
                numbersMacro());
    }

    /** What a macro shows on a page of that space; parameters are names and values by turns. */
    public Element show(Macro macro, String outputType, String space, String... parameters) {
        return Jsoup.parseBodyFragment(html(macro, outputType, space, parameters))
                .body();
    }

    public String html(Macro macro, String outputType, String space, String... parameters) {
        try {
            return macro.execute(byName(parameters), "", context(space, outputType));
        } catch (MacroExecutionException e) {
            throw new AssertionError("a macro never throws", e);
        }
    }

    private static Map<String, String> byName(String... parameters) {
        var map = new java.util.HashMap<String, String>();
        for (int i = 0; i < parameters.length; i += 2) {
            map.put(parameters[i], parameters[i + 1]);
        }
        return map;
    }

    private static ConversionContext context(String space, String outputType) {
        return new ConversionContext() {
            @Override
            public com.atlassian.confluence.core.ContentEntityObject getEntity() {
                return null;
            }

            @Override
            public String getSpaceKey() {
                return space;
            }

            @Override
            public String getOutputType() {
                return outputType;
            }
        };
    }

    public MacroFrame frame() {
        return new MacroFrame(
                () -> viewer, guild.spaces, texts, links, guild.clock, () -> "error-1", templates, this::requiring);
    }

    public PageFrame pages() {
        return new PageFrame(() -> viewer, texts, links, guild.clock, () -> "error-1", templates, this::requiring);
    }

    public Switches switches() {
        return new Switches(guild.known, guild.spaces);
    }

    private Absence notices() {
        return new Absence(guild.founding, guild.spaces);
    }

    private com.atlassian.webresource.api.assembler.WebResourceAssembler requiring() {
        return () -> new com.atlassian.webresource.api.assembler.RequiredResources() {
            @Override
            public com.atlassian.webresource.api.assembler.RequiredResources requireWebResource(String key) {
                required.add(key);
                return this;
            }

            @Override
            public com.atlassian.webresource.api.assembler.RequiredResources requireContext(String context) {
                throw new UnsupportedOperationException("requireContext " + context);
            }
        };
    }
}
