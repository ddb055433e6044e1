package se.tross.shared.bench;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import se.tross.board.meeting.MatterKind;
import se.tross.board.meeting.MatterOverview;
import se.tross.board.meeting.MatterSource;
import se.tross.board.meeting.MatterStanding;
import se.tross.board.meeting.MatterTerms;
import se.tross.board.meeting.MeetingKind;
import se.tross.board.meeting.MeetingTerms;
import se.tross.board.pack.PackGround;
import se.tross.board.pack.PackItem;
import se.tross.board.pack.PaperSource;
import se.tross.board.pack.PartKind;
import se.tross.shared.document.PdfPress;

/** A meeting with twenty matters and sixty papers of four hundred pages: accessible texts, and each sixth of them scanned. */
record GeneratedPapers(Path folder) {

    static final int PAPERS = 60;
    private static final int PAPERS_OF_A_MATTER = 3;
    private static final int[] PAGES = {1, 1, 2, 2, 3, 4, 5, 6, 8, 10, 14, 24};
    private static final int EACH_SCANNED = 6;
    private static final int WIDTH = 1240;
    private static final int HEIGHT = 1754;
    private static final int QUALITY = 60;
    private static final int HUNDRED = 100;

    static int pages() {
        int pages = 0;
        for (int paper = 0; paper < PAPERS; paper++) {
            pages += pagesOf(paper);
        }
        return pages;
    }

    private static int pagesOf(int paper) {
        return PAGES[paper % PAGES.length];
    }

    List<Path> files() {
        List<Path> files = new ArrayList<>();
        for (int paper = 0; paper < PAPERS; paper++) {
            files.add(file(paper));
        }
        return files;
    }

    private Path file(long paper) {
        return folder.resolve("handling-" + paper + ".pdf");
    }

    /** Writes the files. */
    void write() throws IOException {
        Random random = new Random(GeneratedData.SEED);
        for (int paper = 0; paper < PAPERS; paper++) {
            if (paper % EACH_SCANNED == EACH_SCANNED - 1) {
                scan(file(paper), pagesOf(paper), random);
            } else {
                Files.write(file(paper), PdfPress.print(text(paper, random)));
            }
        }
    }

    private static String text(int paper, Random random) {
        StringBuilder body = new StringBuilder("<h1>Handling " + paper + "</h1>");
        for (int page = 0; page < pagesOf(paper); page++) {
            body.append(page == 0 ? "<div>" : "<div style=\"page-break-before: always\">");
            for (int line = 0; line < 40; line++) {
                body.append("<p>Samordningen av insatserna under året, rad ")
                        .append(random.nextInt(10_000))
                        .append(".</p>");
            }
            body.append("</div>");
        }
        return "<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"sv-SE\"><head><title>Handling</title>"
                + "<meta name=\"subject\" content=\"Handling\"/><style>html, body { font-family: Text; }"
                + " p { margin: 0 } @page { size: A4; margin: 20mm; }</style></head><body>"
                + body + "</body></html>";
    }

    private static void scan(Path file, int pages, Random random) throws IOException {
        try (PDDocument document = new PDDocument()) {
            for (int i = 0; i < pages; i++) {
                PDPage page = new PDPage(PDRectangle.A4);
                document.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    content.drawImage(
                            JPEGFactory.createFromImage(document, picture(random), (float) QUALITY / HUNDRED),
                            0,
                            0,
                            PDRectangle.A4.getWidth(),
                            PDRectangle.A4.getHeight());
                }
            }
            document.save(file.toFile());
        }
    }

    private static BufferedImage picture(Random random) {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, WIDTH, HEIGHT);
        graphics.setColor(Color.BLACK);
        for (int i = 0; i < WIDTH * 2; i++) {
            graphics.fillRect(random.nextInt(WIDTH), random.nextInt(HEIGHT), 1 + random.nextInt(20), 2);
        }
        graphics.dispose();
        return image;
    }

    PaperSource source() {
        return paper -> {
            try {
                return Files.readAllBytes(file(paper - 1));
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        };
    }

    PackGround ground() {
        List<PackItem> items = new ArrayList<>(List.of(new PackItem(PartKind.FRONT, 0, 0, 0, "", "", false)));
        List<MatterOverview> matters = new ArrayList<>();
        for (int paper = 1; paper <= PAPERS; paper++) {
            if (paper % PAPERS_OF_A_MATTER == 1) {
                matters.add(matter(matters.size() + 1));
            }
            int place = matters.size();
            if (paper % PAPERS_OF_A_MATTER == 1) {
                items.add(new PackItem(PartKind.SHEET, place, 0, place, "Ärende " + place, "", false));
            }
            items.add(new PackItem(PartKind.PAPER, place, paper, place, "Handling " + paper, "", false));
        }
        MeetingTerms terms = new MeetingTerms(
                MeetingKind.ORDINARY, LocalDateTime.of(2018, 2, 9, 9, 0), null, "Halmstad", true, 7, "Sekreteraren");
        return new PackGround("Förbundet", 1, terms, items, matters, null, "Sekreteraren", Instant.EPOCH);
    }

    private static MatterOverview matter(int place) {
        MatterTerms terms = new MatterTerms(
                MatterKind.DECISION,
                "Ärende " + place,
                "2018/" + place,
                "",
                "Handläggaren",
                "Bakgrunden till ärendet, i några meningar. ".repeat(20),
                "Att anta förslaget.",
                null,
                "");
        return new MatterOverview(
                place, 1, place, terms, MatterSource.OFFICE, MatterStanding.ON_AGENDA, false, false, "", false, 0);
    }
}
