package io.guildhall.devhost.data;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** A page of {@code pages/<KEY>/<title>.xml}; {@code Home.xml} is the home page of its space. */
record PageFile(Place place, String spaceKey, String title, String body) {
    private static final String FOLDER = "pages";
    private static final String ENDING = ".xml";
    private static final String HOME = "Home";
    private static final int LONGEST_TITLE = 255;

    static List<PageFile> read(Path folder, List<SpaceRow> spaces) throws BadData {
        List<PageFile> pages = new ArrayList<>();
        if (!Files.exists(folder.resolve(FOLDER))) {
            return pages;
        }
        for (Path ofSpace : children(folder.resolve(FOLDER), FOLDER)) {
            String name = FOLDER + "/" + ofSpace.getFileName();
            SpaceRow space = spaces.stream()
                    .filter(row -> row.key().equals(ofSpace.getFileName().toString()))
                    .findFirst()
                    .orElseThrow(() -> Place.of(name).bad("there is no such space"));
            pages.addAll(ofSpace(ofSpace, name, space));
        }
        return pages;
    }

    boolean home() {
        return title.equals(HOME);
    }

    private static List<PageFile> ofSpace(Path folder, String name, SpaceRow space) throws BadData {
        List<PageFile> pages = new ArrayList<>();
        Set<String> titles = new HashSet<>();
        for (Path file : children(folder, name)) {
            PageFile page = of(file, Place.of(name + "/" + file.getFileName()), space.key());
            if (!titles.add(page.title.toLowerCase(Locale.ROOT))) {
                throw page.place.bad("another page of the space has this title");
            }
            pages.add(page);
        }
        boolean homeIsMade = pages.stream().noneMatch(PageFile::home);
        for (PageFile page : pages) {
            if (homeIsMade && page.title.equalsIgnoreCase(space.name())) {
                throw page.place.bad("the title is that of the space's home page, which is missing: Home.xml");
            }
        }
        return pages;
    }

    private static PageFile of(Path file, Place place, String spaceKey) throws BadData {
        String name = file.getFileName().toString();
        String title = name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : "";
        if (!Files.isRegularFile(file) || title.isBlank() || title.length() > LONGEST_TITLE) {
            throw place.bad("is not a file with a name like <title>.xml");
        }
        try {
            String body = Files.readString(file).strip();
            checkXml(place, body);
            return new PageFile(place, spaceKey, title, body);
        } catch (IOException e) {
            throw place.bad("cannot be read as UTF-8: " + e.getMessage(), e);
        }
    }

    /** Storage format is XML with two prefixes and HTML's entities; what it means is for the renderer to judge. */
    private static void checkXml(Place place, String body) throws BadData {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        String xml = "<root xmlns:ac=\"urn:ac\" xmlns:ri=\"urn:ri\">" + body + "</root>";
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(xml));
            while (reader.hasNext()) {
                reader.next();
            }
        } catch (XMLStreamException e) {
            Place at = new Place(place.file(), e.getLocation().getLineNumber());
            throw at.bad("is not well-formed: " + e.getMessage(), e);
        }
    }

    private static List<Path> children(Path folder, String name) throws BadData {
        try (Stream<Path> children = Files.list(folder)) {
            return children.sorted().toList();
        } catch (IOException e) {
            throw Place.of(name).bad("is not a folder", e);
        }
    }
}
