package se.tross.shared.document;

import java.util.regex.Pattern;
import org.w3c.dom.Node;

/** Holds together on one line what is read as one: the digits of a number, a number and its unit, a paragraph and its sign. */
final class Typography {

    private static final Pattern BLANK_WITHIN =
            Pattern.compile("(?<=\\d) (?=\\d{3}(?!\\d))|(?<=\\d) (?=(?:kr|tkr|mkr|%)(?!\\p{L}))|(?<=§) (?=\\d)");

    private Typography() {}

    /** Changes the texts below a node. */
    static void hold(Node node) {
        if (node.getNodeType() == Node.TEXT_NODE) {
            node.setNodeValue(held(node.getNodeValue()));
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            hold(child);
        }
    }

    static String held(String text) {
        return BLANK_WITHIN.matcher(text).replaceAll("\u00a0");
    }
}
