package io.guildhall.devhost.data;

import io.guildhall.devhost.confluence.ConfluenceState;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;

/** A folder with {@code users.csv}, {@code spaces.csv}, {@code pages/} and {@code requests.jsonl}; the last two may be left out. */
public final class DataSet {
    private final List<UserRow> users;
    private final List<SpaceRow> spaces;
    private final List<PageFile> pages;
    private final List<Request> requests;

    private DataSet(List<UserRow> users, List<SpaceRow> spaces, List<PageFile> pages, List<Request> requests) {
        this.users = users;
        this.spaces = spaces;
        this.pages = pages;
        this.requests = requests;
    }

    /** Reads and checks the whole folder. @throws BadData naming file and line */
    public static DataSet read(Path folder) throws BadData {
        List<UserRow> users = UserRow.read(folder);
        List<SpaceRow> spaces = SpaceRow.read(folder, users);
        return new DataSet(users, spaces, PageFile.read(folder, spaces), Request.read(folder, users));
    }

    /** Users, groups, spaces and pages, all of them or, where the host refuses one, none. @throws BadData naming file and line */
    public void fill(ConfluenceState state) throws BadData {
        try {
            state.inTransaction(() -> {
                new Filling(state).fill(users, spaces, pages);
                return this;
            });
        } catch (Filling.Refused e) {
            throw e.problem();
        }
    }

    /**
     * Replays {@code requests.jsonl} over HTTP as the users it names.
     *
     * @param base the address of the host with its context path
     * @throws BadData with file, line, status and body for the first answer that is no success (300 or above)
     */
    public void replay(URI base) throws BadData {
        new Replay(base).send(requests);
    }
}
