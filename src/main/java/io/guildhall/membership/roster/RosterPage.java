package io.guildhall.membership.roster;

import io.guildhall.kernel.Page;
import io.guildhall.membership.Skilled;
import java.util.Optional;

/**
 * A stretch of a roster.
 *
 * @param skilled what became of the skill that was asked for; empty where none was
 */
public record RosterPage(Page<MemberView> page, Optional<Skilled> skilled) {}
