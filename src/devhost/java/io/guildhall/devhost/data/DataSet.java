package io.guildhall.devhost.data;

import io.guildhall.devhost.confluence.ConfluenceState;
import java.net.URI;
import java.nio.file.Path;

/** A folder with {@code users.csv}, {@code spaces.csv}, {@code pages/} and {@code requests.jsonl}. */
public final class DataSet {
    private DataSet() {}

    /** Reads and checks the whole folder. @throws BadData naming file and line */
    public static DataSet read(Path folder) throws BadData {
        throw new UnsupportedOperationException("read");
    }

    /** Users, groups, spaces and pages. */
    public void fill(ConfluenceState state) throws BadData {
        throw new UnsupportedOperationException("fill");
    }

    /** Replays {@code requests.jsonl} over HTTP as the users it names; any answer of 400 or above stops with file and line. */
    public void replay(URI base) throws BadData {
        throw new UnsupportedOperationException("replay");
    }
}
