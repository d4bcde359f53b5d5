package io.guildhall.recognition.kudos;

import io.guildhall.kernel.Refusal;
import io.guildhall.kernel.Space;
import java.util.Optional;

/**
 * Whether somebody may thank in a community now.
 *
 * @param left how many more they may give today, in all communities together
 * @param obstacle why they may not; empty where they may
 */
public record Giving(Space space, int left, Optional<Refusal> obstacle) {}
