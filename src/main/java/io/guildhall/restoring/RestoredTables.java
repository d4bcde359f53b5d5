package io.guildhall.restoring;

import io.guildhall.ambition.Ambition;
import io.guildhall.ambition.AmbitionState;
import io.guildhall.announcement.Announcement;
import io.guildhall.announcement.AnnouncementAudience;
import io.guildhall.community.Charter;
import io.guildhall.community.CommunityType;
import io.guildhall.community.Stage;
import io.guildhall.community.TopicRule;
import io.guildhall.kernel.TextRule;
import io.guildhall.kernel.Tombstone;
import io.guildhall.kernel.UserId;
import io.guildhall.people.Facts;
import io.guildhall.people.Skill;
import io.guildhall.proposal.CommunityProposal;
import io.guildhall.proposal.Pitch;
import io.guildhall.proposal.ProposalState;
import io.guildhall.recognition.kudos.Kudos;
import io.guildhall.recognition.kudos.KudosState;
import io.guildhall.recognition.kudos.KudosTag;
import io.guildhall.restoring.ColumnRule.Keyed;
import io.guildhall.restoring.ColumnRule.Made;
import io.guildhall.restoring.ColumnRule.Refers;
import io.guildhall.restoring.TableRule.Mix;
import io.guildhall.review.Checklist;
import io.guildhall.review.HandOverState;
import io.guildhall.review.Headcount;
import io.guildhall.review.Review;
import java.time.DayOfWeek;
import java.util.List;

/** All tables that are taken in again, each after those that it refers to, and those that are not. */
final class RestoredTables {
    static final String SKILLS = "Skill";
    static final String FACTS = "PersonFacts";
    static final String AMBITIONS = "Ambition";
    static final String VOTES = "AmbitionVote";
    static final String PAGE = "pageId";

    /**
     * What was decided and done on another site, what this one works out by itself, and what was to be told there. Runs of the matcher are among it: what
     * they found and what proves it count people by numbers that are given anew here, and the pairs that were made of them come back as pairings.
     */
    static final List<String> ASIDE =
            List.of("Audit", "Setting", "JobRun", "Occasion", "Notice", "Outbox", "SkillBalance", "MatchRun");

    private static final String USER = "userKey";
    private static final String COMMUNITY = "communityId";
    private static final int SYNONYMS_MAX = 500;
    private static final int KEY_MAX = 255;

    private RestoredTables() {}

    static List<TableRule> all() {
        return List.of(
                skill(),
                facts(),
                CommunityRules.community(),
                CommunityRules.charter(),
                CommunityRules.rules(),
                MemberRules.membership(),
                MemberRules.role(),
                MemberRules.roleChange(),
                MemberRules.event(),
                MemberRules.acceptance(),
                ambition(),
                vote(),
                announcement(),
                kudos(),
                review(),
                handOver(),
                proposal(),
                MentoringRules.programme(),
                MentoringRules.manager(),
                MentoringRules.round(),
                MentoringRules.draw(),
                MentoringRules.enrolment(),
                MentoringRules.pairing(),
                MentoringRules.member(),
                BadgeRules.badge(),
                BadgeRules.award(),
                BadgeRules.evidence(),
                BadgeRules.nomination(),
                BadgeRules.endorsement(),
                MemberRules.contribution(),
                MemberRules.contributor(),
                wish(),
                erasureRequest(),
                tombstone());
    }

    private static TableRule skill() {
        return TableRule.of(SKILLS)
                .by(Mix.NOT_AT_ALL, "slug")
                .with("slug", ColumnRule.of(text -> Skill.slug(text).equals(text)))
                .with("label", ColumnRule.line(Skill.LABEL_MAX))
                .with("synonyms", ColumnRule.lines(SYNONYMS_MAX, Skill.LABEL_MAX))
                .with("formerLabels", ColumnRule.lines(SYNONYMS_MAX, Skill.LABEL_MAX))
                .with("mergedInto", new Refers(SKILLS))
                .with("archived", ColumnRule.yes())
                .together((row, now) -> Skill.slug(row.text("label")).equals(row.text("slug")));
    }

    private static TableRule facts() {
        ColumnRule text = ColumnRule.text(new TextRule("", Facts.TEXT_MAX, false, false));
        return TableRule.of(FACTS)
                .by(Mix.NOT_AT_ALL, USER)
                .with("department", text)
                .with("site", text)
                .with("seniority", ColumnRule.number(0, Facts.SENIORITY_MAX))
                .with("origin", ColumnRule.of("CSV"::equals));
    }

    private static TableRule ambition() {
        return TableRule.of(AMBITIONS)
                .with("wording", ColumnRule.line(Ambition.TEXT_MAX))
                .with("ambitionState", ColumnRule.one(AmbitionState.class))
                .with("voteCount", new Made());
    }

    private static TableRule vote() {
        return TableRule.of(VOTES).keyed("ambitionId", USER);
    }

