package io.guildhall.devhost.web;

import io.guildhall.devhost.confluence.DevSpace;
import java.io.IOException;
import java.io.StringWriter;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** {@code /feeds/space/<KEY>}: the pages and posts of a space that changed last, as Atom, rendered for whoever asks. */
final class Feed implements Screen {
    private static final int MOST = 20;

    @Override
    public void get(Exchange exchange) throws IOException {
        Optional<DevSpace> space = exchange.space(exchange.path().replaceFirst("^/", ""));
        if (space.isEmpty()) {
            exchange.notFound();
            return;
        }
        try {
            String feed = write(exchange, space.get());
            exchange.response().setContentType("application/atom+xml; charset=UTF-8");
            exchange.response().getWriter().write(feed);
        } catch (XMLStreamException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static String write(Exchange exchange, DevSpace space) throws XMLStreamException {
        List<Article> articles = newest(exchange, space);
        StringWriter text = new StringWriter();
        XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace("http://www.w3.org/2005/Atom");
        element(xml, "title", space.getName());
        element(xml, "id", base(exchange) + space.getUrlPath());
        Instant updated = articles.stream().map(Article::at).findFirst().orElse(Instant.EPOCH);
        element(xml, "updated", updated.toString());
        for (Article article : articles) {
            entry(xml, exchange, space, article);
        }
        xml.writeEndElement();
        xml.writeEndDocument();
        return text.toString();
    }

    private static void entry(XMLStreamWriter xml, Exchange exchange, DevSpace space, Article article)
            throws XMLStreamException {
        Shown shown = Shown.of(exchange, article.body(), article.entity(exchange.site()), space, "feed");
        xml.writeStartElement("entry");
        element(xml, "title", article.title());
        element(xml, "id", base(exchange) + "/pages/viewpage.action?pageId=" + article.id());
        element(xml, "updated", article.at().toString());
        xml.writeStartElement("author");
        element(xml, "name", PageView.author(exchange, article));
        xml.writeEndElement();
        xml.writeEmptyElement("link");
        xml.writeAttribute("href", base(exchange) + article.path());
        xml.writeStartElement("content");
        xml.writeAttribute("type", "html");
        xml.writeCharacters(shown.broken().isEmpty() ? shown.html().toString() : "");
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private static List<Article> newest(Exchange exchange, DevSpace space) {
        var confluence = exchange.site().confluence();
        return Stream.concat(
                        confluence.pages().inSpace(space.getKey()).stream().map(Article::of),
                        confluence.posts().inSpace(space.getKey()).stream().map(Article::of))
                .sorted(Comparator.comparing(Article::at)
                        .thenComparing(Article::id)
                        .reversed())
                .limit(MOST)
                .toList();
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    private static String base(Exchange exchange) {
        var request = exchange.request();
        return request.getScheme() + "://" + request.getServerName() + ":" + request.getServerPort()
                + exchange.site().contextPath();
    }
}
