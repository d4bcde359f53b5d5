package io.guildhall.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.ambition.AmbitionRefusal;
import io.guildhall.ambition.AmbitionState;
import io.guildhall.announcement.AnnouncementAudience;
import io.guildhall.announcement.AnnouncementRefusal;
import io.guildhall.community.CommunityRefusal;
import io.guildhall.community.CommunityStatus;
import io.guildhall.community.CommunityType;
import io.guildhall.community.JoinPolicy;
import io.guildhall.community.Listing;
import io.guildhall.community.Repeats;
import io.guildhall.community.RosterVisibility;
import io.guildhall.community.Stage;
import io.guildhall.community.StepAct;
import io.guildhall.docs.Endpoints.Endpoint;
import io.guildhall.docs.OpenApi.Operation;
import io.guildhall.inviting.InvitingRefusal;
import io.guildhall.kernel.Gauge;
import io.guildhall.kernel.OccasionKind;
import io.guildhall.kernel.Person;
import io.guildhall.kernel.RefusalCode;
import io.guildhall.meeting.MeetingRefusal;
import io.guildhall.membership.GuestKind;
import io.guildhall.membership.MemberKind;
import io.guildhall.membership.MembershipRefusal;
import io.guildhall.membership.MembershipState;
import io.guildhall.membership.Role;
import io.guildhall.membership.RulesStanding;
import io.guildhall.membership.rules.RulesEdit;
import io.guildhall.mentoring.pairing.DeclineCode;
import io.guildhall.mentoring.pairing.EndReason;
import io.guildhall.mentoring.pairing.PairingState;
import io.guildhall.mentoring.pairing.PartRole;
import io.guildhall.mentoring.programme.AgreementUse;
import io.guildhall.mentoring.programme.PairsSeenBy;
import io.guildhall.mentoring.programme.ProgrammeKind;
import io.guildhall.mentoring.programme.ProgrammeState;
import io.guildhall.mentoring.session.FitAnswer;
import io.guildhall.mentoring.session.GoalState;
import io.guildhall.mentoring.session.NoteSight;
import io.guildhall.mentoring.session.SessionState;
import io.guildhall.newcomer.NewcomerRefusal;
import io.guildhall.notice.NoticeRefusal;
import io.guildhall.notice.web.MailFormat;
import io.guildhall.notice.web.Mails;
import io.guildhall.profile.Visibility;
import io.guildhall.proposal.ProposalRefusal;
import io.guildhall.proposal.ProposalState;
import io.guildhall.proposal.SimilarCommunity;
import io.guildhall.recognition.badge.AwardRefusal;
import io.guildhall.recognition.badge.AwardSource;
import io.guildhall.recognition.badge.AwardState;
import io.guildhall.recognition.badge.BadgeRefusal;
import io.guildhall.recognition.badge.BadgeState;
import io.guildhall.recognition.badge.Issuers;
import io.guildhall.recognition.kudos.KudosRefusal;
import io.guildhall.recognition.kudos.KudosState;
import io.guildhall.recognition.kudos.KudosTag;
import io.guildhall.recognition.nomination.NominationRefusal;
import io.guildhall.recognition.nomination.NominationState;
import io.guildhall.restoring.Restoration.RowProblem;
import io.guildhall.restoring.RestoringRefusal;
import io.guildhall.review.HandOverState;
import io.guildhall.review.HandOverTopic;
import io.guildhall.review.ReviewRefusal;
import io.guildhall.site.JobRun;
import io.guildhall.site.Need;
import io.guildhall.site.OptionalFeature;
import io.guildhall.site.Proposers;
import io.guildhall.site.SiteRefusal;
import io.guildhall.site.Starters;
import io.guildhall.site.Thankers;
import io.guildhall.site.Trouble;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the reference that outside clients read against the resources themselves. */
class OpenApiTest {
    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)}");

    private static final Map<String, Class<? extends Enum<?>>> ENUMS = Map.ofEntries(
            Map.entry("ReadingSort", Gauge.Sort.class),
            Map.entry("JobRunState", JobRun.State.class),
            Map.entry("CommunityType", CommunityType.class),
            Map.entry("CommunityStatus", CommunityStatus.class),
            Map.entry("Stage", Stage.class),
            Map.entry("JoinPolicy", JoinPolicy.class),
            Map.entry("Listing", Listing.class),
            Map.entry("RosterVisibility", RosterVisibility.class),
            Map.entry("MembershipState", MembershipState.class),
            Map.entry("MemberKind", MemberKind.class),
            Map.entry("GuestKind", GuestKind.class),
            Map.entry("Role", Role.class),
            Map.entry("RulesStanding", RulesStanding.class),
            Map.entry("RowProblemKind", RowProblem.Kind.class),
            Map.entry("RulesEdit", RulesEdit.class),
            Map.entry("ProfileVisibility", Visibility.class),
            Map.entry("PersonState", Person.State.class),
            Map.entry("Repeats", Repeats.class),
            Map.entry("AnnouncementAudience", AnnouncementAudience.class),
            Map.entry("KudosState", KudosState.class),
            Map.entry("KudosTag", KudosTag.class),
            Map.entry("StepAct", StepAct.class),
            Map.entry("AmbitionState", AmbitionState.class),
            Map.entry("HandOverState", HandOverState.class),
            Map.entry("HandOverTopic", HandOverTopic.class),
            Map.entry("OccasionKind", OccasionKind.class),
            Map.entry("Mails", Mails.class),
            Map.entry("MailFormat", MailFormat.class),
            Map.entry("Weekday", DayOfWeek.class),
            Map.entry("NeedKind", Need.Kind.class),
            Map.entry("Starters", Starters.class),
            Map.entry("Proposers", Proposers.class),
            Map.entry("Thankers", Thankers.class),
            Map.entry("ProposalState", ProposalState.class),
            Map.entry("ProgrammeState", ProgrammeState.class),
            Map.entry("ProgrammeKind", ProgrammeKind.class),
            Map.entry("AgreementUse", AgreementUse.class),
            Map.entry("PairsSeenBy", PairsSeenBy.class),
            Map.entry("WayIn", SimilarCommunity.Way.class),
            Map.entry("OptionalFeature", OptionalFeature.class),
            Map.entry("PairingState", PairingState.class),
            Map.entry("DeclineCode", DeclineCode.class),
            Map.entry("EndReason", EndReason.class),
            Map.entry("PartRole", PartRole.class),
            Map.entry("FitAnswer", FitAnswer.class),
            Map.entry("SessionState", SessionState.class),
            Map.entry("GoalState", GoalState.class),
            Map.entry("NoteSight", NoteSight.class),
            Map.entry("BadgeIssuers", Issuers.class),
            Map.entry("BadgeState", BadgeState.class),
            Map.entry("AwardSource", AwardSource.class),
            Map.entry("AwardState", AwardState.class),
            Map.entry("NominationState", NominationState.class),
            Map.entry("TroubleReason", Trouble.Reason.class));

    private final OpenApi file = OpenApi.read();
    private final List<Endpoint> endpoints = Endpoints.all();

    @Test
    void every_endpoint_is_described_and_nothing_else_is() {
        assertThat(endpoints).hasSizeGreaterThanOrEqualTo(11);
        assertThat(file.operations().stream().map(Operation::name))
                .containsExactlyInAnyOrderElementsOf(
                        endpoints.stream().map(Endpoint::name).toList());
    }

    @Test
    void the_keys_in_every_address_are_described_and_taken() {
        for (Operation operation : file.operations()) {
            Set<String> variables = new TreeSet<>();
            VARIABLE.matcher(operation.path()).results().forEach(match -> variables.add(match.group(1)));
            assertThat(operation.parametersIn("path")).as(operation.name()).isEqualTo(variables);
            assertThat(endpoint(operation).pathParameters())
                    .as(operation.name())
                    .isEqualTo(variables);
        }
    }

    @Test
    void who_needs_no_login_is_said_as_it_is() {
        for (Operation operation : file.operations()) {
            assertThat(operation.isOpenToAnonymous())
                    .as(operation.name())
                    .isEqualTo(endpoint(operation).anonymous());
        }
    }

    @Test
    void changes_are_never_for_anonymous_people_and_need_the_token() {
        for (Operation operation : file.operations()) {
            boolean changes = !operation.method().equals("GET");
            assertThat(operation.parametersIn("header").contains("X-Atlassian-Token"))
                    .as(operation.name())
                    .isEqualTo(changes);
            assertThat(changes && endpoint(operation).anonymous())
                    .as(operation.name())
                    .isFalse();
        }
    }

    @Test
    void every_operation_names_the_answers_that_all_have() {
        for (Operation operation : file.operations()) {
            Set<String> answers =
                    OpenApi.object(operation.value().get("responses")).keySet();
            assertThat(answers).as(operation.name()).contains("500");
            if (!operation.method().equals("GET")) {
                assertThat(answers).as(operation.name()).contains("401", "403", "404");
            }
            if (file.body(operation).isPresent()) {
                assertThat(answers).as(operation.name()).contains("400", "413", "415");
            }
        }
    }

    @Test
    void what_may_come_from_every_address_is_said_once() {
        assertThat(file.names("request.method-not-allowed")).isTrue();
        assertThat(file.names("request.not-acceptable")).isTrue();
    }

    @Test
    void what_is_taken_is_a_closed_set_of_properties() {
        assertThat(file.operations().stream().flatMap(each -> file.body(each).stream()))
                .hasSizeGreaterThan(4)
                .allSatisfy(schema -> assertThat(schema).containsEntry("additionalProperties", false));
    }

    @Test
    void every_value_of_every_kind_is_listed_in_order() {
        ENUMS.forEach((name, type) -> assertThat(OpenApi.list(file.schema(name).get("enum")))
                .as(name)
                .isEqualTo(
                        Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.toList())));
    }

    @Test
    void every_reference_leads_somewhere_and_every_schema_is_used() {
        assertThat(file.references())
                .allSatisfy(each -> assertThat(file.at(each)).as(each).isPresent());
        assertThat(file.schemas().keySet())
                .allSatisfy(each -> assertThat(file.references()).contains("#/components/schemas/" + each));
    }

    @Test
    void every_code_that_may_be_answered_is_named() {
        Stream<RefusalCode> codes = Stream.of(
                        CommunityRefusal.values(),
                        MembershipRefusal.values(),
                        NoticeRefusal.values(),
                        SiteRefusal.values(),
                        MeetingRefusal.values(),
                        NewcomerRefusal.values(),
                        AnnouncementRefusal.values(),
                        KudosRefusal.values(),
                        ReviewRefusal.values(),
                        ProposalRefusal.values(),
                        RestoringRefusal.values(),
                        AmbitionRefusal.values(),
                        BadgeRefusal.values(),
                        AwardRefusal.values(),
                        NominationRefusal.values(),
                        InvitingRefusal.values())
                .flatMap(Stream::of);
        assertThat(codes.map(RefusalCode::code))
                .allSatisfy(code -> assertThat(file.names(code)).as(code).isTrue());
    }

    private Endpoint endpoint(Operation operation) {
        return endpoints.stream()
                .filter(each -> each.name().equals(operation.name()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no resource for " + operation.name()));
    }
}
