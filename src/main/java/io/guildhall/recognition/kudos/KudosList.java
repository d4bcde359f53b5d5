package io.guildhall.recognition.kudos;

import io.guildhall.kernel.Page;
import io.guildhall.kernel.Refusal;
import io.guildhall.kernel.Space;
import java.util.Optional;

/**
 * Kudos of a community.
 *
 * @param obstacle why the viewer, as who they are, may not give any here; empty where they may, however many they gave today
 */
public record KudosList(Space space, Page<KudosView> page, Optional<Refusal> obstacle) {}
