package io.guildhall.e2e.rest;

/**
 * What an endpoint needs of a scene beyond what every scene has. Endpoints that need the same may be called in one scene, as long as nothing is changed in it.
 *
 * @param guest the one who is invited is to be a guest and accepted
 * @param meeting a meeting was set twice
 * @param steps first steps were laid out twice
 * @param launched the community was launched
 * @param thing what {@code {id}} is the number of
 * @param inner what a second number in the address is the number of
 */
record Needs(boolean guest, boolean meeting, boolean steps, boolean launched, Thing thing, Inner inner) {
    /** What {@code {id}} is the number of. */
    enum Thing {
        NOTHING,
        AMBITION,
        /** One that three people stand behind. */
        BACKED_AMBITION,
        WORD,
        PROPOSAL,
        /** None, but whoever is in every scene has nothing that waits. */
        ROOM_FOR_PROPOSALS,
        PROGRAMME,
        /** One in which two take part. */
        PROGRAMME_OF_TWO,
        REVIEW,
        HANDOVER,
        RUN,
        REQUEST,
        OFFER,
        PAIRING,
        KUDOS,
        /** One in its third revision, which can be given. */
        BADGE,
        AWARD,
        /** One by the member of the champion. */
        NOMINATION,
        /** The same with enough who agree. */
        READY_NOMINATION
    }

    /** What is in a pairing. */
    enum Inner {
        NOTHING,
        AGREEMENT,
        SESSION_AHEAD,
        SESSION_HELD,
        SESSION_MISSED,
        GOAL
    }

    /** A community with a meeting and first steps that was launched, and an ambition in it. */
    static final Needs EVERYTHING = new Needs(false, true, true, true, Thing.AMBITION, Inner.NOTHING);

    /** What the endpoint of that path needs, and no more. */
    static Needs of(String path) {
        boolean launched = path.contains("/reviews") || path.contains("/handovers") || path.contains("/announcements");
        return new Needs(
                path.contains("/guests/"),
                launched || path.contains("/meeting"),
                path.contains("/newcomer-path"),
                launched,
                thing(path),
                inner(path));
    }

    private static Thing thing(String path) {
        if (path.contains("/ambitions/")) {
            return path.endsWith("/fulfil") ? Thing.BACKED_AMBITION : Thing.AMBITION;
        }
        if (path.contains("/reviews/")) {
            return Thing.REVIEW;
        }
        if (path.contains("/handovers/")) {
            return Thing.HANDOVER;
        }
        if (path.startsWith("/skills/{id}")) {
            return Thing.WORD;
        }
        if (path.startsWith("/proposals")) {
            return path.startsWith("/proposals/{id}")
                    ? Thing.PROPOSAL
                    : path.equals("/proposals") ? Thing.ROOM_FOR_PROPOSALS : Thing.NOTHING;
        }
        if (path.startsWith("/programmes/{id}")) {
            return path.equals("/programmes/{id}/pairings") ? Thing.PROGRAMME_OF_TWO : Thing.PROGRAMME;
        }
        if (path.startsWith("/runs/{id}")) {
            return Thing.RUN;
        }
        if (path.startsWith("/requests/{id}")) {
            return Thing.REQUEST;
        }
        if (path.startsWith("/pairings/{id}")) {
            return path.equals("/pairings/{id}/accept") || path.equals("/pairings/{id}/decline")
                    ? Thing.OFFER
                    : Thing.PAIRING;
        }
        if (path.startsWith("/badges/{id}")) {
            return Thing.BADGE;
        }
        if (path.startsWith("/awards/{id}")) {
            return Thing.AWARD;
        }
        if (path.startsWith("/nominations/{id}")) {
            return path.endsWith("/award") ? Thing.READY_NOMINATION : Thing.NOMINATION;
        }
        return path.startsWith("/kudos/") ? Thing.KUDOS : Thing.NOTHING;
    }

    private static Inner inner(String path) {
        if (path.endsWith("/sign")) {
            return Inner.AGREEMENT;
        }
        if (path.contains("{session}")) {
            return path.endsWith("/missed")
                    ? Inner.SESSION_HELD
                    : path.endsWith("/held") ? Inner.SESSION_MISSED : Inner.SESSION_AHEAD;
        }
        return path.contains("{goal}") ? Inner.GOAL : Inner.NOTHING;
    }
}
