package io.guildhall.membership.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.guildhall.community.CommunityId;
import io.guildhall.community.RulesVersion;
import io.guildhall.kernel.UserId;
import io.guildhall.kernel.ao.Unique;
import io.guildhall.membership.rules.Rulebooks;
import io.guildhall.membership.rules.RulesAcceptance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import net.java.ao.DBParam;
import net.java.ao.Query;

/** Ground rules and their acceptances in the host's database. */
@Named
final class AoRulebooks implements Rulebooks {
    private final ActiveObjects ao;

    @Inject
    AoRulebooks(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public void keep(RulesVersion version) {
        String key = version.community().value() + "|" + version.no();
        Unique.writing(
                key,
                () -> ao.create(
                        RulesVersionRecord.class,
                        new DBParam("UNIQ_KEY", key),
                        new DBParam("COMMUNITY_ID", version.community().value()),
                        new DBParam("RULES_NO", version.no()),
                        new DBParam("RULES_TEXT", version.text()),
                        new DBParam("ASKED", version.asked()),
                        new DBParam("AUTHOR_KEY", version.author().value()),
                        new DBParam("AT_MS", version.at().toEpochMilli())));
    }

    @Override
    public List<RulesVersion> versions(CommunityId community, OptionalInt before, int limit) {
        Query all = before.isPresent()
                ? Query.select().where("COMMUNITY_ID = ? AND RULES_NO < ?", community.value(), before.getAsInt())
                : Query.select().where("COMMUNITY_ID = ?", community.value());
        return Stream.of(ao.find(
                        RulesVersionRecord.class, all.order("RULES_NO DESC").limit(limit)))
                .map(AoRulebooks::version)
                .toList();
    }

    private static RulesVersion version(RulesVersionRecord row) {
        return new RulesVersion(
                new CommunityId(row.getCommunityId()),
                row.getRulesNo(),
                row.getRulesText(),
                row.isAsked(),
                new UserId(row.getAuthorKey()),
                Instant.ofEpochMilli(row.getAtMs()));
    }

    @Override
    public void keep(RulesAcceptance acceptance) {
        String key = acceptance.membership() + "|" + acceptance.no();
        Unique.writing(
                key,
                () -> ao.create(
                        RulesAcceptanceRecord.class,
                        new DBParam("UNIQ_KEY", key),
                        new DBParam("MEMBERSHIP_ID", acceptance.membership()),
                        new DBParam("RULES_NO", acceptance.no()),
                        new DBParam("AT_MS", acceptance.at().toEpochMilli())));
    }

    @Override
    public List<RulesAcceptance> acceptances(long membership) {
        Query query = Query.select().where("MEMBERSHIP_ID = ?", membership).order("ID");
        return Stream.of(ao.find(RulesAcceptanceRecord.class, query))
                .map(row -> new RulesAcceptance(
                        row.getMembershipId(), row.getRulesNo(), Instant.ofEpochMilli(row.getAtMs())))
                .toList();
    }
}
