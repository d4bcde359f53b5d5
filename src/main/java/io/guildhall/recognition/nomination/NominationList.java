package io.guildhall.recognition.nomination;

import io.guildhall.kernel.Page;
import io.guildhall.kernel.Refusal;
import java.util.Optional;

/**
 * What waits in a community, as one viewer may see it.
 *
 * @param obstacle why the viewer may not nominate anybody here; empty where they may
 */
public record NominationList(Page<NominationView> page, Optional<Refusal> obstacle) {}
