package io.guildhall.proof;

import io.guildhall.Checkout;
import io.guildhall.ambition.AmbitionAct;
import io.guildhall.ambition.AmbitionState;
import io.guildhall.announcement.AnnouncementAudience;
import io.guildhall.community.CommunityStatus;
import io.guildhall.community.CommunityTemplate;
import io.guildhall.community.CommunityType;
import io.guildhall.community.JoinPolicy;
import io.guildhall.community.LaunchItem;
import io.guildhall.community.Listing;
import io.guildhall.community.Repeats;
import io.guildhall.community.RosterVisibility;
import io.guildhall.community.Stage;
import io.guildhall.community.StepAct;
import io.guildhall.contribution.Level;
import io.guildhall.kernel.Gauge;
import io.guildhall.kernel.RefusalCode;
import io.guildhall.membership.GuestKind;
import io.guildhall.membership.MembershipState;
import io.guildhall.membership.Role;
import io.guildhall.membership.Waiting;
import io.guildhall.mentoring.criteria.Rule;
import io.guildhall.mentoring.enrolment.EnrolmentState;
import io.guildhall.mentoring.following.PairProgress;
import io.guildhall.mentoring.pairing.DeclineCode;
import io.guildhall.mentoring.pairing.PairingState;
import io.guildhall.mentoring.pairing.PartRole;
import io.guildhall.mentoring.programme.AgreementUse;
import io.guildhall.mentoring.programme.Aim;
import io.guildhall.mentoring.programme.Criterion;
import io.guildhall.mentoring.programme.PairsSeenBy;
import io.guildhall.mentoring.programme.ProgrammeAct;
import io.guildhall.mentoring.programme.ProgrammeKind;
import io.guildhall.mentoring.programme.ProgrammeRole;
import io.guildhall.mentoring.programme.ProgrammeState;
import io.guildhall.mentoring.programme.RoundStage;
import io.guildhall.mentoring.run.Difference;
import io.guildhall.mentoring.run.DroppedPin;
import io.guildhall.mentoring.run.Proposal;
import io.guildhall.mentoring.run.Result;
import io.guildhall.mentoring.run.RunService;
import io.guildhall.mentoring.run.RunState;
import io.guildhall.mentoring.run.RunStep;
import io.guildhall.mentoring.run.Unmatched;
import io.guildhall.mentoring.session.FitAnswer;
import io.guildhall.notice.Audience;
import io.guildhall.notice.NoticeTexts;
import io.guildhall.notice.web.MailFormat;
import io.guildhall.notice.web.Mails;
import io.guildhall.participation.Mix;
import io.guildhall.people.LineProblem;
import io.guildhall.profile.ProfileSkill;
import io.guildhall.profile.Reader;
import io.guildhall.profile.SkillKind;
import io.guildhall.profile.Visibility;
import io.guildhall.proposal.ProposalState;
import io.guildhall.recognition.art.Accent;
import io.guildhall.recognition.art.Band;
import io.guildhall.recognition.art.Emblem;
import io.guildhall.recognition.art.Ring;
import io.guildhall.recognition.art.Shape;
import io.guildhall.recognition.art.StarterDesign;
import io.guildhall.recognition.badge.AwardState;
import io.guildhall.recognition.badge.BadgeState;
import io.guildhall.recognition.badge.Issuers;
import io.guildhall.recognition.kudos.KudosTag;
import io.guildhall.recognition.proof.Checked;
import io.guildhall.restoring.Restoration.RowProblem;
import io.guildhall.review.HandOverState;
import io.guildhall.review.HandOverTopic;
import io.guildhall.review.StageSign;
import io.guildhall.site.Job;
import io.guildhall.site.Need;
import io.guildhall.site.OptionalFeature;
import io.guildhall.site.Pillar;
import io.guildhall.site.Span;
import io.guildhall.site.Trouble;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Which texts are used: by literals in code, by templates and scripts, by the descriptor. Keys that code puts together stand in a table here,
 * by the beginning that the code has, with every value that can follow.
 */
