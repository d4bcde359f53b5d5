package io.guildhall.devhost.confluence;

import com.atlassian.confluence.user.ConfluenceUser;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Spaces and who may view and administer them. Administrators of the site may everything. */
public interface Spaces {
    /** Finds a space by its key in any case of letters. */
    Optional<DevSpace> find(String key);

    List<DevSpace> all();

    /** Makes a space whose creator administers it and whose viewers are, until changed, all logged-in users. Fails where the key is taken. */
    DevSpace create(String key, String name, DevUser creator);

    void rename(String key, String name);

    void archive(String key, boolean archived);

    /** Deletes a space with its pages. Its key is free then; a space that takes it is another one, with another id. */
    void delete(String key);

    /**
     * Puts a deleted space back as it was read, under its key, name and number, but without its pages: as whoever copies its rows back from a
     * backup of the database. Nobody is told, since that goes past Confluence. Only the named user administers it, and all logged-in users view it, until
     * changed. Fails where the key is taken. What is imported from an exported space is another one with the same key: {@link #create} makes that.
     */
    void restore(DevSpace space, DevUser administrator);

    /** Who administers the space, by username; administrators of the site may too. */
    List<DevUser> admins(String key);

    void addAdmin(String key, DevUser user);

    /** Takes the right away; a space may be without administrators of its own. */
    void removeAdmin(String key, DevUser user);

    /** Replaces who may view: groups, and whether anonymous people may. */
    void viewableBy(String key, Set<String> groups, boolean anonymous);

    /** Whether the user (null for anonymous) may view; where anonymous people may and the site lets them in, everybody may. */
    boolean mayView(@Nullable ConfluenceUser user, DevSpace space);

    /**
     * Whoever is logged in and may view may also write pages: this host keeps no edit permission of its own. Nobody may in an archived space, which is
     * stricter than Confluence's documentation.
     */
    boolean mayEdit(@Nullable ConfluenceUser user, DevSpace space);

    boolean mayAdminister(@Nullable ConfluenceUser user, DevSpace space);
}
