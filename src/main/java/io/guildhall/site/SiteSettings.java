package io.guildhall.site;

/**
 * What administrators decide for the whole site.
 *
 * @param starters who may start communities
 * @param mails whether the app sends mails; without them people find their notices in the inbox alone
 * @param groups whether communities may take in the people of groups of the directory
 * @param proposers who may propose communities
 * @param keeping how long things are kept
 */
public record SiteSettings(
        Starters starters, boolean mails, DirectoryGroups groups, Proposers proposers, Keeping keeping) {
    /** With everybody proposing, and everything kept as long as is usual. */
    public SiteSettings(Starters starters, boolean mails, DirectoryGroups groups) {
        this(starters, mails, groups, Proposers.EVERYBODY);
    }

    /** With everything kept as long as is usual. */
    public SiteSettings(Starters starters, boolean mails, DirectoryGroups groups, Proposers proposers) {
        this(starters, mails, groups, proposers, Keeping.usual());
    }

    /** What holds until somebody decides otherwise; safe to leave as it is. */
    public static SiteSettings usual() {
        return new SiteSettings(Starters.SPACE_ADMINS, true, DirectoryGroups.unused());
    }

    SiteSettings stripped() {
        return new SiteSettings(starters, mails, groups.stripped(), proposers, keeping);
    }
}
