package se.tross.shared.importing;

import java.io.ByteArrayInputStream;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import se.tross.shared.refusal.Refused;

/**
 * Looks through the XML of a workbook before the reading library sees it: well formed, without document type or entities
 * (XXE), and with cell addresses, types and formula references that exist, since the library trusts them (an address far
 * to the right would make it fill the memory with empty cells).
 */
final class SheetInspection {

    private static final Pattern ADDRESS = Pattern.compile("[A-Z]{1,3}[1-9][0-9]{0,6}");
    private static final Pattern RANGE = Pattern.compile(ADDRESS.pattern() + "(:" + ADDRESS.pattern() + ")?");
    private static final Pattern SMALL_NUMBER = Pattern.compile("[0-9]{1,7}");
    private static final Set<String> CELL_TYPES = Set.of("b", "e", "n", "str", "s", "inlineStr");

    private final XMLStreamReader xml;
    private final Set<String> sharedFormulas = new HashSet<>();

    private SheetInspection(XMLStreamReader xml) {
        this.xml = xml;
    }

    /** @throws Refused with {@link TableFileRefusal.FileDamaged} */
    static void inspect(Map<String, byte[]> parts) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        for (byte[] part : parts.values()) {
            try {
                XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(part));
                new SheetInspection(xml).inspect();
                xml.close();
            } catch (XMLStreamException malformed) {
                throw new Refused(new TableFileRefusal.FileDamaged());
            }
        }
    }

    private void inspect() throws XMLStreamException {
        while (xml.hasNext()) {
            int event = xml.next();
            require(event != XMLStreamConstants.DTD && event != XMLStreamConstants.ENTITY_REFERENCE);
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "row" -> requireMatch("r", SMALL_NUMBER);
                    case "c" -> inspectCell();
                    case "f" -> inspectFormula();
                    case "Relationship" -> requirePresent("Id", "Target");
                    case "sheet" -> requirePresent("name");
                    default -> {
                        // nothing that the library follows
                    }
                }
            }
        }
    }

    private void inspectCell() {
        requireMatch("r", ADDRESS);
        requireMatch("s", SMALL_NUMBER);
        String type = xml.getAttributeValue(null, "t");
        require(type == null || CELL_TYPES.contains(type));
    }

    /** A shared formula names the one that it follows; that one must have come before. */
    private void inspectFormula() {
        requireMatch("ref", RANGE);
        if ("shared".equals(xml.getAttributeValue(null, "t"))) {
            requireMatch("si", SMALL_NUMBER);
            String index = xml.getAttributeValue(null, "si");
            require(index != null);
            require(
                    xml.getAttributeValue(null, "ref") != null
                            ? sharedFormulas.add(index)
                            : sharedFormulas.contains(index));
        }
    }

    private void requirePresent(String... attributes) {
        for (String attribute : attributes) {
            require(xml.getAttributeValue(null, attribute) != null);
        }
    }

    private void requireMatch(String attribute, Pattern pattern) {
        String value = xml.getAttributeValue(null, attribute);
        require(value == null || pattern.matcher(value).matches());
    }

    private static void require(boolean sound) {
        if (!sound) {
            throw new Refused(new TableFileRefusal.FileDamaged());
        }
    }
}
