package io.guildhall.membership.life;

import io.guildhall.community.Community;
import io.guildhall.kernel.UserId;
import java.util.List;

/** What comes with a founding and is decided with it, in its transaction: either both happen or neither does. */
public interface FoundedWith {
    /** Nothing. */
    FoundedWith NOTHING = new FoundedWith() {
        @Override
        public List<String> topics() {
            return List.of();
        }

        @Override
        public boolean tells(UserId facilitator) {
            return false;
        }

        @Override
        public void founded(Community community) {
            /* There is nothing to add. */
        }
    };

    /** The topics that the community begins with, as it is to have them. */
    List<String> topics();

    /** Whether its facilitator hears of it by what was decided, so that nobody is told twice. */
    boolean tells(UserId facilitator);

    /** It is one now. */
    void founded(Community community);
}
