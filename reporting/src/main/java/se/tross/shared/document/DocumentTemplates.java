package se.tross.shared.document;

import freemarker.cache.ClassTemplateLoader;
import freemarker.core.TemplateClassResolver;
import freemarker.core.XMLOutputFormat;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import se.tross.shared.refusal.Texts;

/**
 * Fills the templates of documents. Templates are part of the product ({@code *.ftlx} below {@code se/tross}), never
 * written by users; every value is escaped as XML, a missing value fails, and no template may make objects or call what
 * was not given to it. Each template gets {@code t} (the texts of its language), {@code fmt} (amounts, shares, dates) and
 * {@code css} (the base style sheet) beside its own model.
 */
public final class DocumentTemplates {

    private static final String ROOT = "/se/tross";
    private static final Configuration CONFIGURATION = configuration();
    /** Signs that no XML may hold, such as the line breaks of a presentation pasted into a text. */
    private static final Pattern NO_XML =
            Pattern.compile("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    private static final String BASE_STYLE = text(ROOT + "/shared/document/base.css");

    private DocumentTemplates() {}

    private static Configuration configuration() {
        Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);
        configuration.setTemplateLoader(new ClassTemplateLoader(DocumentTemplates.class, ROOT));
        configuration.setDefaultEncoding(StandardCharsets.UTF_8.name());
        configuration.setOutputFormat(XMLOutputFormat.INSTANCE);
        configuration.setRecognizeStandardFileExtensions(true);
        configuration.setLocale(Texts.SWEDISH);
        configuration.setLocalizedLookup(false);
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setAPIBuiltinEnabled(false);
        return configuration;
    }

    /**
     * @param template path below {@code se/tross}, such as {@code contribution/statement.ftlx}
     * @throws DocumentFault if the template is missing, or asks for what the model does not have
     */
    public static String fill(String template, Texts texts, Map<String, ?> model) {
        Map<String, Object> whole = new HashMap<>(model);
        whole.put("t", new TemplateTexts(texts));
        whole.put("fmt", new DocumentFormats(texts));
        whole.put("css", BASE_STYLE);
        StringWriter filled = new StringWriter();
        try {
            CONFIGURATION.getTemplate(template).process(whole, filled);
        } catch (TemplateException | IOException faulty) {
            throw new DocumentFault("The template " + template + " could not be filled", faulty);
        }
        return NO_XML.matcher(filled.toString()).replaceAll(" ");
    }

    /** The same, set as an accessible PDF. */
    public static byte[] pdf(String template, Texts texts, Map<String, ?> model) {
        return PdfPress.print(fill(template, texts, model));
    }

    private static String text(String path) {
        try (InputStream resource = DocumentTemplates.class.getResourceAsStream(path)) {
            if (resource == null) {
                throw new DocumentFault("The style sheet is missing: " + path);
            }
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new DocumentFault("The style sheet cannot be read: " + path, unreadable);
        }
    }
}
