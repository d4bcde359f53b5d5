package io.guildhall.site;

import java.util.Set;

/**
 * What administrators decide for the whole site.
 *
 * @param starters who may start communities
 * @param mails whether the app sends mails; without them people find their notices in the inbox
 * @param groups whether communities may take in the people of groups of the directory
 * @param proposers who may propose communities
 * @param times how long things are kept and wait
 * @param off the pillars that are switched off
 * @param thankers who may thank members of a community
 * @param verifying how others check what the site signs
 */
public record SiteSettings(
        Starters starters,
        boolean mails,
        DirectoryGroups groups,
        Proposers proposers,
        Times times,
        Set<Pillar> off,
        Thankers thankers,
        Verifying verifying) {
    public SiteSettings {
        off = Set.copyOf(off);
    }

    /** With everybody checking what the site signs. */
    public SiteSettings(
            Starters starters,
            boolean mails,
            DirectoryGroups groups,
            Proposers proposers,
            Times times,
            Set<Pillar> off,
            Thankers thankers) {
        this(starters, mails, groups, proposers, times, off, thankers, Verifying.usual());
    }

    /** With members thanking each other. */
    public SiteSettings(
            Starters starters,
            boolean mails,
            DirectoryGroups groups,
            Proposers proposers,
            Times times,
            Set<Pillar> off) {
        this(starters, mails, groups, proposers, times, off, Thankers.MEMBERS);
    }

    /** With everybody proposing, every time as is usual, and every pillar on. */
    public SiteSettings(Starters starters, boolean mails, DirectoryGroups groups) {
        this(starters, mails, groups, Proposers.EVERYBODY, Times.usual(), Set.of());
    }

    /** What holds until somebody decides otherwise; safe to leave as it is. */
    public static SiteSettings usual() {
        return new SiteSettings(Starters.SPACE_ADMINS, true, DirectoryGroups.unused());
    }

    /** Whether people have that part of the app. */
    public boolean isOn(Pillar pillar) {
        return !off.contains(pillar);
    }

    /** The same with other times. */
    public SiteSettings with(Times others) {
        return new SiteSettings(starters, mails, groups, proposers, others, off, thankers, verifying);
    }

    SiteSettings stripped() {
        return new SiteSettings(
                starters, mails, groups.stripped(), proposers, times, off, thankers, verifying.stripped());
    }
}