    private static TableRule announcement() {
        return TableRule.of("Announcement")
                .keyed(COMMUNITY, Keyed.TOKEN, "authorKey")
                .with("subject", ColumnRule.line(Announcement.SUBJECT_MAX))
                .with("wording", ColumnRule.text(new TextRule("", Announcement.TEXT_MAX, true, true)))
                .with("audience", ColumnRule.one(AnnouncementAudience.class));
    }

    /** What it must be like follows from its state: words are there exactly while it can be read. */
    private static TableRule kudos() {
        return TableRule.of("Kudos")
                .keyed(Keyed.TOKEN, "fromKey")
                .with("wording", ColumnRule.text(new TextRule("", Kudos.REASON_MAX, true, true)))
                .with("valueTag", ColumnRule.one(KudosTag.class))
                .with(PAGE, ColumnRule.number(1, Long.MAX_VALUE))
                .with("kudosState", ColumnRule.one(KudosState.class))
                .together((row, now) -> row.is("kudosState", KudosState.GIVEN) == row.has("wording")
                        && row.is("kudosState", KudosState.RETRACTED) == row.has("retractedMs")
                        && !row.text("fromKey").equals(row.text("toKey")));
    }

    private static TableRule review() {
        return TableRule.of("Review")
                .keyed(COMMUNITY, Keyed.TOKEN, "authorKey")
                .with("decisions", ColumnRule.text(TextRule.optionalText("", Review.TEXT_MAX)))
                .with("stageBefore", ColumnRule.one(Stage.class))
                .with("stage", ColumnRule.one(Stage.class))
                .with(
                        "headcount",
                        ColumnRule.of(text -> ColumnRule.survives(
                                text,
                                each -> Headcount.parse(each)
                                        .map(Headcount::text)
                                        .orElse(""))))
                .with("ambitions", ColumnRule.lines(Review.TEXT_MAX, Ambition.TEXT_MAX))
                .with("sponsorWords", ColumnRule.text(TextRule.optionalText("", Review.TEXT_MAX)))
                .together((row, now) -> row.has("sponsorKey") == row.has("sponsorMs"));
    }

    private static TableRule handOver() {
        return TableRule.of("HandOver")
                .keyedUntilOver("|#", COMMUNITY, "giverKey")
                .with("handState", ColumnRule.one(HandOverState.class))
                .with("checklist", ColumnRule.of(RestoredTables::isChecklist))
                .with(PAGE, ColumnRule.number(1, Long.MAX_VALUE))
                .together((row, now) -> row.is("handState", HandOverState.OPEN) == row.has("openMs"));
    }

    private static boolean isChecklist(String text) {
        TextRule item = TextRule.neededLine("", Checklist.ITEM_MAX);
        return ColumnRule.survives(text, each -> Checklist.parse(each).text())
                && Checklist.parse(text).items().size() <= Checklist.ITEMS_MAX
                && Checklist.parse(text).items().stream()
                        .allMatch(each -> item.problem(each.text()).isEmpty());
    }

    private static TableRule proposal() {
        return TableRule.of("CommunityProposal")
                .with(TableRule.KEY, new Keyed(List.of(Keyed.TOKEN, "proposerKey"), ""))
                .by(Mix.EACH, TableRule.KEY)
                .with("name", ColumnRule.line(Pitch.NAME_MAX))
                .with("concern", ColumnRule.line(Charter.CONCERN_MAX))
                .with("communityType", ColumnRule.one(CommunityType.class))
                .with(
                        "topics",
                        ColumnRule.lines(lines -> TopicRule.problems(lines).isEmpty()))
                .with("proposalState", ColumnRule.one(ProposalState.class))
                .with("reason", ColumnRule.text(TextRule.optionalText("", CommunityProposal.REASON_MAX)))
                .with("spaceKey", ColumnRule.line(KEY_MAX))
                .together((row, now) ->
                        row.is("proposalState", ProposalState.SUBMITTED) != row.has("decidedBy", "decidedMs"));
    }

    private static TableRule wish() {
        return TableRule.of("NoticeWish")
                .by(Mix.EACH, USER)
                .with("mailDay", ColumnRule.one(DayOfWeek.class))
                .with("seenId", new Made())
                .with("revisionNo", ColumnRule.number(1, Integer.MAX_VALUE));
    }

    private static TableRule erasureRequest() {
        return TableRule.of("ErasureRequest").by(Mix.EACH, USER);
    }

    /** Only what is over: an erasure that runs is to end where it began, before the file is made. */
    private static TableRule tombstone() {
        ColumnRule standIn = ColumnRule.of(text -> !text.isBlank() && Tombstone.is(new UserId(text)));
        return TableRule.of("Tombstone")
                .by(Mix.EACH, TableRule.KEY)
                .with(TableRule.KEY, standIn)
                .with("standIn", standIn)
                .with("phase", ColumnRule.of("DONE"::equals))
                .together((row, now) -> row.text(TableRule.KEY).equals(row.text("standIn")));
    }
}
