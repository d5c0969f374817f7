package io.github.twincitydigest.site.reference;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** What Maven is told of the goals: the plugin descriptor, which the plugin tools make from the code. */
final class Descriptor {

    /** A goal. */
    record Goal(String name, String description, List<Parameter> parameters) {}

    /** A parameter that a user can set; {@code property} is its name on the command line. */
    record Parameter(String name, String property, String type, String standard, String description) {}

    private Descriptor() {}

    /** Every goal by name. */
    static SortedMap<String, Goal> goals() throws IOException {
        SortedMap<String, Goal> goals = new TreeMap<>();
        try (InputStream in = Descriptor.class.getResourceAsStream("/META-INF/maven/plugin.xml")) {
            if (in == null) {
                throw new IllegalStateException("the descriptor is made by maven-plugin-plugin: build with Maven");
            }
            Element plugin = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(in)
                    .getDocumentElement();
            for (Element mojo : children(child(plugin, "mojos"))) {
                Goal goal = goal(mojo);
                goals.put(goal.name(), goal);
            }
        } catch (ParserConfigurationException | SAXException e) {
            throw new IllegalStateException(e);
        }
        return goals;
    }

    private static Goal goal(Element mojo) {
        Map<String, Element> configuration = new LinkedHashMap<>();
        children(child(mojo, "configuration")).forEach(it -> configuration.put(it.getTagName(), it));
        List<Parameter> parameters = new ArrayList<>();
        for (Element parameter : children(child(mojo, "parameters"))) {
            String name = text(parameter, "name");
            if (text(parameter, "editable").equals("true")) {
                Element set = configuration.get(name);
                String property = set == null ? "" : set.getTextContent().strip();
                parameters.add(new Parameter(
                        name,
                        property.startsWith("${") ? property.substring(2, property.length() - 1) : "",
                        text(parameter, "type"),
                        set == null ? "" : set.getAttribute("default-value"),
                        text(parameter, "description")));
            }
        }
        return new Goal(text(mojo, "goal"), text(mojo, "description"), parameters);
    }

    private static Element child(Element parent, String name) {
        return children(parent).stream()
                .filter(it -> it.getTagName().equals(name))
                .findFirst()
                .orElse(null);
    }

    private static String text(Element parent, String name) {
        Element child = child(parent, name);
        return child == null ? "" : child.getTextContent().strip().replaceAll("\\s+", " ");
    }

    private static List<Element> children(Element parent) {
        List<Element> children = new ArrayList<>();
        NodeList nodes = parent == null ? null : parent.getChildNodes();
        for (int i = 0; nodes != null && i < nodes.getLength(); i++) {
            Node node = nodes.item(i);
            if (node instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }
}
