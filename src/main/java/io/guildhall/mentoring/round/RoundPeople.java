package io.guildhall.mentoring.round;

/**
 * How many people were in a round when it gave way to the next one.
 *
 * @param inAll who took part
 * @param paired who was with somebody
 * @param waited who was ready and went without
 */
public record RoundPeople(int inAll, int paired, int waited) {
    static final RoundPeople NONE = new RoundPeople(0, 0, 0);

    RoundPeople and(RoundPeople more) {
        return new RoundPeople(inAll + more.inAll, paired + more.paired, waited + more.waited);
    }
}
