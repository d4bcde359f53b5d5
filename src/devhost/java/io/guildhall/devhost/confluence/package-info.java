/**
 * Users, groups, spaces, permissions and pages, kept in the database and shown to plugins through the host's API.
 * Nothing is cached, so two hosts on one database agree.
 */
@NullMarked
package io.guildhall.devhost.confluence;

import org.jspecify.annotations.NullMarked;
