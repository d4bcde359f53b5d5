/**
 * Outgoing mail: letters of plugins are kept in the host's database, where people and tests read them. Nothing leaves the machine.
 */
@NullMarked
package io.guildhall.devhost.mail;

import org.jspecify.annotations.NullMarked;
