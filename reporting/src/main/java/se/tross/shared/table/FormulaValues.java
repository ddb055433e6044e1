package se.tross.shared.table;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLEventFactory;
import javax.xml.stream.XMLEventReader;
import javax.xml.stream.XMLEventWriter;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.events.StartElement;
import javax.xml.stream.events.XMLEvent;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * Writes beside each formula of a workbook what it comes to, for everyone who shows a workbook without computing it: a preview,
 * a telephone, a converter to CSV. The library that writes our workbooks leaves that out. A program that computes is told to do
 * so when it opens the file.
 */
public final class FormulaValues {

    private static final String SHEET = "xl/worksheets/sheet%d.xml";
    private static final String WORKBOOK = "xl/workbook.xml";
    private static final QName PLACE = new QName("r");

    private final XMLInputFactory in = XMLInputFactory.newDefaultFactory();
    private final XMLOutputFactory out = XMLOutputFactory.newDefaultFactory();
    private final XMLEventFactory events = XMLEventFactory.newDefaultFactory();
    private final Map<String, Map<String, BigDecimal>> parts = new HashMap<>();

    public FormulaValues() {
        in.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    }

    /** @param sheet its place in the workbook, from 1 @param cell such as B3 */
    public void put(int sheet, String cell, BigDecimal value) {
        parts.computeIfAbsent(SHEET.formatted(sheet), part -> new HashMap<>()).put(cell, value);
    }

    /** The workbook with the values in it. */
    public byte[] into(byte[] workbook) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipFile from = ZipFile.builder()
                        .setSeekableByteChannel(new SeekableInMemoryByteChannel(workbook))
                        .get();
                ZipOutputStream to = new ZipOutputStream(bytes)) {
            for (ZipArchiveEntry entry : Collections.list(from.getEntriesInPhysicalOrder())) {
                to.putNextEntry(new ZipEntry(entry.getName()));
                to.write(changed(entry.getName(), from.getInputStream(entry).readAllBytes()));
                to.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException("Memory could not be read or written", impossible);
        }
        return bytes.toByteArray();
    }

    private byte[] changed(String name, byte[] part) throws IOException {
        if (!parts.containsKey(name) && !WORKBOOK.equals(name)) {
            return part;
        }
        Map<String, BigDecimal> values = parts.getOrDefault(name, Map.of());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(part.length);
        try {
            XMLEventReader reader = in.createXMLEventReader(new ByteArrayInputStream(part));
            XMLEventWriter writer = out.createXMLEventWriter(bytes, "UTF-8");
            String cell = "";
            while (reader.hasNext()) {
                XMLEvent event = reader.nextEvent();
                if (starts(event, "c")) {
                    cell = event.asStartElement().getAttributeByName(PLACE).getValue();
                }
                if (ends(event, "workbook")) {
                    computeOnOpening(writer, event.asEndElement().getName());
                }
                writer.add(event);
                if (ends(event, "f") && values.containsKey(cell)) {
                    value(writer, event.asEndElement().getName(), values.get(cell));
                }
            }
            writer.close();
        } catch (XMLStreamException malformed) {
            throw new IOException("The workbook cannot be read: " + name, malformed);
        }
        return bytes.toByteArray();
    }

    private static boolean starts(XMLEvent event, String element) {
        return event instanceof StartElement start
                && element.equals(start.getName().getLocalPart());
    }

    private static boolean ends(XMLEvent event, String element) {
        return event.isEndElement()
                && element.equals(event.asEndElement().getName().getLocalPart());
    }

    private void computeOnOpening(XMLEventWriter writer, QName beside) throws XMLStreamException {
        writer.add(events.createStartElement("", beside.getNamespaceURI(), "calcPr"));
        writer.add(events.createAttribute("fullCalcOnLoad", "1"));
        writer.add(events.createEndElement("", beside.getNamespaceURI(), "calcPr"));
    }

    private void value(XMLEventWriter writer, QName beside, BigDecimal value) throws XMLStreamException {
        writer.add(events.createStartElement("", beside.getNamespaceURI(), "v"));
        writer.add(events.createCharacters(value.toPlainString()));
        writer.add(events.createEndElement("", beside.getNamespaceURI(), "v"));
    }
}
