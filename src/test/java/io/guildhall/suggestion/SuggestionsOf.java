package io.guildhall.suggestion;

import io.guildhall.expertise.Workshop;
import io.guildhall.kernel.InMemoryLocks;
import io.guildhall.kernel.InMemoryPageSearch;
import io.guildhall.kernel.InMemoryTransactions;
import io.guildhall.kernel.Locks;
import io.guildhall.kernel.PageSearch;
import io.guildhall.kernel.Transactions;
import io.guildhall.membership.Guild;
import io.guildhall.profile.ProfilesOf;

/** Lets tests of other packages make the services. */
public final class SuggestionsOf {
    private SuggestionsOf() {}

    public static SuggestedPeopleService people(
            Workshop workshop, Dismissals dismissals, Locks locks, Transactions transactions) {
        Guild guild = workshop.guild;
        return new SuggestedPeopleService(
                guild.door,
                workshop.words,
                workshop.profiles,
                ProfilesOf.readers(guild),
                dismissals,
                guild.people,
                guild.audit,
                locks,
                transactions,
                guild.clock,
                guild.known);
    }

    public static SuggestionService mine(
            Workshop workshop, Dismissals dismissals, Locks locks, Transactions transactions) {
        Guild guild = workshop.guild;
        return new SuggestionService(
                workshop.profiles,
                workshop.words,
                guild.communities,
                guild.door,
                guild.directory,
                dismissals,
                guild.audit,
                locks,
                transactions,
                guild.clock,
                guild.known);
    }

    /** Over no pages. */
    public static SkillSuggestionService skills(Workshop workshop) {
        return skills(
                workshop,
                new InMemoryPageSearch(),
                new InMemoryDismissals(),
                new InMemoryLocks(),
                new InMemoryTransactions());
    }

    public static SkillSuggestionService skills(
            Workshop workshop, PageSearch pages, Dismissals dismissals, Locks locks, Transactions transactions) {
        Guild guild = workshop.guild;
        return new SkillSuggestionService(
                pages,
                workshop.profiles,
                workshop.words,
                guild.skills,
                dismissals,
                guild.audit,
                locks,
                transactions,
                guild.clock,
                guild.known);
    }
}