public final class TextKeys {
    private static final Pattern KEY = Pattern.compile("guildhall(\\.[a-z0-9-]+)+");
    private static final Pattern IN_TEMPLATE = Pattern.compile("\"(guildhall(?:\\.[a-z0-9-]+)+)\"");
    private static final Pattern IN_SCRIPT = Pattern.compile("getText\\(\\s*['\"]([^'\"]+)['\"]");
    private static final Pattern FIELD_CODE = Pattern.compile("(?:field|roles|group|guest|term)(\\.[a-z-]+)+");
    private static final List<String> FORMS = List.of(".none", ".one", ".many");

    private final Set<String> strings = Strings.ofTheApp();
    private final Map<String, List<String>> families = Map.ofEntries(
            Map.entry("guildhall.badge.accent.?", words(Accent.values())),
            Map.entry("guildhall.badge.band.?", words(Band.values())),
            Map.entry("guildhall.badge.emblem.?", words(Emblem.values())),
            Map.entry("guildhall.badge.issuers.?", words(Issuers.values())),
            Map.entry("guildhall.badge.look.?", List.of("shape", "band", "emblem", "ring", "accent")),
            Map.entry("guildhall.badge.mark.?", words(AwardState.values(), AwardState.GRANTED)),
            Map.entry("guildhall.badge.ring.?", words(Ring.values())),
            Map.entry("guildhall.badge.shape.?", words(Shape.values())),
            Map.entry("guildhall.badge.starter.?", starters()),
            Map.entry("guildhall.rule.criterion.?", words(io.guildhall.recognition.badge.Criterion.values())),
            Map.entry(
                    "guildhall.rule.did.?",
                    words(io.guildhall.recognition.badge.Criterion.values()).stream()
                            .flatMap(word -> FORMS.stream().map(form -> word + form))
                            .toList()),
            Map.entry("guildhall.badge.state.?", words(BadgeState.values(), BadgeState.ACTIVE)),
            Map.entry(
                    "guildhall.desk.all.?",
                    List.of(
                            "approve.button",
                            "approve.hint",
                            "approve.title.one",
                            "approve.title.many",
                            "decline.button",
                            "decline.hint",
                            "decline.title.one",
                            "decline.title.many")),
            Map.entry(
                    "guildhall.mentoring.roulette.question.?",
                    IntStream.rangeClosed(1, 13).mapToObj(Integer::toString).toList()),
            Map.entry("guildhall.desk.?", List.of("others.one", "others.many", "unnamed.one", "unnamed.many")),
            Map.entry("guildhall.desk.?.title", words(Waiting.values())),
            Map.entry("guildhall.desk.?.since", words(Waiting.values(), Waiting.LAPSING)),
            Map.entry("guildhall.desk.?.by", words(Waiting.values(), Waiting.REQUEST, Waiting.NEWCOMER)),
            Map.entry("guildhall.desk.?.label", List.of("approve", "invite", "again", "withdraw", "welcome")),
            Map.entry("guildhall.desk.button.?", List.of("approve", "invite", "again", "withdraw", "welcome")),
            Map.entry("guildhall.guest.kind.?", words(GuestKind.values())),
            Map.entry("guildhall.stage.sign.?.there", words(StageSign.values())),
            Map.entry("guildhall.stage.sign.?.missing", words(StageSign.values())),
            Map.entry(
                    "guildhall.desk.?.decline.label",
                    words(Waiting.values(), Waiting.LAPSING, Waiting.NEWCOMER, Waiting.GUEST)),
            Map.entry(
                    "guildhall.desk.?.decline.field",
                    words(Waiting.values(), Waiting.LAPSING, Waiting.NEWCOMER, Waiting.GUEST)),
            Map.entry(
                    "guildhall.desk.?.decline.confirm",
                    words(Waiting.values(), Waiting.LAPSING, Waiting.NEWCOMER, Waiting.GUEST)),
            Map.entry("guildhall.mentoring.following.declined.?", words(DeclineCode.values())),
            Map.entry("guildhall.mentoring.following.progress.?", words(PairProgress.values())),
            Map.entry(
                    "guildhall.mentoring.following.told.?",
                    counted(words(PairProgress.values()).toArray(String[]::new))),
            Map.entry("guildhall.mentoring.run.changed.?", words(Difference.Kind.values())),
            Map.entry("guildhall.mentoring.run.end.?", List.of("stop", "discard")),
            Map.entry("guildhall.mentoring.run.end.?.done", List.of("stop", "discard")),
            Map.entry("guildhall.mentoring.run.end.?.hint", List.of("stop", "discard")),
            Map.entry("guildhall.mentoring.run.fate.?", words(Proposal.Fate.values(), Proposal.Fate.PROPOSED)),
            Map.entry("guildhall.mentoring.run.gained.?", words(Rule.values(), Rule.NOT_NOW)),
            Map.entry("guildhall.mentoring.run.group.?", words(Result.By.values(), Result.By.SENIORITY)),
            Map.entry("guildhall.mentoring.run.lost.?", words(DroppedPin.Why.values())),
            Map.entry("guildhall.mentoring.run.mark.wish.?", List.of("1", "2", "3")),
            Map.entry("guildhall.mentoring.run.since.?", words(RunState.values())),
            Map.entry("guildhall.mentoring.run.state.?", words(RunState.values())),
            Map.entry("guildhall.mentoring.run.step.?", words(RunStep.values())),
            Map.entry("guildhall.mentoring.run.told.?", words(RunState.values(), RunState.DRAFT)),
            Map.entry("guildhall.mentoring.run.want.?", words(RunService.Wish.values())),
            Map.entry("guildhall.mentoring.run.why.?", words(Unmatched.Why.values())),
            Map.entry("guildhall.mentoring.run.?.done", words(RunService.Wish.values())),
            Map.entry("guildhall.mentoring.mine.part.?", words(PartRole.values())),
            Map.entry("guildhall.mentoring.mine.role.?", words(ProgrammeRole.values())),
            Map.entry(
                    "guildhall.mentoring.mine.state.?",
                    words(EnrolmentState.values(), EnrolmentState.OPEN, EnrolmentState.WITHDRAWN)),
            Map.entry("guildhall.mentoring.buddy.none.?", List.of("out", "waits")),
            Map.entry("guildhall.mentoring.enrolment.?", List.of("title", "also")),
            Map.entry(
                    "guildhall.mentoring.enrolment.count.?",
                    words(ProgrammeRole.values()).stream()
                            .flatMap(role -> FORMS.stream().map(form -> role + form))
                            .toList()),
            Map.entry("guildhall.mentoring.enrolment.group.?", words(ProgrammeRole.values())),
            Map.entry("guildhall.mentoring.enrolment.hint.?", words(ProgrammeRole.values())),
            Map.entry("guildhall.mentoring.enrolment.in.?", words(ProgrammeRole.values())),
            Map.entry("guildhall.mentoring.enrolment.needs.?", words(ProgrammeRole.values())),
            Map.entry("guildhall.mentoring.enrolment.profile.?", List.of("said", "unsaid")),
            Map.entry("guildhall.mentoring.enrolment.role.?", words(ProgrammeRole.values())),
            Map.entry("guildhall.mentoring.enrolment.state.?", words(EnrolmentState.values())),
            Map.entry("guildhall.mentoring.enrolment.waits.?", counted("mentee", "peer")),
            Map.entry(
                    "guildhall.mentoring.match.why.?",
                    Stream.concat(words(Unmatched.Why.values()).stream(), Stream.of("lost"))
                            .toList()),
            Map.entry("guildhall.mentoring.pairing.fit.level.?", List.of("1", "2", "3", "4", "5")),
            Map.entry("guildhall.experts.level.?", List.of("1", "2", "3", "4", "5")),
            Map.entry("guildhall.join.member.?", words(CommunityStatus.values(), CommunityStatus.ARCHIVED)),
            Map.entry("guildhall.join.open.?", words(CommunityStatus.values(), CommunityStatus.ARCHIVED)),
            Map.entry("guildhall.letter.why.?", words(Audience.values())),
            Map.entry("guildhall.notice.?.line", NoticeTexts.names()),
            Map.entry("guildhall.notice.?.subject", NoticeTexts.names()),
            Map.entry("guildhall.wishes.format.?", words(MailFormat.values())),
            Map.entry("guildhall.wishes.mails.?", words(Mails.values())),
            Map.entry("guildhall.import.problem.?", words(LineProblem.Kind.values())),
            Map.entry("guildhall.vocabulary.use.?", counted("communities", "people")),
            Map.entry("guildhall.linkage.feature.?", words(OptionalFeature.values())),
            Map.entry("guildhall.linkage.feature.?.off", words(OptionalFeature.values())),
            Map.entry("guildhall.site.span.?.legend", words(Span.values())),
            Map.entry("guildhall.site.span.?.hint", words(Span.values())),
            Map.entry(
                    "guildhall.verify.answer.?",
                    words(Checked.Answer.values()).stream()
                            .flatMap(answer -> Stream.of(answer + ".title", answer + ".why"))
                            .toList()),
            Map.entry("guildhall.site.pillar.?.legend", words(Pillar.values())),
            Map.entry("guildhall.site.pillar.?.hint", words(Pillar.values())),
            Map.entry("guildhall.audit.act.?", between("guildhall.audit.act.", "")),
            Map.entry("guildhall.audit.detail.?", between("guildhall.audit.detail.", "")),
            Map.entry("guildhall.audit.value.?", between("guildhall.audit.value.", "")),
            Map.entry("guildhall.health.?", health()),
            Map.entry("guildhall.health.job.?", words(Job.values())),
            Map.entry("guildhall.health.reading.?", between("guildhall.health.reading.", "")),
            Map.entry("guildhall.linkage.kind.?", words(Need.Kind.values())),
            Map.entry("guildhall.linkage.reason.?", words(Trouble.Reason.values())),
            Map.entry("guildhall.ambition.?.label", words(AmbitionAct.values(), AmbitionAct.EDIT)),
            Map.entry("guildhall.ambition.button.?", words(AmbitionAct.values(), AmbitionAct.EDIT)),
            Map.entry("guildhall.ambition.state.?", words(AmbitionState.values())),
            Map.entry(
                    "guildhall.steps.kind.?",
                    Stream.concat(Stream.of("page", "elsewhere"), words(StepAct.values()).stream())
                            .toList()),
            Map.entry("guildhall.steps.missing.?", words(StepAct.values())),
            Map.entry("guildhall.steps.suggestion.?", words(StepAct.values())),
            Map.entry("guildhall.announce.audience.?", words(AnnouncementAudience.values())),
            Map.entry(
                    "guildhall.kudos.tag.?",
                    Stream.of(KudosTag.values()).map(KudosTag::word).toList()),
            Map.entry("guildhall.meeting.repeats.?", words(Repeats.values())),
            Map.entry("guildhall.names.others.?", List.of("one", "many")),
            Map.entry("guildhall.numbers.?", figures()),
            Map.entry(
                    "guildhall.participation.?",
                    List.of(
                            "spread.label",
                            "spread.definition",
                            "spread.even",
                            "spread.uneven",
                            "spread.few",
                            "dependency.label",
                            "dependency.definition",
                            "dependency.shared",
                            "dependency.two",
                            "skills.label",
                            "skills.definition",
                            "skills.none",
                            "skills.balanced",
                            "skills.knowers",
                            "skills.seekers",
                            "size.label",
                            "size.definition",
                            "size.small",
                            "size.middle",
                            "size.large",
                            "size.huge")),
            Map.entry("guildhall.participation.size.?.hint", List.of("small", "middle", "large", "huge")),
            Map.entry("guildhall.participation.mix.?", List.of("hint", "hint.first", "others")),
            Map.entry("guildhall.participation.mix.side.?", words(Mix.Kind.values())),
            Map.entry("guildhall.participation.mix.seniority.?", words(Mix.Seniority.values())),
            Map.entry("guildhall.participation.level.?", words(Level.values())),
            Map.entry("guildhall.participation.own.?", words(Level.values())),
            Map.entry("guildhall.participation.usual.?", List.of("core", "active")),
            Map.entry("guildhall.policy.?", words(JoinPolicy.values())),
            Map.entry("guildhall.profile.level.?", numbered(ProfileSkill.LEVEL_MAX)),
            Map.entry("guildhall.profile.preview.?", words(Reader.values(), Reader.SELF)),
            Map.entry("guildhall.profile.priority.?", numbered(ProfileSkill.PRIORITY_MAX)),
            Map.entry("guildhall.profile.see.?", words(Reader.values(), Reader.SELF)),
            Map.entry("guildhall.profile.visibility.?", words(Visibility.values())),
            Map.entry("guildhall.profile.visibility.?.hint", words(Visibility.values())),
            Map.entry("guildhall.mentoring.session.?", pairPage()),
            Map.entry("guildhall.mentoring.session.state.?", words(PairingState.values())),
            Map.entry("guildhall.refusal.?", refusals()),
            Map.entry(
                    "guildhall.refusal.found.?",
                    Stream.of(names(MembershipState.values()), names(AmbitionState.values()))
                            .flatMap(List::stream)
                            .toList()),
            Map.entry("guildhall.privacy.kind.?.title", between("guildhall.privacy.kind.", ".title")),
            Map.entry("guildhall.privacy.kind.?.what", between("guildhall.privacy.kind.", ".what")),
            Map.entry("guildhall.privacy.kind.?.who", between("guildhall.privacy.kind.", ".who")),
            Map.entry("guildhall.privacy.kind.?.until", between("guildhall.privacy.kind.", ".until")),
            Map.entry("guildhall.privacy.ending.?", between("guildhall.privacy.ending.", "")),
            Map.entry("guildhall.privacy.entry.?", between("guildhall.privacy.entry.", "")),
            Map.entry("guildhall.privacy.value.?", between("guildhall.privacy.value.", "")),
            Map.entry("guildhall.privacy.field.?", between("guildhall.privacy.field.", "")),
            Map.entry("guildhall.restoring.problem.?", words(RowProblem.Kind.values())),
            Map.entry("guildhall.role.?", words(Role.values())),
            Map.entry("guildhall.roles.?.hint", words(Role.values())),
            Map.entry("guildhall.roster.?", words(RosterVisibility.values())),
            Map.entry("guildhall.settings.policy.?.hint", words(JoinPolicy.values())),
            Map.entry("guildhall.settings.policy.?", words(JoinPolicy.values())),
            Map.entry("guildhall.status.?", words(CommunityStatus.values())),
            Map.entry("guildhall.launch.item.?", words(LaunchItem.values())),
            Map.entry("guildhall.launch.state.?", List.of("done", "open", "advice")),
            Map.entry(
                    "guildhall.refusal.launch.?",
                    words(LaunchItem.values(), LaunchItem.PRACTICE, LaunchItem.SECOND_FACILITATOR)),
            Map.entry("guildhall.life.?", life()),
            Map.entry("guildhall.listing.?", words(Listing.values())),
            Map.entry("guildhall.listing.?.hint", words(Listing.values())),
            Map.entry("guildhall.review.numbers.?", List.of("members", "joined", "left", "contributors")),
            Map.entry("guildhall.handover.state.?", words(HandOverState.values())),
            Map.entry("guildhall.handover.topic.?", words(HandOverTopic.values())),
            Map.entry("guildhall.stage.?", words(Stage.values())),
            Map.entry("guildhall.stage.?.hint", words(Stage.values())),
            Map.entry("guildhall.template.?", templates()),
            Map.entry("guildhall.mentoring.programme.agreement.?", words(AgreementUse.values())),
            Map.entry("guildhall.mentoring.programme.criteria.aim.?", words(Aim.values())),
            Map.entry("guildhall.mentoring.programme.criteria.corner.?", List.of("departments", "sites")),
            Map.entry(
                    "guildhall.mentoring.programme.criteria.rule.?",
                    List.of("shared-skill", "shared-language", "other-department", "other-site")),
            Map.entry("guildhall.mentoring.programme.criteria.weight.?", words(Criterion.values())),
            Map.entry("guildhall.mentoring.programme.criteria.weight.?.hint", words(Criterion.values())),
            Map.entry(
                    "guildhall.mentoring.programme.amount.?",
                    List.of("places", "requests", "answer-days", "manager-levels", "group-most")),
            Map.entry(
                    "guildhall.mentoring.programme.amount.?.hint",
                    List.of("places", "requests", "answer-days", "manager-levels", "group-most")),
            Map.entry(
                    "guildhall.mentoring.programme.button.?",
                    words(ProgrammeAct.values(), ProgrammeAct.EDIT, ProgrammeAct.MANAGE)),
            Map.entry("guildhall.mentoring.round.is.?", words(RoundStage.values())),
            Map.entry("guildhall.mentoring.programme.kind.?", words(ProgrammeKind.values())),
            Map.entry("guildhall.mentoring.programme.now.?", words(ProgrammeState.values(), ProgrammeState.OPEN)),
            Map.entry("guildhall.mentoring.programme.seen-by.?", words(PairsSeenBy.values())),
            Map.entry("guildhall.mentoring.programme.state.?", words(ProgrammeState.values())),
            Map.entry("guildhall.mentoring.programme.what.?", words(ProgrammeKind.values())),
            Map.entry("guildhall.proposal.state.?", words(ProposalState.values())),
            Map.entry("guildhall.proposal.type.?", words(CommunityType.values())),
            Map.entry("guildhall.type.?", words(CommunityType.values())));

