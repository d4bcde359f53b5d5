package io.guildhall.mentoring.programme;

import io.guildhall.kernel.Page;

/**
 * Programmes that a viewer may know of.
 *
 * @param creates whether the viewer may begin one where they looked
 */
public record ProgrammeList(Page<ProgrammeView> page, boolean creates) {}
