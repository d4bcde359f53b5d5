package io.guildhall.membership.rules;

import io.guildhall.community.CommunityId;
import io.guildhall.community.RulesVersion;
import io.guildhall.kernel.DuplicateKeyException;
import io.guildhall.kernel.Restorable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;

/** Ground rules and their acceptances, in memory. */
public final class InMemoryRulebooks implements Rulebooks, Restorable {
    private final List<RulesVersion> versions = new ArrayList<>();
    private final List<RulesAcceptance> acceptances = new ArrayList<>();

    @Override
    public synchronized Runnable remember() {
        List<RulesVersion> versionsBefore = List.copyOf(versions);
        List<RulesAcceptance> acceptancesBefore = List.copyOf(acceptances);
        return () -> {
            versions.clear();
            versions.addAll(versionsBefore);
            acceptances.clear();
            acceptances.addAll(acceptancesBefore);
        };
    }

    @Override
    public synchronized void keep(RulesVersion version) {
        refuseWhere(versions.stream()
                .anyMatch(old -> old.community().equals(version.community()) && old.no() == version.no()));
        versions.add(version);
    }

    @Override
    public synchronized List<RulesVersion> versions(CommunityId community, OptionalInt before, int limit) {
        return versions.stream()
                .filter(version -> version.community().equals(community))
                .filter(version -> before.isEmpty() || version.no() < before.getAsInt())
                .sorted(Comparator.comparingInt(RulesVersion::no).reversed())
                .limit(limit)
                .toList();
    }

    @Override
    public synchronized void keep(RulesAcceptance acceptance) {
        refuseWhere(acceptances.stream()
                .anyMatch(old -> old.membership() == acceptance.membership() && old.no() == acceptance.no()));
        acceptances.add(acceptance);
    }

    @Override
    public synchronized List<RulesAcceptance> acceptances(long membership) {
        return acceptances.stream()
                .filter(acceptance -> acceptance.membership() == membership)
                .toList();
    }

    private static void refuseWhere(boolean taken) {
        if (taken) {
            throw new DuplicateKeyException("taken", new IllegalStateException("in memory"));
        }
    }
}
