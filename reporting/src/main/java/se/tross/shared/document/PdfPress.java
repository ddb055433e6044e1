package se.tross.shared.document;

import com.openhtmltopdf.extend.impl.FSDefaultCacheStore;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.CacheStore;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.PageBox;
import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import org.w3c.dom.Document;

/**
 * Sets XHTML as an accessible PDF that can be archived: tagged (PDF/UA-1, P10) and self-contained (PDF/A-2a, P12). Any
 * warning of the typesetter fails the whole, since it may have left text out without a word; nothing is ever fetched from
 * outside, whatever the XHTML asks for.
 */
public final class PdfPress {

    private static final int WARNING = Level.WARNING.intValue();
    private static final byte[] COLOURS =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    private static final FSDefaultCacheStore FONT_METRICS = new FSDefaultCacheStore();

    static {
        XRLog.setLoggerImpl(new QuietTypesetter());
    }

    private PdfPress() {}

    /**
     * @param xhtml well formed, with {@code lang}, a title, headings without gaps, and table heads with scope
     * @throws DocumentFault if the XHTML is malformed or cannot be set without a warning
     */
    public static byte[] print(String xhtml) {
        // The PDF's own description is written by whatever XML library the class path offers, looked for in every jar
        // for each
        // document; the platform's is at hand, and the same everywhere.
        Thread thread = Thread.currentThread();
        ClassLoader server = thread.getContextClassLoader();
        thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());
        try {
            return set(xhtml);
        } finally {
            thread.setContextClassLoader(server);
        }
    }

    private static byte[] set(String xhtml) {
        List<String> problems = new ArrayList<>();
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        try {
            builder(problems)
                    .withW3cDocument(Xhtml.parse(xhtml), null)
                    .toStream(pdf)
                    .run();
        } catch (IOException unwritable) {
            throw new DocumentFault("The document could not be set", unwritable);
        }
        if (!problems.isEmpty()) {
            throw new DocumentFault(
                    "The document was not set whole: " + String.join("; ", new LinkedHashSet<>(problems)));
        }
        return pdf.toByteArray();
    }

    /**
     * The pages that things stand on, from 1, without setting the whole.
     *
     * @param targets ids; one that does not exist is left out
     */
    static Map<String, Integer> pages(Document xhtml, List<String> targets) {
        Map<String, Integer> pages = new HashMap<>();
        try (PdfBoxRenderer renderer =
                builder(new ArrayList<>()).withW3cDocument(xhtml, null).buildPdfRenderer()) {
            renderer.layout();
            List<PageBox> all = renderer.getRootBox().getLayer().getPages();
            for (String target : targets) {
                Box box = renderer.getSharedContext().getBoxById(target);
                if (box != null) {
                    pages.put(
                            target,
                            1
                                    + (int) all.stream()
                                            .filter(page -> page.getBottom() <= box.getAbsY())
                                            .count());
                }
            }
        }
        return pages;
    }

    private static PdfRendererBuilder builder(List<String> problems) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
        builder.useColorProfile(COLOURS);
        builder.useCacheStore(CacheStore.PDF_FONT_METRICS, FONT_METRICS);
        for (ExternalResourceControlPriority moment : ExternalResourceControlPriority.values()) {
            builder.useExternalResourceAccessControl((uri, type) -> false, moment);
        }
        builder.withDiagnosticConsumer(diagnostic -> keepWarning(diagnostic, problems));
        builder.withProducer("Tross");
        builder.useSVGDrawer(new PictureDrawer());
        DocumentFonts.addTo(builder);
        return builder;
    }

    private static void keepWarning(Diagnostic diagnostic, List<String> problems) {
        if (diagnostic.getLevel().intValue() >= WARNING) {
            problems.add(diagnostic.getFormattedMessage());
        }
    }
}
