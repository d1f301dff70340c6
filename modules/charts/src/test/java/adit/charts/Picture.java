package adit.charts;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** An SVG read again: what is drawn, and where. */
record Picture(Document document) {

    private static final Pattern STEP = Pattern.compile("([A-Za-z])([^A-Za-z]*)");

    /** Refuses what is not well-formed. */
    static Picture of(String svg) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            return new Picture(factory.newDocumentBuilder().parse(new InputSource(new StringReader(svg))));
        } catch (SAXException | IOException | ParserConfigurationException broken) {
            throw new AssertionError("not well-formed: " + broken.getMessage() + "\n" + svg, broken);
        }
    }

    Element root() {
        return document.getDocumentElement();
    }

    List<Element> elements(String name) {
        NodeList nodes = document.getElementsByTagNameNS("*", name);
        return IntStream.range(0, nodes.getLength())
                .mapToObj(i -> (Element) nodes.item(i))
                .toList();
    }

    /** Every text drawn, one for each line. */
    List<String> texts() {
        return elements("text").stream().map(Element::getTextContent).toList();
    }

    /** Paths and rectangles that have an attribute of a value. */
    List<Element> paths(String attribute, String value) {
        return Stream.of("path", "rect")
                .flatMap(name -> elements(name).stream())
                .filter(path -> path.getAttribute(attribute).equals(value))
                .toList();
    }

    /** Left edge, top, width and height of a path of straight lines or a rectangle, in px. */
    static Box box(Element path) {
        List<double[]> points = points(path);
        double left = points.stream().mapToDouble(point -> point[0]).min().orElseThrow();
        double right = points.stream().mapToDouble(point -> point[0]).max().orElseThrow();
        double top = points.stream().mapToDouble(point -> point[1]).min().orElseThrow();
        double bottom = points.stream().mapToDouble(point -> point[1]).max().orElseThrow();
        return new Box(left, top, right - left, bottom - top);
    }

    /** Corners and, where a path bends, the end of each bend. */
    static List<double[]> points(Element path) {
        List<double[]> points = new ArrayList<>();
        if (path.getLocalName().equals("rect")) {
            double x = number(path, "x");
            double y = number(path, "y");
            return List.of(new double[] {x, y}, new double[] {x + number(path, "width"), y + number(path, "height")});
        }
        Matcher steps = STEP.matcher(path.getAttribute("d"));
        while (steps.find()) {
            String kind = steps.group(1);
            if (kind.equals("Z")) {
                continue;
            }
            String[] numbers = steps.group(2).strip().split("[ ,]+|(?<=\\d)(?=-)", -1);
            double x = Double.parseDouble(numbers[numbers.length - 2]);
            double y = Double.parseDouble(numbers[numbers.length - 1]);
            points.add(new double[] {x, y});
        }
        return points;
    }

    static double number(Element element, String attribute) {
        return Double.parseDouble(element.getAttribute(attribute));
    }

    /**
     * A rectangle.
     *
     * @param left px
     * @param top px
     * @param width px
     * @param height px
     */
    record Box(double left, double top, double width, double height) {}
}