    private static List<String> health() {
        return words(Gauge.Sort.values()).stream()
                .flatMap(sort -> Stream.of(sort + ".title", sort + ".hint", sort + ".none"))
                .toList();
    }

    private static List<String> counted(String... names) {
        return Stream.of(names)
                .flatMap(name -> FORMS.stream().map(form -> name + form))
                .toList();
    }

    /** Keys that stand whole in code, templates and scripts. A text with a number is there in several forms instead. */
    public Set<String> literal() {
        Set<String> keys = new TreeSet<>();
        strings.stream().filter(text -> KEY.matcher(text).matches()).forEach(keys::add);
        for (var file : Checkout.files(Checkout.resources(), ".vm")) {
            IN_TEMPLATE.matcher(Checkout.read(file)).results().forEach(hit -> keys.add(hit.group(1)));
        }
        for (var file : Checkout.files(Checkout.resources(), ".xml")) {
            IN_TEMPLATE.matcher(Checkout.read(file)).results().forEach(hit -> keys.add(hit.group(1)));
        }
        for (var file : Checkout.files(Checkout.resources(), ".js")) {
            IN_SCRIPT.matcher(Checkout.read(file)).results().forEach(hit -> keys.add(hit.group(1)));
        }
        return keys;
    }

    /** Beginnings of keys that code puts together, a question mark for each hole. */
    public Set<String> beginnings() {
        Set<String> found = new TreeSet<>();
        for (String text : strings) {
            String shape = text.replace(Strings.HOLE, '?');
            if (shape.matches("guildhall\\.[a-z0-9.?-]*\\.(\\?.*)?")) {
                found.add(shape.endsWith(".") ? shape + "?" : shape);
            }
        }
        return found;
    }

