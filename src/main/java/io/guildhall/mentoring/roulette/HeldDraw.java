package io.guildhall.mentoring.roulette;

import io.guildhall.mentoring.programme.ProgrammeId;
import java.time.Instant;

/**
 * A draw that was held. Who met whom is in the pairings that it made, which begin at its moment.
 *
 * @param no counts the draws of a programme, from 1
 * @param due when it should have been held: the next one is counted from there
 * @param at when it was held
 * @param groups how many groups it made, of two or three
 * @param alone for how many people nobody was there
 */
public record HeldDraw(ProgrammeId programme, int no, Instant due, Instant at, int groups, int alone) {}
