package io.guildhall.community;

/** What a community should have when it is launched. Some of it is only advice. */
public enum LaunchItem {
    CONCERN(true, true),
    GOAL_OR_GAP(true, false),
    RULES(true, true),
    FACILITATOR(true, true),
    MEETING(true, false),
    WELCOME_PAGE(true, false),
    PRACTICE(false, false),
    SECOND_FACILITATOR(false, false);

    private final boolean needed;
    private final boolean neededByNetworks;

    LaunchItem(boolean needed, boolean neededByNetworks) {
        this.needed = needed;
        this.neededByNetworks = neededByNetworks;
    }

    /** Whether a community of that type cannot be launched without; a network is looser than the others. */
    public boolean isNeededBy(CommunityType type) {
        return type == CommunityType.NETWORK ? neededByNetworks : needed;
    }
}