    /** The families whose keys this knows. */
    public Set<String> knownFamilies() {
        return new TreeSet<>(families.keySet());
    }

    /** Every key that code can put together. */
    public Set<String> putTogether() {
        Set<String> keys = new TreeSet<>();
        families.forEach((shape, values) -> values.forEach(value -> keys.add(shape.replace("?", value))));
        return keys;
    }

    /** The forms of a text with a number. */
    public static List<String> forms(String key) {
        return FORMS.stream().map(form -> key + form).toList();
    }

    private List<String> refusals() {
        List<String> codes = new ArrayList<>();
        for (Class<?> type : OwnClasses.all()) {
            if (type.isEnum() && RefusalCode.class.isAssignableFrom(type)) {
                Arrays.stream(type.getEnumConstants()).forEach(code -> codes.add(((RefusalCode) code).code()));
            }
        }
        strings.stream().filter(text -> FIELD_CODE.matcher(text).matches()).forEach(codes::add);
        return codes;
    }

    private static List<String> numbered(int most) {
        return words(SkillKind.values()).stream()
                .flatMap(kind -> IntStream.rangeClosed(1, most).mapToObj(number -> kind + "." + number))
                .toList();
    }

    /** What beans of personal data call things is free; {@code ErasingSomebodyTest} has all of it told and looks for the texts. */
    private static List<String> between(String beginning, String end) {
        return Texts.of("").keys().stream()
                .filter(key -> key.startsWith(beginning) && key.endsWith(end))
                .map(key -> key.substring(beginning.length(), key.length() - end.length()))
                .toList();
    }

