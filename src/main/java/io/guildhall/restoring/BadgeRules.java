package io.guildhall.restoring;

import io.guildhall.kernel.TextRule;
import io.guildhall.recognition.art.DesignCode;
import io.guildhall.recognition.art.StarterDesign;
import io.guildhall.recognition.badge.Award;
import io.guildhall.recognition.badge.AwardSource;
import io.guildhall.recognition.badge.AwardState;
import io.guildhall.recognition.badge.BadgeClass;
import io.guildhall.recognition.badge.BadgeState;
import io.guildhall.recognition.badge.BadgeWords;
import io.guildhall.recognition.badge.Issuers;
import io.guildhall.recognition.badge.RuleText;
import io.guildhall.recognition.badge.StarterTexts;
import io.guildhall.recognition.nomination.NominationState;
import io.guildhall.restoring.ColumnRule.Keyed;
import io.guildhall.restoring.ColumnRule.Refers;
import java.util.stream.Stream;

/** What badges in the file must be like, and who was given them. */
final class BadgeRules {
    static final String BADGE = "BadgeClass";
    static final String AWARD = "Award";
    static final String NOMINATION = "Nomination";
    static final String ENDORSEMENT = "Endorsement";

    private static final String STATE = "awardState";
    private static final String KEY = "[a-z0-9-]{1,60}";
    private static final String NOMINATION_STATE = "nominationState";
    private static final int TITLE_MAX = 255;

    private BadgeRules() {}

    static TableRule badge() {
        return TableRule.of(BADGE)
                .keyed("badgeCode", "versionNo")
                .with("badgeCode", ColumnRule.matching(KEY))
                .with("versionNo", ColumnRule.number(1, Integer.MAX_VALUE))
                .with("supersedesId", new Refers(BADGE))
                .with("starter", ColumnRule.one(StarterDesign.class))
                .with("badgeName", ColumnRule.line(BadgeWords.NAME_MAX))
                .with("wording", ColumnRule.text(TextRule.optionalText("", BadgeWords.TEXT_MAX)))
                .with("criteria", ColumnRule.text(TextRule.optionalText("", BadgeWords.TEXT_MAX)))
                .with("design", ColumnRule.of(BadgeRules::isDesign))
                .with("givingRule", ColumnRule.of(RuleText::isOne))
                .with("ruleCommunityId", new Refers(CommunityRules.TABLE))
                .with("expiresDays", ColumnRule.number(1, BadgeClass.DAYS_MAX))
                .with("issuers", ColumnRule.one(Issuers.class))
                .with("badgeState", ColumnRule.one(BadgeState.class))
                .with("revisionNo", ColumnRule.number(1, Integer.MAX_VALUE))
                .together((row, now) -> !row.has("communityId") || !isOfTheStarterSet(row.text("badgeCode")));
    }

    /** What every site has is no community's: its key would lead everybody to that community. */
    private static boolean isOfTheStarterSet(String code) {
        return Stream.of(StarterDesign.values())
                .anyMatch(starter -> StarterTexts.word(starter).equals(code));
    }

    static TableRule award() {
        return TableRule.of(AWARD)
                .keyedUntilOver("#", "badgeCode", "userKey", "evidenceMark")
                .with("badgeCode", ColumnRule.matching(KEY))
                .with("evidenceMark", ColumnRule.matching("[A-Za-z0-9:-]{1,100}"))
                .with("starter", ColumnRule.one(StarterDesign.class))
                .with("badgeName", ColumnRule.line(BadgeWords.NAME_MAX))
                .with("design", ColumnRule.of(BadgeRules::isDesign))
                .with("reason", ColumnRule.text(TextRule.optionalText("", Award.REASON_MAX)))
                .with("awardSource", ColumnRule.one(AwardSource.class))
                .with(STATE, ColumnRule.one(AwardState.class))
                .with("revokeReason", ColumnRule.text(TextRule.optionalText("", Award.REASON_MAX)))
                .with("credentialId", ColumnRule.matching("[A-Za-z0-9-]{1,60}"))
                .with("statusIndex", ColumnRule.number(0, Integer.MAX_VALUE))
                .together((row, now) -> isEndedAsItSays(row)
                        && isBetweenTwo(row, "giverKey", "userKey")
                        && !(row.isSet("hidden") && row.isSet("shared")));
    }

    /** What was taken back says when and by whom, nothing else says any of it, and only what is given holds its key. */
    private static boolean isEndedAsItSays(FileRow row) {
        boolean isBack = row.is(STATE, AwardState.REVOKED);
        boolean isSaid = row.has("revokedMs", "revokerKey");
        boolean isFree = row.text(TableRule.KEY).endsWith("#" + row.id());
        boolean isSilent = !row.has("revokedMs")
                && !row.has("revokerKey")
                && row.text("revokeReason").isEmpty();
        return (isBack ? isSaid : isSilent) && row.is(STATE, AwardState.GRANTED) != isFree;
    }

    /** Nobody gives a badge to oneself, or nominates oneself. */
    private static boolean isBetweenTwo(FileRow row, String one, String other) {
        return !row.has(one) || !row.text(one).equals(row.text(other));
    }

    /** Pages have other numbers on another site: there it stands on something that is gone. */
    static TableRule evidence() {
        return TableRule.of("Evidence")
                .keyed("awardId", "evidenceType", Keyed.TOKEN)
                .with("evidenceType", ColumnRule.of("PAGE"::equals))
                .with(RestoredTables.PAGE, ColumnRule.number(1, Long.MAX_VALUE))
                .with("title", ColumnRule.text(TextRule.optionalText("", TITLE_MAX)));
    }

    static TableRule nomination() {
        return TableRule.of(NOMINATION)
                .keyedUntilOver("|#", "communityId", "badgeCode", "nomineeKey")
                .with("badgeCode", ColumnRule.matching(KEY))
                .with("reason", ColumnRule.text(TextRule.optionalText("", Award.REASON_MAX)))
                .with(NOMINATION_STATE, ColumnRule.one(NominationState.class))
                .with("answer", ColumnRule.text(TextRule.optionalText("", Award.REASON_MAX)))
                .together((row, now) -> waits(row) != row.has("endedMs")
                        && isBetweenTwo(row, "nominatorKey", "nomineeKey")
                        && waits(row) != row.text(TableRule.KEY).endsWith("|#" + row.id())
                        && row.is(NOMINATION_STATE, NominationState.AWARDED) == row.has("awardId"));
    }

    private static boolean waits(FileRow row) {
        return row.is(NOMINATION_STATE, NominationState.OPEN) || row.is(NOMINATION_STATE, NominationState.READY);
    }

    static TableRule endorsement() {
        return TableRule.of(ENDORSEMENT).keyed("nominationId", "userKey");
    }

    private static boolean isDesign(String code) {
        return DesignCode.read(code).result().isPresent();
    }
}
