package io.guildhall.devhost.rendering;

import com.atlassian.velocity.htmlsafe.HtmlSafe;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Views as a plugin would have them. */
public final class People {
    private static final String OWN = People.class.getName() + "$";
    static final String NAME = OWN + "Person#getName()";
    static final String BIO_HTML = OWN + "Person#getBioHtml()";
    static final String BADGE = OWN + "Person#getBadge()";
    static final String LINKS = OWN + "Person#getLinks()";
    static final String LINKS_BY_NAME = OWN + "Person#getLinksByName()";
    static final String ECHO = OWN + "Person#echo(java.lang.String)";
    static final String ACTIVE = OWN + "Person#isActive()";
    static final String SAFE_COUNT = OWN + "Person#getSafeCount()";

    private People() {}

    public static final class Person {
        private final String name;
        public final List<String> calls = new ArrayList<>();

        Person(String name) {
            this.name = name;
        }

        public String getName() {
            calls.add("getName");
            return name;
        }

        public void setName(String other) {
            calls.add("setName " + other);
        }

        public String getBioHtml() {
            return name;
        }

        @HtmlSafe
        public String getBadge() {
            return "<b>gold</b>";
        }

        @HtmlSafe
        public List<String> getLinks() {
            return List.of("<a>1</a>", "<a>2</a>");
        }

        @HtmlSafe
        public Map<String, String> getLinksByName() {
            return Map.of("home", "<a>home</a>");
        }

        @HtmlSafe
        public int getSafeCount() {
            return 3;
        }

        public String echo(String text) {
            return text;
        }

        public boolean isActive() {
            calls.add("isActive");
            return true;
        }
    }

    public static final class Fragment {
        @Override
        @HtmlSafe
        public String toString() {
            return "<i>fragment</i>";
        }
    }
}