    private static List<String> figures() {
        return Stream.of("members", "joined", "left", "contributors", "levels")
                .flatMap(figure -> Stream.of("label", "definition", "unit.none", "unit.one", "unit.many")
                        .map(part -> figure + "." + part))
                .toList();
    }

    private static List<String> pairPage() {
        List<String> ends = new ArrayList<>();
        words(PairingState.values()).forEach(each -> ends.add("state." + each));
        words(FitAnswer.values()).forEach(each -> ends.add("fit." + each));
        List.of("plan", "paused", "completed", "ended", "not-begun", "offer-over")
                .forEach(each -> ends.add("said." + each));
        List.of("open", "held", "missed", "cancelled").forEach(each -> ends.add("session." + each));
        List.of("reached", "dropped").forEach(each -> ends.add("goal." + each));
        List.of("first", "check-in", "feedback", "closing").forEach(each -> {
            ends.add("agenda." + each);
            ends.add("agenda." + each + ".text");
        });
        ends.add("agreement.suggestion");
        return ends;
    }

    private static List<String> life() {
        return Stream.of("call", "rest", "wake", "archive", "revive", "stop")
                .flatMap(act -> Stream.of(act + ".title", act + ".text", act + ".button"))
                .toList();
    }

    private static List<String> templates() {
        return Stream.of(CommunityTemplate.values())
                .flatMap(template -> Stream.of(
                                Stream.of(template.nameKey(), template.hintKey(), template.rulesKey()),
                                template.practiceKey().stream(),
                                template.goalKey().stream(),
                                template.stepKeys().stream())
                        .flatMap(keys -> keys))
                .map(key -> key.substring("guildhall.template.".length()))
                .toList();
    }

    private static List<String> names(Enum<?>[] values) {
        return Stream.of(values).map(Enum::name).toList();
    }

    private static List<String> starters() {
        return words(StarterDesign.values()).stream()
                .flatMap(each -> Stream.of("name", "description", "criteria").map(part -> each + "." + part))
                .toList();
    }

    private static List<String> words(Enum<?>[] values, Enum<?>... without) {
        return Stream.of(values)
                .filter(value -> !List.of(without).contains(value))
                .map(value -> value.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .toList();
    }
}
