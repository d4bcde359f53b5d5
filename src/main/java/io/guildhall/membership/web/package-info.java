/**
 * Communities and their members on the web: the macros, the Community page, the directory, and the REST resources. It may use everything below
 * {@code membership}, and the host's macro, servlet and template interfaces.
 *
 * <p>Each macro is thin: {@link io.guildhall.kernel.web.Parameters} are parsed, a service is asked once, its answer becomes a record of
 * texts and flags, and a template shows it. Nothing here writes, and nothing throws into a page.
 *
 * <p>The icons under {@code images/} are drawn: 80 x 80, a white sign on a coloured hexagon with a ring of stitches. {@code community-join}
 * a plus, {@code community-info} an i, {@code community-members} three heads, {@code community-list} three bars. {@code community-space}, 200 x 150,
 * is the same hexagon in a field of smaller ones.
 */
@NullMarked
package io.guildhall.membership.web;

import org.jspecify.annotations.NullMarked;
