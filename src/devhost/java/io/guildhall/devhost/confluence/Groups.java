package io.guildhall.devhost.confluence;

import java.util.List;

/** The groups of the directory. Nothing is published about them: there is no evidence for such events. */
public interface Groups {
    /** All groups by name, those without members too. */
    List<String> names();

    boolean exists(String group);

    /** Members by username, at most so many. */
    List<DevUser> members(String group, int limit);

    int size(String group);

    /** Makes an empty group. Fails where the name is blank or taken. */
    void create(String group);

    void add(String group, DevUser user);

    /** Takes somebody out. @throws IllegalArgumentException for {@link Users#EVERYBODY}, which nobody leaves on this host */
    void remove(String group, DevUser user);

    /**
     * Deletes a group with its memberships, and what it may view.
     *
     * @throws IllegalArgumentException for the two groups that the host itself needs
     */
    void delete(String group);

    /** The same, as when a directory is synchronised: what it may view stays written, and a new group of this name gets it. */
    void vanish(String group);
}
