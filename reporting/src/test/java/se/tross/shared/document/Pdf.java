package se.tross.shared.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

/** Reads finished documents back: their text, their properties, and what the validator says of them. */
public record Pdf(byte[] bytes) {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    /** The text as a reader hears it, blanks as plain blanks. */
    public String text() {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            return stripper.getText(document)
                    .replace('\u00a0', ' ')
                    .replaceAll(" +", " ")
                    .replace(" \n", "\n");
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    public int pages() {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            return document.getNumberOfPages();
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    public String language() {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            return document.getDocumentCatalog().getLanguage();
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    public String title() {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            return document.getDocumentInformation().getTitle();
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    public List<String> bookmarks() {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            List<String> names = new ArrayList<>();
            for (PDOutlineItem item :
                    document.getDocumentCatalog().getDocumentOutline().children()) {
                names.add(item.getTitle());
            }
            return names;
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    /** What is said of the pictures to those who do not see them, in reading order. */
    public List<String> pictures() {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            List<String> words = new ArrayList<>();
            collect(document.getDocumentCatalog().getStructureTreeRoot(), words);
            return words;
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static void collect(PDStructureNode node, List<String> words) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                if ("Figure".equals(element.getStructureType())) {
                    words.add(element.getAlternateDescription().replace('\u00a0', ' '));
                }
                collect(element, words);
            }
        }
    }

    /** What the standards PDF/UA-1 and PDF/A-2a have against the document; empty when it complies with both. */
    public List<String> faults() {
        return List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_2_A).stream()
                .flatMap(flavour -> faults(flavour).stream())
                .toList();
    }

    /** What the standard PDF/UA-1 alone has against it: a file of papers from others need not be fit for archiving. */
    public List<String> accessibilityFaults() {
        return faults(PDFAFlavour.PDFUA_1);
    }

    private List<String> faults(PDFAFlavour flavour) {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(bytes), flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            ValidationResult result = validator.validate(parser);
            List<String> faults = result.getTestAssertions().stream()
                    .map(assertion -> flavour + ": " + assertion.getRuleId() + " " + assertion.getMessage())
                    .distinct()
                    .collect(Collectors.toList());
            if (!result.isCompliant() && faults.isEmpty()) {
                faults.add(flavour + ": not compliant");
            }
            return faults;
        } catch (IOException | VeraPDFException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    /** Leaves the document where people can look at it after the build. */
    public Pdf kept(String name) {
        try {
            Path folder = Files.createDirectories(Path.of("target", "documents"));
            Files.write(folder.resolve(name), bytes);
        } catch (IOException unwritable) {
            throw new AssertionError(unwritable);
        }
        return this;
    }
}
