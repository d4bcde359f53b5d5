package io.guildhall.devhost.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A data set in the making: sound, until a test spoils it. */
final class Folder {
    static final String USERS = "username,fullName,email,groups,timezone,locale\n";
    static final String SPACES = "key,name,admins,viewGroups,anonymous\n";

    private final Path path;

    Folder(Path path) throws IOException {
        this.path = path;
        write(
                "users.csv",
                USERS + "ana,\"Example, Ana\",ana@example.com,staff;makers,Europe/Berlin,de_DE\n"
                        + "bob,Bob Example,bob@example.com,,UTC,en\n");
        write("spaces.csv", SPACES + "DOC,Documents,ana;bob,staff,false\nOPEN,Open house,admin,,true\n");
        write("pages/DOC/Home.xml", "<p>Hello&nbsp;<ac:link><ri:page ri:content-title=\"Plan\"/></ac:link></p>\n");
        write("pages/DOC/Plan.xml", "<p>Grüße</p>");
    }

    Folder write(String name, String content) throws IOException {
        Files.createDirectories(path.resolve(name).getParent());
        Files.writeString(path.resolve(name), content);
        return this;
    }

    Folder addUser(String row) throws IOException {
        return write("users.csv", Files.readString(path.resolve("users.csv")) + row + "\n");
    }

    Folder addSpace(String row) throws IOException {
        return write("spaces.csv", Files.readString(path.resolve("spaces.csv")) + row + "\n");
    }

    Folder delete(String name) throws IOException {
        Files.delete(path.resolve(name));
        return this;
    }

    DataSet read() throws BadData {
        return DataSet.read(path);
    }
}
