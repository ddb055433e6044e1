package se.tross.shared.document;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** The filled template as a tree, the same for every press. */
final class Xhtml {

    private Xhtml() {}

    /**
     * Refuses a document type, and with it every entity.
     *
     * @throws DocumentFault if the XHTML is malformed
     */
    static Document parse(String xhtml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setNamespaceAware(true);
            DocumentBuilder parser = factory.newDocumentBuilder();
            parser.setErrorHandler(new DefaultHandler()); // throws; the default one also writes to the console
            Document document = parser.parse(new InputSource(new StringReader(xhtml)));
            Typography.hold(document.getDocumentElement());
            return document;
        } catch (ParserConfigurationException | SAXException | IOException malformed) {
            throw new DocumentFault("The document is not well formed", malformed);
        }
    }

    static List<Element> children(Element parent) {
        List<Element> children = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    static Element first(Document document, String name) {
        return (Element) document.getElementsByTagName(name).item(0);
    }

    /** The content of a meta element; empty when there is none of the name. */
    static String meta(Document document, String name) {
        for (Element meta : children(first(document, "head"))) {
            if ("meta".equals(meta.getLocalName()) && name.equals(meta.getAttribute("name"))) {
                return meta.getAttribute("content");
            }
        }
        return "";
    }

    static boolean hasClass(Element element, String name) {
        return List.of(element.getAttribute("class").split("\\s+")).contains(name);
    }

    /** The element's text as it is read, blanks and line breaks of the template made one blank. */
    static String text(Element element) {
        return plain(element.getTextContent()).strip();
    }

    /** No-break blanks stay what they are. */
    static String plain(String text) {
        return text.replaceAll("[ \\t\\r\\n]+", " ");
    }
}
