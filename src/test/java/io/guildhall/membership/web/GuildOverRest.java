package io.guildhall.membership.web;

import io.guildhall.kernel.People;
import io.guildhall.kernel.Spaces;
import io.guildhall.kernel.Texts;
import io.guildhall.kernel.Viewer;
import io.guildhall.kernel.web.Answer;
import io.guildhall.kernel.web.BundleTexts;
import io.guildhall.kernel.web.Exchange;
import io.guildhall.kernel.web.Problems;
import io.guildhall.kernel.web.RestApp;
import io.guildhall.membership.Guild;
import io.guildhall.membership.directory.DirectoryService;
import io.guildhall.membership.joining.AdmissionService;
import io.guildhall.membership.joining.DecisionService;
import io.guildhall.membership.joining.InvitingService;
import io.guildhall.membership.joining.JoiningService;
import io.guildhall.membership.joining.RequestQueueService;
import io.guildhall.membership.life.CharterService;
import io.guildhall.membership.life.FoundingService;
import io.guildhall.membership.life.LaunchService;
import io.guildhall.membership.life.LifeService;
import io.guildhall.membership.life.ParentService;
import io.guildhall.membership.life.ReattachService;
import io.guildhall.membership.life.WelcomePageService;
import io.guildhall.membership.mine.MineService;
import io.guildhall.membership.questions.QuestionService;
import io.guildhall.membership.removing.RemovingService;
import io.guildhall.membership.roles.RoleService;
import io.guildhall.membership.roles.TermService;
import io.guildhall.membership.roster.ExportService;
import io.guildhall.membership.roster.HistoryService;
import io.guildhall.membership.roster.RosterService;
import io.guildhall.membership.rules.RulesService;
import io.guildhall.people.SkillService;
import io.guildhall.people.VocabularyFileService;
import io.guildhall.people.VocabularyService;
import io.guildhall.people.web.SkillResource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The real services over memory behind the real resources. Fred administers the space DEV. */
final class GuildOverRest {
    static final List<Class<?>> RESOURCES = List.of(
            DirectoryResource.class,
            CommunityResource.class,
            RosterResource.class,
            MembershipResource.class,
            MeResource.class,
            DecisionResource.class,
            RemovalResource.class,
            HistoryResource.class,
            MembersCsvResource.class,
            ExportResource.class,
            InvitationResource.class,
            RoleResource.class,
            RoleOfferResource.class,
            AdmissionResource.class,
            RulesResource.class,
            QuestionResource.class,
            LaunchResource.class,
            LifeResource.class,
            ParentResource.class,
            SkillResource.class);

    private static final String FOUNDING =
            "{\"spaceKey\":\"%s\",\"type\":\"PRACTICE\",\"concern\":\"Write tests\",\"joinPolicy\":\"%s\"}";

    final Guild guild = Guild.inMemory();
    private Viewer caller = Viewer.anonymous();
    private final RestApp app;

    GuildOverRest() {
        Problems problems = new Problems(BundleTexts.english(), () -> "error-1", guild.clock);
        Map<Class<?>, Object> services = new HashMap<>();
        services.put(Exchange.class, new Exchange(() -> caller, problems));
        services.put(Problems.class, problems);
        services.put(People.class, guild.people);
        services.put(Spaces.class, guild.spaces);
        services.put(AdmissionService.class, guild.admission);
        services.put(RequestQueueService.class, guild.queue);
        services.put(DirectoryService.class, guild.directory);
        services.put(FoundingService.class, guild.founding);
        services.put(CharterService.class, guild.charters);
        services.put(RosterService.class, guild.rosters);
        services.put(JoiningService.class, guild.joining);
        services.put(MineService.class, guild.mine);
        services.put(DecisionService.class, guild.deciding);
        services.put(RemovingService.class, guild.removing);
        services.put(InvitingService.class, guild.inviting);
        services.put(HistoryService.class, guild.history);
        services.put(ExportService.class, guild.exports);
        services.put(ExportParts.class, new ExportParts(List.of()));
        services.put(RoleService.class, guild.roles);
        services.put(RulesService.class, guild.rules);
        services.put(QuestionService.class, guild.questions);
        services.put(LaunchService.class, guild.launching);
        services.put(WelcomePageService.class, guild.welcoming);
        services.put(LifeService.class, guild.life);
        services.put(ReattachService.class, guild.strays);
        services.put(TermService.class, guild.terms);
        services.put(ParentService.class, guild.parents);
        services.put(SkillService.class, guild.words);
        services.put(VocabularyService.class, guild.vocabulary);
        services.put(VocabularyFileService.class, guild.wordFiles);
        services.put(Texts.class, BundleTexts.english());
        app = RestApp.of(RESOURCES, services);
        guild.spaces.add("DEV", "Developers");
        guild.spaces.administer("DEV", guild.person("fred"));
    }

    /** The next requests come from this person. */
    RestApp as(String username) {
        caller = guild.person(username);
        return app;
    }

    RestApp asAnonymous() {
        caller = Viewer.anonymous();
        return app;
    }

    /** Fred makes DEV a community. */
    Answer found(String joinPolicy) {
        return as("fred").send("POST", "communities", FOUNDING.formatted("DEV", joinPolicy));
    }

    /** The caller replaces the charter, having read that revision. */
    static Answer put(RestApp app, int revision, String json) {
        return send(app, "communities/DEV", revision, json);
    }

    /** The caller replaces something of the community, having read that revision. */
    static Answer put(RestApp app, String what, int revision, String json) {
        return send(app, "communities/DEV/" + what, revision, json);
    }

    private static Answer send(RestApp app, String path, int revision, String json) {
        Map<String, String> headers = new HashMap<>(RestApp.jsonHeaders());
        headers.put("If-Match", "\"" + revision + "\"");
        return app.send("PUT", path, headers, json.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
}
