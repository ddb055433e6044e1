package se.tross.shared.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Sets the XHTML of a template as a Word file (docx) that people go on writing in: real heading styles, lists, table heads
 * that repeat, the document's language and title. It is the same XHTML that {@link PdfPress} sets, so that the two say the
 * same; of style it keeps headings, sums, alignment and page breaks. Elements that it does not know fail the whole.
 */
public final class WordPress {

    private static final String FOLDER = "/se/tross/shared/document/word/";

    /** The package's own times say nothing; one and the same makes equal documents equal files. */
    private static final LocalDateTime ANY_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private WordPress() {}

    /**
     * @param xhtml as for the PDF
     * @throws DocumentFault if the XHTML is malformed, or has an element that Word would lose
     */
    public static byte[] print(String xhtml) {
        Document document = Xhtml.parse(xhtml);
        Element html = document.getDocumentElement();
        WordProperties properties = new WordProperties(
                Xhtml.text(Xhtml.first(document, "title")),
                Xhtml.meta(document, "author"),
                html.getAttribute("lang"),
                Xhtml.meta(document, "foot"),
                Xhtml.meta(document, "mark"),
                Xhtml.meta(document, "page"),
                Xhtml.meta(document, "of"));
        WordBody body = new WordBody(pages(document));
        String text = body.write(Xhtml.first(document, "body"));
        String pictures =
                body.pictures().stream().map(WordPicture::relationship).collect(Collectors.joining());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            part(zip, "[Content_Types].xml", resource("content-types.xml"));
            part(zip, "_rels/.rels", resource("package-rels.xml"));
            part(zip, "docProps/core.xml", properties.core());
            part(
                    zip,
                    "word/_rels/document.xml.rels",
                    resource("document-rels.xml").replace("@pictures@", pictures));
            part(zip, "word/styles.xml", properties.inLanguage(resource("styles.xml")));
            part(zip, "word/settings.xml", properties.inLanguage(resource("settings.xml")));
            part(zip, "word/numbering.xml", resource("numbering.xml"));
            part(zip, "word/header1.xml", properties.header());
            part(zip, "word/footer1.xml", properties.footer());
            part(zip, "word/document.xml", text);
            for (WordPicture picture : body.pictures()) {
                part(zip, "word/" + picture.file(), picture.png());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException("Memory could not be written to", impossible);
        }
        return bytes.toByteArray();
    }

    /** Where the PDF has what a table of contents names; nothing for a document without one. */
    private static Map<String, Integer> pages(Document document) {
        List<String> targets = new ArrayList<>();
        NodeList links = document.getElementsByTagName("a");
        for (int i = 0; i < links.getLength(); i++) {
            Element link = (Element) links.item(i);
            if (isInContents(link)) {
                targets.add(link.getAttribute("href").substring(1));
            }
        }
        return targets.isEmpty() ? Map.of() : PdfPress.pages(document, targets);
    }

    private static boolean isInContents(Element link) {
        return link.getParentNode().getParentNode() instanceof Element list && Xhtml.hasClass(list, "contents");
    }

    private static void part(ZipOutputStream zip, String name, String content) throws IOException {
        part(zip, name, content.getBytes(StandardCharsets.UTF_8));
    }

    private static void part(ZipOutputStream zip, String name, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(ANY_TIME);
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }

    private static String resource(String name) {
        try (InputStream part = WordPress.class.getResourceAsStream(FOLDER + name)) {
            if (part == null) {
                throw new DocumentFault("The part is missing: " + name);
            }
            return new String(part.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new DocumentFault("The part cannot be read: " + name, unreadable);
        }
    }
}
