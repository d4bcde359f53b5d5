package io.guildhall.community;

/** A community that has no number yet: revision 1, charter 1, and as many members as are added with it. */
public record NewCommunity(
        Home home,
        Lifetime life,
        CommunitySettings settings,
        Charter charter,
        Arrangements arrangements,
        int memberCount) {
    /** One that has arranged nothing yet. */
    public NewCommunity(Home home, Lifetime life, CommunitySettings settings, Charter charter, int memberCount) {
        this(home, life, settings, charter, Arrangements.none(), memberCount);
    }
}
